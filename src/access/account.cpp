// The description of an account.
#include <juniper/mis/access/account.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis::access {
namespace {

constexpr std::array account_rows{
    field<&Account::subject>(1, {.label = "Person", .category = categories::accounts}),
    field<&Account::name>(2, {.label = "Name", .category = categories::accounts, .indexed = true}),
    field<&Account::enabled>(3, {.label = "Enabled", .category = categories::accounts}),
    field<&Account::machine>(4, {.label = "Machine", .category = categories::accounts}),
};

}  // namespace

EntityInfo const& describe(Account const*) {
  static constexpr EntityInfo info = entity<Account, account_rows>({
      .number = 30,
      .name = "account",
      .label = "Account",
      .retention = retention_classes::access_records,
      .subjects = about<&Account::subject>(),
      .dating = timeless,
      .affects_access = true,
  });
  return info;
}

}  // namespace juniper::mis::access
