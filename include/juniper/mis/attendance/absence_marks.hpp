// Absences as they are counted for the law: how many sessions or school days of one code.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::attendance {

/// Sessions, or school days, of one code.
struct CountedAbsence {
  std::optional<Date> week_of{};              ///< the Monday of the week in which they fell
  AttendanceCode code{};                      ///< how they were marked
  std::optional<std::int32_t> sessions{};     ///< half-days
  std::optional<std::int32_t> school_days{};  ///< whole days, of two sessions each
};
/// Its members.
constexpr auto rows_of(CountedAbsence const*) {
  return rulebook::Rows<&CountedAbsence::week_of, &CountedAbsence::code, &CountedAbsence::sessions, &CountedAbsence::school_days>{};
}

/// Whether a mark is a relevant entry of absence for penalty notices, and of a continuous absence that is returned: G, N, O or U
/// (Education (Penalty Notices) (England) Regulations 2007 regulation 9A(5); SI 2024/208 regulation 13(7)(b)).
bool counts_towards_penalty(AttendanceCode const& code) noexcept;
/// Whether a mark leaves alone the ground of a continuous absence of twenty school days: G, N or O (SI 2024/208 regulation
/// 9(1)(i): the final three rows of Table 3).
bool keeps_absence_unexplained(AttendanceCode const& code) noexcept;
/// Whether a mark means that leave was given (SI 2024/208 regulation 10(4), Table 3).
bool is_with_leave(AttendanceCode const& code) noexcept;

/// The sessions of a count: two for a school day; none when neither was told, both were and differ, or one is negative.
std::optional<std::int64_t> sessions_of(CountedAbsence const& absence) noexcept;

}  // namespace juniper::mis::attendance
