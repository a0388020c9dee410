// The description of a step of a contract exit.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/organisations/contract_exit_entry.hpp>
#include <juniper/mis/organisations/processor_contract.hpp>

namespace juniper::mis {
namespace {

constexpr std::array contract_exit_entry_rows{
    field<&ContractExitEntry::contract>(1,
                                        {.label = "Contract", .category = categories::contracts}),
    field<&ContractExitEntry::step>(2, {.label = "Step", .category = categories::contracts}),
    field<&ContractExitEntry::at>(3, {.label = "At", .category = categories::contracts}),
    field<&ContractExitEntry::by>(4, {.label = "By", .category = categories::contracts}),
    field<&ContractExitEntry::evidence>(5,
                                        {.label = "Evidence", .category = categories::contracts}),
};

}  // namespace

EntityInfo const& describe(ContractExitEntry const*) {
  static constexpr EntityInfo info = entity<ContractExitEntry, contract_exit_entry_rows>({
      .number = 125,
      .name = "contract_exit_entry",
      .label = "Step of a contract exit",
      .retention = retention_classes::supplier_contract,
      .subjects = about_nobody,
      .dating = happened<&ContractExitEntry::at>(),
      .organisation = belongs_to<&ContractExitEntry::contract, &ProcessorContract::organisation>(),
      .append_only = true,
  });
  return info;
}

}  // namespace juniper::mis
