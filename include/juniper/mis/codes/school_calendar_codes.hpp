// Code sets of the school calendar: days without school, and halves of a day.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 5> non_school_day_kind_entries{{
    {"inset", "INSET day"},
    {"planned_closure", "Closure announced in advance"},
    {"unplanned_closure", "Closure on the day"},
    {"bank_holiday", "Bank holiday"},
    {"occasional_day", "Occasional day"},
}};
inline constexpr std::array<CodeEntry, 2> half_day_entries{{
    {"AM", "Morning"},
    {"PM", "Afternoon"},
}};
}  // namespace detail

/// The set behind NonSchoolDayKind.
struct NonSchoolDayKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "NonSchoolDayKind",
                                    .source = "Juniper MIS core",
                                    .entries = detail::non_school_day_kind_entries};
};
/// Why pupils have no school on a day in term.
using NonSchoolDayKind = Code<NonSchoolDayKindSet>;

/// The set behind HalfDay.
struct HalfDaySet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "HalfDay", .source = "Juniper MIS core", .entries = detail::half_day_entries};
};
/// Half of a school day: one session of the attendance register.
using HalfDay = Code<HalfDaySet>;

}  // namespace juniper::mis
