// Asking a policy everything.
#include <juniper/mis/testing/policy_table.hpp>

#include <juniper/mis/describe/categories.hpp>

#include <algorithm>

namespace juniper::mis::testing {
namespace {

Failure no_such(char const* what) { return Failure({.code = ErrorCode::invalid, .text = std::string{"there is no such "} + what}); }

template <class All>
std::vector<std::string> asked_or_all(std::vector<std::string> const& asked, All const& all, char const* what) {
  std::vector<std::string> known;
  for (auto const& one : all) { known.emplace_back(one); }
  for (auto const& one : asked) {
    if (std::ranges::find(known, one) == known.end()) { throw no_such(what); }
  }
  return asked.empty() ? known : asked;
}

PolicyAnswer ask(access::Policy const& policy, std::string const& role, std::string const& purpose, access::Verb verb,
                 EntityInfo const& entity, FieldInfo const& field) {
  PolicyAnswer answer{.role = role, .purpose = purpose, .verb = verb, .field = std::string{entity.name} + "." + std::string{field.name}};
  std::vector<std::string> const roles{role};
  auto const& relations = policy.relations();
  for (std::size_t r = 0; r < relations.size(); ++r) {
    if (policy.decide(roles, purpose, verb, entity, field, access::RelationSet{1} << r).permitted()) {
      answer.relations.emplace_back(relations[r].key);
    }
  }
  if (!answer.open()) { answer.why = policy.why_nobody(roles, purpose, verb, entity, field); }
  return answer;
}

// What is never shown at any desk.
bool is_book_keeping(EntityInfo const& entity) {
  return std::ranges::all_of(entity.fields, [](FieldInfo const& f) { return f.category == categories::internal; });
}

std::vector<std::string_view> names_of_entities(Registry const& registry) {
  std::vector<std::string_view> names;
  for (auto const* e : registry.all()) {
    if (!is_book_keeping(*e)) { names.push_back(e->name); }
  }
  return names;
}

std::vector<std::string_view> keys_of_purposes(access::Policy const& policy) {
  std::vector<std::string_view> keys;
  for (auto const& p : policy.purposes()) { keys.emplace_back(p.key); }
  return keys;
}

}  // namespace

std::vector<PolicyAnswer> policy_table(access::Policy const& policy, Registry const& registry, PolicyQuestion const& question) {
  auto const roles = asked_or_all(question.roles, policy.roles(), "role");
  auto const purposes = asked_or_all(question.purposes, keys_of_purposes(policy), "purpose");
  auto const entities = asked_or_all(question.entities, names_of_entities(registry), "entity");
  std::vector<PolicyAnswer> table;
  for (auto const& role : roles) {
    for (auto const& purpose : purposes) {
      for (auto const& name : entities) {
        auto const& entity = *registry.find(name);
        for (auto const& field : entity.fields) {
          for (auto const verb : question.verbs) { table.push_back(ask(policy, role, purpose, verb, entity, field)); }
        }
      }
    }
  }
  return table;
}

std::vector<PolicyAnswer> policy_table(Core const& core, PolicyQuestion const& question) {
  return policy_table(core.policy(), core.registry(), question);
}

PolicyAnswer policy_answer(Core const& core, std::string_view role, std::string_view purpose, std::string_view field, access::Verb verb) {
  auto const& policy = core.policy();
  if (!policy.has_role(role)) { throw no_such("role"); }
  if (policy.purpose(purpose) == nullptr) { throw no_such("purpose"); }
  auto const dot = field.find('.');
  auto const* const entity = core.registry().find(field.substr(0, dot));
  if (entity == nullptr || dot == std::string_view::npos) { throw no_such("entity"); }
  auto const* const described = entity->find(field.substr(dot + 1));
  if (described == nullptr) { throw no_such("field"); }
  return ask(policy, std::string{role}, std::string{purpose}, verb, *entity, *described);
}

std::string text_of(std::vector<PolicyAnswer> const& answers) {
  std::string out;
  for (auto const& a : answers) {
    out += a.role + '\t' + a.purpose + '\t' + std::string{access::name_of(a.verb)} + '\t' + a.field + '\t' + (a.open() ? "open" : "withheld") + '\t';
    std::string relations;
    for (auto const& r : a.relations) { relations += (relations.empty() ? "" : ", ") + r; }
    out += (a.open() ? relations : a.why) + '\n';
  }
  return out;
}

}  // namespace juniper::mis::testing
