// When a request for examination marks must be answered: later than usual if it comes before the results.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::rights {

/// What is known.
struct ExamMarksFacts {
  rulebook::Jurisdiction jurisdiction{};   ///< law that applies
  Date received{};                         ///< local day on which the request came
  Date results_announced{};                ///< day on which the results are first published, or told to the candidate
  calendar::SchoolDays const* calendar{};  ///< the school's days: they have no effect
};
/// Its members.
constexpr auto rows_of(ExamMarksFacts const*) {
  using F = ExamMarksFacts;
  return rulebook::Rows<&F::jurisdiction, &F::received, &F::results_announced, &F::calendar>{};
}

/// When the answer is due.
struct ExamMarksDeadline {
  std::optional<bool> modified{};              ///< whether the period for marks takes the place of the month
  std::optional<Date> five_month_nominal{};    ///< end of the months from the request; none when not modified
  std::optional<Date> five_month_due{};        ///< moved off a day of rest
  std::optional<Date> forty_day_nominal{};     ///< end of the days from the announcement; none when not modified
  std::optional<Date> forty_day_due{};         ///< moved off a day of rest
  std::optional<Date> due{};                   ///< last day for the answer: the earlier of the two
  rulebook::Explanation why{};                 ///< why
};
/// Its members.
constexpr auto rows_of(ExamMarksDeadline const*) {
  using A = ExamMarksDeadline;
  return rulebook::Rows<&A::modified, &A::five_month_nominal, &A::five_month_due, &A::forty_day_nominal, &A::forty_day_due, &A::due,
                        &A::why>{};
}

/// When a request for examination marks must be answered (Data Protection Act 2018 Schedule 2 paragraph 25; RULES RGT-33).
ExamMarksDeadline exam_marks_deadline(ExamMarksFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::rights
