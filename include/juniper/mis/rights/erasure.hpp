// Whether data are erased when somebody asks for it, or takes a consent back.
#pragma once

#include <juniper/mis/rights/asking.hpp>
#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::rights {

/// The class of record in question.
enum class ErasureRecord : std::uint8_t {
  attendance_register_entry,
  attendance_register_backup,
  biometric_template,
  child_protection_file,
  dbs_certificate_copy,
  free_school_meal_register,
  published_photograph,
  pupil_record,
  right_to_work_copy,
  sen_file,
  staff_allegation,
  staff_personal_file,
  trip_consent_slip,
  unsuccessful_application,
};
/// What raises the question.
enum class ErasureTrigger : std::uint8_t { request, consent_withdrawn };
/// The answer.
enum class ErasureOutcome : std::uint8_t {
  allowed,  ///< erased, and nothing stays
  limited,  ///< in part: the data go and evidence stays, or a use stops, or one copy goes
  refused,  ///< kept
};
/// Why data are kept.
enum class ErasureReason : std::uint8_t { legal_obligation, public_task, legal_claims, other_basis, not_entitled };
/// What the requester is told of a refusal.
enum class ErasureTelling : std::uint8_t { reason, complaint_rights };
/// To whom the requester may complain.
enum class ComplaintRoute : std::uint8_t { school, information_commissioner, court };
/// What follows.
enum class ErasureAction : std::uint8_t { stop_use, take_down, destroy_template, erase, tell_recipients };
/// What is kept when the data go.
enum class ErasureKeeps : std::uint8_t { consent_evidence, withdrawal_evidence };

/// What is known.
struct ErasureFacts {
  rulebook::Jurisdiction jurisdiction{};     ///< law that applies
  ErasureRecord record_class{};              ///< class of record
  ErasureTrigger trigger{};                  ///< what raises the question
  Requester requester{};                     ///< who asks, or took the consent back
  std::optional<Date> on{};                  ///< the day asked about
  std::optional<Date> date_of_birth{};       ///< of the pupil
  std::optional<std::int32_t> years_held{};  ///< full years since the record was made
  std::optional<bool> other_basis{};         ///< whether another lawful basis for keeping the data exists
};
/// Its members.
constexpr auto rows_of(ErasureFacts const*) {
  using F = ErasureFacts;
  return rulebook::Rows<&F::jurisdiction, &F::record_class, &F::trigger, &F::requester, &F::on, &F::date_of_birth, &F::years_held,
                        &F::other_basis>{};
}

/// What becomes of the data.
struct ErasureAnswer {
  std::optional<ErasureOutcome> outcome{};           ///< none when something decisive is unknown
  rulebook::WordSet<ErasureReason> reasons{};        ///< why data are kept
  rulebook::WordSet<ErasureTelling> must_tell{};     ///< what the requester is told
  rulebook::WordSet<ComplaintRoute> complain_to{};   ///< to whom they may complain about it
  std::optional<std::int32_t> reply_months{};        ///< months within which to reply
  rulebook::WordSet<ErasureAction> actions{};        ///< what follows
  rulebook::WordSet<ErasureKeeps> keep{};            ///< what is kept
  rulebook::Explanation why{};                       ///< in full
};
/// Its members.
constexpr auto rows_of(ErasureAnswer const*) {
  using A = ErasureAnswer;
  return rulebook::Rows<&A::outcome, &A::reasons, &A::must_tell, &A::complain_to, &A::reply_months, &A::actions, &A::keep, &A::why>{};
}

/// Whether data are erased (UK GDPR Articles 7(3), 12, 17 and 19; Data Protection Act 2018 section 164A; RULES RGT-14, RGT-41, RGT-45,
/// CON-20, CON-23, RET-20, RET-42).
ErasureAnswer erasure(ErasureFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::rights
