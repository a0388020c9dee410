// Granting and revoking roles.
#include <juniper/mis/access/commands.hpp>

#include <juniper/mis/core/requests.hpp>

#include <string>

namespace juniper::mis::access {

Result<Id<RoleGrant>> grant(Desk& desk, NewGrant const& grant, CommandOptions const& options) {
  auto role = RoleKey::parse(grant.role);
  if (!role.ok() || !desk.knows_role(grant.role)) {
    return Error{.code = ErrorCode::invalid, .text = "the policy has no such role", .entity = "role_grant", .field = "role"};
  }
  if (grant.ends && *grant.ends < grant.starts) {
    return Error{.code = ErrorCode::invalid, .text = "a grant cannot end before it starts", .entity = "role_grant", .field = "ends"};
  }
  if (auto const longest = desk.longest_grant(grant.role); longest && !lasts_at_most(grant.starts, grant.ends, *longest)) {
    return Error{.code = ErrorCode::invalid,
                 .text = "a grant of this role ends after " + std::to_string(*longest) + " days at the latest",
                 .hint = "name its last day; grant it again when it is needed again",
                 .entity = "role_grant",
                 .field = "ends"};
  }
  return desk.add(RoleGrant{.id = {},
                            .account = grant.account,
                            .role = *std::move(role),
                            .organisation = grant.at.id,
                            .starts = grant.starts,
                            .ends = grant.ends,
                            .reason = {}},
                  options);
}

Result<Written> revoke(Desk& desk, Id<RoleGrant> grant, CommandOptions const& options) {
  auto const seen = desk.get(grant);
  if (!seen.ok()) { return seen.error(); }
  return desk.patch(Patch<RoleGrant>(*seen).set(&RoleGrant::ends, add_days(desk.today(), -1)), options);
}

}  // namespace juniper::mis::access
