// What a desk shows, what it withholds with a reason, and what is simply not there.
#include "on_disk.hpp"

#include <juniper/mis/storage/records.hpp>

#include <set>

#include "catch.hpp"

using namespace juniper::mis;
using testing::World;
using namespace std::chrono_literals;

TEST_CASE("a clerk sees what admissions needs, and is told why not the rest", "[core]") {
  World w;
  auto const ava = w.admit("Ava", "Okafor");
  auto desk = w.office();
  auto const seen = desk.get(ava).value();
  CHECK(seen[&Pupil::year_group].value() == NcYear::year(7));
  CHECK(seen[&Pupil::ethnicity].value().text() == "WBRI");
  CHECK(seen[&Pupil::upn].state() == FieldState::absent);
  CHECK_THROWS_AS(seen[&Pupil::upn].value(), Failure);
}

TEST_CASE("a tutor sees the year group; ethnicity is withheld for want of an Article 9 condition", "[core]") {
  World w;
  auto const ava = w.admit("Ava", "Okafor");
  auto desk = w.desk("tutor", w.meadow, purposes::teaching);
  auto const seen = desk.get(ava).value();
  CHECK(seen[&Pupil::year_group].value() == NcYear::year(7));
  CHECK(seen[&Pupil::ethnicity].withheld());
  CHECK(seen[&Pupil::ethnicity].why_withheld() ==
        "special category (racial or ethnic origin): purpose 'teaching' has no Article 9 condition");
  CHECK_THROWS_AS(seen[&Pupil::ethnicity].value(), Failure);
}

TEST_CASE("a reason does not depend on whether there is a value", "[core]") {
  World w;
  auto const with = w.admit("Ava", "Okafor");
  auto office = w.office();
  auto const without = enrolment::admit(office, {.person = NewPerson{.legal_forename = "Ben", .legal_surname = "O’Neill", .date_of_birth = 2014y / 11 / 2},
                                                 .starts = testing::first_of_term})
                           .value();
  auto desk = w.desk("tutor", w.meadow, purposes::teaching);
  auto const a = desk.get(with).value();
  auto const b = desk.get(without).value();
  CHECK(a[&Pupil::ethnicity].state() == b[&Pupil::ethnicity].state());
  CHECK(a[&Pupil::ethnicity].why_withheld() == b[&Pupil::ethnicity].why_withheld());
}

TEST_CASE("what may be seen names the rule that lets it be seen, whether there is a value or not", "[core]") {
  World w;
  auto const ava = w.admit("Ava", "Okafor");
  auto desk = w.office();
  auto const seen = desk.get(ava).value();
  auto const why = seen[&Pupil::upn].why_may();
  CHECK(why.permitted());
  CHECK(seen[&Pupil::upn].state() == FieldState::absent);
  CHECK(why.text.starts_with("rule '" + why.rule + "' lets "));
  CHECK(why.text.ends_with(" read identifiers for 'admissions'"));

  auto teaching = w.desk("tutor", w.meadow, purposes::teaching);
  auto const tutors = teaching.get(ava).value();
  auto const withheld = tutors[&Pupil::ethnicity].why_may();
  CHECK(withheld.kind == access::Decision::Kind::gap);
  CHECK(withheld.text == tutors[&Pupil::ethnicity].why_withheld());
}

TEST_CASE("what is at another school, in another trust, or nowhere is not there in the same words", "[core]") {
  World w;
  World other;
  auto const ava = w.admit("Ava", "Okafor");
  auto brook = w.desk("clerk_at_brook", w.brook, purposes::admissions);
  auto elsewhere = other.office();
  auto const not_mine = brook.get(ava);
  auto const not_ours = elsewhere.get(ava);
  auto const nothing = brook.get(Id<Pupil>{Uuid::from_number(7)});
  REQUIRE_FALSE(not_mine.ok());
  CHECK(not_mine.error() == nothing.error());
  CHECK(not_ours.error() == nothing.error());
  CHECK(nothing.error().code == ErrorCode::not_found);
  CHECK(brook.count<Pupil>().value() == 0);
}

