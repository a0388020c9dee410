// The next academic year: pupils go up, and what they were in stays known by both times.
#include "core/full_world.hpp"

#include <random>

#include "catch.hpp"

using namespace juniper::mis;
using namespace std::chrono_literals;
using testing::code_of;

namespace roll_over {

// A year group with the cohort, when that is another, and its days.
struct Placed {
  std::string actual{};
  std::string cohort{};
  Date starts{};
  std::optional<Date> ends{};
  bool operator==(Placed const&) const = default;
};

struct School : testing::World {
  Id<Pupil> ava = admit("Ava", "Okafor");              // Year 7
  Id<Pupil> ben = admit("Ben", "Hartley", 2014y / 3 / 9);  // Year 8
  Id<Pupil> gone = admit("Gone", "Away");
  Id<AcademicYear> before = year("2026/27", 2026y);
  Id<AcademicYear> after = year("2027/28", 2027y);
  Id<Group> seven = group(before, "7B");
  Id<Group> eight = group(after, "8B");
  Id<Group> choir = group(before, "Choir");

  School() {
    auto desk = office();
    for (auto const& pupil : {ava, gone}) { join(desk, seven, pupil); }
    join(desk, choir, ava);
    enrolment::leave(desk, {.pupil = gone, .last_day = 2027y / 7 / 20, .ground = PersonalText{"9(1)(a)"}}).value();
    clock->set(std::chrono::sys_days{2027y / 8 / 20});
  }
  Id<AcademicYear> year(char const* name, std::chrono::year first) {
    auto desk = admin();
    return desk.add(AcademicYear{.id = {}, .school = meadow, .name = name, .starts = first / 9 / 1, .ends = (first + std::chrono::years{1}) / 8 / 31}).value();
  }
  Id<Group> group(Id<AcademicYear> in, char const* name) {
    auto desk = office();
    return desk.add(Group{.id = {}, .school = meadow, .academic_year = in, .name = name, .kind = GroupKind::of("registration")}).value();
  }
  void join(Desk& desk, Id<Group> group, Id<Pupil> pupil) {
    desk.add(GroupMembership{.id = {}, .group = group, .pupil = pupil, .starts = testing::first_of_term, .ends = {}}).value();
  }
  std::string year_of(Id<Pupil> pupil, std::optional<Instant> at = {}) {
    auto desk = office();
    auto const seen = at ? desk.get(pupil, as_known(*at)).value() : desk.get(pupil).value();
    return std::string{seen[&Pupil::year_group].value().text()};
  }
  Id<Enrolment> enrolment_of(Id<Pupil> pupil) {
    auto desk = office();
    return desk.list(Find<Enrolment>{}.equal(&Enrolment::pupil, pupil)).value().records.at(0).id();
  }
  std::vector<Placed> placements_of(Id<Pupil> pupil) {
    auto desk = office();
    std::vector<Placed> all;
    auto const found = desk.list(Find<YearGroupPlacement>{}.equal(&YearGroupPlacement::enrolment, enrolment_of(pupil)).sorted_by(&YearGroupPlacement::starts)).value();
    for (auto const& p : found) {
      auto const cohort = p[&YearGroupPlacement::cohort];
      auto const ends = p[&YearGroupPlacement::ends];
      all.push_back({std::string{p[&YearGroupPlacement::actual].value().text()}, cohort.has_value() ? std::string{cohort.value().text()} : "",
                     p[&YearGroupPlacement::starts].value(), ends.has_value() ? std::optional{ends.value()} : std::nullopt});
    }
    return all;
  }
  std::set<Id<Pupil>> members(Id<Group> of, Date day, std::optional<Instant> at = {}) {
    auto desk = office();
    auto find = Find<GroupMembership>{}.equal(&GroupMembership::group, of).as_at(day);
    if (at) { find.as_known(*at); }
    std::set<Id<Pupil>> pupils;
    for (auto const& m : desk.list(find).value()) { pupils.insert(m[&GroupMembership::pupil].value()); }
    return pupils;
  }
};

}  // namespace roll_over

using Placements = std::vector<roll_over::Placed>;

