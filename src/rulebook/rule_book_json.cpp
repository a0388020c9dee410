// The format of the rule book, docs/reference/rule-book.md, read strictly: an unknown key or word is an error.
#include "rulebook/rule_book_json.hpp"

#include "rulebook/json_depth.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace juniper::mis::rulebook {

namespace {

using Json = nlohmann::json;

constexpr std::size_t largest_text = std::size_t{8} << 20;
constexpr int deepest = 8;

// The members of one rule, each taken once; what is left over is unknown.
class RowReader {
 public:
  RowReader(Json const& row, std::string place, Findings& found) : row_(row), place_(std::move(place)), found_(found) {}

  bool fine() const { return fine_; }

  void wrong(std::string_view key, std::string text, std::string help = "docs/reference/rule-book.md lists what may stand there") {
    found_.push_back({Severity::error, "invalid_rule", place_ + " " + std::string{key}, std::move(text), std::move(help)});
    fine_ = false;
  }

  std::string text(char const* key, bool needed) {
    auto const* value = take(key, needed);
    if (value == nullptr) { return {}; }
    if (!value->is_string()) { return wrong(key, "is not a text"), std::string{}; }
    if (value->get_ref<std::string const&>().empty()) { wrong(key, "is empty"); }
    return value->get<std::string>();
  }

  std::optional<std::int32_t> number(char const* key, bool needed) {
    auto const* value = take(key, needed);
    if (value == nullptr) { return std::nullopt; }
    if (!value->is_number_integer() || value->get<std::int64_t>() < 0 || value->get<std::int64_t>() > 100'000) {
      wrong(key, "is not a whole number from 0 to 100,000");
      return std::nullopt;
    }
    return value->get<std::int32_t>();
  }

  std::optional<Date> date(char const* key) {
    auto const spelt = text(key, false);
    if (spelt.empty()) { return std::nullopt; }
    auto const day = parse_date(spelt);
    if (!day || !calendar::in_range(*day)) { wrong(key, "is not a date from 1900-01-01 to 2299-12-31"); }
    return day;
  }

  template <class E>
  E one(char const* key, bool needed) {
    auto const spelt = text(key, needed);
    if (spelt.empty()) { return E{}; }
    auto const value = from_word<E>(spelt);
    if (!value) { wrong(key, "is no word of its vocabulary"); }
    return value.value_or(E{});
  }

  template <class E>
  WordSet<E> set(char const* key, bool needed) {
    WordSet<E> members;
    for (auto const& spelt : texts(key, needed)) {
      auto const value = from_word<E>(spelt);
      value ? (void)members.add(*value) : wrong(key, "has a word that is not of its vocabulary");
    }
    return members;
  }

  std::vector<std::string> texts(char const* key, bool needed) {
    auto const* value = take(key, needed);
    std::vector<std::string> list;
    if (value == nullptr) { return list; }
    if (!value->is_array()) { return wrong(key, "is not a list"), list; }
    for (auto const& member : *value) {
      member.is_string() ? list.push_back(member.get<std::string>()) : wrong(key, "holds what is not a text");
    }
    if (needed && list.empty()) { wrong(key, "is empty"); }
    return list;
  }

  void refuse_the_rest() {
    for (auto const& [key, value] : row_.items()) {
      if (std::ranges::find(taken_, key) == taken_.end()) { wrong("?", "has an unknown key"); }
    }
  }

 private:
  Json const* take(char const* key, bool needed) {
    taken_.emplace_back(key);
    auto const found = row_.find(key);
    if (found != row_.end()) { return &*found; }
    if (needed) { wrong(key, "is missing"); }
    return nullptr;
  }

