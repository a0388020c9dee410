// The grounds for removing a name, one function each: what they share, and what each decides.
#pragma once

#include <juniper/mis/attendance/name_removal.hpp>

namespace juniper::mis::attendance {

using GroundFunction = void (*)(NameRemovalFacts const&, rulebook::Law const&, NameRemoval&);

/// Absent for twenty school days.
void after_continuous_absence(NameRemovalFacts const& facts, rulebook::Law const& law, NameRemoval& answer);
/// Not back from leave.
void after_leave(NameRemovalFacts const& facts, rulebook::Law const& law, NameRemoval& answer);
/// To be educated otherwise than at school.
void for_home_education(NameRemovalFacts const& facts, rulebook::Law const& law, NameRemoval& answer);
/// Permanently excluded.
void after_exclusion(NameRemovalFacts const& facts, rulebook::Law const& law, NameRemoval& answer);
/// Registered at another school.
void when_registered_elsewhere(NameRemovalFacts const& facts, rulebook::Law const& law, NameRemoval& answer);

/// The name stays, on this ground.
inline void refuse(NameRemoval& answer, std::string_view because, rulebook::Rule const* rule) {
  answer.ground_available = false;
  answer.outcome = RemovalOutcome::refused;
  answer.why.blocked(because, rule);
}

/// What counting of school days found, by the version of the rule in force on the last of them.
struct CountedDays {
  rulebook::Rule const* rule = nullptr;  ///< null when none was in force
  std::optional<Date> last{};            ///< none when the calendar does not reach
};
/// Runs a rule from a day; on a change of law during the count, by the law of the last day.
CountedDays count_days(std::string_view id, Date start, NameRemovalFacts const& facts, rulebook::Law const& law, NameRemoval& answer);
/// What school and authority have done to find the pupil, and what it means for the ground.
void judge_enquiries(NameRemovalFacts const& facts, rulebook::Rule const& rule, NameRemoval& answer);

}  // namespace juniper::mis::attendance