TEST_CASE("a school rolls over: years go up, memberships are dated, and what was believed before stays known", "[enrolment]") {
  roll_over::School s;
  using Pupils = std::set<Id<Pupil>>;
  auto const believed = s.clock->now();
  s.clock->advance(1h);
  auto office = s.office();
  enrolment::RollOver const up{.into = s.after, .groups = {{s.seven, s.eight}}, .staying = {}};
  CommandOptions const once{.idempotency_key = "2027", .call = {}};
  auto const done = enrolment::roll_over(office, up, once).value();
  CHECK(done.into == s.after);
  CHECK(done.moved_up == 2);
  CHECK(done.joined_groups == 1);
  CHECK(enrolment::roll_over(office, up, once).value().moved_up == 0);
  CHECK(s.year_of(s.ava) == "8");
  CHECK(s.year_of(s.ben) == "9");
  CHECK(s.year_of(s.gone) == "7");  // left before it began
  CHECK(s.year_of(s.ava, believed) == "7");
  CHECK(s.members(s.seven, 2027y / 8 / 31) == Pupils{s.ava, s.gone});
  CHECK(s.members(s.seven, 2027y / 9 / 1).empty());
  CHECK(s.members(s.eight, 2027y / 9 / 1) == Pupils{s.ava});
  CHECK(s.members(s.eight, 2027y / 8 / 31).empty());
  CHECK(s.members(s.choir, 2027y / 9 / 1) == Pupils{s.ava});  // nobody said what follows it
  CHECK(s.members(s.seven, 2027y / 9 / 1, believed) == Pupils{s.ava, s.gone});
  auto const history = office.history(s.ava).value();
  CHECK(history.back().notes.why->reveal() == "moved up into the next academic year");
  CHECK(s.core().verify(s.tenant).value().holds());
}

TEST_CASE("a second roll-over into a year moves nobody who is placed there, and says so", "[enrolment]") {
  roll_over::School s;
  auto office = s.office();
  enrolment::RollOver const up{.into = s.after, .groups = {{s.seven, s.eight}}, .staying = {}};
  enrolment::roll_over(office, up).value();
  auto const late = s.admit("Late", "Comer");  // Year 7, on roll before the year begins
  s.join(office, s.seven, late);
  auto const again = enrolment::roll_over(office, up).value();
  CHECK(again.placed_already == 2);
  CHECK(again.moved_up == 1);
  CHECK(again.joined_groups == 1);
  for (auto const& pupil : {s.ava, late}) { CHECK(s.year_of(pupil) == "8"); }
  CHECK(s.year_of(s.ben) == "9");
  CHECK(s.members(s.eight, 2027y / 9 / 1) == std::set<Id<Pupil>>{s.ava, late});
  CHECK(s.placements_of(s.ava) == Placements{{"8", "", 2027y / 9 / 1, {}}});
  // What somebody moved by hand stays moved.
  auto const held = office.list(Find<GroupMembership>{}.equal(&GroupMembership::group, s.eight).equal(&GroupMembership::pupil, s.ava)).value();
  office.patch(Patch(held.records[0]).set(&GroupMembership::ends, 2027y / 9 / 1)).value();
  CHECK(enrolment::roll_over(office, up).value().joined_groups == 0);
}

TEST_CASE("year groups are dated: the placement before ends the day before", "[enrolment]") {
  roll_over::School s;
  auto office = s.office();
  enrolment::roll_over(office, {.into = s.after}).value();
  auto const next = s.year("2028/29", 2028y);
  s.clock->set(std::chrono::sys_days{2028y / 8 / 20});
  auto later = s.office();
  CHECK(enrolment::roll_over(later, {.into = next}).value().moved_up == 2);
  CHECK(s.placements_of(s.ava) == Placements{{"8", "", 2027y / 9 / 1, 2028y / 8 / 31}, {"9", "", 2028y / 9 / 1, {}}});
  CHECK(s.year_of(s.ava) == "9");
}

TEST_CASE("who is taught out of cohort stays so, and who repeats becomes so", "[enrolment]") {
  roll_over::School s;
  auto office = s.office();
  office.patch(Patch(office.get(s.ava).value()).set(&Pupil::year_group, NcYear::year(6))).value();
  office.add(YearGroupPlacement{.id = {}, .enrolment = s.enrolment_of(s.ava), .actual = NcYear::year(6), .cohort = NcYear::year(7), .starts = testing::first_of_term, .ends = {}})
      .value();
  auto const early = s.admit("Early", "Starter");  // of Year 7 by age, taught in Year 8
  office.patch(Patch(office.get(early).value()).set(&Pupil::year_group, NcYear::year(8))).value();
  office.add(YearGroupPlacement{.id = {}, .enrolment = s.enrolment_of(early), .actual = NcYear::year(8), .cohort = NcYear::year(7), .starts = testing::first_of_term, .ends = {}})
      .value();
  auto const done = enrolment::roll_over(office, {.into = s.after, .groups = {}, .staying = {s.ben, early}}).value();
  CHECK(done.moved_up == 1);
  CHECK(done.repeating == 2);
  CHECK(s.placements_of(early) == Placements{{"8", "7", testing::first_of_term, 2027y / 8 / 31}, {"8", "", 2027y / 9 / 1, {}}});  // with their age again
  CHECK(s.placements_of(s.ava) == Placements{{"6", "7", testing::first_of_term, 2027y / 8 / 31}, {"7", "8", 2027y / 9 / 1, {}}});
  CHECK(s.year_of(s.ava) == "7");
  CHECK(s.placements_of(s.ben) == Placements{{"8", "9", 2027y / 9 / 1, {}}});
  CHECK(s.year_of(s.ben) == "8");
}

