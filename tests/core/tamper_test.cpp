// A store as desks wrote it, two hundred events long: every byte of its log and of its rows, changed one by one, is found.
#include "tampering.hpp"

#include <juniper/mis/exchange/synthetic.hpp>

#include <algorithm>
#include <cstdlib>

#include "catch.hpp"
#include "support/flips.hpp"

using namespace juniper::mis;
using testing::World;
using testing::flip_row;

namespace juniper::mis::testing::tampering {

// Admissions, families, notes, patches, reads, a refusal and an erasure, until the log is long enough.
void work(World& w) {
  namespace synthetic = exchange::synthetic;
  auto office = w.office();
  auto const settled =
      synthetic::settle(office, synthetic::invent({.seed = 11, .pupils = 12, .la_estab = "8012000", .starts = testing::first_of_term})).value();
  auto lead = w.safeguarding();
  for (std::size_t i = 1; i < settled.pupils.size(); ++i) {
    juniper::mis::safeguarding::note(lead, {.children = {{settled.pupils[i - 1], "one"}, {settled.pupils[i], {}}}, .text = "both"}).value();
  }
  auto officer = w.desk("officer", w.trust, purposes::records_management);
  officer.erase_person(as_subject(w.person_of(settled.pupils[0]))).value();
  auto tutor = w.desk("tutor", w.meadow, purposes::teaching);
  CHECK_FALSE(tutor.patch(Patch(tutor.get(settled.pupils[1]).value()).clear(&Pupil::ethnicity)).ok());
  for (int i = 0; w.core().verify(w.tenant).value().events < 200; ++i) {
    auto const pupil = settled.pupils[1 + static_cast<std::size_t>(i) % (settled.pupils.size() - 1)];
    office.patch(Patch(office.get(pupil).value()).set(&Pupil::admission_number, PersonalText{std::to_string(i)})).value();
  }
}

Tables written() {
  World w;
  work(w);
  auto t = tables_of(w);
  REQUIRE(t.verdict().holds());
  REQUIRE(t.events.size() >= 200);
  return t;
}

// JUNIPER_MIS_TAMPER_EVERY=1 tries every change; by default one in so many, since each costs a whole verification.
std::size_t every() {
  auto const* said = std::getenv("JUNIPER_MIS_TAMPER_EVERY");
  return said == nullptr ? 23 : std::max<std::size_t>(1, std::stoul(said));
}

}  // namespace juniper::mis::testing::tampering

namespace tampering = juniper::mis::testing::tampering;

TEST_CASE("every byte changed in a log of two hundred events and in the rows that it speaks of is found", "[core]") {
  auto t = tampering::written();
  std::size_t changes = 0;
  std::size_t tried = 0;
  for (auto* table : t.all()) {
    for (auto& row : *table) {
      flip_row(row, [&] {
        if (++changes % tampering::every() != 0) { return; }
        ++tried;
        if (t.verdict().holds()) { FAIL("change " << changes << " is not found"); }
      });
    }
  }
  CHECK(changes > 100'000);
  CHECK(tried >= changes / tampering::every());
  CHECK(t.verdict().holds());
}

TEST_CASE("every row dropped from, doubled in or swapped within any table of such a store is found", "[core]") {
  auto t = tampering::written();
  std::size_t tried = 0;
  for (auto* table : t.all()) {
    auto const whole = *table;
    for (std::size_t i = 0; i < whole.size(); ++i) {
      auto const at = static_cast<std::ptrdiff_t>(i);
      table->erase(table->begin() + at);
      if (t.verdict().holds()) { FAIL("row " << i << " dropped of " << whole.size()); }
      *table = whole;
      table->insert(table->begin() + at, whole[i]);
      if (t.verdict().holds()) { FAIL("row " << i << " doubled of " << whole.size()); }
      *table = whole;
      tried += 2;
      if (i == 0) { continue; }
      // The rows keep their places and exchange what they hold.
      auto& one = (*table)[i - 1];
      auto& other = (*table)[i];
      std::swap(one.id, other.id);
      std::swap(one, other);
      if (t.verdict().holds()) { FAIL("rows " << i - 1 << " and " << i << " swapped"); }
      *table = whole;
      ++tried;
    }
  }
  CHECK(tried > 1'000);
  CHECK(t.verdict().holds());
}

TEST_CASE("every truncation of the log is found, and that of log and rows together against a kept checkpoint", "[core]") {
  auto t = tampering::written();
  auto const whole = t.events;
  while (!t.events.empty()) {
    t.events.pop_back();
    if (t.verdict().holds()) { FAIL(t.events.size() << " events left"); }
  }
  t.events = whole;
  CHECK(t.verdict().holds());

  World w;
  w.admit("Ava", "Okafor");
  auto const before = tampering::tables_of(w);
  w.admit("Ben", "Hartley");
  auto const head = audit::read_note(w.core().checkpoint(w.tenant).value(), before.key).value();
  auto rolled_back = before;
  CHECK(rolled_back.verdict().holds());
  rolled_back.kept = head;
  CHECK_FALSE(rolled_back.verdict().holds());
}
