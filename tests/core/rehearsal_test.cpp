// Units that are tried out and taken back: every check is made, nothing stays, what was read is in the log.
#include "catch.hpp"
#include "core/world.hpp"

#include <memory>

namespace juniper::mis::testing {
namespace {

Result<void> admitting(Desk& desk, char const* ethnicity) {
  auto const done = enrolment::admit(
      desk, {.person = NewPerson{.legal_forename = "Ava", .legal_surname = "Okafor", .date_of_birth = 2015y / 3 / 9},
             .upn = {}, .starts = first_of_term, .uln = {}, .year_group = {},
             .ethnicity = Ethnicity::parse(ethnicity).value(), .status = {}, .admission_number = {}});
  return done.ok() ? Result<void>{} : Result<void>{done.error()};
}

// Counts the keys that are made.
struct CountingKeys : keys::KeyStore {
  explicit CountingKeys(std::shared_ptr<keys::KeyStore> in) : inner(std::move(in)) {}
  Uuid identity() const override { return inner->identity(); }
  std::optional<keys::StoredKey> find(keys::KeyOwner const& owner) override { return inner->find(owner); }
  std::optional<keys::StoredKey> find(Id<Tenant> tenant, Uuid const& key) override { return inner->find(tenant, key); }
  void add(std::span<keys::StoredKey const> fresh) override {
    added += fresh.size();
    inner->add(fresh);
  }
  void destroy(Id<Tenant> tenant, Id<Subject> subject, std::span<std::string const> compartments, Instant at) override {
    inner->destroy(tenant, subject, compartments, at);
  }
  std::vector<keys::KeyTombstone> tombstones(Id<Tenant> tenant) override { return inner->tombstones(tenant); }
  std::shared_ptr<keys::KeyStore> inner;
  std::size_t added = 0;
};

std::uint64_t events(World& w) { return w.core().verify(w.tenant).value().events; }

}  // namespace

TEST_CASE("a rehearsal leaves no row, no key and no event, and the same commands then do their work", "[core]") {
  auto keys = keys_in_memory();
  auto const counting = std::make_shared<CountingKeys>(keys.store);
  keys.store = counting;
  World w{adapters::memory_store(), keys};
  auto office = w.office();
  auto const made = counting->added;
  auto const before = events(w);
  REQUIRE(office.rehearse([](Desk& d) { return admitting(d, "BAFR"); }).ok());
  CHECK(events(w) == before);
  CHECK(counting->added == made);
  CHECK(office.count<Pupil>().value() == 0);
  REQUIRE(office.together([](Desk& d) { return admitting(d, "BAFR"); }).ok());
  CHECK(office.count<Pupil>().value() == 1);
  CHECK(counting->added > made);
  CHECK(events(w) > before);
  CHECK(w.core().verify(w.tenant).value().holds());
}

TEST_CASE("what is sealed in a rehearsal can be read in it", "[core]") {
  World w;
  auto office = w.office();
  auto const done = office.rehearse([](Desk& d) -> Result<void> {
    if (auto r = admitting(d, "BAFR"); !r.ok()) { return r; }
    auto const page = d.list<Pupil>().value();
    REQUIRE(page.size() == 1);
    CHECK(page.records.front()[&Pupil::ethnicity].value() == Ethnicity::of("BAFR"));
    return {};
  });
  CHECK(done.ok());
}

TEST_CASE("a rehearsal finds what only the end of a unit finds: a row outside the desk's reach", "[core]") {
  World w;
  auto office = w.desk("admin", w.meadow, purposes::records_management);
  auto const elsewhere = [&](Desk& d) -> Result<void> {
    auto const year = d.add(AcademicYear{.id = {}, .school = w.brook, .name = "2026/27", .starts = 2026y / 9 / 1, .ends = 2027y / 8 / 31});
    return year.ok() ? Result<void>{} : Result<void>{year.error()};
  };
  auto const rehearsed = office.rehearse(elsewhere);
  auto const done = office.together(elsewhere);
  REQUIRE_FALSE(done.ok());
  REQUIRE_FALSE(rehearsed.ok());
  CHECK(rehearsed.error().code == done.error().code);
  CHECK(rehearsed.error().text == done.error().text);
}

TEST_CASE("encrypted data read in a unit that is taken back, or that fails, are in the log", "[core]") {
  World w;
  w.admit("Ava", "Okafor");
  auto office = w.office();
  auto const reading = [](Desk& d) -> Result<void> {
    auto const page = d.list<Pupil>();
    return page.ok() ? Result<void>{} : Result<void>{page.error()};
  };
  auto const before = events(w);
  REQUIRE(office.rehearse(reading).ok());
  CHECK(events(w) == before + 1);
  CHECK_FALSE(office.together([&](Desk& d) -> Result<void> {
                      (void)reading(d).ok();
                      return Error{.code = ErrorCode::cancelled, .text = "the caller changed their mind"};
                    }).ok());
  CHECK(events(w) == before + 2);
  CHECK(w.core().verify(w.tenant).value().holds());
}

TEST_CASE("a unit under way cannot rehearse a part of itself", "[core]") {
  World w;
  auto office = w.office();
  auto const done = office.together([](Desk& d) { return d.rehearse([](Desk&) { return Result<void>{}; }); });
  CHECK(code_of(done) == ErrorCode::invalid);
}

}  // namespace juniper::mis::testing
