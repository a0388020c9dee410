// The description of a medical condition.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/health/medical_condition.hpp>

namespace juniper::mis {
namespace {

constexpr std::array medical_condition_rows{
    field<&MedicalCondition::person>(1,
                                     {.label = "Person", .category = categories::health_register}),
    field<&MedicalCondition::condition>(2, {.label = "Condition", .category = categories::health}),
    field<&MedicalCondition::signs>(3, {.label = "Signs", .category = categories::health}),
    field<&MedicalCondition::action>(4, {.label = "Action", .category = categories::health}),
    field<&MedicalCondition::care_plan_reference>(
        5, {.label = "Individual healthcare plan", .category = categories::health_register}),
    field<&MedicalCondition::review_by>(
        6, {.label = "Review by", .category = categories::health_register}),
    field<&MedicalCondition::starts>(7,
                                     {.label = "Starts", .category = categories::health_register}),
    field<&MedicalCondition::ends>(8, {.label = "Ends", .category = categories::health_register}),
};

}  // namespace

EntityInfo const& describe(MedicalCondition const*) {
  static constexpr EntityInfo info = entity<MedicalCondition, medical_condition_rows>({
      .number = 70,
      .name = "medical_condition",
      .label = "Medical condition",
      .retention = retention_classes::health_record,
      .subjects = about<&MedicalCondition::person>(),
      .dating = holds<&MedicalCondition::starts, &MedicalCondition::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
