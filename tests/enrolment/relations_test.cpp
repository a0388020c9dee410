// Tests of the relations through a school: what a store finds is what plain loops over the same
// facts find.
#include "catch.hpp"
#include "support/random_school.hpp"
#include <juniper/mis/enrolment/relations.hpp>

#include <algorithm>

using namespace juniper::mis;
using juniper::mis::testing::RandomSchool;

namespace {

template <class T>
bool in_force(T const& row, Date today) {
  return row.starts <= today && (!row.ends || today <= *row.ends);
}

template <class T>
T const& by_id(std::vector<T> const& list, Id<T> id) {
  return *std::ranges::find(list, id, &T::id);
}

std::set<Uuid> groups_led(RandomSchool const& s, GroupKind kind, RelationContext const& c) {
  std::set<Uuid> groups;
  for (auto const& a : s.assignments) {
    auto const& group = by_id(s.groups, a.group);
    bool const here = c.whole_tenant || group.school.value == c.organisation.value;
    bool const theirs = by_id(s.staff, a.staff).person.value == c.actor.value;
    if (group.kind == kind && here && theirs && in_force(a, c.today)) {
      groups.insert(group.id.value);
    }
  }
  return groups;
}

std::set<Uuid> people_led(RandomSchool const& s, GroupKind kind, RelationContext const& c) {
  auto const groups = groups_led(s, kind, c);
  std::set<Uuid> people;
  for (auto const& m : s.memberships) {
    if (groups.contains(m.group.value) && in_force(m, c.today)) {
      people.insert(by_id(s.pupils, m.pupil).person.value);
    }
  }
  return people;
}

std::set<Uuid> known_at(RandomSchool const& s, Id<Organisation> organisation) {
  std::set<Uuid> pupils;
  std::set<Uuid> known;
  for (auto const& e : s.enrolments) {
    if (e.school.value == organisation.value) {
      pupils.insert(by_id(s.pupils, e.pupil).person.value);
    }
  }
  for (auto const& l : s.links) {
    if (pupils.contains(l.child.value)) { known.insert(l.adult.value); }
  }
  for (auto const& a : s.appointments) {
    if (a.school.value == organisation.value) {
      known.insert(by_id(s.staff, a.staff).person.value);
    }
  }
  known.merge(pupils);
  return known;
}

template <class Each>
void for_each_context(RandomSchool const& school, Each each) {
  for (auto const& staff : school.staff) {
    for (int offset = -1; offset <= 10; ++offset) {
      RelationContext context{.actor = {staff.person.value},
                              .organisation = {Uuid::from_number(4711)},
                              .whole_tenant = true,
                              .today = school.day(offset)};
      each(context);
      context.whole_tenant = false;
      for (auto const& s : school.schools) {
        context.organisation = {s.id.value};
        each(context);
      }
    }
  }
}

void check_led(Relation const& relation, GroupKind kind) {
  std::size_t found_some = 0;
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    RandomSchool const school{seed};
    for_each_context(school, [&](RelationContext const& c) {
      auto const people = school.found(description<Person>(), relation.people("id", c));
      auto const groups =
          school.found(description<Group>(), relation.things(description<Group>(), c));
      if (people != people_led(school, kind, c)) { FAIL("other people, seed " << seed); }
      if (groups != groups_led(school, kind, c)) { FAIL("other groups, seed " << seed); }
      found_some += people.size();
    });
  }
  CHECK(found_some > 50);
}

}  // namespace

TEST_CASE("taught are the pupils who are today in a class that the actor teaches today",
          "[enrolment]") {
  check_led(enrolment::taught(), GroupKind::of("class"));
}

TEST_CASE("registered are the pupils of a registration group that the actor leads today",
          "[enrolment]") {
  check_led(enrolment::registered(), GroupKind::of("registration"));
}

TEST_CASE("a head of year leads the pupils of whole years", "[enrolment]") {
  check_led(enrolment::year_led(), GroupKind::of("year"));
}

TEST_CASE("known at a school are its pupils, their adults and its staff, now or before",
          "[enrolment]") {
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    RandomSchool const school{seed};
    auto const known = enrolment::organisation();
    for (auto const& s : school.schools) {
      RelationContext const here{.organisation = {s.id.value}, .today = school.day(-1000)};
      auto const found = school.found(description<Person>(), known.people("id", here));
      CHECK(found == known_at(school, here.organisation));
      CHECK_FALSE(found.empty());
      CHECK(found.size() < school.persons.size());
    }
    RelationContext const at_the_trust{.whole_tenant = true, .today = school.day(0)};
    CHECK(school.found(description<Person>(), known.people("id", at_the_trust)).size() ==
          school.persons.size());
    RelationContext const elsewhere{.organisation = {Uuid::from_number(4711)},
                                    .today = school.day(0)};
    CHECK(school.found(description<Person>(), known.people("id", elsewhere)).empty());
  }
}

