// Whether an order of a court binds on a day, and what can be wrong with one.
#pragma once

#include <juniper/mis/describe/finding.hpp>
#include <juniper/mis/protection/court_order.hpp>
#include <juniper/mis/protection/court_order_effect.hpp>

#include <span>

/// What courts ordered about children, and what of a person is not disclosed.
namespace juniper::mis::protection {

/// Whether the effect is to be acted on that day: its order and itself hold, and the document has
/// been seen by then. A claim that nobody has shown restricts nobody, and an order that has ended
/// neither (DfE, "Understanding and dealing with issues relating to parental responsibility").
bool binds(CourtOrder const& order, CourtOrderEffect const& effect, Date day);

/// What an effect keeps from the adult whom it names, by what it says and no more: reports, contact and parental responsibility
/// keep the child, an address or a telephone number the home, and the rest nothing. What is said in another word keeps the child,
/// until somebody has read it.
OrderBar bar_of(OrderEffect effect);

/// Findings: those of the periods, `order_without_effect` (error), `seen_by_nobody` (warning: a
/// document was seen and not by whom), `effect_outside_order` (error: an effect holds on days on
/// which the order does not), `effect_on_themselves` (error: child and adult are one person),
/// `effect_names_no_adult` (warning: an effect that binds or empowers one adult names none),
/// `effect_keeps_less` (error: less is kept from the adult than the effect says), `bar_undecided` (warning: nobody has decided what
/// is kept from the adult, so that everything is),
/// `claim_without_document` (note: nobody has seen the document yet).
Findings check(CourtOrder const& order, std::span<CourtOrderEffect const> effects);

}  // namespace juniper::mis::protection
