// The description of an instruction to staff about a child.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/safeguarding/safeguarding_instruction.hpp>

namespace juniper::mis {
namespace {

constexpr std::array safeguarding_instruction_rows{
    field<&SafeguardingInstruction::school>(
        1, {.label = "School", .category = categories::safeguarding_flag}),
    field<&SafeguardingInstruction::child>(
        2, {.label = "Child", .category = categories::safeguarding_flag}),
    field<&SafeguardingInstruction::instruction>(
        3, {.label = "Instruction", .category = categories::safeguarding_instruction}),
    field<&SafeguardingInstruction::starts>(
        4, {.label = "Starts", .category = categories::safeguarding_flag}),
    field<&SafeguardingInstruction::ends>(
        5, {.label = "Ends", .category = categories::safeguarding_flag}),
};

}  // namespace

EntityInfo const& describe(SafeguardingInstruction const*) {
  static constexpr EntityInfo info =
      entity<SafeguardingInstruction, safeguarding_instruction_rows>({
          .number = 153,
          .name = "safeguarding_instruction",
          .label = "Instruction to staff about a child",
          .retention = retention_classes::safeguarding_file,
          .subjects = about<&SafeguardingInstruction::child>(),
          .dating = holds<&SafeguardingInstruction::starts, &SafeguardingInstruction::ends>(),
          .organisation = belongs_to<&SafeguardingInstruction::school>(),
      });
  return info;
}

}  // namespace juniper::mis
