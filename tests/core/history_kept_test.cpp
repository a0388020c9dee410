// Where history is kept: what must not be in a file, what goes with a person, and what somebody who edits the file is found by.
#include "on_disk.hpp"
#include "tampering.hpp"

#include <juniper/mis/core/records.hpp>

#include "catch.hpp"
#include "support/flips.hpp"

using namespace juniper::mis;
using testing::OnDisk;
using testing::World;
using testing::code_of;
using testing::files_holding;
using namespace std::chrono_literals;

namespace tampering = juniper::mis::testing::tampering;

namespace history_kept {

constexpr char const* text = "canary-superseded-text-3b9e";
constexpr char const* reason = "canary-reason-e7710c";
constexpr char const* street = "Canarystreet-5d12f0";
constexpr char const* expunged = "Canarystreet-expunged-99ab";

Id<Address> moved(World& w, Id<Person> person, std::vector<char const*> const& streets) {
  auto office = w.office();
  Address a;
  a.person = person;
  a.use = AddressUse::of("home");
  a.street = PersonalText{streets.front()};
  a.starts = 2026y / 1 / 1;
  auto const id = office.add(a).value();
  for (std::size_t i = 1; i < streets.size(); ++i) {
    w.clock->advance(1min);
    office.patch(Patch(id, static_cast<std::int64_t>(i)).set(&Address::street, PersonalText{streets[i]}).because(reason)).value();
  }
  return id;
}

// A little of everything that is kept: patches with reasons, a version expunged, and a record that was about somebody else.
struct Kept {
  World w;
  Id<Pupil> ava = w.admit("Ava", "Okafor");
  Id<Pupil> ben = w.admit("Ben", "Hartley");
  Id<Address> address = moved(w, w.person_of(ava), {"Old Lane", "Wrong Lane", "New Lane"});
  Kept() {
    auto officer = w.desk("officer", w.trust, purposes::records_management);
    officer.expunge(address, 2, "another child's").value();
    auto office = w.office();
    FormerName const name{.id = {}, .person = w.person_of(ava), .forename = {}, .surname = "Birch", .starts = {}, .ends = {}};
    auto const id = office.add(name).value();
    office.patch(Patch(id, 1).set(&FormerName::person, w.person_of(ben))).value();
    office.patch(Patch(office.get(ava).value()).set(&Pupil::ethnicity, Ethnicity::of("CHNE")).because("declared anew")).value();
  }
};

tampering::Table& table_of(tampering::Tables& t, EntityInfo const& entity) {
  return std::ranges::find(t.entities, &entity, &std::pair<EntityInfo const*, tampering::Table>::first)->second;
}

bool holds_content(Row const& row) { return !absent(row.cells[description<core::RecordedVersion>().index_of("content")]); }

}  // namespace history_kept

