// Rules from JSON, and what is checked over all of them together.
#pragma once

#include <juniper/mis/describe/finding.hpp>
#include <juniper/mis/rulebook/rule.hpp>

#include <string_view>
#include <vector>

namespace juniper::mis::rulebook {

/// Every rule of a text that could be read; what could not be is a finding with the rule's place: `rules[3] RET-02`.
std::vector<Rule> read_rules(std::string_view json, Findings& found);

/// Checks what concerns several rules at once: the same version twice, two versions in force on the same day. The rules are in
/// the order of id and version.
void check_rules(std::vector<Rule> const& rules, Findings& found);

}  // namespace juniper::mis::rulebook
