// One thing that a court order does, for one child and one adult.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/order_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/protection/court_order.hpp>

#include <optional>

namespace juniper::mis {

/// One effect of a court order on one child, and the adult whom it binds or empowers. Effects are
/// what the order says and no more; one holds on days on which both it and its order hold.
struct CourtOrderEffect {
  Id<CourtOrderEffect> id{};                 ///< opaque
  Id<CourtOrder> order{};                    ///< by which order
  Id<Person> child{};                        ///< about whom
  std::optional<Id<Person>> adult{};         ///< whom it binds or empowers; none: anybody
  OrderEffect effect{};                      ///< what it does; encrypted
  std::optional<SafeguardingText> detail{};  ///< in the words of the order; encrypted
  Date starts{};                             ///< first day
  std::optional<Date> ends{};                ///< last day; none while it holds
  std::optional<OrderBar> bars{};            ///< what it keeps from the adult; none: not decided, which counts as everything
};

/// Its description.
EntityInfo const& describe(CourtOrderEffect const*);

}  // namespace juniper::mis
