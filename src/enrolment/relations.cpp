// The relations through a school, as conditions that a store evaluates.
#include <juniper/mis/enrolment/enrolment.hpp>
#include <juniper/mis/enrolment/group_membership.hpp>
#include <juniper/mis/enrolment/relations.hpp>
#include <juniper/mis/enrolment/teaching_assignment.hpp>
#include <juniper/mis/people/appointment.hpp>
#include <juniper/mis/people/child_adult_link.hpp>

#include <string>

namespace juniper::mis::enrolment {
namespace {

Predicate at_the_school(std::string_view field, RelationContext const& context) {
  return context.whole_tenant ? where::always() : where::equal(field, context.organisation.value);
}

// On rows of Group: those of the kind that the actor teaches or leads today.
Predicate led_by_the_actor(GroupKind kind, RelationContext const& context) {
  if (!context.actor) { return where::never(); }
  auto const& assignment = description<TeachingAssignment>();
  auto the_actor = where::in("staff", description<StaffMember>(), "id",
                             where::equal("person", context.actor.value));
  return where::all(
      {where::equal("kind", std::string{kind.text()}), at_the_school("school", context),
       where::in("id", assignment, "group",
                 where::all({where::holds_on(assignment, context.today), std::move(the_actor)}))});
}

template <GroupKind (*Kind)()>
Predicate people_led(std::string_view field, RelationContext const& context) {
  auto const& membership = description<GroupMembership>();
  auto in_such_a_group =
      where::in("group", description<Group>(), "id", led_by_the_actor(Kind(), context));
  return where::in(field, description<Pupil>(), "person",
                   where::in("id", membership, "pupil",
                             where::all({where::holds_on(membership, context.today),
                                         std::move(in_such_a_group)})));
}

template <GroupKind (*Kind)()>
Predicate groups_led(EntityInfo const& entity, RelationContext const& context) {
  return &entity == &description<Group>() ? led_by_the_actor(Kind(), context) : where::never();
}

// Pupils whose time at the desk's school is not over.
Predicate on_roll_or_expected(std::string_view field, RelationContext const& context) {
  auto const& enrolment = description<Enrolment>();
  auto not_over = where::any({where::is_absent("ends"), where::greater_equal("ends", context.today)});
  return where::in(field, description<Pupil>(), "person",
                   where::in("id", enrolment, "pupil",
                             where::all({at_the_school("school", context), std::move(not_over)})));
}

// Adults with a link in force today to a child of that kind.
template <Predicate (*Child)(std::string_view, RelationContext const&)>
Predicate family_of(std::string_view field, RelationContext const& context) {
  auto const& link = description<ChildAdultLink>();
  return where::in(field, link, "adult",
                   where::all({where::holds_on(link, context.today), Child("child", context)}));
}

Predicate appointed(std::string_view field, RelationContext const& context, Predicate when) {
  return where::in(field, description<StaffMember>(), "person",
                   where::in("id", description<Appointment>(), "staff",
                             where::all({at_the_school("school", context), std::move(when)})));
}

Predicate employed_today(std::string_view field, RelationContext const& context) {
  return appointed(field, context, where::holds_on(description<Appointment>(), context.today));
}

Predicate ever_employed(std::string_view field, RelationContext const& context) {
  return appointed(field, context, where::always());
}

Predicate known_here(std::string_view field, RelationContext const& context) {
  if (context.whole_tenant) { return where::always(); }
  auto const is_pupil = [&context](std::string_view person) {
    auto enrolled =
        where::in("id", description<Enrolment>(), "pupil", at_the_school("school", context));
    return where::in(person, description<Pupil>(), "person", std::move(enrolled));
  };
  return where::any({is_pupil(field), ever_employed(field, context),
                     where::in(field, description<ChildAdultLink>(), "adult", is_pupil("child"))});
}

GroupKind teaching_class() { return GroupKind::of("class"); }
GroupKind registration_group() { return GroupKind::of("registration"); }
GroupKind whole_year() { return GroupKind::of("year"); }

}  // namespace

Relation organisation() {
  return {.key = "organisation", .label = "known at this school", .people = known_here};
}

Relation taught() {
  return {.key = "taught",
          .label = "taught by the actor today",
          .people = people_led<teaching_class>,
          .things = groups_led<teaching_class>};
}

Relation registered() {
  return {.key = "registered",
          .label = "in the actor's registration group today",
          .people = people_led<registration_group>,
          .things = groups_led<registration_group>};
}

Relation year_led() {
  return {.key = "year_led",
          .label = "in the year that the actor leads today",
          .people = people_led<whole_year>,
          .things = groups_led<whole_year>};
}

Relation on_roll() {
  return {.key = "on_roll",
          .label = "on roll or expected at this school",
          .people = on_roll_or_expected};
}

Relation families() {
  return {.key = "families",
          .label = "linked today to a pupil on roll or expected here",
          .people = family_of<on_roll_or_expected>};
}

Relation families_registered() {
  return {.key = "families_registered",
          .label = "linked today to a pupil of the actor's registration group",
          .people = family_of<people_led<registration_group>>};
}

Relation families_year_led() {
  return {.key = "families_year_led",
          .label = "linked today to a pupil of the year that the actor leads",
          .people = family_of<people_led<whole_year>>};
}

Relation colleagues() {
  return {.key = "colleagues", .label = "employed at this school today", .people = employed_today};
}

Relation staff() {
  return {.key = "staff",
          .label = "employed at this school, now or before",
          .people = ever_employed};
}

}  // namespace juniper::mis::enrolment
