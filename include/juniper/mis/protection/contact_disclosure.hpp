// What a parent is given, and what staff are shown, when orders of a court are in force.
#pragma once

#include <juniper/mis/protection/order_words.hpp>
#include <juniper/mis/rulebook/facts.hpp>

/// What courts ordered about children, and what of a person is not disclosed.
namespace juniper::mis::protection {

/// Who makes the request.
enum class ContactRequester : std::uint8_t { father, mother, other_agent, parent, pupil, solicitor, third_party };
/// Who, of the staff, asks to see.
enum class ContactViewer : std::uint8_t {
  class_teacher,
  deputy_dsl,
  dsl,
  gate_staff,
  governor,
  head,
  not_stated,
  trust_it_administrator,
  tutor
};
/// What is asked for.
enum class ContactItem : std::uint8_t {
  child_protection_file,
  collection_list,
  confidential_reference,
  counselling_notes,
  educational_record,
  exam_mark,
  exam_results,
  exam_script_answers,
  examiner_comments,
  newsletter,
  pr_based_request,
  staff_author_name,
  witness_statement,
};
/// What comes of it.
enum class DisclosureOutcome : std::uint8_t { allowed, allowed_redacted, refused };
/// What is done besides.
enum class DisclosureAction : std::uint8_t { add_as_recipient, exclude_from_list };
/// What is redacted.
enum class RedactedField : std::uint8_t { address, contact_data, phone, school_run };
/// What is logged with the disclosure.
enum class LogItem : std::uint8_t { order_reference };
/// The banner that is shown.
enum class Banner : std::uint8_t { see_dsl_or_office };
/// What reverses a refusal.
enum class DisclosureUnless : std::uint8_t { family_court_consent, high_court_consent };
/// To whom the case goes first.
enum class RouteTo : std::uint8_t { dsl, legal_adviser };

/// An order on record.
struct OrderHeld {
  OrderSort kind{};                      ///< which
  Party against{};                       ///< whom it is against
  rulebook::WordSet<Forbids> effects{};  ///< what it forbids
  bool in_force{};                       ///< whether it binds on the day of the question
};
/// Its members.
constexpr auto rows_of(OrderHeld const*) {
  return rulebook::Rows<&OrderHeld::kind, &OrderHeld::against, &OrderHeld::effects, &OrderHeld::in_force>{};
}

/// Who asks for what.
struct ContactDisclosureFacts {
  rulebook::Jurisdiction jurisdiction{};                    ///< law that applies
  std::optional<std::vector<OrderHeld>> orders{};           ///< orders on record; none: not known
  rulebook::WordSet<ContactItem> items{};                   ///< what is asked for
  std::optional<ContactRequester> requester{};              ///< who makes the request
  std::optional<bool> requester_has_pr{};                   ///< requester has parental responsibility
  std::optional<bool> separated{};                          ///< the parents are separated
  std::optional<bool> lives_with_child{};                   ///< the requester lives with the child
  std::optional<ContactViewer> viewer{};                    ///< who, of the staff, asks to see
  std::optional<bool> convicted_of_killing_other_parent{};  ///< the requester was
  std::optional<Date> on{};                                 ///< the day as at which the question is asked
};
/// Its members.
constexpr auto rows_of(ContactDisclosureFacts const*) {
  return rulebook::Rows<&ContactDisclosureFacts::jurisdiction, &ContactDisclosureFacts::orders, &ContactDisclosureFacts::items,
                        &ContactDisclosureFacts::requester, &ContactDisclosureFacts::requester_has_pr, &ContactDisclosureFacts::separated,
                        &ContactDisclosureFacts::lives_with_child, &ContactDisclosureFacts::viewer,
                        &ContactDisclosureFacts::convicted_of_killing_other_parent, &ContactDisclosureFacts::on>{};
}

/// What is given or shown.
struct ContactDisclosure {
  std::optional<DisclosureOutcome> outcome{};         ///< none where something needed is not known, or other rules decide
  rulebook::WordSet<DisclosureAction> actions{};      ///< what is done besides
  std::optional<bool> other_parent_consent_needed{};  ///< whether the other parent has to agree
  rulebook::WordSet<RedactedField> redact{};          ///< what is redacted
  rulebook::WordSet<LogItem> log_items{};             ///< what is logged with it
  rulebook::WordSet<Party> excluded{};                ///< who is left out of the list
  std::optional<Banner> banner{};                     ///< what is shown in place of the detail
  std::optional<bool> detail_shown{};                 ///< whether staff see the detail
  rulebook::WordSet<DisclosureUnless> unless_any{};   ///< any one of these reverses a refusal
  rulebook::WordSet<RouteTo> route_to{};              ///< to whom the case goes first
  rulebook::Explanation why{};                        ///< why
};
/// Its members.
constexpr auto rows_of(ContactDisclosure const*) {
  return rulebook::Rows<&ContactDisclosure::outcome, &ContactDisclosure::actions, &ContactDisclosure::other_parent_consent_needed,
                        &ContactDisclosure::redact, &ContactDisclosure::log_items, &ContactDisclosure::excluded, &ContactDisclosure::banner,
                        &ContactDisclosure::detail_shown, &ContactDisclosure::unless_any, &ContactDisclosure::route_to,
                        &ContactDisclosure::why>{};
}

/// What may be disclosed (Education Act 1996 section 576; DfE, "Understanding and dealing with issues relating to parental responsibility":
/// every parent alike, and apply only what an order says). An order against "the parent", or a request by "a parent", that may or may not
/// be about the same person counts as if it were, and the explanation says so.
ContactDisclosure contact_disclosure(ContactDisclosureFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::protection
