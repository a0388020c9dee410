// Whether a pupil's name may or must be removed from the admission register, and from when.
#pragma once

#include <juniper/mis/attendance/absence_marks.hpp>

namespace juniper::mis::attendance {

/// The ground asked about.
enum class RemovalGround : std::uint8_t { continuous_absence, home_education, leave_not_returned, permanent_exclusion, registered_elsewhere };
/// The form of a parent's notice.
enum class NoticeForm : std::uint8_t { email, letter, telephone };
/// The state of the independent review of an exclusion.
enum class ReviewState : std::uint8_t { ended, expired, time_running, waived_in_writing };
/// The answer.
enum class RemovalOutcome : std::uint8_t {
  may,      ///< nothing told stands against it; what is still needed, or for others to judge, is said
  must,     ///< the ground is made out: the name is removed
  refused,  ///< not on this ground
};
/// What is still needed.
enum class RemovalNeed : std::uint8_t { joint_enquiries, joint_reasonable_efforts_recorded };
/// Reasons against it.
enum class RemovalReason : std::uint8_t { disqualifying_code, not_in_writing };
/// When the deletion return is due.
enum class DeletionReturn : std::uint8_t { no_later_than_deletion };
/// What ends the bar on removing an excluded pupil.
enum class ReviewEnd : std::uint8_t { review_ended, review_time_expired, review_waived_in_writing };

/// What is known.
struct NameRemovalFacts {
  rulebook::Jurisdiction jurisdiction{};                  ///< law that applies
  bool compulsory_school_age{};                           ///< pupil is of compulsory school age
  RemovalGround ground{};                                 ///< asked about
  std::optional<Date> absent_from{};                      ///< first school day of the absence
  std::optional<bool> whereabouts_known{};                ///< the pupil has been found
  std::optional<bool> joint_enquiries{};                  ///< school and local authority have together made reasonable efforts
  calendar::SchoolDays const* calendar = nullptr;         ///< school days
  std::vector<AttendanceCode> codes{};                    ///< every code used during the absence
  std::vector<CountedAbsence> absences{};                 ///< or counts of them
  std::optional<Date> leave_until{};                      ///< last day of the leave
  std::optional<bool> returned{};                         ///< the pupil has come back
  std::optional<Date> withdrawn_after{};                  ///< day after which the parent withdraws the pupil
  std::optional<bool> attendance_order{};                 ///< a school attendance order names this school
  std::optional<bool> special_school{};                   ///< the school is a special school
  std::optional<bool> placed_by_la{};                     ///< a local authority placed the pupil there
  std::optional<NoticeForm> notice_form{};                ///< form of the parent's notice
  std::optional<Date> excluded_on{};                      ///< day of the decision to exclude
  std::optional<bool> governors_upheld{};                 ///< the governors upheld it
  std::optional<ReviewState> review_state{};              ///< state of the independent review
  std::optional<bool> dual_registration_agreement{};      ///< the schools agreed dual registration
};
/// Its members.
constexpr auto rows_of(NameRemovalFacts const*) {
  using F = NameRemovalFacts;
  return rulebook::Rows<&F::jurisdiction, &F::compulsory_school_age, &F::ground, &F::absent_from, &F::whereabouts_known, &F::joint_enquiries,
                        &F::calendar, &F::codes, &F::absences, &F::leave_until, &F::returned, &F::withdrawn_after, &F::attendance_order,
                        &F::special_school, &F::placed_by_la, &F::notice_form, &F::excluded_on, &F::governors_upheld, &F::review_state,
                        &F::dual_registration_agreement>{};
}

/// The answer.
struct NameRemoval {
  std::optional<Date> counted_day{};                       ///< last of the counted school days
  std::optional<Date> available_from{};                    ///< first day on which the ground can be used
  rulebook::WordSet<RemovalNeed> needs{};                  ///< everything still needed
  std::optional<bool> ground_available{};                  ///< the ground can be used, from available_from where that is told; none when unknown
  rulebook::WordSet<RemovalReason> reasons{};              ///< against it
  std::optional<Date> possible_after{};                    ///< day after which the ground may be used
  std::optional<DeletionReturn> deletion_return{};         ///< when the deletion return is due
  std::optional<bool> la_consent_needed{};                 ///< the local authority that placed the pupil must consent
  rulebook::WordSet<ReviewEnd> until_any{};                ///< any one of these ends the bar
  std::optional<RemovalOutcome> outcome{};                 ///< none when the facts do not say
  rulebook::Explanation why{};                             ///< why
};
/// Its members.
constexpr auto rows_of(NameRemoval const*) {
  using A = NameRemoval;
  return rulebook::Rows<&A::counted_day, &A::available_from, &A::needs, &A::ground_available, &A::reasons, &A::possible_after,
                        &A::deletion_return, &A::la_consent_needed, &A::until_any, &A::outcome, &A::why>{};
}

/// Whether a ground for removing a name is made out (School Attendance (Pupil Registration) (England) Regulations 2024 regulation 9;
/// before 19 August 2024 the Education (Pupil Registration) (England) Regulations 2006 regulation 8).
NameRemoval name_removal(NameRemovalFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::attendance
