// A pupil's attendance figures, from counted marks or from sums.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::attendance {

/// What the figures are for.
enum class AttendanceReport : std::uint8_t { annual_report, common_transfer_file };
/// Whether there is a rate.
enum class AttendanceRate : std::uint8_t { defined, not_applicable };

/// How often a code was entered.
struct CountedMark {
  AttendanceCode code{};  ///< the code
  std::int32_t count{};   ///< how many sessions
};
/// Its members.
constexpr auto rows_of(CountedMark const*) { return rulebook::Rows<&CountedMark::code, &CountedMark::count>{}; }

/// What was counted.
struct AttendanceFiguresFacts {
  rulebook::Jurisdiction jurisdiction{};                 ///< law that applies
  std::optional<std::int32_t> absent_sessions{};         ///< authorised and unauthorised together
  std::optional<std::int32_t> possible_sessions{};       ///< sessions that could have been attended
  std::vector<CountedMark> marks{};                      ///< marks by code; they prevail over sums
  std::optional<rulebook::SchoolKind> school_kind{};     ///< legal kind of the school
  std::optional<AttendanceReport> report{};              ///< what the figures are for
  std::optional<std::int32_t> unauthorised_sessions{};   ///< unauthorised absence
};
/// Its members.
constexpr auto rows_of(AttendanceFiguresFacts const*) {
  return rulebook::Rows<&AttendanceFiguresFacts::jurisdiction, &AttendanceFiguresFacts::absent_sessions,
                        &AttendanceFiguresFacts::possible_sessions, &AttendanceFiguresFacts::marks, &AttendanceFiguresFacts::school_kind,
                        &AttendanceFiguresFacts::report, &AttendanceFiguresFacts::unauthorised_sessions>{};
}

/// The figures. What does not follow from the facts is none.
struct AttendanceFigures {
  std::optional<rulebook::Percent> absence_percent{};       ///< for display; none when there is no rate
  std::optional<bool> persistent{};                         ///< absence is persistent; none when there is no rate
  std::optional<bool> severe{};                             ///< absence is severe; none when there is no rate
  std::optional<std::int32_t> possible{};                   ///< sessions that could have been attended
  std::optional<std::int32_t> attended{};                   ///< there or elsewhere
  std::optional<std::int32_t> absent{};                     ///< sessions absent
  std::optional<std::int32_t> authorised{};                 ///< authorised absence
  std::optional<std::int32_t> unauthorised{};               ///< unauthorised absence
  std::optional<std::int32_t> outside{};                    ///< marks outside the possible sessions
  std::optional<AttendanceRate> rate{};                     ///< whether there is a rate
  std::optional<rulebook::Percent> unauthorised_percent{};  ///< for display; none when there is no rate
  rulebook::Explanation why{};                              ///< why
};
/// Its members.
constexpr auto rows_of(AttendanceFigures const*) {
  return rulebook::Rows<&AttendanceFigures::absence_percent, &AttendanceFigures::persistent, &AttendanceFigures::severe,
                        &AttendanceFigures::possible, &AttendanceFigures::attended, &AttendanceFigures::absent, &AttendanceFigures::authorised,
                        &AttendanceFigures::unauthorised, &AttendanceFigures::outside, &AttendanceFigures::rate,
                        &AttendanceFigures::unauthorised_percent, &AttendanceFigures::why>{};
}

/// The figures by the newest method of the rule book (Department for Education, pupil absence statistics).
AttendanceFigures attendance_figures(AttendanceFiguresFacts const& facts, rulebook::Law const& law);

/// A share in hundredths of a per cent, half up; none without a whole. For display alone. `part` is at most `whole`, both below 10^14.
std::optional<rulebook::Percent> percent_of(std::int64_t part, std::int64_t whole) noexcept;

}  // namespace juniper::mis::attendance
