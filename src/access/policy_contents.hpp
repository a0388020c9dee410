// What a policy file says, and the same resolved against the model.
#pragma once

#include <juniper/mis/access/policy.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis::access {

// Whether a rule speaks of a field, by the letter of its lists.
bool speaks_of(Rule const& rule, EntityInfo const& entity, FieldInfo const& field);

// A rule as numbers: what compiling needs.
struct ResolvedRule {
  std::vector<std::size_t> roles;     // indices
  std::vector<std::size_t> purposes;  // indices
  std::size_t relation = 0;           // its index
  std::vector<FieldMask> fields;      // by entity
};

// Everything read from one file.
struct PolicyContents {
  std::string name;
  std::vector<std::string> roles;
  std::vector<std::string> role_labels;
  std::vector<std::optional<std::int32_t>> longest_grants;  // by role
  std::vector<PurposeBasis> purposes;
  std::vector<Rule> rules;
  std::vector<ResolvedRule> resolved;  // in the order of the rules
  std::vector<EntityInfo const*> entities;
  Relations relations;
};

// Reads and checks; nothing when there is any error among the findings, which are added to.
std::optional<PolicyContents> read_policy(std::string_view json, Registry const& registry,
                                          Relations const& relations, Findings& findings);

}  // namespace juniper::mis::access
