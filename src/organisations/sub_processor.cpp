// The description of a sub-processor.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/organisations/processor_contract.hpp>
#include <juniper/mis/organisations/sub_processor.hpp>

namespace juniper::mis {
namespace {

constexpr std::array sub_processor_rows{
    field<&SubProcessor::contract>(1, {.label = "Contract", .category = categories::contracts}),
    field<&SubProcessor::name>(2, {.label = "Name", .category = categories::contracts}),
    field<&SubProcessor::service>(3, {.label = "Service", .category = categories::contracts}),
    field<&SubProcessor::country>(4, {.label = "Country", .category = categories::contracts}),
    field<&SubProcessor::transfer>(
        5, {.label = "Transfer mechanism", .category = categories::contracts}),
    field<&SubProcessor::approved_on>(6,
                                      {.label = "Approved on", .category = categories::contracts}),
    field<&SubProcessor::starts>(7, {.label = "Starts", .category = categories::contracts}),
    field<&SubProcessor::ends>(8, {.label = "Ends", .category = categories::contracts}),
};

}  // namespace

EntityInfo const& describe(SubProcessor const*) {
  static constexpr EntityInfo info = entity<SubProcessor, sub_processor_rows>({
      .number = 124,
      .name = "sub_processor",
      .label = "Sub-processor",
      .retention = retention_classes::supplier_contract,
      .subjects = about_nobody,
      .dating = holds<&SubProcessor::starts, &SubProcessor::ends>(),
      .organisation = belongs_to<&SubProcessor::contract, &ProcessorContract::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis
