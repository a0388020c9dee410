// The description of a contract with a processor.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/organisations/processor_contract.hpp>

namespace juniper::mis {
namespace {

constexpr std::array processor_contract_rows{
    field<&ProcessorContract::organisation>(
        1, {.label = "Organisation", .category = categories::contracts}),
    field<&ProcessorContract::supplier>(2,
                                        {.label = "Supplier", .category = categories::contracts}),
    field<&ProcessorContract::service>(3, {.label = "Service", .category = categories::contracts}),
    field<&ProcessorContract::reference>(4,
                                         {.label = "Reference", .category = categories::contracts}),
    field<&ProcessorContract::role>(5, {.label = "Role", .category = categories::contracts}),
    field<&ProcessorContract::exit_days>(
        6, {.label = "Exit period", .category = categories::contracts}),
    field<&ProcessorContract::exit_terms>(
        7, {.label = "Exit terms", .category = categories::contracts}),
    field<&ProcessorContract::long_stop_days>(
        8, {.label = "Long stop", .category = categories::contracts}),
    field<&ProcessorContract::signed_on>(9,
                                         {.label = "Signed on", .category = categories::contracts}),
    field<&ProcessorContract::starts>(10, {.label = "Starts", .category = categories::contracts}),
    field<&ProcessorContract::ends>(11, {.label = "Ends", .category = categories::contracts}),
};

}  // namespace

EntityInfo const& describe(ProcessorContract const*) {
  static constexpr EntityInfo info = entity<ProcessorContract, processor_contract_rows>({
      .number = 122,
      .name = "processor_contract",
      .label = "Contract with a processor",
      .retention = retention_classes::supplier_contract,
      .subjects = about_nobody,
      .dating = holds<&ProcessorContract::starts, &ProcessorContract::ends>(),
      .organisation = belongs_to<&ProcessorContract::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis
