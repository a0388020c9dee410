// Reasons in words: one sentence that names roles, purposes and kinds of data, and depends on no
// value.
#pragma once

#include "policy_contents.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis::access {

// What is to be decided.
struct Asked {
  std::span<std::string const> roles;  // that the actor holds
  std::string_view purpose;
  Verb verb;
  FieldInfo const* field;
};

// "special category (health): purpose 'teaching' has no Article 9 condition"
std::string why_gap(PurposeBasis const* basis, FieldInfo const& field);
// "rule 'tutor.own_group' lets a form tutor read names for 'teaching'"
std::string why_permitted(PolicyContents const& policy, Rule const& rule, Asked const& asked);
// "rule 'tutor.no_upn' forbids a form tutor to read identifiers for 'teaching'"
std::string why_forbidden(PolicyContents const& policy, Rule const& rule, Asked const& asked);
// "no rule lets a form tutor read identifiers for 'teaching'", or what one may do elsewhere: "...
// only of those taught today"
std::string why_no_rule(PolicyContents const& policy, Asked const& asked,
                        std::vector<std::size_t> const& elsewhere);

}  // namespace juniper::mis::access
