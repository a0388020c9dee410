// Which sets of relations to ask a policy about, so that everything it may decide for some roles and a purpose is asked.
#pragma once

#include <juniper/mis/access/policy.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis::testing {

/// Every set of the relations that rules for any of these roles and the purpose name, by rising place in the model; then, to see
/// that nothing else matters, none and all of them with every other relation held as well.
inline std::vector<access::RelationSet> relation_sets(access::Policy const& policy, std::vector<std::string> const& roles,
                                                      std::string_view purpose) {
  std::vector<std::size_t> places;
  for (std::size_t r = 0; r < policy.relations().size(); ++r) {
    auto const named = [&](access::Rule const& rule) {
      return rule.relation == policy.relations()[r].key && std::ranges::count(rule.purposes, purpose) > 0 &&
             std::ranges::find_first_of(rule.roles, roles) != rule.roles.end();
    };
    if (std::ranges::any_of(policy.rules(), named)) { places.push_back(r); }
  }
  std::vector<access::RelationSet> sets;
  for (access::RelationSet compact = 0; compact >> places.size() == 0; ++compact) {
    access::RelationSet held = 0;
    for (std::size_t i = 0; i < places.size(); ++i) { held |= (compact >> i & 1U) << places[i]; }
    sets.push_back(held);
  }
  auto const named = sets.back();
  auto const others = ((access::RelationSet{1} << policy.relations().size()) - 1) & ~named;
  sets.push_back(others);
  sets.push_back(named | others);
  return sets;
}

/// Whether the policy has a rule for somebody in this role and for this purpose.
inline bool has_rule(access::Policy const& policy, std::string_view role, std::string_view purpose) {
  return std::ranges::any_of(policy.rules(), [&](access::Rule const& rule) {
    return std::ranges::count(rule.roles, role) > 0 && std::ranges::count(rule.purposes, purpose) > 0;
  });
}

}  // namespace juniper::mis::testing
