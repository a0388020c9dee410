// The description of a role grant.
#include <juniper/mis/access/role_grant.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis::access {
namespace {

constexpr std::array role_grant_rows{
    field<&RoleGrant::account>(1, {.label = "Account", .category = categories::accounts}),
    field<&RoleGrant::role>(2, {.label = "Role", .category = categories::accounts}),
    field<&RoleGrant::organisation>(3, {.label = "Organisation", .category = categories::accounts}),
    field<&RoleGrant::starts>(4, {.label = "Starts", .category = categories::accounts}),
    field<&RoleGrant::ends>(5, {.label = "Ends", .category = categories::accounts}),
    field<&RoleGrant::reason>(6, {.label = "Reason", .category = categories::accounts}),
};

}  // namespace

bool lasts_at_most(Date starts, std::optional<Date> ends, std::int32_t days) {
  return ends && *ends <= add_days(starts, days - 1);
}

EntityInfo const& describe(RoleGrant const*) {
  static constexpr EntityInfo info = entity<RoleGrant, role_grant_rows>({
      .number = 31,
      .name = "role_grant",
      .label = "Role grant",
      .retention = retention_classes::access_records,
      .subjects = about<&RoleGrant::account, &Account::subject>(),
      .dating = holds<&RoleGrant::starts, &RoleGrant::ends>(),
      .organisation = belongs_to<&RoleGrant::organisation>(),
      .affects_access = true,
  });
  return info;
}

}  // namespace juniper::mis::access
