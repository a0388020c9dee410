// The description of a role under a contract.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/employment/contract_role.hpp>

namespace juniper::mis {
namespace {

constexpr std::array contract_role_rows{
    field<&ContractRole::contract>(1, {.label = "Contract", .category = categories::employment}),
    field<&ContractRole::role>(2, {.label = "Role", .category = categories::employment}),
    field<&ContractRole::starts>(3, {.label = "Starts", .category = categories::employment}),
    field<&ContractRole::ends>(4, {.label = "Ends", .category = categories::employment}),
};

}  // namespace

EntityInfo const& describe(ContractRole const*) {
  static constexpr EntityInfo info = entity<ContractRole, contract_role_rows>({
      .number = 86,
      .name = "contract_role",
      .label = "Role under a contract",
      .retention = retention_classes::staff_file,
      .subjects = about<&ContractRole::contract, &StaffContract::staff, &StaffMember::person>(),
      .dating = holds<&ContractRole::starts, &ContractRole::ends>(),
      .organisation = belongs_to<&ContractRole::contract, &StaffContract::school>(),
  });
  return info;
}

}  // namespace juniper::mis
