// The orders of the model as facts for closed_to_adult().
#pragma once

#include <juniper/mis/protection/closed_to_adult.hpp>
#include <juniper/mis/protection/court_order.hpp>
#include <juniper/mis/protection/court_order_effect.hpp>

#include <span>
#include <vector>

/// What courts ordered about children, and what of a person is not disclosed.
namespace juniper::mis::protection {

/// What an effect of the model forbids, with all its codes; empty for those that close nothing, as `lives_with`.
/// \return the forbidden things; a word of `other` closes everything until it was read, and is an effect without a word.
std::vector<DatedEffect> dated_effects(CourtOrderEffect const& effect);

/// The orders about one child, each with its effects on that child; adults by the text of their id. Orders without such an effect are
/// left out.
std::vector<DatedOrder> dated_orders(std::span<CourtOrder const> orders, std::span<CourtOrderEffect const> effects, Id<Person> child);

}  // namespace juniper::mis::protection
