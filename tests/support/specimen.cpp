// Describes the specimen.
#include "support/specimen.hpp"

#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis::golden {
namespace {

constexpr std::array specimen_rows{
    field<&Specimen::flag>(7, {.label = "Flag", .category = categories::internal}),
    field<&Specimen::count>(2, {.label = "Count", .category = categories::internal}),
    field<&Specimen::motto>(3, {.label = "Motto", .category = categories::internal}),
    field<&Specimen::grade>(4, {.label = "Grade", .category = categories::internal}),
    field<&Specimen::day>(5, {.label = "Day", .category = categories::internal}),
    field<&Specimen::moment>(6, {.label = "Moment", .category = categories::internal}),
    field<&Specimen::whose>(1, {.label = "Whose", .category = categories::internal}),
    field<&Specimen::blob>(8, {.label = "Blob", .category = categories::internal}),
    field<&Specimen::note>(9, {.label = "Note", .category = categories::health}),
    field<&Specimen::gone>(10, {.label = "Gone", .category = categories::names}),
};
constexpr auto specimen_entity = entity<Specimen, specimen_rows>({.number = 10001,
                                                                  .name = "specimen",
                                                                  .label = "Specimen",
                                                                  .retention = retention_classes::pupil_file,
                                                                  .subjects = about<&Specimen::whose>(),
                                                                  .dating = timeless});

}  // namespace

Result<Grade> Grade::parse(std::string_view text) {
  if (grade_set.find(text) == nullptr) { return Error{.code = ErrorCode::invalid, .text = "no such grade"}; }
  Grade grade;
  grade.text_ = text;
  return grade;
}

EntityInfo const& describe(Specimen const*) { return specimen_entity; }

}  // namespace juniper::mis::golden
