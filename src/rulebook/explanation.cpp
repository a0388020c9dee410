// Explanations in words.
#include <juniper/mis/rulebook/explanation.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace juniper::mis::rulebook {

namespace {

constexpr std::array<std::string_view, 12> month_names{"January", "February", "March",     "April",   "May",      "June",
                                                  "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 7> weekday_names{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};

// The words of the vocabulary that people say as letters.
constexpr std::array<std::string_view, 7> letters{"dpo", "dsl", "ehcp", "la", "nhs", "sen", "upn"};

std::string spoken(std::string_view word_of_vocabulary) {
  std::string text;
  for (auto rest = word_of_vocabulary; !rest.empty();) {
    auto const part = rest.substr(0, rest.find('_'));
    rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    if (!text.empty()) { text += ' '; }
    bool const spelt_out = std::ranges::find(letters, part) != letters.end();
    for (auto const c : part) { text += spelt_out ? static_cast<char>(c - 'a' + 'A') : c; }
  }
  return text;
}

std::string filled(Step const& step) {
  std::string text;
  auto rest = step.phrase;
  while (!rest.empty()) {
    auto const open = rest.find('{');
    text += rest.substr(0, open);
    if (open == std::string_view::npos) { break; }
    auto const close = rest.find('}', open);
    auto const name = rest.substr(open + 1, close - open - 1);
    if (name == "a") { text += long_date(step.a); }
    if (name == "b") { text += long_date(step.b); }
    if (name == "A") { text += long_date_with_weekday(step.a); }
    if (name == "B") { text += long_date_with_weekday(step.b); }
    if (name == "n") { text += std::to_string(step.n); }
    if (name == "w") { text += spoken(step.w); }
    if (name == "rule" && step.rule != nullptr) { text += step.rule->says; }
    rest.remove_prefix(close == std::string_view::npos ? rest.size() : close + 1);
  }
  return text;
}

std::string sentence(std::string text, Rule const* rule) {
  if (text.empty()) { return text; }
  if (text[0] >= 'a' && text[0] <= 'z') { text[0] = static_cast<char>(text[0] - 'a' + 'A'); }
  if (text.back() == '.') { text.pop_back(); }
  return rule == nullptr ? text + "." : fmt::format("{} ({}).", text, rule->name());
}

std::string_view warning_of(Rule const& rule) {
  auto const known = rule.confidence;
  if (known.contains(Confidence::general)) { return "rests in part on general knowledge that has not been checked against a source"; }
  if (known.contains(Confidence::design) && !known.contains(Confidence::verified)) { return "is a choice made for this software, not law"; }
  return {};
}

}  // namespace

std::string long_date(Date day) {
  if (!day.ok()) { return "an unknown date"; }
  return fmt::format("{} {} {}", static_cast<unsigned>(day.day()), month_names[static_cast<unsigned>(day.month()) - 1], static_cast<int>(day.year()));
}

std::string long_date_with_weekday(Date day) {
  if (!day.ok()) { return long_date(day); }
  return fmt::format("{} {}", weekday_names[std::chrono::weekday{std::chrono::sys_days{day}}.c_encoding()], long_date(day));
}

std::vector<Rule const*> Explanation::rules() const {
  std::vector<Rule const*> used;
  for (auto const& step : steps_) {
    if (step.rule != nullptr && std::ranges::find(used, step.rule) == used.end()) { used.push_back(step.rule); }
  }
  return used;
}

std::vector<std::string> Explanation::sentences() const {
  std::vector<std::string> all;
  for (auto const& step : steps_) {
    auto text = filled(step);
    if (step.kind == StepKind::would_change) { text = "It would be otherwise if " + text; }
    if (step.kind == StepKind::caution) { text = "Take care: " + text; }
    if (!text.empty()) { all.push_back(sentence(std::move(text), step.rule)); }   // a rule that is not in force was applied: nothing is said
  }
  for (auto const* rule : rules()) {
    if (auto const warning = warning_of(*rule); !warning.empty()) { all.push_back(fmt::format("Rule {} {}.", rule->name(), warning)); }
  }
  return all;
}

std::string Explanation::text() const { return fmt::format("{}", fmt::join(sentences(), " ")); }

}  // namespace juniper::mis::rulebook
