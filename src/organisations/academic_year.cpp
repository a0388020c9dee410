// The description of an academic year.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/organisations/academic_year.hpp>

namespace juniper::mis {
namespace {

constexpr std::array academic_year_rows{
    field<&AcademicYear::school>(1, {.label = "School", .category = categories::organisation}),
    field<&AcademicYear::name>(2, {.label = "Name", .category = categories::organisation}),
    field<&AcademicYear::starts>(3, {.label = "Starts", .category = categories::organisation}),
    field<&AcademicYear::ends>(4, {.label = "Ends", .category = categories::organisation}),
};

}  // namespace

EntityInfo const& describe(AcademicYear const*) {
  static constexpr EntityInfo info = entity<AcademicYear, academic_year_rows>({
      .number = 3,
      .name = "academic_year",
      .label = "Academic year",
      .retention = retention_classes::organisation,
      .subjects = about_nobody,
      .dating = holds<&AcademicYear::starts, &AcademicYear::ends>(),
      .organisation = belongs_to<&AcademicYear::school>(),
  });
  return info;
}

}  // namespace juniper::mis
