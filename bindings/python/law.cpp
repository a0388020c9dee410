// The law as a script holds it: rules replaced, calendars handed in, questions asked by name.
#include "law.hpp"

#include "law_values.hpp"
#include "values.hpp"

#include <juniper/mis/questions.hpp>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace juniper::mis::python {
namespace {

constexpr int most_days_of_terms = 100'000;

struct TermsAndClosures {
  std::vector<Period> terms;
  std::vector<Date> closed;
};

// The law with what its calendars were made of, so that they can be made anew under other bank holidays. Never changes.
struct HeldLaw {
  rulebook::Law law;
  std::map<std::string, TermsAndClosures> made_of;

  void make_calendar(std::string const& name) {
    auto const& from = made_of.at(name);
    law.calendars.insert_or_assign(name,
                                   std::make_shared<calendar::SchoolDays const>(name, from.terms, from.closed, *law.holidays));
  }
};

Date day_in_range(py::handle from, std::string_view field) {
  auto const day = to_date(from, field);
  if (!calendar::in_range(day)) { throw_invalid("dates are from 1900-01-01 to 2299-12-31", {}, field); }
  return day;
}

std::vector<Date> days_of(py::object const& from, std::string_view field) {
  std::vector<Date> days;
  for (auto const& day : from) { days.push_back(day_in_range(day, field)); }
  std::ranges::sort(days);
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

HeldLaw with_rules(HeldLaw const& held, py::object const& json) {
  auto const text = to_text(json, "rules");
  auto changed = held;
  Findings findings;
  auto book = [&] {
    py::gil_scoped_release const released;
    return held.law.book.with(text, &findings);
  }();
  if (!book) { throw FailureWithFindings(book.error(), findings); }
  changed.law.book = *std::move(book);
  return changed;
}

HeldLaw with_flags(HeldLaw const& held, py::object const& flags) {
  std::vector<std::string> names;
  for (auto const& flag : flags) { names.push_back(to_text(flag, "flags")); }
  auto changed = held;
  changed.law.book = held.law.book.with_flags(std::move(names));
  return changed;
}

HeldLaw with_calendar(HeldLaw const& held, py::object const& name, py::object const& terms, py::object const& closed) {
  auto changed = held;
  TermsAndClosures from;
  int days = 0;
  for (auto const& term : terms) {
    if (!py::isinstance<py::sequence>(term) || py::len(term) != 2) { throw_type("pairs of dates", term, "terms"); }
    auto const pair = py::reinterpret_borrow<py::sequence>(term);
    Period const period{day_in_range(pair[0], "terms"), day_in_range(pair[1], "terms")};
    if (*period.until < period.from) { throw_invalid("a term ends before it begins", {}, "terms"); }
    days += static_cast<int>((std::chrono::sys_days{*period.until} - std::chrono::sys_days{period.from}).count());
    if (days > most_days_of_terms) { throw_invalid("these terms are longer than any calendar of a school", {}, "terms"); }
    from.terms.push_back(period);
  }
  from.closed = days_of(closed, "closed");
  auto const key = to_text(name, "name");
  changed.made_of.insert_or_assign(key, std::move(from));
  changed.make_calendar(key);
  return changed;
}

HeldLaw with_bank_holidays(HeldLaw const& held, py::object const& given, py::object const& first, py::object const& last) {
  auto const days = days_of(given, "days");
  if (days.empty() && (first.is_none() || last.is_none())) { throw_invalid("no days, and no years for which there are none", {}, "days"); }
  auto const year = [](py::object const& told, std::string_view field, auto otherwise) {
    return told.is_none() ? static_cast<std::int64_t>(static_cast<int>(otherwise())) : to_integer(told, field);
  };
  auto const from = year(first, "first_year", [&] { return days.front().year(); });
  auto const until = year(last, "last_year", [&] { return days.back().year(); });
  if (from < 1900 || until > 2299 || until < from) { throw_invalid("years are from 1900 to 2299, the first before the last", {}, "first_year"); }
  auto changed = held;
  changed.law.holidays = std::make_shared<calendar::BankHolidays const>(days, static_cast<int>(from), static_cast<int>(until));
  for (auto const& [name, made_of] : changed.made_of) { changed.make_calendar(name); }
  return changed;
}

py::object row_of(rulebook::Rule const& rule) {
  using rulebook::detail::write_any;
  using FactValue = rulebook::Value;
  return from_answer(FactValue::Object{
      {"id", rule.id}, {"version", std::int64_t{rule.version}}, {"title", rule.title}, {"says", rule.says}, {"from", rule.from},
      {"until", write_any(rule.until)}, {"flag", rule.flag}, {"jurisdictions", write_any(rule.jurisdictions)},
      {"schools", write_any(rule.schools)}, {"authority", write_any(rule.authority)}, {"trigger", write_any(rule.trigger)},
      {"polarity", write_any(rule.polarity)}, {"amount", write_any(rule.amount)}, {"unit", write_any(rule.unit)},
      {"start", write_any(rule.start)}, {"end", write_any(rule.end)}, {"leap", write_any(rule.leap)},
      {"conditions", write_any(rule.conditions)}, {"action", write_any(rule.action)}, {"records", write_any(rule.records)},
      {"sources", write_any(rule.sources)}, {"confidence", write_any(rule.confidence)}, {"decided_by", write_any(rule.decided_by)},
      {"questions", write_any(rule.questions)}, {"why_not", rule.why_not}});
}

py::list rules_of(HeldLaw const& held) {
  py::list all;
  for (auto const& rule : held.law.book.rules()) { all.append(row_of(rule)); }
  return all;
}

py::object rule_of(HeldLaw const& held, py::object const& id, py::object const& on) {
  auto const* rule = held.law.book.find(to_text(id, "id"), to_date(on, "on"));
  return rule == nullptr ? py::object{py::none()} : row_of(*rule);
}

// The parts of every question's facts, made once: naming them costs allocations.
rulebook::Part const& facts_of(rulebook::Question const& question) {
  static auto const* const all = [] {
    auto* parts = new std::map<std::string_view, rulebook::Part>;
    for (auto const& one : questions()) { parts->emplace(one.name, one.facts()); }
    return parts;
  }();
  return all->at(question.name);
}

py::object ask(HeldLaw const& held, py::object const& name, py::object const& facts) {
  auto const* question = find_question(to_text(name, "question"));
  if (question == nullptr) {
    throw Failure({.code = ErrorCode::invalid, .text = "there is no such question", .hint = "Law().questions lists them", .field = "question"});
  }
  auto const told = to_facts(facts, facts_of(*question));
  Findings findings;
  auto const answer = [&] {
    py::gil_scoped_release const released;
    return question->ask(told, held.law, &findings);
  }();
  if (!answer) { throw FailureWithFindings(answer.error(), findings); }
  return from_answer(*answer);
}

py::list every_question() {
  py::list all;
  for (auto const& question : questions()) {
    all.append(py::make_tuple(std::string{question.name}, std::string{question.asks}, from_part(question.facts()),
                              from_part(question.answer())));
  }
  return all;
}

py::list calendar_names(HeldLaw const& held) {
  py::list names;
  for (auto const& [name, made_of] : held.made_of) { names.append(name); }
  return names;
}

}  // namespace

void bind_law(py::module_& module) {
  py::class_<HeldLaw>(module, "Law", "The rules, the bank holidays and the calendars of schools; never changes.")
      .def(py::init([] { return HeldLaw{}; }), "The rule book that the library carries.")
      .def("with_rules", &with_rules, py::arg("json"), "With rows of a text in place of its own, and with new ones.")
      .def("with_flags", &with_flags, py::arg("flags"), "With these feature flags on, and no others.")
      .def("with_calendar", &with_calendar, py::arg("name"), py::arg("terms"), py::arg("closed"), "With the calendar of a school.")
      .def("with_bank_holidays", &with_bank_holidays, py::arg("days"), py::arg("first_year"), py::arg("last_year"),
           "With other bank holidays.")
      .def_property_readonly("rules", &rules_of, "Every version of every rule, as a dict.")
      .def_property_readonly("calendars", &calendar_names, "The names of the calendars that were handed in.")
      .def("rule", &rule_of, py::arg("id"), py::arg("on"), "The version in force on a day, as a dict; None when there is none.")
      .def("ask", &ask, py::arg("question"), py::arg("facts"), "The answer to a question by its name, as a dict.");
  module.def("questions", &every_question, "Every question: name, what it asks, its facts, its answer.");
}

}  // namespace juniper::mis::python
