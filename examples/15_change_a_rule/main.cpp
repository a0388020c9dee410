// Changing a rule: a host's rows in place of the shipped ones, their mistakes, the law of another day, and feature flags.
#include <juniper/mis/questions.hpp>
#include <juniper/mis/rights/complaint_acknowledgement.hpp>
#include <juniper/mis/rulebook/value_json.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace mis = juniper::mis;
using namespace std::chrono_literals;

namespace {

std::string rules_text() {
  std::ifstream file{std::filesystem::path{__FILE__}.parent_path() / "promise.rules.json"};
  return {std::istreambuf_iterator<char>{file}, {}};
}

// [ask]
mis::rights::ComplaintAcknowledgement complaint_of(mis::Date received, mis::rulebook::Law const& law) {
  mis::rights::ComplaintFacts facts;
  facts.received = received;
  return mis::rights::complaint_acknowledgement(facts, law);
}

void show(mis::Date received, mis::rulebook::Law const& law) {
  auto const answer = complaint_of(received, law);
  std::cout << mis::iso(received) << ": " << (answer.due ? mis::iso(*answer.due) : "no duty") << '\n';
}
// [ask]

}  // namespace

int main() {
  auto const text = rules_text();

  // [shipped]
  mis::rulebook::Law law;   // the rules and bank holidays that the library carries
  show(2026y / 6 / 18, law);
  show(2026y / 12 / 30, law);
  show(2027y / 1 / 4, law);
  // [shipped]

  // [mistakes]
  auto broken = text;
  broken.replace(broken.find("\"until\": \"2026-12-31\""), 21, "\"until\": \"2026-01-31\"");
  broken.replace(broken.find("working_day"), 11, "workday");
  mis::Findings findings;
  auto const refused = law.book.with(broken, &findings);
  std::cout << (refused.ok() ? "read" : "refused") << '\n';
  for (auto const& f : findings) { std::cout << f.place << ": " << f.text << " (" << f.help << ")\n"; }
  // [mistakes]

  // [replaced]
  law.book = law.book.with(text).value();
  show(2026y / 6 / 18, law);
  show(2026y / 12 / 30, law);   // still the statute's 30 days
  show(2027y / 1 / 4, law);     // the trust's own promise
  std::cout << complaint_of(2027y / 1 / 4, law).why.text() << '\n';
  // [replaced]

  // [by name]
  auto const facts = mis::rulebook::parse_json(R"({"jurisdiction": "england", "received": "2027-01-04"})").value();
  auto const answer = mis::find_question("rights.complaint_acknowledgement")->ask(facts, law, nullptr).value();
  std::cout << mis::rulebook::to_json(*answer.find("due")) << '\n';
  // [by name]

  // [flags]
  mis::Date const day = 2027y / 1 / 4;
  std::cout << (law.book.find("MEADOW-01", day) == nullptr ? "not in force" : "in force") << '\n';
  auto const trial = law.book.with_flags({"holiday_desk"});
  std::cout << (trial.find("MEADOW-01", day) == nullptr ? "not in force" : "in force") << '\n';
  // [flags]
}
