// New pupil, deletion, attendance and sickness returns.
#include <juniper/mis/attendance/authority_return.hpp>

#include <algorithm>

namespace juniper::mis::attendance {

namespace {

using rulebook::Law;
using rulebook::Rule;

// The rule of a day, or a caution that there was none.
Rule const* rule_of(std::string_view id, Date day, Law const& law, AuthorityReturn& answer) {
  auto const* rule = law.book.need(id, day);
  if (rule == nullptr) {
    answer.return_required = false;
    answer.why.caution("no duty to make this return was in force on {a}", law.book.named(id, day), day);
  } else {
    answer.why.apply(rule);
  }
  return rule;
}

// Whether the name was entered on the first school day of a school year: told, or read off the calendar.
std::optional<bool> starts_the_year(AuthorityReturnFacts const& facts) {
  if (facts.starts_first_day_of_school_year) { return facts.starts_first_day_of_school_year; }
  if (!facts.entered || facts.calendar == nullptr) { return std::nullopt; }
  auto const starts = facts.calendar->school_year_starts(*facts.entered);
  if (!starts) { return std::nullopt; }
  return facts.calendar->nth_from(*starts, 1) == facts.entered;
}

// Starting in the most junior class on the first day of the school year; none when a fact that decides is unknown.
std::optional<bool> standard_start(AuthorityReturnFacts const& facts) {
  auto const first_day = starts_the_year(facts);
  if (facts.most_junior_class == false || first_day == false) { return false; }
  if (facts.most_junior_class && first_day) { return true; }
  return std::nullopt;
}

void required_by(AuthorityReturn& answer, Rule const* rule, AuthorityReturnFacts const& facts, Law const& law) {
  answer.return_required = true;
  if (facts.entered) {
    answer.due = rulebook::run(*rule, *facts.entered, law, answer.why, facts.calendar).due;
    answer.why.because("these are calendar days, and the end does not move", law.book.find("CAL-06", *facts.entered));
  }
}

void new_pupil(AuthorityReturnFacts const& facts, Law const& law, AuthorityReturn& answer) {
  auto const* rule = rule_of("ATT-30", facts.entered.value_or(calendar::last_date), law, answer);
  if (rule == nullptr) { return; }
  auto const exempt = standard_start(facts);
  if (exempt == false) {
    required_by(answer, rule, facts, law);
    answer.why.because("the pupil does not start in the most junior class on the first day of the school year", rule);
    return;
  }
  if (facts.la_requested == true) {
    required_by(answer, rule, facts, law);
    answer.why.because(
        "the local authority has asked for such returns, so they are made for every pupil entered after the day on which it asked", rule);
    return;
  }
  answer.unless_any.add(ReturnUnless::la_requested);
  answer.why.unless("the local authority asks for such returns: they are then due for names entered after that day", rule);
  if (exempt == true && facts.la_requested == false) {
    answer.return_required = false;
    answer.why.because("the pupil starts in the most junior class on the first day of the school year", rule);
    return;
  }
  answer.why.caution(
      "whether the pupil starts in the most junior class on the first day of the school year, and whether the authority asked, is not "
      "known: "
      "a return does no harm",
      rule);
}

void deletion(AuthorityReturnFacts const& facts, Law const& law, AuthorityReturn& answer) {
  auto const* rule = rule_of("ATT-31", facts.entered.value_or(calendar::last_date), law, answer);
  if (rule == nullptr) { return; }
  answer.return_required = true;
  answer.due = facts.entered;
  answer.why.because("the return is made when the name is removed, and no later", rule);
  answer.why.unless(
      "the pupil leaves the most senior class at or after the end of the school year, and the local authority has not asked for such "
      "returns",
      rule);
}

struct Marks {
  bool known = false;
  bool exclusive = true;                   // relevant codes and no other
  std::optional<std::int64_t> sessions{};  // in relevant codes; none when only the codes are known
};

Marks marks_of(AuthorityReturnFacts const& facts) {
  Marks marks{.known = !facts.codes.empty() || !facts.absences.empty()};
  marks.exclusive = std::ranges::all_of(facts.codes, counts_towards_penalty);
  if (facts.absences.empty()) { return marks; }
  std::int64_t sessions = 0;
  bool countable = true;
  for (auto const& absence : facts.absences) {
    auto const counted = sessions_of(absence);
    countable = countable && counted.has_value();
    if (counted == 0) { continue; }
    marks.exclusive = marks.exclusive && counts_towards_penalty(absence.code);
    sessions += counts_towards_penalty(absence.code) ? counted.value_or(0) : 0;
  }
  if (countable) { marks.sessions = sessions; }
  return marks;
}

void other_limb(AuthorityReturn& answer, std::string_view because, Rule const* rule) {
  answer.continuous_limb_met = false;
  answer.check_limb = ReturnLimb::regular_attendance;
  answer.why.because(because, rule);
  answer.why.because(
      "whether the pupil fails to attend regularly is another test: it is judged apart, without occasions at another school or at approved "
      "activities",
      rule);
}

void attendance_return(AuthorityReturnFacts const& facts, Law const& law, AuthorityReturn& answer) {
  auto const* rule = rule_of("ATT-32", facts.absent_from.value_or(calendar::last_date), law, answer);
  if (rule == nullptr || !rule->amount) { return; }
  auto const marks = marks_of(facts);
  if (!marks.known) { return answer.why.caution("with which codes the absence was marked is not known", rule); }
  if (!marks.exclusive) { return other_limb(answer, "a code other than G, N, O or U breaks the continuous absence", rule); }
  if (marks.sessions && *marks.sessions < 2 * std::int64_t{*rule->amount}) {
    return other_limb(answer, "the absence has not lasted for the school days that the test asks for", rule);
  }
  if (facts.absent_from) { answer.tenth_school_day = rulebook::run(*rule, *facts.absent_from, law, answer.why, facts.calendar).due; }
  if (!marks.sessions && !answer.tenth_school_day) { return answer.why.caution("how long the absence lasts is not known", rule); }
  answer.continuous_limb_met = true;
  answer.return_required = true;
  answer.also.add(ReturnAlso::missing_education_referral);
  answer.why.because("the pupil is named in the next attendance return, at the intervals agreed with the local authority", rule);
  answer.why.because("the school and the authority consider whether the child is missing education", rule);
  answer.why.unless("a session of the absence was coded otherwise than G, N, O or U, or the pupil came back before", rule);
}

std::optional<std::int64_t> sick_days(AuthorityReturnFacts const& facts) {
  if (facts.sick_days_so_far) { return facts.sick_days_so_far; }
  if (facts.absences.empty()) { return std::nullopt; }
  std::int64_t sessions = 0;
  for (auto const& absence : facts.absences) {
    if (absence.code == AttendanceCode::of("I")) { sessions += sessions_of(absence).value_or(0); }
  }
  return sessions / 2;
}

void sickness(AuthorityReturnFacts const& facts, Law const& law, AuthorityReturn& answer) {
  auto const* rule = rule_of("ATT-33", facts.absent_from.value_or(calendar::last_date), law, answer);
  if (rule == nullptr || !rule->amount) { return; }
  auto const so_far = sick_days(facts);
  if (so_far.value_or(0) < 0 || facts.expected_further_days.value_or(0) < 0) {
    return answer.why.caution("a number of days is below zero", rule);
  }
  if (!so_far) { return answer.why.caution("how many school days were coded I this school year is not known", rule); }
  auto const total = *so_far + facts.expected_further_days.value_or(0);
  answer.why.derive("school days of sickness so far and expected: {n}", rule, {}, {}, total);
  if (*so_far > 0 && total >= *rule->amount) {
    answer.return_required = true;
    answer.timing = ReturnTiming::as_soon_as_possible;
    answer.why.because("they need not be in a row, and there is good reason to expect them: the return is made now", rule);
    answer.why.unless("a return was already made this school year for the same continuous absence", rule);
    return;
  }
  if (!facts.expected_further_days) { return answer.why.caution("how many further school days are expected is not known", rule); }
  answer.return_required = false;
  if (*so_far == 0) {
    answer.why.because("no session has been coded I yet", rule);
    return answer.why.unless("a session is coded I, and the days expected are enough", rule);
  }
  answer.why.because("they are too few", rule);
  answer.why.unless("more school days of sickness are to be expected", rule);
}

}  // namespace

AuthorityReturn authority_return(AuthorityReturnFacts const& facts, Law const& law) {
  AuthorityReturn answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  if (!facts.entered && !facts.absent_from) { answer.why.because("no day was told, so the newest law is applied"); }
  switch (facts.return_kind) {
    case ReturnKind::new_pupil: new_pupil(facts, law, answer); break;
    case ReturnKind::deletion: deletion(facts, law, answer); break;
    case ReturnKind::attendance: attendance_return(facts, law, answer); break;
    case ReturnKind::sickness: sickness(facts, law, answer); break;
  }
  return answer;
}

}  // namespace juniper::mis::attendance