  Json const& row_;
  std::string place_;
  Findings& found_;
  std::vector<std::string> taken_;
  bool fine_ = true;
};

std::optional<Rule> read_rule(Json const& row, std::string place, Findings& found) {
  if (!row.is_object()) {
    found.push_back({Severity::error, "invalid_rule", place, "is not an object", "each rule is an object"});
    return std::nullopt;
  }
  if (auto const id = row.find("id"); id != row.end() && id->is_string()) { place += " " + id->get<std::string>(); }
  RowReader r{row, std::move(place), found};
  Rule rule;
  rule.id = r.text("id", true);
  rule.version = r.number("version", true).value_or(0);
  rule.title = r.text("title", true);
  rule.says = r.text("says", true);
  rule.from = r.date("from").value_or(calendar::first_date);
  rule.until = r.date("until");
  rule.flag = r.text("flag", false);
  if (row.contains("jurisdictions")) { rule.jurisdictions = r.set<Jurisdiction>("jurisdictions", true); }
  rule.schools = r.set<SchoolKind>("schools", false);
  rule.authority = r.one<Authority>("authority", true);
  rule.trigger = r.one<Trigger>("trigger", true);
  rule.polarity = r.one<Polarity>("polarity", true);
  rule.amount = r.number("amount", false);
  rule.unit = r.one<Unit>("unit", false);
  rule.start = r.one<StartMode>("start", false);
  rule.end = r.one<EndMode>("end", false);
  rule.leap = r.one<calendar::LeapPolicy>("leap", false);
  rule.conditions = r.set<Condition>("conditions", false);
  rule.action = r.one<Action>("action", false);
  rule.records = r.texts("records", false);
  rule.sources = r.texts("sources", true);
  rule.confidence = r.set<Confidence>("confidence", true);
  rule.decided_by = r.one<DecidedBy>("decided_by", true);
  rule.questions = r.texts("questions", false);
  rule.why_not = r.text("why_not", false);
  r.refuse_the_rest();
  if (rule.until && *rule.until < rule.from) { r.wrong("until", "is before it begins"); }
  if (rule.amount && rule.unit == Unit::none) { r.wrong("unit", "is missing beside an amount"); }
  if (!rule.amount && rule.unit != Unit::none) { r.wrong("amount", "is missing beside a unit"); }
  if (rule.end == EndMode::roll && rule.polarity != Polarity::due) { r.wrong("end", "rolls forward, which only a day by which an act is due may do"); }
  if (rule.polarity == Polarity::minimum && rule.amount && rule.leap != calendar::LeapPolicy::later) {
    r.wrong("leap", "must be later: a minimum never shortens");
  }
  if (rule.polarity == Polarity::maximum && rule.leap != calendar::LeapPolicy::clamp) { r.wrong("leap", "must be clamp: a maximum never lengthens"); }
  if ((rule.decided_by == DecidedBy::nothing) == rule.why_not.empty()) { r.wrong("why_not", "belongs to a rule that nothing carries out, and to it alone"); }
  if (rule.action == Action::destroy && rule.confidence == WordSet<Confidence>{Confidence::general}) {
    r.wrong("action", "destroys on general knowledge alone: such a rule ends in review");
  }
  if (!r.fine()) { return std::nullopt; }
  return rule;
}

void malformed(Findings& found, std::string text) {
  found.push_back({Severity::error, "malformed", "", std::move(text), "the text is one JSON object with a list named rules"});
}

}  // namespace

std::vector<Rule> read_rules(std::string_view json, Findings& found) {
  std::vector<Rule> rules;
  if (json.size() > largest_text || json_depth(json) > deepest) { return malformed(found, "the text is too large or too deep"), rules; }
  auto const parsed = Json::parse(json, nullptr, false);
  if (parsed.is_discarded() || !parsed.is_object() || parsed.size() != 1 || !parsed.contains("rules") || !parsed["rules"].is_array()) {
    return malformed(found, "this is not a rule book"), rules;
  }
  std::size_t i = 0;
  for (auto const& row : parsed["rules"]) {
    if (auto rule = read_rule(row, "rules[" + std::to_string(i++) + "]", found)) { rules.push_back(*std::move(rule)); }
  }
  return rules;
}

void check_rules(std::vector<Rule> const& rules, Findings& found) {
  for (std::size_t i = 1; i < rules.size(); ++i) {
    auto const& before = rules[i - 1];
    auto const& rule = rules[i];
    if (before.id != rule.id) { continue; }
    if (before.version == rule.version) {
      found.push_back({Severity::error, "doubled_version", rule.name(), "is there twice", "give the later one the next version"});
    } else if (!before.until || *before.until >= rule.from) {
      found.push_back({Severity::error, "versions_overlap", rule.name(), "begins while the version before it is in force",
                       "end the earlier version on the day before"});
    }
  }
}

}  // namespace juniper::mis::rulebook