TEST_CASE("who came with the year is where they came to", "[enrolment]") {
  roll_over::School s;
  auto office = s.office();
  auto const fresh = enrolment::admit(office, {.person = NewPerson{.legal_forename = "New", .legal_surname = "Starter", .date_of_birth = 2016y / 3 / 9},
                                               .starts = 2027y / 9 / 1})
                         .value();
  CHECK(s.year_of(fresh) == "7");
  CHECK(enrolment::roll_over(office, {.into = s.after}).value().moved_up == 2);
  CHECK(s.year_of(fresh) == "7");
}

TEST_CASE("roll-overs at random: nobody goes up twice for one year, and every year keeps its history", "[enrolment]") {
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    INFO("seed " << seed);
    roll_over::School s;
    std::mt19937_64 random{seed};
    std::vector<Id<Pupil>> pupils{s.ava, s.ben};
    for (int i = 0; i < 4; ++i) { pupils.push_back(s.admit("Pupil", std::to_string(i).c_str(), std::chrono::year{2012 + i} / 3 / 9)); }
    // What is expected: per pupil, the year group of each academic year.
    std::map<Id<Pupil>, std::vector<int>> expected;
    for (auto const& p : pupils) { expected[p] = {std::stoi(s.year_of(p))}; }
    auto into = s.after;
    for (int year = 2027; year < 2030; ++year) {
      s.clock->set(std::chrono::sys_days{std::chrono::year{year} / 8 / 20});
      std::set<Id<Pupil>> repeats;
      for (auto const& p : pupils) {
        if (random() % 4 == 0) { repeats.insert(p); }
        expected[p].push_back(expected[p].back() + (repeats.contains(p) ? 0 : 1));
      }
      auto office = s.office();
      enrolment::RollOver const up{.into = into, .groups = {}, .staying = {repeats.begin(), repeats.end()}};
      for (auto runs = 1 + random() % 3; runs > 0; --runs) { enrolment::roll_over(office, up).value(); }
      for (auto const& p : pupils) { CHECK(std::stoi(s.year_of(p)) == expected[p].back()); }
      into = s.year((std::to_string(year + 1) + "/x").c_str(), std::chrono::year{year + 1});
    }
    auto office = s.office();
    for (auto const& p : pupils) {
      for (std::size_t n = 1; n < expected[p].size(); ++n) {
        auto const middle = std::chrono::year{2026 + static_cast<int>(n)} / 11 / 1;
        auto const then = office.list(Find<YearGroupPlacement>{}.equal(&YearGroupPlacement::enrolment, s.enrolment_of(p)).as_at(middle)).value();
        REQUIRE(then.size() == 1);
        CHECK(then.records[0][&YearGroupPlacement::actual].value().number() == expected[p][n]);
      }
    }
    CHECK(s.core().verify(s.tenant).value().holds());
  }
}

TEST_CASE("who repeats a year keeps the year group, and Year 14 goes nowhere", "[enrolment]") {
  roll_over::School s;
  auto office = s.office();
  office.patch(Patch(office.get(s.ben).value()).set(&Pupil::year_group, NcYear::year(14))).value();
  enrolment::roll_over(office, {.into = s.after, .groups = {}, .staying = {s.ava}}).value();
  CHECK(s.year_of(s.ava) == "7");
  CHECK(s.year_of(s.ben) == "14");
}

TEST_CASE("only the school's own years and groups roll over, by whoever may write them", "[enrolment]") {
  roll_over::School s;
  auto office = s.office();
  CHECK(code_of(enrolment::roll_over(office, {.into = {Uuid::from_number(9)}})) == ErrorCode::not_found);
  CHECK(code_of(enrolment::roll_over(office, {.into = s.after, .groups = {{s.seven, s.choir}}})) == ErrorCode::invalid);
  auto brook = s.desk("clerk_at_brook", s.brook, purposes::admissions);
  CHECK(code_of(enrolment::roll_over(brook, {.into = s.after})) == ErrorCode::invalid);  // another school may know of the year
  auto lead = s.safeguarding();
  CHECK(code_of(enrolment::roll_over(lead, {.into = s.after})) == ErrorCode::refused);
  CHECK(s.year_of(s.ava) == "7");
}
