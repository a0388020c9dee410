// Asking the law: an answer with its reasons, the law of another day, and a rule that a host replaces.
#include <juniper/mis/accountability/breach_report.hpp>
#include <juniper/mis/questions.hpp>
#include <juniper/mis/rulebook/value_json.hpp>

#include <iostream>

namespace mis = juniper::mis;
namespace accountability = juniper::mis::accountability;
namespace rulebook = juniper::mis::rulebook;

int main() {
  // [ask]
  rulebook::Law law;   // the shipped rules, the bank holidays as proclaimed
  accountability::BreachReportFacts facts;
  facts.jurisdiction = rulebook::Jurisdiction::england;
  facts.aware_party = accountability::AwareParty::controller;
  facts.aware_at = mis::calendar::parse_local_instant("2025-10-24T16:00:00+01:00").value();

  auto const report = accountability::breach_report_due(facts, law);
  std::cout << "due: " << mis::calendar::iso(report.due_at.value()) << '\n';
  // [ask]

  // [explain]
  for (auto const& sentence : report.why.sentences()) { std::cout << "- " << sentence << '\n'; }
  for (auto const& step : report.why.steps()) {
    if (step.rule != nullptr) { std::cout << rulebook::word(step.kind) << ": " << step.rule->name() << '\n'; }
  }
  // [explain]

  // [another_day]
  facts.aware_at = mis::calendar::parse_local_instant("2018-05-24T16:00:00+01:00").value();
  std::cout << accountability::breach_report_due(facts, law).why.text() << '\n';
  // [another_day]

  // [replace]
  facts.aware_at = mis::calendar::parse_local_instant("2026-03-02T09:00:00+00:00").value();
  rulebook::Law stricter = law;
  stricter.book = law.book.with(R"({"rules": [{"id": "BRE-02", "version": 1, "title": "Report a breach to the regulator",
      "says": "our trust reports a breach within 24 hours", "from": "2018-05-25", "authority": "policy",
      "trigger": "controller_aware_of_breach", "polarity": "due", "amount": 24, "unit": "hour", "action": "report_to_regulator",
      "sources": ["Board policy 12"], "confidence": ["verified"], "decided_by": "data"}]})").value();
  std::cout << "law: " << mis::calendar::iso(accountability::breach_report_due(facts, law).due_at.value()) << '\n';
  std::cout << "ours: " << mis::calendar::iso(accountability::breach_report_due(facts, stricter).due_at.value()) << '\n';
  // [replace]

  // [by_name]
  auto const* question = mis::find_question("breach.report_due");
  auto const told = rulebook::parse_json(R"({"jurisdiction": "england", "aware_party": "processor"})").value();
  mis::Findings findings;
  auto const answer = question->ask(told, law, &findings);
  std::cout << question->asks << ' ' << (answer ? "answered" : answer.error().text) << '\n';
  for (auto const& finding : findings) { std::cout << finding.place << ": " << finding.text << '\n'; }
  // [by_name]
}
