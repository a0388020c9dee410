// Days on which the time for an answer stands still: their union, and how far they move an end.
#pragma once

#include <juniper/mis/rights/request_deadline.hpp>

#include <vector>

namespace juniper::mis::rights {

/// Days that do not count, both ends included; without a last day it is not over.
struct Pause {
  Date from{};                  ///< first
  std::optional<Date> until{};  ///< last
};

/// The pauses that questions back make by a rule, joined where they overlap or touch, in order, and only from the day after `relevant`
/// on: the days before it are not counted anyway. An answer before its question is left out.
std::vector<Pause> pauses_of(std::vector<Clarification> const& clarification, rulebook::Rule const& rule, Date relevant);

/// An end that pauses moved.
struct MovedEnd {
  std::optional<Date> end{};   ///< none while a pause is not over, or outside of the range of dates
  std::int32_t excluded = 0;   ///< days by which it moved
  std::optional<Date> open{};  ///< first day of the pause that is not over
  bool some_too_late = false;  ///< whether a pause began after the end, and so had no effect
};
/// Moves an end by the pauses that begin on or before it, each in turn.
MovedEnd move_end(Date end, std::vector<Pause> const& pauses);

}  // namespace juniper::mis::rights
