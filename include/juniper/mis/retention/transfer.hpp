// What goes to the next school, by when, and what the school that a pupil left keeps.
#pragma once

#include <juniper/mis/retention/record_class.hpp>
#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::retention {

/// What happened.
enum class TransferEvent : std::uint8_t {
  cared_for_by_other,
  controller_change,
  dual_registration,
  fgm_disclosure,
  information_sharing_decision,
  low_level_concern,
  majority,
  operation_encompass,
  registered_elsewhere,
};
/// What is sent.
enum class SentPart : std::uint8_t { common_transfer_file, educational_record };
/// In what manner.
enum class SendingManner : std::uint8_t { copy, forward_as_received, transfer };

/// What is known of the move.
struct TransferFacts {
  rulebook::Jurisdiction jurisdiction{};           ///< law that applies
  rulebook::SchoolKind school_kind{};              ///< legal kind of the school
  TransferEvent event{};                           ///< what happened
  calendar::SchoolDays const* calendar = nullptr;  ///< the school's calendar
  std::optional<SchoolPhase> phase{};              ///< phase of the school
  std::optional<Date> ceased{};                    ///< day the pupil ceased to be registered
  std::optional<Date> learned{};                   ///< day the school learned of it
  std::optional<std::int32_t>
      school_days_on_roll{};                     ///< school days for which the pupil was registered
  std::optional<Date> previous_file_received{};  ///< day the file of the school before arrived
};
/// Its members.
constexpr auto rows_of(TransferFacts const*) {
  using F = TransferFacts;
  return rulebook::Rows<&F::jurisdiction, &F::school_kind, &F::event, &F::calendar, &F::phase,
                        &F::ceased, &F::learned, &F::school_days_on_roll,
                        &F::previous_file_received>{};
}

/// By when, and how.
struct TransferDue {
  std::optional<Date> due{};                          ///< last day
  std::optional<rulebook::WordSet<SentPart>> send{};  ///< what
  std::optional<SendingManner> manner{};              ///< how
  rulebook::Explanation why{};                        ///< why
};
/// Its members.
constexpr auto rows_of(TransferDue const*) {
  return rulebook::Rows<&TransferDue::due, &TransferDue::send, &TransferDue::manner,
                        &TransferDue::why>{};
}

/// By when the record must be sent (SI 2005/1437 regulation 9; RET-03). The law binds maintained
/// schools; academies follow guidance.
TransferDue transfer_due(TransferFacts const& facts, rulebook::Law const& law);

/// Where a pupil went.
enum class PupilDestination : std::uint8_t {
  home_education,
  left_country,
  missing,
  registered_school
};
/// What a school keeps of a pupil who left.
enum class StillKept : std::uint8_t { own_register_entries, transfer_log };
/// Which school is the last known one.
enum class LastKnownSchool : std::uint8_t { receiving_school, this_school };
/// What calls for a copy to the local authority.
enum class CopyToAuthority : std::uint8_t { asked, safeguarding_requires };

/// What is known of the leaving.
struct AfterTransferFacts {
  rulebook::Jurisdiction jurisdiction{};     ///< law that applies
  SchoolPhase phase{};                       ///< phase of the school
  PupilDestination destination{};            ///< where the pupil went
  std::optional<Date> left{};                ///< last day at the school
  std::optional<Date> next_school_starts{};  ///< first day at the next one
  std::optional<bool> main_file_receipt{};   ///< whether receipt of the main file is logged
  std::optional<bool>
      child_protection_file_receipt{};  ///< whether receipt of the child-protection file is logged
};
/// Its members.
constexpr auto rows_of(AfterTransferFacts const*) {
  using F = AfterTransferFacts;
  return rulebook::Rows<&F::jurisdiction, &F::phase, &F::destination, &F::left,
                        &F::next_school_starts, &F::main_file_receipt,
                        &F::child_protection_file_receipt>{};
}

/// What the school keeps.
struct AfterTransfer {
  std::optional<bool> keeps_main_record{};              ///< whether it keeps the main record
  std::optional<rulebook::WordSet<StillKept>> keeps{};  ///< what else
  std::optional<LastKnownSchool> last_known_school{};   ///< which school is the last known one
  std::optional<std::int32_t>
      years_from_birth{};  ///< for which the main record is kept by that school
  std::optional<bool> keeps_child_protection_file{};  ///< whether it keeps the child-protection
                                                      ///< file, if there is one
  std::optional<std::int32_t>
      years_from_birth_sen{};  ///< for which the file on special needs is kept
  std::optional<rulebook::WordSet<CopyToAuthority>>
      child_protection_copy_to_la_if_any{};  ///< any of these calls for a copy to the authority
  rulebook::Explanation why{};               ///< why
};
/// Its members.
constexpr auto rows_of(AfterTransfer const*) {
  using A = AfterTransfer;
  return rulebook::Rows<&A::keeps_main_record, &A::keeps, &A::last_known_school,
                        &A::years_from_birth, &A::keeps_child_protection_file,
                        &A::years_from_birth_sen, &A::child_protection_copy_to_la_if_any,
                        &A::why>{};
}

/// Which school keeps what after a pupil left (RET-03, RET-04, RET-20): off roll is not
/// transferred, and sent is not received.
AfterTransfer after_transfer(AfterTransferFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::retention
