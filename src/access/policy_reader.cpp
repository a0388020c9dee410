// The form of a policy file: its keys, types, lists, roles, purposes and rules.
#include "policy_reader.hpp"

#include "describe/nearest.hpp"
#include "lawful_basis.hpp"
#include <juniper/mis/access/role_key.hpp>

#include <algorithm>

namespace juniper::mis::access {
namespace {

using json::shown;
using json::words_for;

bool may_stand_in_id(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
         c == '_' || c == '-';
}

std::vector<std::string> texts_of(std::vector<Entry> const& entries) {
  std::vector<std::string> texts;
  for (auto const& e : entries) { texts.push_back(e.text); }
  return texts;
}

}  // namespace

PolicyReader::PolicyReader(Registry const& registry, Relations const& relations, Findings& findings)
    : registry_(&registry), findings_(&findings) {
  contents_.entities.assign(registry.all().begin(), registry.all().end());
  contents_.relations = relations;
}

void PolicyReader::read(Located const& file) {
  if (!is_object(file, "a policy", {"name", "version", "roles", "purposes", "rules"}, {"why"})) {
    return;
  }
  contents_.name = text_of(file, "name") + " " + text_of(file, "version");
  text_of(file, "why");
  if (auto const* roles = file.find("roles")) { read_roles(*roles); }
  if (auto const* purposes = file.find("purposes")) { read_purposes(*purposes); }
  if (auto const* rules = file.find("rules")) { read_rules(*rules); }
  check_use();
}

void PolicyReader::read_roles(Located const& roles) {
  if (!is(roles, Located::Kind::object, "roles")) { return; }
  if (roles.parts.empty()) { error(roles.line, "empty_list", "a policy names at least one role"); }
  for (auto const& role : roles.parts) {
    bool const has_limit = role.kind == Located::Kind::object;
    if (has_limit) { is_object(role, "a role", {"label", "at_most_days"}, {}); }
    auto const* days = has_limit ? role.find("at_most_days") : nullptr;
    auto label = !has_limit ? text_of(roles, role.key) : role.find("label") != nullptr ? text_of(role, "label") : std::string{};
    auto const longest = days != nullptr ? days_of(*days) : std::nullopt;
    if (!has_form_of_key(role)) { continue; }
    contents_.roles.push_back(role.key);
    contents_.role_labels.push_back(std::move(label));
    contents_.longest_grants.push_back(longest);
    role_lines_.push_back(role.key_line);
  }
}

std::optional<std::int32_t> PolicyReader::days_of(Located const& node) {
  constexpr std::int64_t most = 366;
  if (node.kind == Located::Kind::number && node.whole && node.number >= 1 && node.number <= most) {
    return static_cast<std::int32_t>(node.number);
  }
  error(node.line, "bad_days", "'at_most_days' is a whole number from 1 to 366", "a role without an end is written as its label alone");
  return std::nullopt;
}

void PolicyReader::read_purposes(Located const& purposes) {
  if (!is(purposes, Located::Kind::object, "purposes")) { return; }
  if (purposes.parts.empty()) {
    error(purposes.line, "empty_list", "a policy names at least one purpose");
  }
  for (auto const& purpose : purposes.parts) { read_purpose(purpose); }
}

void PolicyReader::read_purpose(Located const& node) {
  auto const errors = errors_so_far();
  PurposeBasis purpose;
  purpose.key = node.key;
  if (has_form_of_key(node) &&
      is_object(node, "a purpose", {"label", "article6"}, {"conditions", "why"})) {
    purpose.label = text_of(node, "label");
    purpose.why = text_of(node, "why");
    if (auto const* basis = node.find("article6")) { read_basis(*basis, purpose); }
    if (auto const* conditions = node.find("conditions")) { read_conditions(*conditions, purpose); }
  }
  if (errors_so_far() > errors) { faulty_purposes_.insert(node.key); }
  purpose_lines_.push_back(node.key_line);
  contents_.purposes.push_back(std::move(purpose));
}

void PolicyReader::read_basis(Located const& node, PurposeBasis& purpose) {
  if (node.kind == Located::Kind::null) {
    warning(node.line, "gap",
            "purpose " + shown(purpose.key) + " has no lawful basis: nothing may be seen for it");
    return;
  }
  if (!is(node, Located::Kind::text, "article6")) { return; }
  purpose.article6 = node.text;
  switch (judge_basis(node.text)) {
    case BasisVerdict::allowed: return;
    case BasisVerdict::not_for_tasks:
      return error(node.line, "basis_not_for_public_tasks",
                   "a public authority may not rest its tasks on " + shown(node.text),
                   "UK GDPR Article 6(1) leaves public_task or legal_obligation");
    case BasisVerdict::unknown:
      return error(node.line, "unknown_basis",
                   shown(node.text) + " is no lawful basis of Article 6",
                   "consent, contract, legal_obligation, vital_interests or public_task; null "
                   "where there is none");
  }
}

void PolicyReader::read_conditions(Located const& node, PurposeBasis& purpose) {
  if (!is(node, Located::Kind::object, "conditions")) { return; }
  for (auto const& member : node.parts) {
    auto const special = special_class(member.key);
    auto condition = text_of(node, member.key);
    if (!special) {
      error(member.key_line, "unknown_special_class",
            shown(member.key) + " is no special class of data",
            "see docs/reference/policy.md for their names");
      continue;
    }
    auto const problem = problem_with_condition(*special, condition);
    if (!problem.empty() && !condition.empty()) {
      error(member.line, "unknown_condition",
            shown(condition) + " is no condition for " + shown(member.key) + ": " +
                std::string{problem});
    }
    purpose.conditions.emplace(*special, std::move(condition));
  }
}

void PolicyReader::read_rules(Located const& rules) {
  if (!is(rules, Located::Kind::list, "rules")) { return; }
  for (auto const& rule : rules.parts) { read_rule(rule); }
}

void PolicyReader::read_rule(Located const& node) {
  auto const errors = errors_so_far();
  if (!is_object(node, "a rule", {"id", "roles", "purposes", "relation"},
                 {"permit", "forbid", "categories", "fields", "except", "why"})) {
    return;
  }
  Rule rule;
  RuleEntries entries;
  read_rule_id(node, rule);
  read_verbs(node, rule, entries);
  entries.roles = list_of(node, "roles");
  entries.purposes = list_of(node, "purposes");
  entries.categories = list_of(node, "categories");
  entries.fields = list_of(node, "fields");
  entries.except = list_of(node, "except");
  rule.relation = text_of(node, "relation");
  rule.why = text_of(node, "why");
  rule.roles = texts_of(entries.roles);
  rule.purposes = texts_of(entries.purposes);
  rule.categories = texts_of(entries.categories);
  rule.fields = texts_of(entries.fields);
  rule.except = texts_of(entries.except);
  if (node.find("categories") == nullptr && node.find("fields") == nullptr) {
    error(node.line, "missing_key", "a rule names categories or fields");
  }
  check_names(entries, node.find("relation"));
  if (errors_so_far() == errors) {
    check_exceptions(rule, entries);
    check_effect(rule, entries);
    check_conditions(rule, entries);
    contents_.resolved.push_back(resolve(rule));
  }
  contents_.rules.push_back(std::move(rule));
}

void PolicyReader::read_rule_id(Located const& node, Rule& rule) {
  rule.id = text_of(node, "id");
  if (rule.id.empty()) { return; }
  auto const line = node.find("id")->line;
  constexpr std::size_t longest = 64;
  if (rule.id.size() > longest || !std::ranges::all_of(rule.id, may_stand_in_id)) {
    error(line, "bad_key",
          "the id of a rule has at most 64 letters, digits, dots, hyphens and underscores");
  }
  if (std::ranges::find(contents_.rules, rule.id, &Rule::id) != contents_.rules.end()) {
    error(line, "doubled_rule", "there is a rule " + shown(rule.id) + " already",
          "give each rule an id of its own");
  }
}

void PolicyReader::read_verbs(Located const& node, Rule& rule, RuleEntries& entries) {
  auto const* permit = node.find("permit");
  auto const* forbid = node.find("forbid");
  if ((permit == nullptr) == (forbid == nullptr)) {
    error(node.line, "permit_or_forbid", "a rule either permits or forbids, by a list of verbs");
    return;
  }
  rule.permit = permit != nullptr;
  entries.verbs = list_of(node, rule.permit ? "permit" : "forbid");
  for (auto const& entry : entries.verbs) {
    auto const verb =
        std::ranges::find_if(every_verb, [&](Verb v) { return name_of(v) == entry.text; });
    if (verb == every_verb.end()) {
      unknown(entry, "verb", {name_of(Verb::read), name_of(Verb::write), name_of(Verb::erase)});
    } else {
      rule.verbs.push_back(*verb);
    }
  }
}

bool PolicyReader::is_object(Located const& node, std::string_view what,
                             std::initializer_list<std::string_view> required,
                             std::initializer_list<std::string_view> optional) {
  if (!is(node, Located::Kind::object, what)) { return false; }
  std::vector<std::string_view> known(required);
  known.insert(known.end(), optional);
  for (auto const& member : node.parts) {
    if (std::ranges::find(known, member.key) == known.end()) {
      unknown({.text = member.key, .line = member.key_line}, "key", known);
    }
  }
  for (auto const key : required) {
    if (node.find(key) == nullptr) {
      error(node.line, "missing_key", std::string{what} + " needs the key " + shown(key));
    }
  }
  return true;
}

bool PolicyReader::is(Located const& node, Located::Kind kind, std::string_view what) {
  if (node.kind == kind) { return true; }
  error(node.line, "wrong_type",
        shown(what) + " is " + std::string{words_for(kind)} + ", not " +
            std::string{words_for(node.kind)});
  return false;
}

std::string PolicyReader::text_of(Located const& node, std::string_view member) {
  auto const* found = node.find(member);
  if (found == nullptr || !is(*found, Located::Kind::text, member)) { return {}; }
  if (found->text.empty()) { error(found->line, "empty_text", shown(member) + " is empty"); }
  return found->text;
}

std::vector<Entry> PolicyReader::list_of(Located const& node, std::string_view member) {
  std::vector<Entry> entries;
  auto const* found = node.find(member);
  if (found == nullptr || !is(*found, Located::Kind::list, member)) { return entries; }
  if (found->parts.empty()) {
    error(found->line, "empty_list", "the list " + shown(member) + " is empty",
          "an empty list never means all");
  }
  for (auto const& part : found->parts) {
    if (!is(part, Located::Kind::text, "an entry of " + std::string{member})) { continue; }
    if (std::ranges::find(entries, part.text, &Entry::text) != entries.end()) {
      error(part.line, "doubled_entry", shown(part.text) + " stands twice in this list",
            "keep one of them");
      continue;
    }
    entries.push_back({.text = part.text, .line = part.line});
  }
  return entries;
}

bool PolicyReader::has_form_of_key(Located const& node) {
  if (RoleKey::parse(node.key).ok()) { return true; }
  error(node.key_line, "bad_key",
        "a key is a lower-case letter, then lower-case letters, digits and underscores, at most 64 "
        "in all");
  return false;
}

std::size_t PolicyReader::errors_so_far() const {
  return static_cast<std::size_t>(
      std::ranges::count(*findings_, Severity::error, &Finding::severity));
}

void PolicyReader::error(std::size_t line, std::string code, std::string text, std::string help) {
  findings_->push_back(json::error_on_line(line, std::move(code), std::move(text), std::move(help)));
}

void PolicyReader::warning(std::size_t line, std::string code, std::string text, std::string help) {
  error(line, std::move(code), std::move(text), std::move(help));
  findings_->back().severity = Severity::warning;
}

void PolicyReader::unknown(Entry const& entry, std::string_view kind,
                           std::vector<std::string_view> const& known) {
  auto const guess = nearest(entry.text, known);
  error(entry.line, "unknown_" + std::string{kind},
        "there is no " + std::string{kind} + " " + shown(entry.text),
        guess.empty() ? std::string{} : "did you mean " + shown(guess) + "?");
}

}  // namespace juniper::mis::access
