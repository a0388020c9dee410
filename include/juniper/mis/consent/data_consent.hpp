// Which adult may give consent to the use of a child's data, and who decides on a day.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

#include <string>
#include <vector>

namespace juniper::mis::consent {

/// An adult around a child.
enum class AdultOfChild : std::uint8_t { father, foster_carer, grandmother, mother, step_father };

/// What is known of the adult.
struct MayGiveFacts {
  rulebook::Jurisdiction jurisdiction{};   ///< law that applies
  AdultOfChild person{};                   ///< the adult asked about
  bool has_pr{};                           ///< has parental responsibility
  std::optional<bool> lives_with_child{};  ///< lives with the child
  std::optional<bool> has_care{};          ///< has care of the child
  std::optional<Date> on{};                ///< the day; none: by the newest law
};
/// Its members.
constexpr auto rows_of(MayGiveFacts const*) {
  return rulebook::Rows<&MayGiveFacts::jurisdiction, &MayGiveFacts::person, &MayGiveFacts::has_pr, &MayGiveFacts::lives_with_child,
                        &MayGiveFacts::has_care, &MayGiveFacts::on>{};
}

/// The two tests of who is a parent.
struct MayGive {
  std::optional<bool> parent_in_education_law{};  ///< Education Act 1996 section 576; none when it is not known who has care
  std::optional<bool> may_give_data_consent{};    ///< for the data of a child that is not competent
  rulebook::Explanation why{};                    ///< why
};
/// Its members.
constexpr auto rows_of(MayGive const*) {
  return rulebook::Rows<&MayGive::parent_in_education_law, &MayGive::may_give_data_consent, &MayGive::why>{};
}

/// Whether an adult is a parent in education law and may consent to the use of a child's data (Education Act 1996 section 576;
/// Children Act 1989 section 3).
MayGive may_give(MayGiveFacts const& facts, rulebook::Law const& law);

/// What an order of a court does to somebody's part in decisions.
enum class DecisionOrder : std::uint8_t { decides, responsibility_removed, responsibility_restricted };

/// An order of a court that touches who decides.
struct OrderOnDecisions {
  std::string adult{};         ///< whom it names: as in the other facts
  DecisionOrder effect{};      ///< what it does
  Date starts{};               ///< first day
  std::optional<Date> ends{};  ///< last day; none while it holds
  std::optional<bool> seen{};  ///< whether the document was seen; until then it is a claim
  /// Whether it is followed on a day.
  bool binds(Date on) const noexcept { return seen.value_or(false) && starts <= on && (!ends || on <= *ends); }
};
/// Its members.
constexpr auto rows_of(OrderOnDecisions const*) {
  return rulebook::Rows<&OrderOnDecisions::adult, &OrderOnDecisions::effect, &OrderOnDecisions::starts, &OrderOnDecisions::ends,
                        &OrderOnDecisions::seen>{};
}

/// Somebody who may be asked.
struct Decider {
  std::string who{};                      ///< the caller's own word for them
  std::optional<bool> has_pr{};           ///< has parental responsibility
  std::optional<bool> local_authority{};  ///< a local authority, by a care order
};
/// Its members.
constexpr auto rows_of(Decider const*) { return rulebook::Rows<&Decider::who, &Decider::has_pr, &Decider::local_authority>{}; }

/// What is known of a child and the adults around it.
struct WhoDecidesFacts {
  rulebook::Jurisdiction jurisdiction{};   ///< law that applies
  Date on{};                               ///< the day
  Date date_of_birth{};                    ///< of the child
  std::optional<bool> competent{};         ///< assessed as competent on that day
  std::optional<bool> care_order{};        ///< under a care order on that day
  std::vector<Decider> adults{};           ///< who might be asked
  std::vector<OrderOnDecisions> orders{};  ///< of courts
};
/// Its members.
constexpr auto rows_of(WhoDecidesFacts const*) {
  return rulebook::Rows<&WhoDecidesFacts::jurisdiction, &WhoDecidesFacts::on, &WhoDecidesFacts::date_of_birth, &WhoDecidesFacts::competent,
                        &WhoDecidesFacts::care_order, &WhoDecidesFacts::adults, &WhoDecidesFacts::orders>{};
}

/// On what footing the decision is taken.
enum class DecidedOn : std::uint8_t { adulthood, court_order, competence, parental_responsibility, conflicting_orders };

/// Who decides.
struct WhoDecides {
  std::optional<DecidedOn> footing{};         ///< why they; none when the law of that day is not in the book
  std::optional<bool> pupil_decides{};        ///< the pupil alone
  std::vector<std::string> adults{};          ///< the adults any of whom may consent
  std::optional<bool> ask_local_authority{};  ///< the local authority is asked too
  std::optional<Date> own_decision_from{};    ///< the eighteenth birthday
  rulebook::Explanation why{};                ///< why
};
/// Its members.
constexpr auto rows_of(WhoDecides const*) {
  return rulebook::Rows<&WhoDecides::footing, &WhoDecides::pupil_decides, &WhoDecides::adults, &WhoDecides::ask_local_authority,
                        &WhoDecides::own_decision_from, &WhoDecides::why>{};
}

/// Who may consent to the use of the data of a child on a day (UK GDPR Article 7; Children Act 1989 sections 2, 3, 8 and 33). A
/// child's own objection defeats any of them: see ledger_state().
WhoDecides who_decides(WhoDecidesFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::consent
