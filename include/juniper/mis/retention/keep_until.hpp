// How long a record of each class is kept and how its period ends: the schedule's answer with
// everything that follows from it.
#pragma once

#include <juniper/mis/retention/hold.hpp>
#include <juniper/mis/retention/record_class.hpp>

namespace juniper::mis::retention {

/// What came of an allegation.
enum class AllegationOutcome : std::uint8_t {
  false_,
  malicious,
  substantiated,
  unfounded,
  unsubstantiated
};
/// In what role an adult was at the school.
enum class AdultRole : std::uint8_t {
  employee,
  governor,
  headteacher,
  office_administrator,
  teacher,
  teaching_assistant,
  trustee,
  volunteer
};
/// What happened on a trip.
enum class TripIncident : std::uint8_t { none, minor, major };
/// Who decides at the end.
enum class Decider : std::uint8_t { dpo, dsl };
/// Whether a record is held.
enum class KeptStatus : std::uint8_t { hold, normal };
/// Who releases what is held on account of child sexual abuse.
enum class ReleasedBy : std::uint8_t { named_officer };
/// What stays on the single central record when the copy of a certificate goes.
enum class CentralRecordDetail : std::uint8_t { certificate_number, date_seen, outcome };
/// What turns the end into another.
enum class KeptUnless : std::uint8_t { hold, other_rule, person_asks_to_keep };
/// When to act where no date is fixed.
enum class WhenToAct : std::uint8_t {
  as_soon_as_possible,
  as_soon_as_practicable,
  when_known_or_intended,
  without_undue_delay
};
/// What becomes of a policy that is shorter than the rule.
enum class ShorterPolicy : std::uint8_t { refused_unless_dpo_override };

/// One entry of a register: the original, or an amendment of it.
struct RegisterEntry {
  Date entered{};                        ///< when it was made
  std::optional<AttendanceCode> code{};  ///< what it says
};
/// Its members.
constexpr auto rows_of(RegisterEntry const*) {
  return rulebook::Rows<&RegisterEntry::entered, &RegisterEntry::code>{};
}

/// What is known of the record.
struct KeepUntilFacts {
  rulebook::Jurisdiction jurisdiction{};    ///< law that applies
  RecordClass record_class{};               ///< class of record
  std::optional<bool> last_known_school{};  ///< whether this is the last known school of the pupil
  std::optional<StatusOnFile>
      sen_status{};  ///< special educational needs status that the file shows
  std::optional<bool>
      child_protection_file{};  ///< whether the pupil also has a child-protection file
  std::optional<std::vector<HoldOnRecord>>
      holds{};                          ///< holds on the record; unknown differs from none
  std::optional<SchoolPhase> phase{};   ///< phase of the school
  std::optional<Date> date_of_birth{};  ///< of whom it is about
  std::optional<bool>
      kept_in_main_file{};            ///< whether the file is kept inside the pupil's main file
  std::optional<bool> csa_content{};  ///< whether it concerns child sexual abuse, proved or not
  std::optional<std::int32_t>
      policy_horizon_years{};  ///< years from birth adopted as the horizon for held material
  std::vector<RegisterEntry> entries{};           ///< register entries in order, original first
  std::optional<Date> backup_taken{};             ///< day the back-up copy was made
  std::optional<Date> next_school_year_starts{};  ///< first day of the next school year
  std::optional<Date> on{};                       ///< the day as at which it is asked
  std::optional<bool> allegation{};               ///< whether an allegation is on the file
  std::optional<AdultRole> role{};                ///< role of the adult; of a vacancy, the post
  std::optional<Date> left{};                     ///< last day at the school or of employment
  std::optional<Date> appointed{};                ///< day of appointment
  std::optional<Date> copied{};                   ///< day the copy was made
  std::optional<Date> recruitment_decided{};      ///< day of the recruitment decision
  std::optional<bool> dispute{};                  ///< whether a dispute about the check is open
  std::optional<Date>
      allegation_concluded{};  ///< day from which the clock of an allegation is taken
  std::optional<rulebook::WordSet<AllegationOutcome>> findings{};  ///< what came of each allegation
  std::optional<std::int32_t> retirement_age{};                    ///< normal pension age in years
  calendar::SchoolDays const* calendar = nullptr;                  ///< the school's calendar
  std::optional<std::int32_t>
      policy_years_from_birth{};                ///< years from birth set by the trust's policy
  std::optional<bool> policy_reason_logged{};   ///< whether a reason for it is on record
  std::optional<Date> trip_on{};                ///< day of the trip
  std::optional<TripIncident> trip_incident{};  ///< incident on the trip
  std::optional<Date> injured_date_of_birth{};  ///< of the injured pupil
  std::optional<std::int32_t> slips{};          ///< consent slips collected for the trip
  std::optional<rulebook::SchoolKind> school_kind{};  ///< legal kind of the school
  std::optional<Date> year_ends{};  ///< last day of the financial year the record belongs to
};
/// Its members.
constexpr auto rows_of(KeepUntilFacts const*) {
  using F = KeepUntilFacts;
  return rulebook::Rows<&F::jurisdiction, &F::record_class, &F::last_known_school, &F::sen_status,
                        &F::child_protection_file, &F::holds, &F::phase, &F::date_of_birth,
                        &F::kept_in_main_file, &F::csa_content, &F::policy_horizon_years,
                        &F::entries, &F::backup_taken, &F::next_school_year_starts, &F::on,
                        &F::allegation, &F::role, &F::left, &F::appointed, &F::copied,
                        &F::recruitment_decided, &F::dispute, &F::allegation_concluded,
                        &F::findings, &F::retirement_age, &F::calendar, &F::policy_years_from_birth,
                        &F::policy_reason_logged, &F::trip_on, &F::trip_incident,
                        &F::injured_date_of_birth, &F::slips, &F::school_kind, &F::year_ends>{};
}

/// How long it is kept.
struct KeepUntil {
  std::optional<Date> review{};                ///< day on which review falls due
  std::optional<Date> earliest_destruction{};  ///< first day on which destruction is lawful
  std::optional<Date> main_file_review{};  ///< review of the rest of the file if it is split off
  std::optional<bool> automatic_destruction{};  ///< whether destruction may run without a decision
  std::optional<EndOfPeriod> end_action{};      ///< what happens at the end
  std::optional<rulebook::WordSet<Decider>> decided_by{};  ///< who must decide
  std::optional<MayRun> destruction{};      ///< whether destruction may run, where the facts tell
  std::optional<KeptStatus> status{};       ///< whether it is held
  std::optional<Date> horizon{};            ///< end of the policy's horizon
  std::optional<ReleasedBy> released_by{};  ///< who may release it
  std::optional<Date> keep_through{};       ///< last day on which it must be kept
  std::optional<std::int32_t> kept_entries{};  ///< linked entries kept together
  std::optional<Date> school_year_ends{};      ///< last day of the school year
  std::optional<Date> old_minimum_end{};       ///< end of the period under the earlier law
  std::optional<Date> destroy_after{};         ///< day after which it is destroyed
  std::optional<Date> destroy_by{};            ///< last day on which it may exist
  std::optional<rulebook::WordSet<CentralRecordDetail>>
      keep_on_central_record{};           ///< what stays on the single central record
  std::optional<Date> retirement_limb{};  ///< end of the limb of pension age
  std::optional<Date> ten_year_limb{};    ///< end of the limb of ten years
  std::optional<rulebook::WordSet<KeptUnless>>
      unless_any{};                           ///< any of these turns the end into another
  std::optional<bool> in_reference{};         ///< whether it may be mentioned in a reference
  std::optional<WhenToAct> timing{};          ///< when to act where no date is fixed
  std::optional<bool> transfers_with_file{};  ///< whether it goes with the file
  std::optional<std::int32_t> effective_years_from_birth{};  ///< years from birth that apply
  std::optional<ShorterPolicy> shorter_policy{};             ///< what becomes of a shorter policy
  std::optional<std::int32_t> slips_kept{};                  ///< slips kept
  std::optional<Date>
      personal_file_keep_through{};  ///< last day on which the personal file must be kept
  rulebook::Explanation why{};       ///< why
};
/// Its members.
constexpr auto rows_of(KeepUntil const*) {
  using A = KeepUntil;
  return rulebook::Rows<
      &A::review, &A::earliest_destruction, &A::main_file_review, &A::automatic_destruction,
      &A::end_action, &A::decided_by, &A::destruction, &A::status, &A::horizon, &A::released_by,
      &A::keep_through, &A::kept_entries, &A::school_year_ends, &A::old_minimum_end,
      &A::destroy_after, &A::destroy_by, &A::keep_on_central_record, &A::retirement_limb,
      &A::ten_year_limb, &A::unless_any, &A::in_reference, &A::timing, &A::transfers_with_file,
      &A::effective_years_from_birth, &A::shorter_policy, &A::slips_kept,
      &A::personal_file_keep_through, &A::why>{};
}

/// How long a record of this class is kept and how its period ends (RET-01 to RET-50; CAL-05,
/// CAL-08, CAL-15). The period itself is keep()'s.
KeepUntil keep_until(KeepUntilFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::retention
