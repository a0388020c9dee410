// Reads a policy file part by part; every problem becomes a finding with its line.
#pragma once

#include "policy_contents.hpp"

#include "json/located_json.hpp"

#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace juniper::mis::access {

using json::Located;

// One text of a list and its line.
struct Entry {
  std::string text;
  std::size_t line = 1;
};

// The lists of one rule, each entry with its line.
struct RuleEntries {
  std::vector<Entry> roles{};
  std::vector<Entry> purposes{};
  std::vector<Entry> verbs{};
  std::vector<Entry> categories{};
  std::vector<Entry> fields{};
  std::vector<Entry> except{};
};

// Reads the parts of a policy into its contents.
class PolicyReader {
 public:
  PolicyReader(Registry const& registry, Relations const& relations, Findings& findings);
  // Reads the whole file; the contents are good when no error was found.
  void read(Located const& file);
  PolicyContents take() { return std::move(contents_); }

 private:
  void read_roles(Located const& roles);
  std::optional<std::int32_t> days_of(Located const& node);
  void read_purposes(Located const& purposes);
  void read_purpose(Located const& node);
  void read_basis(Located const& node, PurposeBasis& purpose);
  void read_conditions(Located const& node, PurposeBasis& purpose);
  void read_rules(Located const& rules);
  void read_rule(Located const& node);
  void read_rule_id(Located const& node, Rule& rule);
  void read_verbs(Located const& node, Rule& rule, RuleEntries& entries);

  // What can only be judged against the model.
  void check_names(RuleEntries const& entries, Located const* relation);
  void check_categories(std::vector<Entry> const& categories);
  void check_fields(std::vector<Entry> const& fields);
  void check_exceptions(Rule const& rule, RuleEntries const& entries);
  void check_effect(Rule const& rule, RuleEntries const& entries);
  void check_conditions(Rule const& rule, RuleEntries const& entries);
  void check_use();
  ResolvedRule resolve(Rule const& rule) const;

  // An object with these keys, some of which may be left out.
  bool is_object(Located const& node, std::string_view what,
                 std::initializer_list<std::string_view> required,
                 std::initializer_list<std::string_view> optional);
  bool is(Located const& node, Located::Kind kind, std::string_view what);
  std::string text_of(Located const& node, std::string_view member);
  std::vector<Entry> list_of(Located const& node, std::string_view member);
  bool has_form_of_key(Located const& node);

  std::size_t errors_so_far() const;
  void error(std::size_t line, std::string code, std::string text, std::string help = {});
  void warning(std::size_t line, std::string code, std::string text, std::string help = {});
  void unknown(Entry const& entry, std::string_view kind,
               std::vector<std::string_view> const& known);
  std::vector<std::string_view> known_roles() const;
  std::vector<std::string_view> known_purposes() const;

  Registry const* registry_;
  Findings* findings_;
  PolicyContents contents_{};
  std::vector<std::size_t> role_lines_{};
  std::vector<std::size_t> purpose_lines_{};
  std::set<std::string> faulty_purposes_{};  // no further complaints about those
};

}  // namespace juniper::mis::access
