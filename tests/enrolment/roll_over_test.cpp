// The next academic year: pupils go up, and what they were in stays known by both times.
#include "core/full_world.hpp"

#include "catch.hpp"

using namespace juniper::mis;
using namespace std::chrono_literals;
using testing::code_of;

namespace roll_over {

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

TEST_CASE("a school rolls over: years go up, memberships are dated, and what was believed before stays known", "[enrolment]") {
  roll_over::School s;
  using Pupils = std::set<Id<Pupil>>;
  auto const believed = s.clock->now();
  s.clock->advance(1h);
  auto office = s.office();
  enrolment::RollOver const up{.into = s.after, .groups = {{s.seven, s.eight}}, .staying = {}};
  CommandOptions const once{.idempotency_key = "2027", .call = {}};
  CHECK(enrolment::roll_over(office, up, once).value() == s.after);
  CHECK(enrolment::roll_over(office, up, once).value() == s.after);
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
  // Without the key it is another roll-over, and the group has members by now.
  CHECK(code_of(enrolment::roll_over(office, up)) == ErrorCode::invalid);
  CHECK(s.year_of(s.ava) == "8");
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
