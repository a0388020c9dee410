// Recording what a court ordered, and finding what binds today.
#pragma once

#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/protection/court_order.hpp>
#include <juniper/mis/protection/court_order_effect.hpp>

#include <optional>
#include <vector>

/// What courts ordered about children, and what of a person is not disclosed.
namespace juniper::mis::protection {

/// One thing that an order does.
struct NewEffect {
  Id<Person> child{};                        ///< about whom
  std::optional<Id<Person>> adult{};         ///< whom it binds or empowers
  OrderEffect effect{};                      ///< what it does
  std::optional<SafeguardingText> detail{};  ///< in the words of the order
  std::optional<Date> starts{};              ///< none: with the order
  std::optional<Date> ends{};                ///< none: with the order
  std::optional<OrderBar> bars{};            ///< none: what bar_of() says of the effect
};

/// An order to be recorded; its id is made.
struct NewOrder {
  CourtOrder order{};                ///< the order itself
  std::vector<NewEffect> effects{};  ///< at least one
};

/// Records the order and its effects in one unit of work. \return invalid, with the first error of
/// protection::check(); refused.
Result<Id<CourtOrder>> record_order(Desk& desk, NewOrder const& order,
                                    CommandOptions const& options = {});

/// The effects that are to be acted on for a child on a day (protection::binds), as this desk may
/// see them; an order of which the desk may not see whether its document was seen counts as seen,
/// so that what is hidden never releases anything. \return refused when effects or orders may not
/// be looked up.
Result<std::vector<Seen<CourtOrderEffect>>> binding_effects(Desk& desk, Id<Person> child, Date day,
                                                            CallOptions const& options = {});

}  // namespace juniper::mis::protection
