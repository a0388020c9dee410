// Relevant sessions in a window of consecutive school weeks.
#include <juniper/mis/attendance/penalty_threshold.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace juniper::mis::attendance {

namespace {

using rulebook::Law;
using rulebook::Rule;

constexpr std::int64_t most_counted = 1'000'000'000;

// What was counted: sessions by the position of their school week, those of which the week is not known, and whether N is among them.
struct Tally {
  std::map<int, std::int64_t> by_week{};
  std::int64_t without_week = 0;
  bool not_established = false;
  bool usable = true;
};

bool before_commencement(CountedAbsence const& absence, std::optional<Date> commenced) {
  return absence.week_of && commenced && calendar::monday_of(*absence.week_of) < *commenced;
}

Tally tally_of(PenaltyThresholdFacts const& facts, std::optional<Date> commenced, PenaltyThreshold& answer) {
  Tally tally;
  bool disregarded = false;
  for (auto const& absence : facts.absences) {
    if (!counts_towards_penalty(absence.code)) { continue; }
    if (before_commencement(absence, commenced)) {
      disregarded = true;
      continue;
    }
    auto const sessions = sessions_of(absence);
    if (!sessions) {
      tally.usable = false;
      continue;
    }
    if (*sessions == 0) { continue; }
    tally.not_established |= absence.code == AttendanceCode::of("N");
    auto const week = absence.week_of && facts.calendar != nullptr ? facts.calendar->week_position(*absence.week_of) : std::nullopt;
    if (week) {
      tally.by_week[*week] += *sessions;
    } else {
      tally.without_week += *sessions;
      if (absence.week_of && facts.calendar != nullptr) {
        answer.why.caution("no school week of the calendar holds {a}", nullptr, *absence.week_of);
      }
    }
  }
  if (disregarded) { answer.why.because("absences before the threshold came into force are not counted"); }
  return tally;
}

std::int64_t best_window(std::map<int, std::int64_t> const& by_week, std::int32_t weeks) {
  std::int64_t best = 0, held = 0;
  auto oldest = by_week.begin();
  for (auto const& [position, sessions] : by_week) {
    held += sessions;
    for (; position - oldest->first >= weeks; ++oldest) { held -= oldest->second; }
    best = std::max(best, held);
  }
  return best;
}

void judge(Tally const& tally, Rule const& threshold, Rule const& window, PenaltyThreshold& answer) {
  if (!tally.usable) { answer.why.caution("an absence has no usable number of sessions: what it adds is not known", &threshold); }
  auto const best = best_window(tally.by_week, *window.amount);
  if (best > most_counted || tally.without_week > most_counted) {
    return answer.why.caution("there are more sessions than can be counted", &threshold);
  }
  bool const all_placed = tally.without_week == 0 && tally.usable;
  if (all_placed) {
    answer.window_sessions = static_cast<std::int32_t>(best);
    answer.why.derive("most relevant sessions in any run of the school weeks counted: {n}", &window, {}, {}, best);
  }
  if (best >= *threshold.amount) {
    answer.threshold_met = true;
    answer.why.because("the authorised staff of the school must consider a penalty notice as soon as practicable; none is issued by itself",
                       &threshold);
    answer.why.unless("an entry is corrected to another code and too few relevant sessions are left", &threshold);
  } else if (all_placed || (tally.usable && best + tally.without_week < *threshold.amount)) {
    answer.threshold_met = false;
    answer.why.because("there are too few relevant sessions; a notice may still be considered for fewer", &threshold);
    answer.why.unless("more sessions within the run of school weeks are coded G, N, O or U", &threshold);
  } else {
    answer.why.caution("it is not known in which school weeks all of the absences fell, and that decides", &window);
  }
}

void count(PenaltyThresholdFacts const& facts, Law const& law, PenaltyThreshold& answer) {
  std::optional<Date> last;
  for (auto const& absence : facts.absences) { last = std::max(last, absence.week_of); }
  auto const relevant_day = last ? calendar::add_days_in_range(calendar::monday_of(*last), 6).value_or(*last) : calendar::last_date;
  auto const* oldest = law.book.named("ATT-40", calendar::first_date);
  if (oldest != nullptr) { answer.disregard_before = oldest->from; }
  auto const* threshold = law.book.need("ATT-40", relevant_day);
  auto const* window = law.book.need("ATT-40-WINDOW", relevant_day);
  if (threshold == nullptr || window == nullptr || !threshold->amount || !window->amount) {
    answer.threshold_met = false;
    answer.window_sessions = 0;
    return answer.why.caution("no threshold was in force on {a}: earlier absences are not counted", oldest, relevant_day);
  }
  answer.why.apply(threshold);
  answer.why.apply(window);
  auto const tally = tally_of(facts, answer.disregard_before, answer);
  for (auto const& [position, sessions] : tally.by_week) { answer.week_positions.push_back(position); }
  if (!tally.by_week.empty()) {
    answer.span_weeks = tally.by_week.rbegin()->first - tally.by_week.begin()->first + 1;
    answer.why.derive("school weeks from the first to the last counted absence: {n}; weeks without school are not counted",
                      law.book.find("CAL-10", relevant_day), {}, {}, *answer.span_weeks);
  }
  judge(tally, *threshold, *window, answer);
  if (tally.not_established) {
    answer.recompute_when_corrected.push_back(AttendanceCode::of("N"));
    answer.why.because("N counts while it stands: count again when it is corrected", law.book.find("ATT-06", relevant_day));
  }
}

void tallies(PenaltyThresholdFacts const& facts, Law const& law, PenaltyThreshold& answer) {
  auto const* rule = law.book.find("ATT-41", calendar::last_date);
  auto const parents = static_cast<std::int64_t>(std::set(facts.parent_ids.begin(), facts.parent_ids.end()).size());
  auto const pupils = static_cast<std::int64_t>(std::set(facts.pupil_ids.begin(), facts.pupil_ids.end()).size());
  answer.tallied_per = rulebook::WordSet{TalliedPer::parent, TalliedPer::pupil};
  if (rule != nullptr) { answer.why.apply(rule); }
  if (parents * pupils > most_counted) { return answer.why.caution("there are more tallies than can be counted", rule); }
  answer.tallies = static_cast<std::int32_t>(parents * pupils);
  answer.why.derive("threshold and history are kept for each parent and each child: separate tallies {n}", rule, {}, {}, parents * pupils);
}

}  // namespace

PenaltyThreshold penalty_threshold(PenaltyThresholdFacts const& facts, Law const& law) {
  PenaltyThreshold answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  bool const of_people = !facts.parent_ids.empty() && !facts.pupil_ids.empty();
  if (of_people) { tallies(facts, law, answer); }
  if (!facts.absences.empty() || !of_people) { count(facts, law, answer); }
  return answer;
}

}  // namespace juniper::mis::attendance
