// The bars of court orders, as conditions that a store evaluates.
#include <juniper/mis/people/child_adult_link.hpp>
#include <juniper/mis/protection/court_order.hpp>
#include <juniper/mis/protection/court_order_effect.hpp>
#include <juniper/mis/protection/relations.hpp>

#include <string>

namespace juniper::mis::protection {
namespace {

Predicate is_linked_to_the_actor(RelationContext const& context) {
  return where::in("child", description<ChildAdultLink>(), "child", where::equal("adult", context.actor.value));
}

// On rows of CourtOrderEffect: those that keep something from the actor today. Orders that nobody has seen keep nothing.
Predicate keeps_from_the_actor(Predicate bars, RelationContext const& context) {
  auto const& order = description<CourtOrder>();
  auto names_the_actor = where::any({where::equal("adult", context.actor.value),
                                     where::all({where::is_absent("adult"), is_linked_to_the_actor(context)})});
  auto of_an_order_in_force =
      where::in("order", order, "id", where::all({where::holds_on(order, context.today), where::less_equal("seen_on", context.today)}));
  return where::all({where::holds_on(description<CourtOrderEffect>(), context.today), std::move(names_the_actor), std::move(bars),
                     std::move(of_an_order_in_force)});
}

Predicate kept(std::string_view field, Predicate bars, RelationContext const& context) {
  if (!context.actor) { return where::never(); }
  return where::in(field, description<CourtOrderEffect>(), "child", keeps_from_the_actor(std::move(bars), context));
}

Predicate is_bar(OrderBar bar) { return where::equal("bars", std::string{bar.text()}); }

Predicate child_kept(std::string_view field, RelationContext const& context) {
  return kept(field, where::any({where::is_absent("bars"), is_bar(OrderBar::of("child"))}), context);
}

Predicate child_or_home_kept(std::string_view field, RelationContext const& context) {
  return kept(field, where::any({where::is_absent("bars"), is_bar(OrderBar::of("child")), is_bar(OrderBar::of("home"))}), context);
}

// Adults, other than the actor, with a link to such a child.
Predicate other_adult_of_kept(std::string_view field, RelationContext const& context) {
  auto others = where::negate(where::equal("adult", context.actor.value));
  return where::in(field, description<ChildAdultLink>(), "adult", where::all({std::move(others), child_or_home_kept("child", context)}));
}

Predicate home_kept(std::string_view field, RelationContext const& context) {
  if (!context.actor) { return where::never(); }
  return where::any({child_or_home_kept(field, context), other_adult_of_kept(field, context),
                     where::in(field, description<ChildAdultLink>(), "child", other_adult_of_kept("adult", context))});
}

}  // namespace

Relation barred() {
  return {.key = "barred", .label = "from whom a court order keeps the actor today", .people = child_kept};
}

Relation barred_home() {
  return {.key = "barred_home", .label = "whose home a court order keeps from the actor today", .people = home_kept};
}

}  // namespace juniper::mis::protection
