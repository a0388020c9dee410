// A term of a school calendar.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school_calendar.hpp>

#include <optional>
#include <string>

namespace juniper::mis {

/// A term, with its half-term holiday. The first term to begin after July begins the school year
/// (Education Act 1996 section 579).
struct Term {
  Id<Term> id{};                           ///< opaque
  Id<SchoolCalendar> calendar{};           ///< of which calendar
  std::string name{};                      ///< `Autumn`
  Date starts{};                           ///< first day
  Date ends{};                             ///< last day
  std::optional<Date> half_term_starts{};  ///< first day of the half-term holiday
  std::optional<Date> half_term_ends{};    ///< its last day
};

/// Its description.
EntityInfo const& describe(Term const*);

}  // namespace juniper::mis
