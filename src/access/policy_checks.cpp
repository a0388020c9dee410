// What a policy file says held against the model and the law.
#include "lawful_basis.hpp"
#include "policy_reader.hpp"
#include <juniper/mis/describe/categories.hpp>

#include <algorithm>
#include <iterator>

namespace juniper::mis::access {
namespace {

// An entity and its field by a dotted name: `pupil.upn`; nulls when there is none.
std::pair<EntityInfo const*, FieldInfo const*> field_named(Registry const& registry,
                                                           std::string_view dotted) {
  auto const dot = dotted.find('.');
  auto const* entity =
      dot == std::string_view::npos ? nullptr : registry.find(dotted.substr(0, dot));
  return {entity, entity == nullptr ? nullptr : entity->find(dotted.substr(dot + 1))};
}

bool lists(std::vector<std::string> const& dotted_names, EntityInfo const& entity,
           FieldInfo const& field) {
  return std::ranges::any_of(dotted_names, [&](std::string_view name) {
    return name.size() == entity.name.size() + 1 + field.name.size() &&
           name.starts_with(entity.name) && name[entity.name.size()] == '.' &&
           name.ends_with(field.name);
  });
}

FieldMask fields_spoken_of(Rule const& rule, EntityInfo const& entity) {
  FieldMask m = 0;
  for (std::size_t i = 0; i < entity.fields.size(); ++i) {
    if (speaks_of(rule, entity, entity.fields[i])) { m |= FieldMask{1} << i; }
  }
  return m;
}

}  // namespace

bool speaks_of(Rule const& rule, EntityInfo const& entity, FieldInfo const& field) {
  auto const by_category =
      std::ranges::find(rule.categories, field.category.key) != rule.categories.end();
  return (by_category || lists(rule.fields, entity, field)) && !lists(rule.except, entity, field);
}

std::vector<std::string_view> PolicyReader::known_roles() const {
  return {contents_.roles.begin(), contents_.roles.end()};
}

std::vector<std::string_view> PolicyReader::known_purposes() const {
  std::vector<std::string_view> known;
  std::ranges::transform(contents_.purposes, std::back_inserter(known), &PurposeBasis::key);
  return known;
}

void PolicyReader::check_names(RuleEntries const& entries, Located const* relation) {
  auto const roles = known_roles();
  for (auto const& e : entries.roles) {
    if (std::ranges::find(roles, e.text) == roles.end()) { unknown(e, "role", roles); }
  }
  auto const purposes = known_purposes();
  for (auto const& e : entries.purposes) {
    if (std::ranges::find(purposes, e.text) == purposes.end()) { unknown(e, "purpose", purposes); }
  }
  std::vector<std::string_view> relations;
  std::ranges::transform(contents_.relations, std::back_inserter(relations), &Relation::key);
  if (relation != nullptr && relation->kind == Located::Kind::text && !relation->text.empty() &&
      std::ranges::find(relations, relation->text) == relations.end()) {
    unknown({.text = relation->text, .line = relation->line}, "relation", relations);
  }
  check_categories(entries.categories);
  check_fields(entries.fields);
  check_fields(entries.except);
}

void PolicyReader::check_categories(std::vector<Entry> const& categories) {
  std::vector<std::string_view> known;
  for (auto const* entity : contents_.entities) {
    for (auto const& field : entity->fields) {
      if (std::ranges::find(known, field.category.key) == known.end()) {
        known.push_back(field.category.key);
      }
    }
  }
  std::erase(known, categories::internal.key);
  for (auto const& e : categories) {
    if (e.text == categories::internal.key) {
      error(e.line, "internal_data", "the core's own book-keeping is never shown at a desk");
    } else if (std::ranges::find(known, e.text) == known.end()) {
      unknown(e, "category", known);
    }
  }
}

void PolicyReader::check_fields(std::vector<Entry> const& fields) {
  for (auto const& e : fields) {
    auto const [entity, field] = field_named(*registry_, e.text);
    if (field != nullptr && field->category == categories::internal) {
      error(e.line, "internal_data", "the core's own book-keeping is never shown at a desk");
    } else if (field == nullptr) {
      std::vector<std::string> names;
      for (auto const* known : contents_.entities) {
        if (entity != nullptr && known != entity) { continue; }
        for (auto const& f : known->fields) {
          names.push_back(std::string{known->name} + "." + std::string{f.name});
        }
      }
      unknown(e, "field", {names.begin(), names.end()});
    }
  }
}

void PolicyReader::check_exceptions(Rule const& rule, RuleEntries const& entries) {
  Rule without = rule;
  without.except.clear();
  for (auto const& e : entries.except) {
    auto const [entity, field] = field_named(*registry_, e.text);
    if (!speaks_of(without, *entity, *field)) {
      error(e.line, "exception_without_effect",
            "this rule does not speak of '" + e.text + "' in the first place");
    }
  }
  for (auto const& e : entries.fields) {
    auto const [entity, field] = field_named(*registry_, e.text);
    if (std::ranges::find(rule.categories, field->category.key) != rule.categories.end()) {
      warning(e.line, "already_named",
              "'" + e.text + "' is of a category that this rule names already");
    }
  }
}

void PolicyReader::check_effect(Rule const& rule, RuleEntries const& entries) {
  auto const nothing = std::ranges::all_of(
      contents_.entities, [&](EntityInfo const* e) { return fields_spoken_of(rule, *e) == 0; });
  if (nothing) {
    error(entries.except.front().line, "no_effect",
          "the exceptions leave nothing of rule '" + rule.id + "'");
  }
}

void PolicyReader::check_conditions(Rule const& rule, RuleEntries const& entries) {
  if (!rule.permit) { return; }
  for (auto const& e : entries.purposes) {
    auto const& purpose = *std::ranges::find(contents_.purposes, e.text, &PurposeBasis::key);
    if (faulty_purposes_.contains(e.text)) { continue; }
    if (purpose.article6.empty()) {
      error(
          e.line, "no_lawful_basis",
          "rule '" + rule.id + "' permits nothing for '" + e.text + "', which has no lawful basis",
          "name the purpose's Article 6 basis, or leave it out of the rule");
      continue;
    }
    std::set<std::pair<std::size_t, SpecialClass>> told;
    auto const judge = [&](Entry const& named, FieldInfo const& field) {
      auto const special = special_of(field);
      if (special == SpecialClass::none || purpose.conditions.contains(special)) { return; }
      if (!told.emplace(named.line, special).second) { return; }
      error(named.line, "no_condition",
            "rule '" + rule.id + "' can never permit '" + named.text + "' for '" + e.text +
                "': the purpose has no condition for " + std::string{key_of(special)},
            "name the purpose's condition, or leave the data out of the rule");
    };
    for (auto const* entity : contents_.entities) {
      for (auto const& field : entity->fields) {
        if (!speaks_of(rule, *entity, field)) { continue; }
        auto const dotted = std::string{entity->name} + "." + std::string{field.name};
        auto named = std::ranges::find(entries.categories, field.category.key, &Entry::text);
        if (named == entries.categories.end()) {
          named = std::ranges::find(entries.fields, dotted, &Entry::text);
        }
        judge(*named, field);
      }
    }
  }
}

void PolicyReader::check_use() {
  auto const used = [this](std::string const& word, std::vector<std::string> Rule::*list) {
    return std::ranges::any_of(contents_.rules, [&](Rule const& r) {
      return std::ranges::find(r.*list, word) != (r.*list).end();
    });
  };
  for (std::size_t i = 0; i < contents_.roles.size(); ++i) {
    if (!used(contents_.roles[i], &Rule::roles)) {
      warning(role_lines_[i], "unused", "no rule speaks of role '" + contents_.roles[i] + "'");
    }
  }
  for (std::size_t i = 0; i < contents_.purposes.size(); ++i) {
    auto const& p = contents_.purposes[i];
    if (!p.article6.empty() && !used(p.key, &Rule::purposes)) {
      warning(purpose_lines_[i], "unused", "no rule speaks of purpose '" + p.key + "'");
    }
  }
}

ResolvedRule PolicyReader::resolve(Rule const& rule) const {
  ResolvedRule r;
  auto const indices = [](std::vector<std::string_view> const& known,
                          std::vector<std::string> const& wanted) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < known.size(); ++i) {
      if (std::ranges::find(wanted, known[i]) != wanted.end()) { found.push_back(i); }
    }
    return found;
  };
  r.roles = indices(known_roles(), rule.roles);
  r.purposes = indices(known_purposes(), rule.purposes);
  r.relation = static_cast<std::size_t>(
      std::ranges::find(contents_.relations, rule.relation, &Relation::key) -
      contents_.relations.begin());
  for (auto const* entity : contents_.entities) {
    r.fields.push_back(fields_spoken_of(rule, *entity));
  }
  return r;
}

std::optional<PolicyContents> read_policy(std::string_view json, Registry const& registry,
                                          Relations const& relations, Findings& findings) {
  // Sets of relations are 32-bit words, and one bit is kept free so that "all of them" can be
  // computed without care.
  constexpr std::size_t most_relations = 31;
  auto const from = static_cast<std::ptrdiff_t>(findings.size());
  if (relations.size() > most_relations) {
    findings.push_back(json::error_on_line(1, "too_many_relations", "a model has at most 31 relations"));
    return std::nullopt;
  }
  auto const file = json::read_located(json, findings);
  if (!file) { return std::nullopt; }
  PolicyReader reader(registry, relations, findings);
  reader.read(*file);
  auto const failed = std::any_of(findings.begin() + from, findings.end(),
                                  [](Finding const& f) { return f.severity == Severity::error; });
  if (failed) { return std::nullopt; }
  return reader.take();
}

}  // namespace juniper::mis::access
