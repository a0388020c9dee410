// The description of an instruction to a processor.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/organisations/processor_contract.hpp>
#include <juniper/mis/organisations/processor_instruction.hpp>

namespace juniper::mis {
namespace {

constexpr std::array processor_instruction_rows{
    field<&ProcessorInstruction::contract>(
        1, {.label = "Contract", .category = categories::contracts}),
    field<&ProcessorInstruction::instruction>(
        2, {.label = "Instruction", .category = categories::contracts}),
    field<&ProcessorInstruction::given_by>(
        3, {.label = "Given by", .category = categories::contracts}),
    field<&ProcessorInstruction::starts>(4, {.label = "Starts", .category = categories::contracts}),
    field<&ProcessorInstruction::ends>(5, {.label = "Ends", .category = categories::contracts}),
};

}  // namespace

EntityInfo const& describe(ProcessorInstruction const*) {
  static constexpr EntityInfo info = entity<ProcessorInstruction, processor_instruction_rows>({
      .number = 123,
      .name = "processor_instruction",
      .label = "Instruction to a processor",
      .retention = retention_classes::supplier_contract,
      .subjects = about_nobody,
      .dating = holds<&ProcessorInstruction::starts, &ProcessorInstruction::ends>(),
      .organisation =
          belongs_to<&ProcessorInstruction::contract, &ProcessorContract::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis
