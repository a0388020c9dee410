// The rule book: every version of every rule, chosen by the legally relevant day, replaceable by a host at run time.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/describe/finding.hpp>
#include <juniper/mis/rulebook/rule.hpp>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis::rulebook {

/// A checked set of rules. Immutable and cheap to copy; safe to use from several threads. Rules found in it live as long as any
/// copy of it.
class RuleBook {
 public:
  /// The rules for English schools that the library carries.
  static RuleBook const& shipped();
  /// Reads rules (JSON, see docs/reference/rule-book.md) and checks them: unknown words and keys, doubled versions, versions of one
  /// rule in force on the same day, dates that end before they begin, amounts without a unit, a rule without a source or a
  /// confidence. \return malformed or invalid when there is any error; `findings` then holds them all, with their places.
  static Result<RuleBook> parse(std::string_view json, Findings* findings = nullptr);
  /// The JSON that shipped() was read from, one text for each area.
  static std::span<std::string_view const> shipped_texts();

  /// This book with rows of another text in place of those of the same id and version, and with its new ones; checked as a
  /// whole. What a row that is replaced ends or begins is the text's to say.
  Result<RuleBook> with(std::string_view json, Findings* findings = nullptr) const;
  /// This book with the named feature flags on: law that is not in force yet.
  RuleBook with_flags(std::vector<std::string> flags) const;

  /// Every rule, by id and version.
  std::span<Rule const> rules() const noexcept;
  /// The version of a rule that is in force on a day; null when there is none, or its flag is off.
  Rule const* find(std::string_view id, Date on) const noexcept;
  /// The rule that must be there. \throws Failure invalid when the book has no version of it at all. A day before its first
  /// version, or after its last, gets none.
  Rule const* need(std::string_view id, Date on) const;
  /// The newest version that begins on or before the day, else the oldest, flags apart: for naming a rule that is not in force.
  Rule const* named(std::string_view id, Date on) const noexcept;
  /// The rules in force on a day that govern a retention class, strongest authority first.
  std::vector<Rule const*> governing(std::string_view retention, Date on) const;
  /// Whether a feature flag is on.
  bool flag(std::string_view name) const noexcept;

 private:
  struct State;
  explicit RuleBook(std::shared_ptr<State const> state) : state_(std::move(state)) {}
  static Result<RuleBook> checked(std::vector<Rule> rules, std::vector<std::string> flags, Findings& found);
  std::shared_ptr<State const> state_;
};

}  // namespace juniper::mis::rulebook
