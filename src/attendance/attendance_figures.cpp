// Figures from marks and sums, in whole numbers; percentages are made last.
#include <juniper/mis/attendance/attendance_figures.hpp>
#include <juniper/mis/attendance/session_counts.hpp>

namespace juniper::mis::attendance {

namespace {

using rulebook::Law;
using rulebook::Rule;

constexpr std::int64_t most_sessions = 1'000'000'000;

std::optional<std::int32_t> small(std::int64_t number) {
  return number <= most_sessions ? std::optional{static_cast<std::int32_t>(number)} : std::nullopt;
}

void from_marks(AttendanceFiguresFacts const& facts, Law const& law, AttendanceFigures& figures) {
  SessionCounts counts;
  for (auto const& mark : facts.marks) {
    if (mark.count < 0 || mark.code.text().empty()) {
      return figures.why.caution("a count of marks is below zero or without a code: nothing follows from them");
    }
    counts.add(meaning(mark.code).statistics, mark.count);
  }
  if (counts.possible() > most_sessions || counts.outside > most_sessions) {
    return figures.why.caution("there are more sessions than can be counted");
  }
  auto const* codes = law.book.find("ATT-10", calendar::last_date);
  if (codes != nullptr) { figures.why.apply(codes); }
  figures.possible = small(counts.possible());
  figures.attended = small(counts.attended());
  figures.absent = small(counts.absent());
  figures.authorised = small(counts.authorised);
  figures.unauthorised = small(counts.unauthorised);
  figures.outside = small(counts.outside);
  if (facts.possible_sessions && facts.possible_sessions != figures.possible) {
    figures.why.caution("the possible sessions that were told are not those of the marks: the marks are counted");
  }
}

// Sums agree when none is below zero, a part is not above its whole.
bool sums_agree(AttendanceFiguresFacts const& facts) {
  auto const possible = facts.possible_sessions.value_or(0), absent = facts.absent_sessions.value_or(0);
  auto const unauthorised = facts.unauthorised_sessions.value_or(0);
  if (possible < 0 || absent < 0 || unauthorised < 0) { return false; }
  if (facts.possible_sessions && (absent > possible || unauthorised > possible)) { return false; }
  return !facts.absent_sessions || unauthorised <= absent;
}

void from_sums(AttendanceFiguresFacts const& facts, AttendanceFigures& figures) {
  if (!sums_agree(facts)) { return figures.why.caution("the sums that were told do not agree with each other: nothing follows from them"); }
  figures.possible = facts.possible_sessions;
  figures.absent = facts.absent_sessions;
  figures.unauthorised = facts.unauthorised_sessions;
  if (facts.possible_sessions && facts.absent_sessions) { figures.attended = *facts.possible_sessions - *facts.absent_sessions; }
  if (facts.absent_sessions && facts.unauthorised_sessions) { figures.authorised = *facts.absent_sessions - *facts.unauthorised_sessions; }
}

void judge(std::optional<bool>& met, Rule const* rule, std::int32_t percent, AttendanceFigures& figures, std::string_view yes,
           std::string_view no) {
  if (rule == nullptr) { return; }
  met = reaches(*figures.absent, *figures.possible, percent);
  figures.why.apply(rule);
  figures.why.derive(*met ? yes : no, rule, {}, {}, percent);
}

void rates(AttendanceFigures& figures, Law const& law, Rule const* rule) {
  if (!figures.possible) { return; }
  if (*figures.possible == 0) {
    figures.rate = AttendanceRate::not_applicable;
    return figures.why.because("no session was a possible attendance, so there is no rate: neither 0 nor 100 per cent", rule);
  }
  figures.rate = AttendanceRate::defined;
  if (figures.unauthorised) { figures.unauthorised_percent = percent_of(*figures.unauthorised, *figures.possible); }
  if (!figures.absent) { return figures.why.caution("the sessions of absence are not known, so the rate of absence is not either", rule); }
  figures.absence_percent = percent_of(*figures.absent, *figures.possible);
  figures.why.derive("sessions absent: {n}", rule, {}, {}, *figures.absent);
  figures.why.derive("possible sessions: {n}", rule, {}, {}, *figures.possible);
  auto const thresholds = absence_thresholds(law, calendar::last_date);
  judge(figures.persistent, thresholds.persistent_rule, thresholds.persistent_percent, figures,
        "the absences are {n} per cent of the possible sessions or more: they are persistent",
        "the absences are below {n} per cent of the possible sessions: they are not persistent");
  judge(figures.severe, thresholds.severe_rule, thresholds.severe_percent, figures,
        "the absences are {n} per cent of the possible sessions or more: they are severe, and so persistent too",
        "the absences are below {n} per cent of the possible sessions: they are not severe");
  figures.why.because("the thresholds are compared in whole numbers; percentages are rounded for display alone", rule);
}

void speak_of_the_report(AttendanceFiguresFacts const& facts, Law const& law, AttendanceFigures& figures) {
  auto const* rule = facts.report ? law.book.find("ATT-52", calendar::last_date) : nullptr;
  if (rule == nullptr) { return; }
  if (facts.school_kind && !rule->schools.empty() && !rule->schools.contains(*facts.school_kind)) {
    return figures.why.because("the regulations on pupil information do not oblige a school of this kind; the figures are the same", rule);
  }
  figures.why.apply(rule);
  if (!facts.school_kind) { figures.why.caution("the kind of school was not told: the duty is that of maintained schools", rule); }
}

}  // namespace

std::optional<rulebook::Percent> percent_of(std::int64_t part, std::int64_t whole) noexcept {
  if (whole <= 0 || part < 0) { return std::nullopt; }
  return rulebook::Percent{(part * 20'000 + whole) / (2 * whole)};
}

AttendanceFigures attendance_figures(AttendanceFiguresFacts const& facts, Law const& law) {
  AttendanceFigures figures;
  if (!rulebook::covers(facts.jurisdiction, law, figures.why)) { return figures; }
  auto const* rule = law.book.need("ATT-50", calendar::last_date);
  if (rule == nullptr) { return figures.why.caution("no method for rates of attendance is in the rule book"), figures; }
  figures.why.apply(rule);
  facts.marks.empty() ? from_sums(facts, figures) : from_marks(facts, law, figures);
  rates(figures, law, rule);
  speak_of_the_report(facts, law, figures);
  return figures;
}

}  // namespace juniper::mis::attendance
