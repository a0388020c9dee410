// The description of an additional payment.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/employment/contract_payment.hpp>

namespace juniper::mis {
namespace {

constexpr std::array contract_payment_rows{
    field<&ContractPayment::contract>(1, {.label = "Contract", .category = categories::pay}),
    field<&ContractPayment::type>(2, {.label = "Type", .category = categories::pay}),
    field<&ContractPayment::amount>(3, {.label = "Amount", .category = categories::pay}),
    field<&ContractPayment::starts>(4, {.label = "Starts", .category = categories::pay}),
    field<&ContractPayment::ends>(5, {.label = "Ends", .category = categories::pay}),
};

}  // namespace

EntityInfo const& describe(ContractPayment const*) {
  static constexpr EntityInfo info = entity<ContractPayment, contract_payment_rows>({
      .number = 87,
      .name = "contract_payment",
      .label = "Additional payment",
      .retention = retention_classes::staff_file,
      .subjects = about<&ContractPayment::contract, &StaffContract::staff, &StaffMember::person>(),
      .dating = holds<&ContractPayment::starts, &ContractPayment::ends>(),
      .organisation = belongs_to<&ContractPayment::contract, &StaffContract::school>(),
  });
  return info;
}

}  // namespace juniper::mis
