// A policy at work: compiled to masks for speed, and read rule by rule for reasons.
#include "lawful_basis.hpp"
#include "policy_contents.hpp"
#include "reasons.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace juniper::mis::access {

struct Policy::State {
  PolicyContents contents;
  std::map<std::string, std::vector<Rule const*>, std::less<>> rules_for{};  // by purpose, in the order of the file
};

namespace {

bool any_of_these(std::vector<std::string> const& wanted, std::span<std::string const> held) {
  return std::ranges::any_of(
      held, [&](std::string const& h) { return std::ranges::find(wanted, h) != wanted.end(); });
}

// Whether nothing may be done to this field for the purpose, whatever the rules say.
bool is_gap(PurposeBasis const* purpose, FieldInfo const& field) {
  if (purpose == nullptr || purpose->article6.empty()) { return true; }
  auto const special = special_of(field);
  return special != SpecialClass::none && !purpose->conditions.contains(special);
}

FieldMask gap_mask(PurposeBasis const* purpose, EntityInfo const& entity) {
  FieldMask m = 0;
  for (std::size_t i = 0; i < entity.fields.size(); ++i) {
    if (is_gap(purpose, entity.fields[i])) { m |= FieldMask{1} << i; }
  }
  return m;
}

std::vector<std::size_t> indices_of(std::vector<std::string> const& keys,
                                    std::span<std::string const> wanted) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (std::ranges::find(wanted, keys[i]) != wanted.end()) { found.push_back(i); }
  }
  return found;
}

// All the errors as one: the count and the first.
Error summary(Findings const& findings) {
  auto const count = std::ranges::count(findings, Severity::error, &Finding::severity);
  auto const& first = *std::ranges::find(findings, Severity::error, &Finding::severity);
  auto const unreadable =
      first.code == "not_json" || first.code == "too_deep" || first.code == "too_large";
  return {.code = unreadable ? ErrorCode::malformed : ErrorCode::invalid,
          .text = "the policy has " + std::to_string(count) +
                  (count == 1 ? " error: " : " errors, the first: ") + first.place + ": " +
                  first.text,
          .hint = first.help};
}

}  // namespace

std::string_view name_of(Verb verb) {
  switch (verb) {
    case Verb::read: return "read";
    case Verb::write: return "write";
    case Verb::erase: return "erase";
  }
  return "unknown";
}

EntityMasks const& DeskPolicy::of(EntityInfo const& entity, Verb verb) const {
  static EntityMasks const nothing{};
  auto const it = masks_.find({entity.number, verb});
  return it == masks_.end() ? nothing : it->second;
}

void DeskPolicy::set(EntityInfo const& entity, Verb verb, EntityMasks masks) {
  masks_.insert_or_assign({entity.number, verb}, std::move(masks));
}

Result<Policy> Policy::parse(std::string_view json, Registry const& registry,
                             Relations const& relations, Findings* findings) {
  Findings found;
  auto contents = read_policy(json, registry, relations, found);
  auto const refused = contents ? Error{} : summary(found);
  if (findings != nullptr) { *findings = std::move(found); }
  if (!contents) { return refused; }
  auto state = std::make_shared<State>(State{std::move(*contents)});
  for (auto const& rule : state->contents.rules) {
    for (auto const& purpose : rule.purposes) { state->rules_for[purpose].push_back(&rule); }
  }
  return Policy(std::move(state));
}

std::string const& Policy::name() const noexcept { return state_->contents.name; }

bool Policy::has_role(std::string_view role) const noexcept {
  auto const& all = state_->contents.roles;
  return std::ranges::find(all, role) != all.end();
}

std::string_view Policy::role_label(std::string_view role) const noexcept {
  auto const& c = state_->contents;
  auto const it = std::ranges::find(c.roles, role);
  return it == c.roles.end() ? std::string_view{}
                             : c.role_labels[static_cast<std::size_t>(it - c.roles.begin())];
}

std::optional<std::int32_t> Policy::longest_grant(std::string_view role) const noexcept {
  auto const& c = state_->contents;
  auto const it = std::ranges::find(c.roles, role);
  return it == c.roles.end() ? std::nullopt : c.longest_grants[static_cast<std::size_t>(it - c.roles.begin())];
}

PurposeBasis const* Policy::purpose(std::string_view key) const noexcept {
  auto const& all = state_->contents.purposes;
  auto const it = std::ranges::find(all, key, &PurposeBasis::key);
  return it == all.end() ? nullptr : &*it;
}

std::span<std::string const> Policy::roles() const noexcept { return state_->contents.roles; }
std::span<PurposeBasis const> Policy::purposes() const noexcept {
  return state_->contents.purposes;
}
std::span<Rule const> Policy::rules() const noexcept { return state_->contents.rules; }
Relations const& Policy::relations() const noexcept { return state_->contents.relations; }

bool Policy::serves(std::span<std::string const> held_roles, std::string_view purpose_key) const {
  auto const desk = compile(held_roles, purpose_key);
  // Whoever holds one relation alone meets the fewest forbids: what is closed to each of those is
  // closed to all.
  return std::ranges::any_of(state_->contents.entities, [&](EntityInfo const* e) {
    return std::ranges::any_of(every_verb, [&](Verb verb) {
      auto const& masks = desk.of(*e, verb);
      for (std::size_t r = 0; r < masks.permit.size(); ++r) {
        if (masks.open(RelationSet{1} << r) != 0) { return true; }
      }
      return false;
    });
  });
}

