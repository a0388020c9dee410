// The description of a legal controller.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/organisations/legal_controller.hpp>

namespace juniper::mis {
namespace {

constexpr std::array legal_controller_rows{
    field<&LegalController::school>(1, {.label = "School", .category = categories::organisation}),
    field<&LegalController::kind>(2, {.label = "Kind", .category = categories::organisation}),
    field<&LegalController::trust>(3, {.label = "Trust", .category = categories::organisation}),
    field<&LegalController::name>(4, {.label = "Name", .category = categories::organisation}),
    field<&LegalController::local_authority>(
        5, {.label = "Local authority", .category = categories::organisation}),
    field<&LegalController::registration>(
        6, {.label = "Registration", .category = categories::organisation}),
    field<&LegalController::changed_by>(
        7, {.label = "Changed by", .category = categories::organisation}),
    field<&LegalController::starts>(8, {.label = "Starts", .category = categories::organisation}),
    field<&LegalController::ends>(9, {.label = "Ends", .category = categories::organisation}),
};

}  // namespace

EntityInfo const& describe(LegalController const*) {
  static constexpr EntityInfo info = entity<LegalController, legal_controller_rows>({
      .number = 120,
      .name = "legal_controller",
      .label = "Legal controller",
      .retention = retention_classes::organisation,
      .subjects = about_nobody,
      .dating = holds<&LegalController::starts, &LegalController::ends>(),
      .organisation = belongs_to<&LegalController::school>(),
  });
  return info;
}

}  // namespace juniper::mis
