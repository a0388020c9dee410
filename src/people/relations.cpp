// The relations between people, as conditions that a store evaluates.
#include <juniper/mis/people/agency_post.hpp>
#include <juniper/mis/people/child_adult_link.hpp>
#include <juniper/mis/people/relations.hpp>

#include <utility>

namespace juniper::mis::people {
namespace {

Predicate is_the_actor(std::string_view field, RelationContext const& context) {
  return context.actor ? where::equal(field, context.actor.value) : where::never();
}

Predicate is_their_child(std::string_view field, RelationContext const& context) {
  auto const& link = description<ChildAdultLink>();
  auto as_a_parent = where::any({where::equal("parental_responsibility", true), where::equal("lives_with", true)});
  return where::in(field, link, "child",
                   where::all({is_the_actor("adult", context), where::equal("may_see_data", true), std::move(as_a_parent),
                               where::holds_on(link, context.today)}));
}

Predicate is_or_was_their_child(std::string_view field, RelationContext const& context) {
  return context.actor ? where::in(field, description<ChildAdultLink>(), "child", is_the_actor("adult", context)) : where::never();
}

Predicate has_a_post_at_an_agency(std::string_view field, RelationContext const&) {
  return where::in(field, description<AgencyPost>(), "person", where::always());
}

Predicate anybody(std::string_view, RelationContext const&) { return where::always(); }

Predicate anything(EntityInfo const&, RelationContext const&) { return where::always(); }

}  // namespace

Relation itself() {
  return {.key = "itself", .label = "who are the actor", .people = is_the_actor};
}

Relation own_child() {
  return {.key = "own_child",
          .label = "whose data the actor may see as a parent or carer today",
          .people = is_their_child};
}

Relation kin() {
  return {.key = "kin", .label = "to whom the actor is or was linked as an adult", .people = is_or_was_their_child};
}

Relation at_agencies() {
  return {.key = "at_agencies", .label = "who have a post at an agency", .people = has_a_post_at_an_agency};
}

Relation everywhere() {
  return {.key = "everywhere",
          .label = "anywhere in the organisation",
          .people = anybody,
          .things = anything};
}

}  // namespace juniper::mis::people
