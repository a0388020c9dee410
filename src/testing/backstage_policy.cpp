// Writing that policy out of a model's own categories and special classes.
#include "testing/backstage_policy.hpp"

#include <juniper/mis/describe/categories.hpp>

#include "base/special_class_keys.hpp"

#include <set>
#include <string_view>

namespace juniper::mis::testing {
namespace {

// A condition that the law knows; what it is does not matter to data that nobody has.
std::string_view condition_for(SpecialClass special) {
  return special == SpecialClass::criminal_offence ? "10, Schedule 1 paragraph 18" : "9(2)(g), Schedule 1 paragraph 18";
}

}  // namespace

std::string backstage_policy(Registry const& registry, access::Policy const& under_test) {
  std::set<std::string_view> categories;
  std::set<SpecialClass> special;
  for (auto const* entity : registry.all()) {
    for (auto const& field : entity->fields) {
      if (field.category == categories::internal) { continue; }
      categories.insert(field.category.key);
      if (field.sealed()) { special.insert(field.special); }
    }
  }
  std::string roles = "\"" + std::string{backstage_role} + "\": \"whoever sets up\"";
  for (auto const& role : under_test.roles()) {
    if (role != backstage_role) { roles += ", \"" + role + "\": \"somebody\""; }
  }
  std::string conditions;
  for (auto const s : special) {
    conditions += (conditions.empty() ? "\"" : ", \"") + std::string{key_of(s)} + "\": \"" + std::string{condition_for(s)} + '"';
  }
  std::string named;
  for (auto const c : categories) { named += (named.empty() ? "\"" : ", \"") + std::string{c} + '"'; }
  return R"({"name": "backstage", "version": "1", "roles": {)" + roles + R"(}, "purposes": {")" + backstage_purpose +
         R"(": {"label": "Setting up a test", "article6": "public_task", "conditions": {)" + conditions +
         R"(}}}, "rules": [{"id": "B1", "permit": ["read", "write", "erase"], "roles": [")" + backstage_role + R"("], "purposes": [")" +
         backstage_purpose + R"("], "relation": "everywhere", "categories": [)" + named + "]}]}";
}

}  // namespace juniper::mis::testing
