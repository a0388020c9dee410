// A policy under which a test world is set up, whatever the policy under test permits.
#pragma once

#include <juniper/mis/access/policy.hpp>

#include <string>

namespace juniper::mis::testing {

// The role that may do everything, which every founded tenant's administrator has.
inline constexpr char const* backstage_role = "trust_data_manager";
// The one purpose.
inline constexpr char const* backstage_purpose = "setting_up";

// The text of a policy with the roles of another, and with one rule: whoever founded the tenant may do everything.
std::string backstage_policy(Registry const& registry, access::Policy const& under_test);

}  // namespace juniper::mis::testing