TEST_CASE("every byte changed in what is kept of earlier versions is found without a key", "[core]") {
  history_kept::Kept kept;
  auto t = tampering::tables_of(kept.w);
  REQUIRE(t.verdict().holds());
  auto& versions = history_kept::table_of(t, description<core::RecordedVersion>());
  auto& marks = history_kept::table_of(t, description<core::FormerSubject>());
  REQUIRE(marks.size() == 1);
  CHECK(std::ranges::count_if(versions, history_kept::holds_content) == 3);
  std::size_t changes = 0;
  std::size_t plain = 0;  // first versions of records that were never changed: a few of them will do
  for (auto* table : {&versions, &marks}) {
    for (auto& row : *table) {
      if (table == &versions && row.version == 1 && !history_kept::holds_content(row) && ++plain > 2) { continue; }
      testing::flip_row(row, [&] {
        ++changes;
        if (t.verdict().holds()) { FAIL("change " << changes << " is not found"); }
      });
    }
  }
  CHECK(changes > 1'000);
  CHECK(t.verdict().holds());
}

TEST_CASE("versions dropped, added, swapped, emptied or put back are found without a key", "[core]") {
  history_kept::Kept kept;
  auto const& w = kept.w;
  auto before = tampering::tables_of(kept.w);
  auto const old = history_kept::table_of(before, description<core::RecordedVersion>());
  auto officer = kept.w.desk("officer", w.trust, purposes::records_management);
  officer.expunge(kept.address, 1, "wrong as well").value();
  auto t = tampering::tables_of(kept.w);
  REQUIRE(t.verdict().holds());
  auto& versions = history_kept::table_of(t, description<core::RecordedVersion>());
  auto const whole = versions;
  std::size_t put_back = 0;
  for (std::size_t i = 0; i < whole.size(); ++i) {
    versions.erase(versions.begin() + static_cast<std::ptrdiff_t>(i));
    CHECK_FALSE(t.verdict().holds());
    versions = whole;
    versions.push_back(whole[i]);
    CHECK_FALSE(t.verdict().holds());
    versions = whole;
    if (history_kept::holds_content(whole[i])) {
      versions[i].cells[description<core::RecordedVersion>().index_of("content")] = Value{};
      CHECK_FALSE(t.verdict().holds());
      versions = whole;
    }
    if (i > 0) {
      std::swap(versions[i - 1].cells, versions[i].cells);
      CHECK(t.verdict().holds() == (whole[i - 1].cells == whole[i].cells));  // many were recorded at one time
      versions = whole;
    }
    auto const was = std::ranges::find(old, whole[i].id, &Row::id);
    if (was == old.end() || was->version == whole[i].version) { continue; }
    versions[i] = *was;  // what was expunged is there again
    auto const verdict = t.verdict();
    REQUIRE(verdict.breaks.size() == 1);
    CHECK(verdict.breaks[0].code == "row_rolled_back");
    ++put_back;
    versions = whole;
  }
  CHECK(put_back == 1);
  CHECK(t.verdict().holds());
}

TEST_CASE("what is encrypted is encrypted in history too, and what was expunged is in no file", "[core]") {
  OnDisk w;
  auto const& folder = w.folder.path();
  auto lead = w.world.safeguarding();
  lead.patch(Patch(lead.get(w.note).value()).set(&SafeguardingNote::text, SafeguardingText{history_kept::text})).value();
  lead.patch(Patch(lead.get(w.note).value()).set(&SafeguardingNote::text, SafeguardingText{"another"}).because(history_kept::reason)).value();
  auto const address = history_kept::moved(w.world, w.ava_herself, {history_kept::street, history_kept::expunged, "New Lane"});
  CHECK(lead.history(w.note).value().size() == 3);
  CHECK(files_holding(folder, history_kept::text).empty());
  CHECK(files_holding(folder, history_kept::reason).empty());
  auto officer = w.world.desk("officer", w.world.trust, purposes::records_management);
  CHECK_FALSE(files_holding(folder, history_kept::expunged).empty());
  officer.expunge(address, 2, "another child's").value();
  w.shut();
  CHECK(files_holding(folder, history_kept::expunged).empty());
  CHECK(files_holding(folder, history_kept::street) == std::vector<std::string>{"meadow.db"});  // the search finds what is kept
  CHECK(files_holding(folder, history_kept::text).empty());
  CHECK(files_holding(folder, history_kept::reason).empty());
}

TEST_CASE("an erased person's history is in no file, nor in one that was restored", "[core]") {
  OnDisk w;
  auto const& folder = w.folder.path();
  // Her own address, and a former name that was hers by mistake and is Ben's now.
  history_kept::moved(w.world, w.ava_herself, {history_kept::street, "New Lane"});
  auto office = w.world.office();
  FormerName const name{.id = {}, .person = w.ava_herself, .forename = {}, .surname = history_kept::expunged, .starts = {}, .ends = {}};
  auto const number = office.add(name).value();
  office.patch(Patch(number, 1).set(&FormerName::person, w.ben_himself).set(&FormerName::surname, PersonalText{"Birch"})).value();
  auto const then = w.world.clock->now() - 1us;
  w.shut();
  testing::copy_file_over(w.database(), w.folder.file("backup"));
  CHECK(files_holding(folder, history_kept::street).size() == 2);
  CHECK(files_holding(folder, history_kept::expunged).size() == 2);
  w.open();
  w.erase(w.ava_herself);
  w.shut();
  CHECK(files_holding(folder, history_kept::street) == std::vector<std::string>{"backup"});
  CHECK(files_holding(folder, history_kept::expunged) == std::vector<std::string>{"backup"});
  testing::copy_file_over(w.folder.file("backup"), w.database());
  w.open();
  auto again = w.world.office();
  CHECK(again.get(number).value().version() == 2);
  CHECK(again.history(number).value().front().record.expunged());
  CHECK(code_of(again.get(number, as_known(then))) == ErrorCode::not_found);
  CHECK(w.world.core().verify(w.world.tenant).value().holds());
  w.shut();
  std::filesystem::remove(w.folder.file("backup"));
  CHECK(files_holding(folder, history_kept::street).empty());
  CHECK(files_holding(folder, history_kept::expunged).empty());
}

TEST_CASE("an earlier version changed by hand is not shown", "[core]") {
  OnDisk w;
  auto const address = history_kept::moved(w.world, w.ava_herself, {"Old Lane", "New Lane"});
  auto const then = w.world.clock->now() - 1us;
  auto office = w.world.office();
  REQUIRE(office.get(address, as_known(then)).ok());
  testing::AroundTheCore raw{w.database()};
  REQUIRE(raw.run("UPDATE recorded_version SET superseded_at = superseded_at - 1 WHERE content IS NOT NULL") == 1);
  CHECK_THROWS_AS(office.get(address, as_known(then)), Failure);
  CHECK_THROWS_AS(office.history(address), Failure);
  CHECK(office.get(address).ok());
  auto const verdict = w.world.core().verify(w.world.tenant).value();
  CHECK_FALSE(verdict.holds());
}
