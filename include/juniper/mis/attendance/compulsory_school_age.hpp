// When a child is of compulsory school age.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::attendance {

/// What is known of the child.
struct SchoolAgeFacts {
  rulebook::Jurisdiction jurisdiction{};  ///< law that applies
  Date date_of_birth{};                   ///< of the child
};
/// Its members.
constexpr auto rows_of(SchoolAgeFacts const*) {
  return rulebook::Rows<&SchoolAgeFacts::jurisdiction, &SchoolAgeFacts::date_of_birth>{};
}

/// From when to when.
struct SchoolAge {
  std::optional<Date> starts{};          ///< first day
  std::optional<Date> fifth_birthday{};  ///< when the age is attained from which it is counted
  std::optional<Date> ends{};            ///< last day
  rulebook::Explanation why{};           ///< why
  /// Whether a day lies within it; none where an end is not known.
  std::optional<bool> holds_on(Date day) const noexcept {
    if (!starts || !ends) { return std::nullopt; }
    return *starts <= day && day <= *ends;
  }
};
/// Its members.
constexpr auto rows_of(SchoolAge const*) {
  return rulebook::Rows<&SchoolAge::starts, &SchoolAge::fifth_birthday, &SchoolAge::ends, &SchoolAge::why>{};
}

/// Compulsory school age (Education Act 1996 section 8 with the Orders of 1997 and 1998).
SchoolAge compulsory_school_age(SchoolAgeFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::attendance
