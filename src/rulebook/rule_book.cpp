// Choosing the version of a rule by day, and joining a host's rows with the shipped ones.
#include <juniper/mis/rulebook/rule_book.hpp>

#include "rulebook/rule_book_json.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace juniper::mis::rulebook {

struct RuleBook::State {
  std::vector<Rule> rules;   // by id, then version
  std::vector<std::string> flags;
  std::map<std::string, std::vector<Rule const*>, std::less<>> by_retention;

  auto versions(std::string_view id) const { return std::ranges::equal_range(rules, id, {}, [](Rule const& r) -> std::string_view { return r.id; }); }
  bool enabled(Rule const& rule) const { return rule.flag.empty() || std::ranges::find(flags, rule.flag) != flags.end(); }
};

RuleBook const& RuleBook::shipped() {
  static RuleBook const book = [] {
    std::vector<Rule> rules;
    Findings found;
    for (auto const text : shipped_texts()) {
      auto more = read_rules(text, found);
      std::ranges::move(more, std::back_inserter(rules));
    }
    auto checked_book = checked(std::move(rules), {}, found);
    if (!checked_book) {
      throw Failure(Error{.code = ErrorCode::invalid, .text = "the shipped rule book is broken at " + found.front().place + ": " + found.front().text});
    }
    return *std::move(checked_book);
  }();
  return book;
}

Result<RuleBook> RuleBook::parse(std::string_view json, Findings* findings) {
  Findings found;
  auto rules = read_rules(json, found);
  auto book = checked(std::move(rules), {}, found);
  if (findings != nullptr) { *findings = found; }
  return book;
}

Result<RuleBook> RuleBook::with(std::string_view json, Findings* findings) const {
  Findings found;
  auto rules = read_rules(json, found);
  for (auto const& rule : state_->rules) {
    auto const same = [&](Rule const& other) { return other.id == rule.id && other.version == rule.version; };
    if (std::ranges::none_of(rules, same)) { rules.push_back(rule); }
  }
  auto book = checked(std::move(rules), state_->flags, found);
  if (findings != nullptr) { *findings = found; }
  return book;
}

RuleBook RuleBook::with_flags(std::vector<std::string> flags) const {
  Findings found;
  return checked(state_->rules, std::move(flags), found).value();
}

Result<RuleBook> RuleBook::checked(std::vector<Rule> rules, std::vector<std::string> flags, Findings& found) {
  std::ranges::sort(rules, [](Rule const& a, Rule const& b) { return std::pair{a.id, a.version} < std::pair{b.id, b.version}; });
  check_rules(rules, found);
  if (std::ranges::any_of(found, [](Finding const& f) { return f.severity == Severity::error; })) {
    return Error{.code = found.front().code == "malformed" ? ErrorCode::malformed : ErrorCode::invalid,
                 .text = "the rule book has " + std::to_string(found.size()) + " problems, the first: " + found.front().text,
                 .hint = found.front().help,
                 .field = found.front().place};
  }
  auto state = std::make_shared<State>();
  state->rules = std::move(rules);
  state->flags = std::move(flags);
  for (auto const& rule : state->rules) {
    for (auto const& retention : rule.records) { state->by_retention[retention].push_back(&rule); }
  }
  for (auto& [retention, governed] : state->by_retention) { std::ranges::sort(governed, [](Rule const* a, Rule const* b) { return std::pair{a->authority, a} < std::pair{b->authority, b}; }); }
  return RuleBook{std::move(state)};
}

std::span<Rule const> RuleBook::rules() const noexcept { return state_->rules; }

Rule const* RuleBook::find(std::string_view id, Date on) const noexcept {
  for (auto const& rule : state_->versions(id)) {
    if (rule.in_force(on) && state_->enabled(rule)) { return &rule; }
  }
  return nullptr;
}

Rule const* RuleBook::need(std::string_view id, Date on) const {
  if (state_->versions(id).empty()) {
    throw Failure(Error{.code = ErrorCode::invalid, .text = "the rule book has no rule " + std::string{id}});
  }
  return find(id, on);
}

Rule const* RuleBook::named(std::string_view id, Date on) const noexcept {
  Rule const* best = nullptr;
  for (auto const& rule : state_->versions(id)) {
    if (best == nullptr || rule.from <= on) { best = &rule; }
  }
  return best;
}

std::vector<Rule const*> RuleBook::governing(std::string_view retention, Date on) const {
  std::vector<Rule const*> rules;
  auto const found = state_->by_retention.find(retention);
  if (found == state_->by_retention.end()) { return rules; }
  for (auto const* rule : found->second) {
    if (rule->in_force(on) && state_->enabled(*rule)) { rules.push_back(rule); }
  }
  return rules;
}

bool RuleBook::flag(std::string_view name) const noexcept { return std::ranges::find(state_->flags, name) != state_->flags.end(); }

}  // namespace juniper::mis::rulebook