TEST_CASE("a purpose that no role serves opens no desk, and the refusal is logged", "[core]") {
  World w;
  auto const before = w.core().verify(w.tenant).value().events;
  auto const refused = w.core().desk({.actor = w.proof("support"), .at = w.meadow, .purpose = purposes::teaching});
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().code == ErrorCode::refused);
  CHECK(w.core().verify(w.tenant).value().events == before + 1);
}

TEST_CASE("an assertion that is forged, expired or of another host opens nothing", "[core]") {
  World w;
  auto proof = w.proof("clerk");
  proof.token[20] = proof.token[20] == 'A' ? 'B' : 'A';
  CHECK(w.core().desk({.actor = proof, .at = w.meadow, .purpose = purposes::admissions}).error().code == ErrorCode::not_identified);
  auto const old = w.proof("clerk");
  w.clock->advance(std::chrono::hours{9});
  CHECK(w.core().desk({.actor = old, .at = w.meadow, .purpose = purposes::admissions}).error().code == ErrorCode::not_identified);
  auto const stranger = access::HostSigner::create().assert_identity({w.tenant, w.accounts.at("clerk")}, w.clock->now(), w.clock->now() + std::chrono::hours{1});
  CHECK(w.core().desk({.actor = stranger, .at = w.meadow, .purpose = purposes::admissions}).error().code == ErrorCode::not_identified);
  CHECK(w.core().desk({.actor = access::development_proof({w.tenant, w.accounts.at("clerk")}), .at = w.meadow, .purpose = purposes::admissions}).error().code ==
        ErrorCode::not_identified);
}

TEST_CASE("a revoked grant is gone with the next call of a desk that is open", "[core]") {
  World w;
  auto const ava = w.admit("Ava", "Okafor");
  auto desk = w.office();
  REQUIRE(desk.get(ava).ok());
  auto admin = w.admin();
  auto const grants = admin.list(Find<access::RoleGrant>{}.equal(&access::RoleGrant::account, Id<access::Account>{w.accounts.at("clerk")})).value();
  REQUIRE(grants.size() == 1);
  access::revoke(admin, grants.records.front().id()).value();
  auto const after = desk.get(ava);
  REQUIRE_FALSE(after.ok());
  CHECK(after.error().code == ErrorCode::refused);
}

TEST_CASE("a desk closes when its time is over", "[core]") {
  World w;
  auto const ava = w.admit("Ava", "Okafor");
  auto desk = w.core().desk({.actor = w.proof("clerk"), .at = w.meadow, .purpose = purposes::admissions, .lasting = std::chrono::minutes{5}}).value();
  REQUIRE(desk.get(ava).ok());
  w.clock->advance(std::chrono::minutes{6});
  CHECK(desk.get(ava).error().code == ErrorCode::not_identified);
}

TEST_CASE("a closed core answers `closed` everywhere", "[core]") {
  World w;
  auto desk = w.office();
  w.core().close();
  try {
    (void)desk.count<Pupil>().ok();
    FAIL("a desk outlived its core");
  } catch (Failure const& f) { CHECK(f.code() == ErrorCode::closed); }
}

TEST_CASE("a field that may not be seen cannot be asked about", "[core]") {
  World w;
  w.admit("Ava", "Okafor");
  auto desk = w.desk("tutor", w.meadow, purposes::teaching);
  auto const by_upn = desk.list(Find<Pupil>{}.equal(&Pupil::upn, Upn::parse("E801200019001").value()));
  REQUIRE_FALSE(by_upn.ok());
  CHECK(by_upn.error().code == ErrorCode::refused);
  CHECK(desk.list(Find<Pupil>{}.sorted_by(&Pupil::upn)).error().code == ErrorCode::refused);
  CHECK(desk.count(Find<Pupil>{}.absent(&Pupil::ethnicity)).error().code == ErrorCode::refused);
  auto office = w.office();
  CHECK(office.list(Find<Pupil>{}.absent(&Pupil::ethnicity)).error().code == ErrorCode::invalid);
}

