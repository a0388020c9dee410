// The description of a school attended.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/enrolment/school_attended.hpp>

namespace juniper::mis {
namespace {

constexpr std::array school_attended_rows{
    field<&SchoolAttended::pupil>(1, {.label = "Pupil", .category = categories::enrolment}),
    field<&SchoolAttended::name>(2, {.label = "School", .category = categories::enrolment}),
    field<&SchoolAttended::la_estab>(3, {.label = "DfE number", .category = categories::enrolment}),
    field<&SchoolAttended::urn>(4, {.label = "URN", .category = categories::enrolment}),
    field<&SchoolAttended::leaving_ground>(
        5, {.label = "Ground for leaving", .category = categories::enrolment}),
    field<&SchoolAttended::last_school>(
        6, {.label = "Last school", .category = categories::enrolment}),
    field<&SchoolAttended::starts>(7, {.label = "Starts", .category = categories::enrolment}),
    field<&SchoolAttended::ends>(8, {.label = "Ends", .category = categories::enrolment}),
};

}  // namespace

EntityInfo const& describe(SchoolAttended const*) {
  static constexpr EntityInfo info = entity<SchoolAttended, school_attended_rows>({
      .number = 101,
      .name = "school_attended",
      .label = "School attended",
      .retention = retention_classes::pupil_file,
      .subjects = about<&SchoolAttended::pupil, &Pupil::person>(),
      .dating = holds<&SchoolAttended::starts, &SchoolAttended::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
