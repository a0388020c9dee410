// The description of a year group.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/enrolment/year_group_placement.hpp>

namespace juniper::mis {
namespace {

constexpr std::array year_group_placement_rows{
    field<&YearGroupPlacement::enrolment>(
        1, {.label = "Enrolment", .category = categories::enrolment}),
    field<&YearGroupPlacement::actual>(
        2, {.label = "Year group actual", .category = categories::enrolment, .cbds = "100068"}),
    field<&YearGroupPlacement::cohort>(3, {.label = "Cohort", .category = categories::enrolment}),
    field<&YearGroupPlacement::starts>(4, {.label = "Starts", .category = categories::enrolment}),
    field<&YearGroupPlacement::ends>(5, {.label = "Ends", .category = categories::enrolment}),
};

}  // namespace

EntityInfo const& describe(YearGroupPlacement const*) {
  static constexpr EntityInfo info = entity<YearGroupPlacement, year_group_placement_rows>({
      .number = 102,
      .name = "year_group_placement",
      .label = "Year group",
      .retention = retention_classes::pupil_file,
      .subjects = about<&YearGroupPlacement::enrolment, &Enrolment::pupil, &Pupil::person>(),
      .dating = holds<&YearGroupPlacement::starts, &YearGroupPlacement::ends>(),
      .organisation = belongs_to<&YearGroupPlacement::enrolment, &Enrolment::school>(),
  });
  return info;
}

}  // namespace juniper::mis
