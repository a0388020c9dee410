// Which fields and steps the orders about a child close to one adult on one day, each with the order that closes it.
#pragma once

#include <juniper/mis/protection/order_words.hpp>
#include <juniper/mis/rulebook/facts.hpp>

#include <string>

/// What courts ordered about children, and what of a person is not disclosed.
namespace juniper::mis::protection {

/// One effect of an order with its own days.
struct DatedEffect {
  std::optional<Forbids> effect{};     ///< what it forbids; none: something in other words, which closes everything until it was read
  std::optional<std::string> adult{};  ///< whom it binds, by any identifier that the caller uses; none: every adult
  std::optional<Date> starts{};        ///< first day; none: with the order
  std::optional<Date> ends{};          ///< last day; none: with the order
};
/// Its members.
constexpr auto rows_of(DatedEffect const*) {
  return rulebook::Rows<&DatedEffect::effect, &DatedEffect::adult, &DatedEffect::starts, &DatedEffect::ends>{};
}

/// An order about the child with its days and effects.
struct DatedOrder {
  OrderSort kind{};                    ///< which
  bool document_seen{};                ///< whether the order itself has been seen; else it is a claim
  std::optional<Date> seen_on{};       ///< when; none with document_seen: before the day asked about
  std::optional<Date> starts{};        ///< first day; none: it has begun
  std::optional<Date> expires{};       ///< last day; none: it says none
  std::vector<DatedEffect> effects{};  ///< what it does
};
/// Its members.
constexpr auto rows_of(DatedOrder const*) {
  return rulebook::Rows<&DatedOrder::kind, &DatedOrder::document_seen, &DatedOrder::seen_on, &DatedOrder::starts, &DatedOrder::expires,
                        &DatedOrder::effects>{};
}

/// Who asks about which child, and when.
struct ClosedToFacts {
  rulebook::Jurisdiction jurisdiction{};  ///< law that applies
  std::string adult{};                    ///< who asks, by the identifier that the effects use
  Date on{};                              ///< the day
  std::optional<Date> date_of_birth{};    ///< of the child
  std::vector<DatedOrder> orders{};       ///< every order and claim on record
};
/// Its members.
constexpr auto rows_of(ClosedToFacts const*) {
  return rulebook::Rows<&ClosedToFacts::jurisdiction, &ClosedToFacts::adult, &ClosedToFacts::on, &ClosedToFacts::date_of_birth,
                        &ClosedToFacts::orders>{};
}

/// One item that is closed, and by what.
struct ClosedBecause {
  ClosedItem item{};                ///< what is closed
  std::optional<Forbids> effect{};  ///< by which effect; none: one in other words
  std::int32_t order{};             ///< by which order: its place in the list, from 0
  std::optional<Date> until{};      ///< last day on which that effect closes it, as far as it is known
};
/// Its members.
constexpr auto rows_of(ClosedBecause const*) {
  return rulebook::Rows<&ClosedBecause::item, &ClosedBecause::effect, &ClosedBecause::order, &ClosedBecause::until>{};
}

/// What is closed to the adult.
struct ClosedTo {
  rulebook::WordSet<ClosedItem> closed{};   ///< everything that some effect closes on the day
  std::vector<ClosedBecause> because{};     ///< each item of each effect that closes it
  rulebook::WordSet<ClosedItem> claimed{};  ///< what somebody claims to be closed, without a document: not closed, but asked about first
  rulebook::WordSet<ClosedItem> lapsed{};   ///< what was closed and is so no more: released when the safeguarding lead has looked at it
  std::optional<bool> safeguarding_check_first{};  ///< whether the safeguarding lead looks at it before anything is disclosed
  rulebook::Explanation why{};                     ///< why
};
/// Its members.
constexpr auto rows_of(ClosedTo const*) {
  return rulebook::Rows<&ClosedTo::closed, &ClosedTo::because, &ClosedTo::claimed, &ClosedTo::lapsed, &ClosedTo::safeguarding_check_first,
                        &ClosedTo::why>{};
}

/// What is closed to an adult on a day, field by field. An order binds from its first day to its last, once the document was seen; one
/// under section 8 of the Children Act 1989 without a last day until the day before the 16th birthday (section 91(10)).
ClosedTo closed_to_adult(ClosedToFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::protection
