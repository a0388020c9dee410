// Five months from the request, or 40 days from the announcement if that is earlier.
#include "rights/law_on_the_day.hpp"
#include <juniper/mis/rights/exam_marks_deadline.hpp>

#include <algorithm>

namespace juniper::mis::rights {

namespace {

void ordinary_month(ExamMarksFacts const& facts, rulebook::Law const& law, ExamMarksDeadline& d) {
  d.modified = false;
  d.due = answer_within_month(facts.received, law, d.why).due;
  if (d.due) { d.why.derive("the answer is due by {A}", law.book.find("RGT-02", facts.received), *d.due); }
}

}  // namespace

ExamMarksDeadline exam_marks_deadline(ExamMarksFacts const& facts, rulebook::Law const& law) {
  ExamMarksDeadline d;
  if (!rulebook::covers(facts.jurisdiction, law, d.why)) { return d; }
  auto const* from_request = law.book.need("RGT-33", facts.received);
  auto const* from_announcement = law.book.find("RGT-33B", facts.received);
  if (from_request == nullptr || from_announcement == nullptr) {
    d.why.caution("no rule on marks before the results was in force on {a}", nullptr, facts.received);
    return ordinary_month(facts, law, d), d;
  }
  if (facts.results_announced <= facts.received) {
    d.why.because("the results were announced by the day of the request, so that marks are due in the ordinary time", from_request);
    d.why.unless("the request had come before the results were announced on {a}", from_request, facts.results_announced);
    return ordinary_month(facts, law, d), d;
  }
  d.modified = true;
  d.why.apply(from_request);
  auto const months = rulebook::run(*from_request, facts.received, law, d.why);
  auto const days = rulebook::run(*from_announcement, facts.results_announced, law, d.why);
  d.five_month_nominal = months.nominal;
  d.five_month_due = months.due;
  d.forty_day_nominal = days.nominal;
  d.forty_day_due = days.due;
  if (!months.due || !days.due) { return d; }
  d.due = std::min(*months.due, *days.due);
  auto const* earlier = *days.due < *months.due ? from_announcement : from_request;
  d.why.derive("the earlier of the two binds: the answer is due by {A}", earlier, *d.due);
  d.why.unless("the results were announced on another day than {a}", from_announcement, facts.results_announced);
  return d;
}

}  // namespace juniper::mis::rights
