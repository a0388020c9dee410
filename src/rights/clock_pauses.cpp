// The union of pauses, and an end that they move.
#include "rights/clock_pauses.hpp"

#include <algorithm>

namespace juniper::mis::rights {

namespace {

std::int32_t days_of(Date from, Date until) {
  return static_cast<std::int32_t>((std::chrono::sys_days{until} - std::chrono::sys_days{from}).count()) + 1;
}

std::optional<Pause> pause_of(Clarification const& one, rulebook::Rule const& rule, Date relevant) {
  if (one.answered && *one.answered < one.asked) { return std::nullopt; }
  Pause pause{rule.start == rulebook::StartMode::beginning_with ? one.asked : add_days(one.asked, 1), one.answered};
  if (pause.until && !rule.conditions.contains(rulebook::Condition::answering_day_excluded)) { pause.until = add_days(*pause.until, -1); }
  pause.from = std::max(pause.from, add_days(relevant, 1));
  if (pause.until && *pause.until < pause.from) { return std::nullopt; }
  return pause;
}

}  // namespace

std::vector<Pause> pauses_of(std::vector<Clarification> const& clarification, rulebook::Rule const& rule, Date relevant) {
  std::vector<Pause> all;
  for (auto const& one : clarification) {
    if (auto const pause = pause_of(one, rule, relevant)) { all.push_back(*pause); }
  }
  std::ranges::sort(all, {}, &Pause::from);
  std::vector<Pause> joined;
  for (auto const& pause : all) {
    if (joined.empty() || (joined.back().until && add_days(*joined.back().until, 1) < pause.from)) {
      joined.push_back(pause);
    } else if (joined.back().until) {
      joined.back().until = pause.until ? std::max(joined.back().until, pause.until) : std::nullopt;
    }
  }
  return joined;
}

MovedEnd move_end(Date end, std::vector<Pause> const& pauses) {
  MovedEnd moved;
  moved.end = end;
  for (auto const& pause : pauses) {
    if (pause.from > *moved.end) { return moved.some_too_late = true, moved; }
    if (!pause.until) { return moved.end = std::nullopt, moved.open = pause.from, moved; }
    auto const days = days_of(pause.from, *pause.until);
    moved.end = calendar::add_days_in_range(*moved.end, days);
    moved.excluded += days;
    if (!moved.end) { return moved; }
  }
  return moved;
}

}  // namespace juniper::mis::rights