namespace {

std::set<Uuid> on_roll(RandomSchool const& s, RelationContext const& c) {
  std::set<Uuid> people;
  for (auto const& e : s.enrolments) {
    bool const here = c.whole_tenant || e.school.value == c.organisation.value;
    if (here && (!e.ends || c.today <= *e.ends)) { people.insert(by_id(s.pupils, e.pupil).person.value); }
  }
  return people;
}

std::set<Uuid> family_of(RandomSchool const& s, std::set<Uuid> const& children,
                         RelationContext const& c) {
  std::set<Uuid> adults;
  for (auto const& l : s.links) {
    if (children.contains(l.child.value) && in_force(l, c.today)) { adults.insert(l.adult.value); }
  }
  return adults;
}

std::set<Uuid> ever_on_roll(RandomSchool const& s, RelationContext const& c) {
  std::set<Uuid> people;
  for (auto const& e : s.enrolments) {
    if (c.whole_tenant || e.school.value == c.organisation.value) { people.insert(by_id(s.pupils, e.pupil).person.value); }
  }
  return people;
}

// Families to whom a link may only begin later.
std::set<Uuid> family_to_be_of(RandomSchool const& s, std::set<Uuid> const& children, RelationContext const& c) {
  std::set<Uuid> adults;
  for (auto const& l : s.links) {
    if (children.contains(l.child.value) && (!l.ends || c.today <= *l.ends)) { adults.insert(l.adult.value); }
  }
  return adults;
}

std::set<Uuid> applied(RandomSchool const& s, RelationContext const& c) {
  std::set<Uuid> people;
  for (auto const& a : s.applications) {
    if (c.whole_tenant || a.school.value == c.organisation.value) { people.insert(a.child.value); }
  }
  people.merge(family_to_be_of(s, people, c));
  return people;
}

std::set<Uuid> employed(RandomSchool const& s, RelationContext const& c, bool today) {
  std::set<Uuid> people;
  for (auto const& a : s.appointments) {
    bool const here = c.whole_tenant || a.school.value == c.organisation.value;
    if (here && (!today || in_force(a, c.today))) { people.insert(by_id(s.staff, a.staff).person.value); }
  }
  return people;
}

std::set<Uuid> kin_of_staff(RandomSchool const& s, RelationContext const& c) {
  std::set<Uuid> people;
  for (auto const& k : s.kin) {
    for (auto const& a : s.appointments) {
      bool const here = c.whole_tenant || a.school.value == c.organisation.value;
      if (here && a.staff == k.staff) { people.insert(k.kin.value); }
    }
  }
  return people;
}

// A store finds what a plain loop finds, for everybody everywhere on every day, and not nothing.
template <class Expected>
void check_people(Relation const& relation, Expected expected) {
  std::size_t found_some = 0;
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    RandomSchool const school{seed};
    for_each_context(school, [&](RelationContext const& c) {
      auto const people = school.found(description<Person>(), relation.people("id", c));
      if (people != expected(school, c)) { FAIL(relation.key << ": other people, seed " << seed); }
      found_some += people.size();
    });
  }
  CHECK(found_some > 50);
}

}  // namespace

TEST_CASE("pupils on roll or expected, their families, colleagues and staff are those of this school",
          "[enrolment]") {
  check_people(enrolment::on_roll(), on_roll);
  check_people(enrolment::colleagues(), [](RandomSchool const& s, RelationContext const& c) {
    return employed(s, c, true);
  });
  check_people(enrolment::staff(), [](RandomSchool const& s, RelationContext const& c) {
    return employed(s, c, false);
  });
  check_people(enrolment::families(), [](RandomSchool const& s, RelationContext const& c) {
    return family_to_be_of(s, on_roll(s, c), c);
  });
  check_people(enrolment::ever_on_roll(), ever_on_roll);
  check_people(enrolment::applicants(), applied);
  check_people(enrolment::staff_kin(), kin_of_staff);
}

TEST_CASE("families follow the pupils whom the actor leads today", "[enrolment]") {
  check_people(enrolment::families_registered(),
               [](RandomSchool const& s, RelationContext const& c) {
                 return family_of(s, people_led(s, GroupKind::of("registration"), c), c);
               });
  check_people(enrolment::families_year_led(), [](RandomSchool const& s, RelationContext const& c) {
    return family_of(s, people_led(s, GroupKind::of("year"), c), c);
  });
}

TEST_CASE("an account without a person behind it teaches nobody", "[enrolment]") {
  RandomSchool const school{1};
  RelationContext const machine{.whole_tenant = true, .today = school.day(3)};
  for (auto const& relation :
       {enrolment::taught(), enrolment::registered(), enrolment::year_led()}) {
    CHECK(relation.people("id", machine).is_never());
    CHECK(relation.things(description<Group>(), machine).is_never());
  }
}

TEST_CASE("teaching reaches no things but the groups themselves", "[enrolment]") {
  RelationContext const teacher{.actor = {Uuid::from_number(1)}, .whole_tenant = true};
  CHECK(enrolment::taught().things(description<AcademicYear>(), teacher).is_never());
  CHECK(enrolment::taught().things(description<School>(), teacher).is_never());
}
