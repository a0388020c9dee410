// Writes a policy as tables of role, purpose and kind of data.
#include <juniper/mis/access/policy_page.hpp>

#include <algorithm>
#include <map>
#include <set>

#include <fmt/core.h>

namespace juniper::mis::access {
namespace {

bool names(std::vector<std::string> const& list, std::string_view key) {
  return std::ranges::find(list, key) != list.end();
}

// A category or a single field, and the category that it is of.
struct Named {
  std::string row;
  std::string category;
};

// What a rule speaks of, a row each: categories by key (with their exceptions), single fields in code.
std::vector<Named> rows_of(Rule const& rule, Registry const& registry) {
  std::vector<Named> rows;
  for (auto const& category : rule.categories) {
    std::string except;
    for (auto const& name : rule.except) {
      auto const dot = name.find('.');
      auto const* entity = registry.find(std::string_view{name}.substr(0, dot));
      auto const* field = entity == nullptr ? nullptr : entity->find(std::string_view{name}.substr(dot + 1));
      if (field == nullptr || field->category.key != category) { continue; }
      except += fmt::format("{}`{}`", except.empty() ? " but not " : ", ", name);
    }
    rows.push_back({category + except, category});
  }
  for (auto const& name : rule.fields) {
    auto const dot = name.find('.');
    auto const* entity = registry.find(std::string_view{name}.substr(0, dot));
    auto const* field = entity == nullptr ? nullptr : entity->find(std::string_view{name}.substr(dot + 1));
    rows.push_back({fmt::format("`{}`", name), field == nullptr ? std::string{} : std::string{field->category.key}});
  }
  return rows;
}

// What one role may do for one purpose: a cell per row and verb.
struct RoleTable {
  std::map<std::string, std::map<Verb, std::string>> cells;
  std::set<std::string> opened;  // categories of which anything is permitted

  void add(Rule const& rule, std::string_view relation, Registry const& registry) {
    auto const entry = rule.permit ? fmt::format("{}", relation) : fmt::format("**never {}**", relation);
    for (auto const& [row, category] : rows_of(rule, registry)) {
      if (rule.permit) { opened.insert(category); }
      if (!rule.permit && !opened.contains(category)) { continue; }  // closed without it
      for (auto const verb : rule.verbs) {
        auto& cell = cells[row][verb];
        if (cell.find(entry) == std::string::npos) { cell += (cell.empty() ? "" : "; ") + entry; }
      }
    }
  }
};

std::string basis_of(PurposeBasis const& purpose) {
  if (purpose.article6.empty()) { return "No lawful basis: nothing may be seen for it.\n"; }
  auto words_of = purpose.article6;
  std::ranges::replace(words_of, '_', ' ');
  auto out = fmt::format("Lawful basis (UK GDPR Article 6): {}.", words_of);
  for (auto const& [special, condition] : purpose.conditions) { out += fmt::format(" Condition for {}: {}.", words(special), condition); }
  out += '\n';
  if (!purpose.why.empty()) { out += fmt::format("\n{}.\n", purpose.why); }
  return out;
}

}  // namespace

std::string policy_page(Policy const& policy, Registry const& registry) {
  auto out = std::string{
      "# Who may do what\n\nWhat no row names is closed. \"Never\" beats what stands beside it, and is left out where nothing stands "
      "beside it.\n"};
  auto const limited = [&policy](std::string const& role) { return policy.longest_grant(role).has_value(); };
  if (std::ranges::any_of(policy.roles(), limited)) {
    out += "\nBy invitation only, and for how many days at most:\n\n";
    for (auto const& role : policy.roles()) {
      if (limited(role)) { out += fmt::format("- {}: {}\n", policy.role_label(role), *policy.longest_grant(role)); }
    }
  }
  for (auto const& purpose : policy.purposes()) {
    out += fmt::format("\n## {} (`{}`)\n\n{}", purpose.label, purpose.key, basis_of(purpose));
    for (auto const& role : policy.roles()) {
      RoleTable table;
      for (bool const permits : {true, false}) {
        for (auto const& rule : policy.rules()) {
          if (rule.permit != permits || !names(rule.roles, role) || !names(rule.purposes, purpose.key)) { continue; }
          auto const relation = std::ranges::find(policy.relations(), std::string_view{rule.relation}, &Relation::key);
          table.add(rule, relation->label, registry);
        }
      }
      if (table.cells.empty()) { continue; }
      out += fmt::format("\n### {}, for `{}`\n\n| data | read | write | erase |\n| --- | --- | --- | --- |\n", policy.role_label(role),
                         purpose.key);
      for (auto& [row, verbs] : table.cells) {
        out += fmt::format("| {} | {} | {} | {} |\n", row, verbs[Verb::read], verbs[Verb::write], verbs[Verb::erase]);
      }
    }
  }
  return out;
}

}  // namespace juniper::mis::access
