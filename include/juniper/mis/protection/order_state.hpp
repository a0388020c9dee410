// Whether an order of a court, or somebody's word that there is one, restricts anything on a day.
#pragma once

#include <juniper/mis/protection/order_words.hpp>
#include <juniper/mis/rulebook/facts.hpp>

/// What courts ordered about children, and what of a person is not disclosed.
namespace juniper::mis::protection {

/// The kind of order asked about.
enum class OrderAsked : std::uint8_t { prohibited_steps, section_8_contact };
/// State of the order.
enum class OrderState : std::uint8_t {
  claimed,   ///< nobody has seen a document
  expired,   ///< its last day is past, or it is presumed to have ended
  in_force,  ///< it binds
};
/// What to ask for.
enum class AskFor : std::uint8_t { renewal, sealed_order };
/// Step needed before any disclosure.
enum class BeforeDisclosure : std::uint8_t { safeguarding_check };
/// What happens when the order lapses.
enum class OnLapse : std::uint8_t { dsl_review };

/// What is known of the order.
struct OrderFacts {
  rulebook::Jurisdiction jurisdiction{};                ///< law that applies
  bool order_document{};                                ///< the order itself has been seen
  std::optional<Party> claimed_by{};                    ///< who claims that a restriction exists
  std::optional<Party> against{};                       ///< whom it is against
  std::optional<OrderAsked> order{};                    ///< kind of order
  std::optional<rulebook::WordSet<Forbids>> effects{};  ///< what it forbids
  std::optional<Date> expires{};                        ///< last day on which it has effect
  std::optional<Date> on{};                             ///< the day as at which the question is asked
  std::optional<Date> date_of_birth{};                  ///< of the child
};
/// Its members.
constexpr auto rows_of(OrderFacts const*) {
  return rulebook::Rows<&OrderFacts::jurisdiction, &OrderFacts::order_document, &OrderFacts::claimed_by, &OrderFacts::against,
                        &OrderFacts::order, &OrderFacts::effects, &OrderFacts::expires, &OrderFacts::on, &OrderFacts::date_of_birth>{};
}

/// Whether it restricts, and what to do.
struct OrderEffectOnDay {
  std::optional<OrderState> state{};                    ///< none where the day or the end is not known
  std::optional<bool> restricts{};                      ///< whether it restricts anything now
  rulebook::WordSet<AskFor> ask_for{};                  ///< what to ask for
  std::optional<BeforeDisclosure> before_disclosure{};  ///< step needed before any disclosure
  std::optional<bool> keep_history{};                   ///< the record of it is kept
  std::optional<Date> presumed_lapse{};                 ///< day on which an order without an end is presumed to lapse
  std::optional<Date> living_arrangements_end{};        ///< day on which provisions on where the child lives end
  std::optional<OnLapse> on_lapse{};                    ///< what happens when it lapses
  rulebook::Explanation why{};                          ///< why
};
/// Its members.
constexpr auto rows_of(OrderEffectOnDay const*) {
  return rulebook::Rows<&OrderEffectOnDay::state, &OrderEffectOnDay::restricts, &OrderEffectOnDay::ask_for,
                        &OrderEffectOnDay::before_disclosure, &OrderEffectOnDay::keep_history, &OrderEffectOnDay::presumed_lapse,
                        &OrderEffectOnDay::living_arrangements_end, &OrderEffectOnDay::on_lapse, &OrderEffectOnDay::why>{};
}

/// Whether an order or a claim restricts anything (DfE, "Understanding and dealing with issues relating to parental responsibility";
/// Children Act 1989 sections 9 and 91).
OrderEffectOnDay order_effect(OrderFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::protection
