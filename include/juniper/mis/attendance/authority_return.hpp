// Which returns a school owes the local authority, and by when.
#pragma once

#include <juniper/mis/attendance/absence_marks.hpp>

namespace juniper::mis::attendance {

/// The return asked about.
enum class ReturnKind : std::uint8_t { attendance, deletion, new_pupil, sickness };
/// What would reverse the answer.
enum class ReturnUnless : std::uint8_t { la_requested };
/// What else follows.
enum class ReturnAlso : std::uint8_t { missing_education_referral };
/// Another test to be applied.
enum class ReturnLimb : std::uint8_t { regular_attendance };
/// When, where no date is fixed.
enum class ReturnTiming : std::uint8_t { as_soon_as_possible };

/// What is known.
struct AuthorityReturnFacts {
  rulebook::Jurisdiction jurisdiction{};                        ///< law that applies
  ReturnKind return_kind{};                                     ///< asked about
  std::optional<Date> entered{};                                ///< day of the entry, or of the removal
  calendar::SchoolDays const* calendar = nullptr;               ///< school days
  std::optional<std::int32_t> year_group{};                     ///< national curriculum year; 0 is reception; no rule asks for it
  std::optional<bool> most_junior_class{};                      ///< the pupil starts in the most junior class
  std::optional<bool> starts_first_day_of_school_year{};        ///< and on the first day of the school year
  std::optional<bool> la_requested{};                           ///< the local authority has asked for such returns
  std::optional<Date> absent_from{};                            ///< first school day of the absence
  std::vector<AttendanceCode> codes{};                          ///< every code used during the absence
  std::vector<CountedAbsence> absences{};                       ///< or counts of them
  std::optional<std::int32_t> sick_days_so_far{};               ///< school days of code I this school year
  std::optional<std::int32_t> expected_further_days{};          ///< further school days expected
};
/// Its members.
constexpr auto rows_of(AuthorityReturnFacts const*) {
  using F = AuthorityReturnFacts;
  return rulebook::Rows<&F::jurisdiction, &F::return_kind, &F::entered, &F::calendar, &F::year_group, &F::most_junior_class,
                        &F::starts_first_day_of_school_year, &F::la_requested, &F::absent_from, &F::codes, &F::absences, &F::sick_days_so_far,
                        &F::expected_further_days>{};
}

/// The answer.
struct AuthorityReturn {
  std::optional<bool> return_required{};                           ///< none when the facts do not say
  std::optional<Date> due{};                                       ///< last day, where one is fixed
  rulebook::WordSet<ReturnUnless> unless_any{};                    ///< any one of these reverses the answer
  std::optional<Date> tenth_school_day{};                          ///< last of the counted school days of an absence
  rulebook::WordSet<ReturnAlso> also{};                            ///< what else follows
  std::optional<bool> continuous_limb_met{};                       ///< the test of continuous absence
  std::optional<ReturnLimb> check_limb{};                          ///< the other test, where this one is not met
  std::optional<ReturnTiming> timing{};                            ///< when, where no date is fixed
  rulebook::Explanation why{};                                     ///< why
};
/// Its members.
constexpr auto rows_of(AuthorityReturn const*) {
  using A = AuthorityReturn;
  return rulebook::Rows<&A::return_required, &A::due, &A::unless_any, &A::tenth_school_day, &A::also, &A::continuous_limb_met, &A::check_limb,
                        &A::timing, &A::why>{};
}

/// Whether a return is owed (School Attendance (Pupil Registration) (England) Regulations 2024 regulation 13, and before 19 August
/// 2024 the Education (Pupil Registration) (England) Regulations 2006 regulation 12).
AuthorityReturn authority_return(AuthorityReturnFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::attendance
