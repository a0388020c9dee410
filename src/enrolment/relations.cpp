// The relations through a school, as conditions that a store evaluates.
#include <juniper/mis/employment/next_of_kin.hpp>
#include <juniper/mis/enrolment/admission_application.hpp>
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

// Children who are or were on the roll of the desk's school.
Predicate on_roll_whenever(std::string_view field, RelationContext const& context) {
  return where::in(field, description<Pupil>(), "person",
                   where::in("id", description<Enrolment>(), "pupil", at_the_school("school", context)));
}

// Adults with a link that is not over to a child of that kind.
template <Predicate (*Child)(std::string_view, RelationContext const&)>
Predicate family_to_be_of(std::string_view field, RelationContext const& context) {
  auto not_over = where::any({where::is_absent("ends"), where::greater_equal("ends", context.today)});
  return where::in(field, description<ChildAdultLink>(), "adult", where::all({std::move(not_over), Child("child", context)}));
}

Predicate has_applied(std::string_view field, RelationContext const& context) {
  return where::in(field, description<AdmissionApplication>(), "child", at_the_school("school", context));
}

Predicate applicant_or_family(std::string_view field, RelationContext const& context) {
  return where::any({has_applied(field, context), family_to_be_of<has_applied>(field, context)});
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
  return where::any({on_roll_whenever(field, context), ever_employed(field, context),
                     where::in(field, description<ChildAdultLink>(), "adult", on_roll_whenever("child", context))});
}

Predicate kin_of_staff(std::string_view field, RelationContext const& context) {
  auto of_this_school = where::in("id", description<Appointment>(), "staff", at_the_school("school", context));
  return where::in(field, description<NextOfKin>(), "kin",
                   where::in("staff", description<StaffMember>(), "id", std::move(of_this_school)));
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

Relation ever_on_roll() {
  return {.key = "ever_on_roll", .label = "on roll at this school, now or before", .people = on_roll_whenever};
}

Relation applicants() {
  return {.key = "applicants", .label = "who applied for a place here, and their families", .people = applicant_or_family};
}

Relation families() {
  return {.key = "families",
          .label = "linked to a pupil on roll or expected here",
          .people = family_to_be_of<on_roll_or_expected>};
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

Relation staff_kin() {
  return {.key = "staff_kin", .label = "next of kin of somebody employed at this school, now or before", .people = kin_of_staff};
}

Relation staff() {
  return {.key = "staff",
          .label = "employed at this school, now or before",
          .people = ever_employed};
}

}  // namespace juniper::mis::enrolment
