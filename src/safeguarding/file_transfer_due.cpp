// The five days of a child protection file, on both readings, and the chase for its receipt.
#include <juniper/mis/rulebook/edition.hpp>
#include <juniper/mis/safeguarding/file_transfer_due.hpp>

#include <algorithm>

namespace juniper::mis::safeguarding {

namespace {

using rulebook::Law;

// The day from which the five days are counted, and the rules of the two readings.
struct Start {
  std::optional<Date> day;
  char const* by_calendar;
  char const* by_school_days;
};

std::optional<Date> next_term_after(Date left, FileTransferFacts const& facts, FileTransferDue& due) {
  if (facts.calendar == nullptr) { return std::nullopt; }
  auto const& terms = facts.calendar->terms();
  auto const next = std::ranges::find_if(terms, [&](Period const& term) { return left < term.from; });
  if (next == terms.end()) { return std::nullopt; }
  due.why.derive("the next term after {A} starts on {B} by the calendar that was told; the calendar of the new school counts if it differs",
                 nullptr, left, next->from);
  return next->from;
}

Start start_of(FileTransferFacts const& facts, FileTransferDue& due) {
  if (*facts.move_kind == MoveKind::in_year) { return {facts.left, "SAF-30", "SAF-30.1"}; }
  auto day = facts.term_starts;
  if (!day && facts.left) { day = next_term_after(*facts.left, facts, due); }
  return {day, "SAF-30.2", "SAF-30.3"};
}

Date last_working_day_by(Date limit, Law const& law) {
  auto day = limit;
  while (!law.holidays->is_working_day(day)) { day = add_days(day, -1); }
  return day;
}

void count_both_ways(FileTransferFacts const& facts, Law const& law, FileTransferDue& due) {
  auto const start = start_of(facts, due);
  if (!start.day || !calendar::in_range(*start.day)) {
    due.why.caution(*facts.move_kind == MoveKind::in_year ? "the last day at the school is needed to count from"
                                                          : "the first day of the new term is needed to count from");
    return;
  }
  auto const* by_calendar = law.book.need(start.by_calendar, *start.day);
  auto const* by_school_days = law.book.need(start.by_school_days, *start.day);
  if (by_calendar == nullptr || by_school_days == nullptr) {
    due.why.caution("no rule on the transfer of the file was in force on {a}", nullptr, *start.day);
    return;
  }
  due.why.apply(by_calendar);
  due.strict_limit = rulebook::run(*by_calendar, *start.day, law, due.why).due;
  if (facts.calendar == nullptr) {
    due.why.caution("without the calendar of the school the limit in school days is not counted", by_school_days);
  } else {
    due.school_day_limit = rulebook::run(*by_school_days, *start.day, law, due.why, facts.calendar).due;
  }
  if (due.strict_limit) {
    due.act_by = last_working_day_by(*due.strict_limit, law);
    if (*due.act_by != *due.strict_limit) {
      due.why.derive("{A} is no working day and the limit does not move, so the last working day to act is {B}", by_calendar,
                     *due.strict_limit, *due.act_by);
    }
    due.alert_on = due.school_day_limit ? std::min(*due.strict_limit, *due.school_day_limit) : *due.strict_limit;
  }
  due.why.because(
      "the guidance does not say which days it means: the alert follows the earlier reading, and only after the later one is it called a "
      "breach",
      by_calendar);
  due.why.unless("the child is educated at home or missing: then the last known school keeps the file",
                 law.book.find("SAF-33", *start.day));
}

void judge_sending(FileTransferFacts const& facts, Law const& law, FileTransferDue& due) {
  auto const day = facts.sent_on ? facts.sent_on : facts.on;
  bool const together = facts.sent->with_main_file || facts.sent->in_common_transfer_file;
  if (together) {
    auto const* separate = need_on(law, "SAF-31", day);
    due.why.apply(separate);
    due.why.because(facts.sent->in_common_transfer_file ? "the common transfer file is no place for child protection"
                                                        : "it went together with the main pupil file",
                    separate);
  }
  due.violations.add_if(together, TransferViolation::not_separate);
  due.violations.add_if(!facts.sent->receipt_confirmed, TransferViolation::no_receipt);
  due.violation_count = due.violations.size();
}

void chase(FileTransferFacts const& facts, Law const& law, FileTransferDue& due) {
  bool const received = facts.receipt_on || (facts.sent && facts.sent->receipt_confirmed);
  bool const sent = facts.sent || facts.sent_on;
  if (!sent || received) { return; }
  auto const* receipt = need_on(law, "SAF-32", facts.sent_on ? facts.sent_on : facts.on);
  due.why.apply(receipt);
  due.next = TransferStep::chase_until_receipt;
  due.why.because("there is no confirmation that the other school has the file", receipt);
  due.why.unless(
      "the other school confirms receipt: then the sender stops holding the file, unless a hold or its policy on copies says otherwise",
      receipt);
  auto const last = facts.chased_on ? facts.chased_on : facts.sent_on;
  if (receipt != nullptr && last && calendar::in_range(*last)) { due.chase_on = rulebook::run(*receipt, *last, law, due.why).due; }
}

std::optional<TransferClock> clock_of(FileTransferFacts const& facts, FileTransferDue const& due) {
  if (facts.receipt_on || (facts.sent && facts.sent->receipt_confirmed)) { return TransferClock::closed; }
  if (facts.sent || facts.sent_on) { return TransferClock::unreceipted; }
  if (!facts.on || !due.alert_on) { return std::nullopt; }
  if (due.school_day_limit && *due.school_day_limit < *facts.on) { return TransferClock::breach; }
  return *due.alert_on <= *facts.on ? TransferClock::alert : TransferClock::running;
}

}  // namespace

FileTransferDue file_transfer_due(FileTransferFacts const& facts, Law const& law) {
  FileTransferDue due;
  if (!rulebook::covers(facts.jurisdiction, law, due.why)) { return due; }
  if (facts.move_kind) {
    count_both_ways(facts, law, due);
  } else if (!facts.sent && !facts.sent_on) {
    due.why.caution("whether the child moves during the year or with the start of a term decides how the days are counted");
  }
  if (facts.sent) { judge_sending(facts, law, due); }
  chase(facts, law, due);
  due.clock = clock_of(facts, due);
  auto const relevant = facts.term_starts ? facts.term_starts : facts.left ? facts.left : facts.sent_on ? facts.sent_on : facts.on;
  rulebook::apply_edition("KCS-01", relevant, law, due.why);
  return due;
}

}  // namespace juniper::mis::safeguarding