DeskPolicy Policy::compile(std::span<std::string const> held_roles,
                           std::string_view purpose_key) const {
  auto const& c = state_->contents;
  auto const* basis = purpose(purpose_key);
  auto const held = indices_of(c.roles, held_roles);
  std::vector<std::array<EntityMasks, verb_count>> masks(c.entities.size());
  for (std::size_t e = 0; e < c.entities.size(); ++e) {
    for (auto& m : masks[e]) {
      m.permit.resize(c.relations.size());
      m.forbid.resize(c.relations.size());
      m.gap = gap_mask(basis, *c.entities[e]);
    }
  }
  for (std::size_t i = 0; basis != nullptr && i < c.rules.size(); ++i) {
    auto const& rule = c.rules[i];
    auto const& resolved = c.resolved[i];
    auto const p = static_cast<std::size_t>(basis - c.purposes.data());
    if (std::ranges::find(resolved.purposes, p) == resolved.purposes.end()) { continue; }
    if (std::ranges::find_first_of(resolved.roles, held) == resolved.roles.end()) { continue; }
    for (auto const verb : rule.verbs) {
      for (std::size_t e = 0; e < c.entities.size(); ++e) {
        auto& m = masks[e][static_cast<std::size_t>(verb)];
        (rule.permit ? m.permit : m.forbid)[resolved.relation] |= resolved.fields[e];
      }
    }
  }
  DeskPolicy desk;
  for (std::size_t e = 0; e < c.entities.size(); ++e) {
    for (auto const verb : every_verb) {
      desk.set(*c.entities[e], verb, std::move(masks[e][static_cast<std::size_t>(verb)]));
    }
  }
  return desk;
}

Decision Policy::decide(std::span<std::string const> held_roles, std::string_view purpose_key,
                        Verb verb, EntityInfo const& entity, FieldInfo const& field,
                        RelationSet held) const {
  auto const& c = state_->contents;
  Asked const asked{.roles = held_roles, .purpose = purpose_key, .verb = verb, .field = &field};
  if (std::ranges::find(c.entities, &entity) == c.entities.end()) { return {}; }
  auto const* basis = purpose(purpose_key);
  if (is_gap(basis, field)) {
    return {.kind = Decision::Kind::gap, .rule = {}, .text = why_gap(basis, field)};
  }
  Rule const* permitting = nullptr;
  std::vector<std::size_t> elsewhere;  // relations in which it would be permitted
  auto const rules = state_->rules_for.find(purpose_key);
  if (rules == state_->rules_for.end()) { return {.kind = Decision::Kind::no_rule, .rule = {}, .text = why_no_rule(c, asked, elsewhere)}; }
  for (auto const* named : rules->second) {
    auto const& rule = *named;
    if (std::ranges::find(rule.verbs, verb) == rule.verbs.end() || !any_of_these(rule.roles, held_roles) ||
        !speaks_of(rule, entity, field)) {
      continue;
    }
    auto const relation = static_cast<std::size_t>(
        std::ranges::find(c.relations, rule.relation, &Relation::key) - c.relations.begin());
    if ((held >> relation & 1U) == 0) {
      if (rule.permit) { elsewhere.push_back(relation); }
    } else if (!rule.permit) {
      return {.kind = Decision::Kind::forbidden,
              .rule = rule.id,
              .text = why_forbidden(c, rule, asked)};
    } else if (permitting == nullptr) {
      permitting = &rule;
    }
  }
  if (permitting == nullptr) {
    return {.kind = Decision::Kind::no_rule, .rule = {}, .text = why_no_rule(c, asked, elsewhere)};
  }
  return {.kind = Decision::Kind::permit,
          .rule = permitting->id,
          .text = why_permitted(c, *permitting, asked)};
}

std::string Policy::why_nobody(std::span<std::string const> held_roles, std::string_view purpose_key, Verb verb, EntityInfo const& entity,
                               FieldInfo const& field) const {
  auto const& c = state_->contents;
  for (std::size_t r = 0; r < c.relations.size(); ++r) {
    if (decide(held_roles, purpose_key, verb, entity, field, RelationSet{1} << r).permitted()) { return {}; }
  }
  auto const decision = decide(held_roles, purpose_key, verb, entity, field, 0);
  auto const rules = state_->rules_for.find(purpose_key);
  if (decision.kind != Decision::Kind::no_rule || rules == state_->rules_for.end()) { return decision.text; }
  auto const dotted = std::string{entity.name} + "." + std::string{field.name};
  Asked const asked{.roles = held_roles, .purpose = purpose_key, .verb = verb, .field = &field};
  for (auto const* rule : rules->second) {
    if (!rule->permit && std::ranges::find(rule->fields, dotted) != rule->fields.end() &&
        std::ranges::find(rule->verbs, verb) != rule->verbs.end() && any_of_these(rule->roles, held_roles)) {
      return why_forbidden(c, *rule, asked);
    }
  }
  return decision.text;
}

}  // namespace juniper::mis::access
