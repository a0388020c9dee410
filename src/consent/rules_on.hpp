// The rules of the book on the day that a question of consent turns on.
#pragma once

#include <juniper/mis/rulebook/law.hpp>

#include <optional>
#include <string_view>

namespace juniper::mis::consent {

/// Rules by their ids on one day, each written into an explanation when it is applied.
class RulesOn {
 public:
  RulesOn(rulebook::Law const& law, Date day, rulebook::Explanation& why) : law_(law), day_(day), why_(why) {}
  /// For a question that may be asked without a day: the newest law of the book then, and the explanation says so.
  RulesOn(rulebook::Law const& law, std::optional<Date> day, rulebook::Explanation& why)
      : law_(law), day_(day.value_or(calendar::last_date)), why_(why) {
    if (!day) { why.caution("no day was told, so the newest law in the rule book was used"); }
  }

  Date day() const noexcept { return day_; }
  /// The version in force; null when there is none on that day.
  rulebook::Rule const* find(std::string_view id) const { return law_.book.need(id, day_); }
  /// The same, as a step of the explanation.
  rulebook::Rule const* apply(std::string_view id) const {
    auto const* rule = find(id);
    if (rule != nullptr) { why_.apply(rule); }
    return rule;
  }
  /// The same; when there is none on that day the explanation says that it was not in force.
  rulebook::Rule const* must(std::string_view id) const {
    auto const* rule = apply(id);
    if (rule == nullptr) { why_.caution("the rule on this was not in force on {a}", law_.book.named(id, day_), day_); }
    return rule;
  }
  /// The day on which the period of a rule that is in force ends, counted from a birthday or another start; none without one.
  std::optional<Date> day_of(std::string_view id, Date start) const {
    auto const* rule = find(id);
    return rule == nullptr ? std::nullopt : rulebook::run(*rule, start, law_, why_).due;
  }

 private:
  rulebook::Law const& law_;
  Date day_;
  rulebook::Explanation& why_;
};

}  // namespace juniper::mis::consent
