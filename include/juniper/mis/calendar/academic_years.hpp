// Academic years and ages by the calendar: arithmetic that asks no clock.
#pragma once

#include <juniper/mis/base/period.hpp>

#include <chrono>
#include <string>

/// School years, days and weeks.
namespace juniper::mis::calendar {

/// The day on which an academic year begins in England unless a school says otherwise: 1 September.
inline constexpr std::chrono::month_day first_of_september{std::chrono::September / 1};

/// The academic year in which a day falls, by the calendar year in which it begins: 2026 for
/// 2026/27.
int academic_year_of(Date day, std::chrono::month_day begins = first_of_september);

/// The academic year that begins in that calendar year, from its first day to the last.
Period academic_year(int begins_in, std::chrono::month_day begins = first_of_september);

/// `2026/27`.
std::string academic_year_name(int begins_in);

/// Completed years on a day; negative before birth. Somebody born on 29 February completes a common
/// year on 1 March.
int age_on(Date born, Date day);

}  // namespace juniper::mis::calendar
