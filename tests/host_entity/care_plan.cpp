// The descriptions of a host's own entity.
#include "host_entity/care_plan.hpp"

#include <juniper/mis/describe/complete.hpp>

#include <array>

namespace clinic {

using mis::field;

namespace {

constexpr std::array first_rows{
    field<&CarePlan::pupil>(1, {.label = "Pupil", .category = care_register}),
    field<&CarePlan::treatment>(2, {.label = "Treatment", .category = care}),
    field<&CarePlan::allergy>(3, {.label = "Allergy", .category = care}),
    field<&CarePlan::carer>(4, {.label = "Who gives it", .category = care_register}),
    field<&CarePlan::since_year>(5, {.label = "Since year", .category = care_register}),
    field<&CarePlan::doses>(6, {.label = "Doses a day", .category = care_register}),
    field<&CarePlan::at_lunch>(7, {.label = "At lunch", .category = care_register}),
    field<&CarePlan::starts>(8, {.label = "First day", .category = care_register, .indexed = true}),
    field<&CarePlan::ends>(9, {.label = "Last day", .category = care_register}),
};

}  // namespace

mis::EntityInfo const& describe(CarePlan const*) {
  static constexpr mis::EntityInfo info = mis::entity<CarePlan, first_rows>({
      .number = 10001,
      .name = "care_plan",
      .label = "Care plan",
      .retention = care_file,
      .subjects = mis::about<&CarePlan::pupil, &mis::Pupil::person>(),
      .dating = mis::holds<&CarePlan::starts, &CarePlan::ends>(),
  });
  return info;
}

namespace next {
namespace {

// [next_rows]
constexpr std::array next_rows{
    field<&CarePlan::pupil>(1, {.label = "Pupil", .category = care_register}),
    field<&CarePlan::treatment>(2, {.label = "Treatment", .category = care}),
    field<&CarePlan::allergy>(3, {.label = "Allergy", .category = care}),
    field<&CarePlan::carer>(4, {.label = "Who gives it", .category = care_register}),
    field<&CarePlan::since_year>(5, {.label = "Since year", .category = care_register}),
    field<&CarePlan::doses>(6, {.label = "Doses a day", .category = care_register}),
    field<&CarePlan::at_lunch>(7, {.label = "At lunch", .category = care_register}),
    field<&CarePlan::starts>(8, {.label = "First day", .category = care_register, .indexed = true}),
    field<&CarePlan::ends>(9, {.label = "Last day", .category = care_register}),
    field<&CarePlan::reviewed_on>(10, {.label = "Reviewed on", .category = care_register}),
};
// [next_rows]

}  // namespace

mis::EntityInfo const& describe(CarePlan const*) {
  static constexpr mis::EntityInfo info = mis::entity<CarePlan, next_rows>({
      .number = 10001,
      .name = "care_plan",
      .label = "Care plan",
      .retention = care_file,
      .subjects = mis::about<&CarePlan::pupil, &mis::Pupil::person>(),
      .dating = mis::holds<&CarePlan::starts, &CarePlan::ends>(),
  });
  return info;
}

}  // namespace next

namespace spoilt {
namespace {

constexpr std::array spoilt_rows{
    field<&CarePlan::pupil>(1, {.label = "Pupil", .category = care_register}),
    field<&CarePlan::treatment>(2, {.label = "Treatment", .category = care}),
    field<&CarePlan::allergy>(3, {.label = "Allergy", .category = care}),
    field<&CarePlan::carer>(4, {.label = "Who gives it", .category = care_register}),
    field<&CarePlan::since_year>(5, {.label = "Since year", .category = care_register}),
    field<&CarePlan::doses>(6, {.label = "Doses a day", .category = care_register}),
    field<&CarePlan::at_lunch>(7, {.label = "At lunch", .category = care_register}),
    field<&CarePlan::starts>(8, {.label = "First day", .category = care_register, .indexed = true}),
    field<&CarePlan::ends>(9, {.label = "Last day", .category = care_register}),
    field<&CarePlan::reviewed_on>(10, {.label = "Reviewed on", .category = care_register}),
};

}  // namespace

mis::EntityInfo const& describe(CarePlan const*) {
  static constexpr mis::EntityInfo info = mis::entity<CarePlan, spoilt_rows>({
      .number = 10001,
      .name = "care_plan",
      .label = "Care plan",
      .retention = care_file,
      .subjects = mis::about<&CarePlan::pupil, &mis::Pupil::person>(),
      .dating = mis::holds<&CarePlan::starts, &CarePlan::ends>(),
  });
  return info;
}

}  // namespace spoilt

}  // namespace clinic
