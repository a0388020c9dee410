// Accounts and grants: who may work here, as what, from when.
#pragma once

#include <juniper/mis/access/account.hpp>
#include <juniper/mis/access/role_grant.hpp>
#include <juniper/mis/core/core.hpp>
#include <juniper/mis/core/desk.hpp>

#include <optional>
#include <string>

namespace juniper::mis::access {

/// A grant to be made.
struct NewGrant {
  Id<Account> account{};           ///< to whom
  std::string role{};              ///< a role of the policy
  Place at{};                      ///< a school, or the trust for all of its schools
  Date starts{};                   ///< first day
  std::optional<Date> ends{};      ///< last day
};

/// Grants a role; open desks of the account look again at once. \return refused; invalid when the policy has no such role, or lets
/// it be granted for fewer days (`at_most_days`).
Result<Id<RoleGrant>> grant(Desk& desk, NewGrant const& grant, CommandOptions const& options = {});

/// Ends a grant with the day before today: from the next call on, no desk uses it. \return refused, not_found.
Result<Written> revoke(Desk& desk, Id<RoleGrant> grant, CommandOptions const& options = {});

}  // namespace juniper::mis::access
