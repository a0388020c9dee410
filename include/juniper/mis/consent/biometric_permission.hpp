// Whether a pupil's biometrics may be processed, parent by parent (Protection of Freedoms Act 2012 sections 26 to 28).
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

#include <vector>

namespace juniper::mis::consent {

/// What is captured.
enum class BiometricKind : std::uint8_t { biometric_recognition, plain_photograph };
/// A parent in the sense of section 28(5).
enum class BiometricParent : std::uint8_t { father, mother, other_parent };
/// How a parent was told.
enum class ParentNotice : std::uint8_t { excused, none, written };
/// Why a parent need be neither told nor asked (section 27(1)).
enum class NoticeExcuse : std::uint8_t { cannot_be_found, child_welfare, lacks_capacity, not_practicable, not_stated };
/// Who decided that a parent is excused.
enum class ExcuseDecider : std::uint8_t { dsl };
/// Somebody who has care of the child.
enum class ChildCarer : std::uint8_t { foster_carer, grandmother, step_father };
/// Who did something.
enum class BiometricActor : std::uint8_t {
  father,
  foster_carer,
  grandmother,
  local_authority,
  mother,
  other_carer,
  pupil,
  other_parent,
  step_father,
};
/// What was done.
enum class BiometricAct : std::uint8_t { consent, objection, objection_lifted, refusal, withdrawal };
/// In what form.
enum class ActForm : std::uint8_t { conduct, email, in_person, telephone, written };

/// One parent.
struct ParentTold {
  BiometricParent who{};                      ///< which
  ParentNotice notice{};                      ///< how they were told
  std::optional<NoticeExcuse> excuse{};       ///< why not
  std::optional<bool> evidence_recorded{};    ///< what that rests on is on record
  std::optional<ExcuseDecider> decided_by{};  ///< who decided it
};
/// Its members.
constexpr auto rows_of(ParentTold const*) {
  return rulebook::Rows<&ParentTold::who, &ParentTold::notice, &ParentTold::excuse, &ParentTold::evidence_recorded,
                        &ParentTold::decided_by>{};
}

/// One entry of the log, in order.
struct BiometricEvent {
  BiometricActor by{};                 ///< who
  BiometricAct kind{};                 ///< what
  ActForm form{};                      ///< how; e-mail is writing
  std::optional<std::int32_t> year{};  ///< when, where it matters; one after the day asked about has not happened
};
/// Its members.
constexpr auto rows_of(BiometricEvent const*) {
  return rulebook::Rows<&BiometricEvent::by, &BiometricEvent::kind, &BiometricEvent::form, &BiometricEvent::year>{};
}

/// What is known.
struct BiometricFacts {
  rulebook::Jurisdiction jurisdiction{};                  ///< law that applies
  BiometricKind data_kind{};                              ///< what is captured
  std::optional<Date> on{};                               ///< the day asked about
  std::optional<Date> date_of_birth{};                    ///< of the pupil
  std::optional<std::vector<ParentTold>> parents{};       ///< every parent
  std::optional<std::vector<BiometricEvent>> events{};    ///< the log
  std::optional<bool> competent{};                        ///< the pupil was assessed as competent
  std::optional<bool> looked_after{};                     ///< by a local authority
  std::optional<rulebook::WordSet<ChildCarer>> carers{};  ///< who has care of the child
  std::optional<bool> matching_software{};                ///< equipment compares with stored data by itself
};
/// Its members.
constexpr auto rows_of(BiometricFacts const*) {
  return rulebook::Rows<&BiometricFacts::jurisdiction, &BiometricFacts::data_kind, &BiometricFacts::on, &BiometricFacts::date_of_birth,
                        &BiometricFacts::parents, &BiometricFacts::events, &BiometricFacts::competent, &BiometricFacts::looked_after,
                        &BiometricFacts::carers, &BiometricFacts::matching_software>{};
}

/// Whether it may be processed.
enum class BiometricOutcome : std::uint8_t { allowed, not_engaged, paused, refused, suspended };
/// What to ask for.
enum class BiometricRequest : std::uint8_t { written_objection };
/// Why.
enum class BiometricReason : std::uint8_t {
  before_commencement,
  consent_not_written,
  not_in_writing,
  parent_written_consent_needed,
  parent_not_notified,
  parent_objects,
  child_refuses,
  excuse_not_evidenced,
};
/// What is still needed.
enum class BiometricNeed : std::uint8_t { pupil_explicit_consent, written_consent, written_notice };
/// What is recorded about a parent who is excused.
enum class ExcuseRecord : std::uint8_t { decision, evidence };
/// Who may see that record.
enum class RecordVisibility : std::uint8_t { normal, restricted };
/// Who must consent in a parent's place.
enum class ConsentInPlace : std::uint8_t { local_authority };
/// What follows.
enum class BiometricAction : std::uint8_t {
  destroy_template,
  notify_again_first,
  offer_alternative,
  record,
  record_objection,
  stop,
  stop_use
};
/// Which rules apply instead.
enum class RulesInstead : std::uint8_t { photograph };

/// The answer.
struct BiometricPermission {
  std::optional<BiometricOutcome> outcome{};                        ///< none where too little was told
  std::optional<bool> offer_alternative{};                          ///< an equivalent alternative is offered
  rulebook::WordSet<BiometricRequest> ask_for{};                    ///< what to ask for
  rulebook::WordSet<BiometricReason> reasons{};                     ///< why
  std::optional<Date> suspend_from{};                               ///< first day of a suspension
  std::optional<Date> regime_ends{};                                ///< eighteenth birthday
  rulebook::WordSet<BiometricNeed> needs{};                         ///< what is still needed
  rulebook::WordSet<ExcuseRecord> record_items{};                   ///< what is recorded about excused parents
  std::optional<RecordVisibility> record_visibility{};              ///< who may see that
  std::optional<ConsentInPlace> consent_needed_from{};              ///< who stands in for the parents
  std::optional<rulebook::WordSet<ChildCarer>> counts_as_parent{};  ///< carers who stand in for them
  rulebook::WordSet<BiometricAction> actions{};                     ///< what follows
  std::optional<bool> withdrawal_in_writing{};                      ///< the last withdrawal or objection of a parent was written
  std::optional<std::int32_t> events_kept{};                        ///< every entry stays
  std::optional<RulesInstead> rules_apply{};                        ///< which rules apply instead
  rulebook::Explanation why{};                                      ///< why
};
/// Its members.
constexpr auto rows_of(BiometricPermission const*) {
  using B = BiometricPermission;
  return rulebook::Rows<&B::outcome, &B::offer_alternative, &B::ask_for, &B::reasons, &B::suspend_from, &B::regime_ends, &B::needs,
                        &B::record_items, &B::record_visibility, &B::consent_needed_from, &B::counts_as_parent, &B::actions,
                        &B::withdrawal_in_writing, &B::events_kept, &B::rules_apply, &B::why>{};
}

/// Whether the pupil's biometrics may be processed now: each parent told in writing or excused, one parent's written consent, no
/// parent's written objection, no refusal by the child, and a competent pupil's own explicit consent; from eighteen that alone.
BiometricPermission biometric_permission(BiometricFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::consent
