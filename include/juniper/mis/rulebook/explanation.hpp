// Why an answer is as it is: rules, dates and figures as a value, and the sentences when somebody asks for them.
#pragma once

#include <juniper/mis/rulebook/rule.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis::rulebook {

/// What a step of an explanation is.
enum class StepKind : std::uint8_t {
  fact,          ///< something that was told
  rule,          ///< a rule that was applied
  derivation,    ///< how a date or figure came about
  reason,        ///< why the answer is as it is
  blocks,        ///< what stands in the way
  would_change,  ///< what would make another answer of it
  caution,       ///< what is uncertain: an unverified rule, holidays not yet known, two rules at odds
};

/// One step. The phrase is a text of the program with places for the step's own values: `{a}` and `{b}` are dates, `{n}` a
/// number, `{w}` a word, `{rule}` the rule's sentence.
struct Step {
  StepKind kind{};             ///< what it is
  std::string_view phrase{};   ///< a literal of the program
  Rule const* rule = nullptr;  ///< the rule it rests on; null for none. Lives as long as the rule book
  Date a{};                    ///< {a}
  Date b{};                    ///< {b}
  std::int64_t n{};            ///< {n}
  std::string_view w{};        ///< {w}: a word of a closed vocabulary, never a text of a record
};

/// Why, in order. Building one costs an allocation and no text.
class Explanation {
 public:
  /// Adds a step.
  void add(Step step) { steps_.push_back(step); }
  /// A rule was applied; its confidence is spoken of by text().
  void apply(Rule const* rule) { add({.kind = StepKind::rule, .phrase = "{rule}", .rule = rule}); }
  /// How it came about.
  void derive(std::string_view phrase, Rule const* rule, Date a = {}, Date b = {}, std::int64_t n = 0) {
    add({.kind = StepKind::derivation, .phrase = phrase, .rule = rule, .a = a, .b = b, .n = n});
  }
  /// Why.
  void because(std::string_view phrase, Rule const* rule = nullptr, std::string_view w = {}) {
    add({.kind = StepKind::reason, .phrase = phrase, .rule = rule, .w = w});
  }
  /// What stands in the way.
  void blocked(std::string_view phrase, Rule const* rule = nullptr, Date a = {}) {
    add({.kind = StepKind::blocks, .phrase = phrase, .rule = rule, .a = a});
  }
  /// What would change it.
  void unless(std::string_view phrase, Rule const* rule = nullptr, Date a = {}) {
    add({.kind = StepKind::would_change, .phrase = phrase, .rule = rule, .a = a});
  }
  /// What is uncertain.
  void caution(std::string_view phrase, Rule const* rule = nullptr, Date a = {}) {
    add({.kind = StepKind::caution, .phrase = phrase, .rule = rule, .a = a});
  }
  /// Adds all steps of another.
  void append(Explanation const& other) { steps_.insert(steps_.end(), other.steps_.begin(), other.steps_.end()); }

  /// The steps.
  std::vector<Step> const& steps() const noexcept { return steps_; }
  /// Room for so many.
  void reserve(std::size_t steps) { steps_.reserve(steps); }
  /// Every rule that was used, once, in order.
  std::vector<Rule const*> rules() const;
  /// One sentence a step, each with the rule it rests on in brackets; then, for each rule that was not read in a primary
  /// source, a sentence that says so. Dates as people write them: 9 March 2040.
  std::vector<std::string> sentences() const;
  /// The sentences, joined by spaces.
  std::string text() const;

 private:
  std::vector<Step> steps_;
};

/// `9 March 2040`.
std::string long_date(Date day);
/// `Friday 9 March 2040`.
std::string long_date_with_weekday(Date day);

}  // namespace juniper::mis::rulebook