TEST_CASE("pages follow one another without loss or repetition", "[core]") {
  World w;
  std::set<Uuid> all;
  for (int i = 0; i < 23; ++i) { all.insert(w.admit(("Child" + std::to_string(i)).c_str(), "Many").value); }
  auto desk = w.office();
  std::set<Uuid> seen;
  auto find = Find<Person>{}.equal(&Person::legal_surname, "Many").sorted_by(&Person::legal_forename, true).limit(5);
  std::size_t pages = 0;
  std::string last = "~";
  for (;;) {
    auto page = desk.list(find).value();
    ++pages;
    for (auto const& p : page) {
      auto const name = std::string{p[&Person::legal_forename].value().reveal()};
      CHECK(name < last);
      last = name;
      CHECK(seen.insert(p.id().value).second);
    }
    if (!page.next) { break; }
    find.after(*page.next);
  }
  CHECK(seen.size() == 23);
  CHECK(pages == 5);
}

TEST_CASE("a host's key put into the store by hand is not believed", "[core]") {
  World w;
  auto const intruder = access::HostSigner::create();
  auto const key = intruder.public_key();
  auto const& entity = description<storage::TenantMark>();
  for (auto const& tenant : {Id<Tenant>{}, w.tenant}) {
    auto unit = w.store->begin(storage::Mode::write, tenant, {}).value();
    auto const row = unit->get(entity, w.tenant.value).value();
    REQUIRE(row.has_value());
    storage::RowPatch patch{.id = row->id, .expected_version = row->version, .cells = {}, .mac = row->mac};
    patch.cells.emplace_back(entity.index_of("host_key"), Value{Bytes{key.begin(), key.end()}});
    unit->patch(entity, patch).value();
    unit->commit().value();
  }
  auto const proof = intruder.assert_identity({w.tenant, w.accounts.at("dsl")}, w.clock->now(), w.clock->now() + 1h);
  CHECK_THROWS_AS(w.core().desk({.actor = proof, .at = w.meadow, .purpose = purposes::safeguarding}), Failure);
  CHECK_FALSE(w.core().verify(w.tenant).value().holds());
}

TEST_CASE("year groups sort and compare in the order in which pupils pass through them, on every store", "[core]") {
  testing::FreshFolder const folder;
  for (auto const& store : {adapters::memory_store(), adapters::sqlite_store(folder.file("years.db")).value()}) {
    World w{store, keys_in_memory()};
    auto office = w.office();
    for (auto const* year : {"10", "2", "R", "9", "X", "11"}) {
      auto const pupil = w.admit("Pupil", year);
      office.patch(Patch(office.get(pupil).value()).set(&Pupil::year_group, NcYear::parse(year).value())).value();
    }
    auto const listed = [&](Find<Pupil> find) {
      std::string all;
      find.limit(2);  // over several pages
      for (;;) {
        auto const page = office.list(find).value();
        for (auto const& p : page) { all += std::string{p[&Pupil::year_group].value().text()} + ' '; }
        if (!page.next) { return all; }
        find.after(*page.next);
      }
    };
    CHECK(listed(Find<Pupil>{}.sorted_by(&Pupil::year_group)) == "R 2 9 10 11 X ");
    CHECK(listed(Find<Pupil>{}.sorted_by(&Pupil::year_group, true)) == "X 11 10 9 2 R ");
    CHECK(listed(Find<Pupil>{}.at_least(&Pupil::year_group, NcYear::year(9)).at_most(&Pupil::year_group, NcYear::year(11)).sorted_by(&Pupil::year_group)) == "9 10 11 ");
    CHECK(listed(Find<Pupil>{}.sorted_by(&Pupil::year_group).as_known(w.clock->now())) == "R 2 9 10 11 X ");
  }
}
