// The description of a mode of attendance.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/enrolment/attendance_mode.hpp>

namespace juniper::mis {
namespace {

constexpr std::array attendance_mode_rows{
    field<&AttendanceMode::enrolment>(1, {.label = "Enrolment", .category = categories::enrolment}),
    field<&AttendanceMode::part_time>(
        2, {.label = "Part-time", .category = categories::enrolment, .cbds = "100065"}),
    field<&AttendanceMode::boarder>(
        3, {.label = "Boarder", .category = categories::enrolment, .cbds = "100067"}),
    field<&AttendanceMode::reason>(4, {.label = "Reason", .category = categories::enrolment}),
    field<&AttendanceMode::review_by>(5, {.label = "Review by", .category = categories::enrolment}),
    field<&AttendanceMode::starts>(6, {.label = "Starts", .category = categories::enrolment}),
    field<&AttendanceMode::ends>(7, {.label = "Ends", .category = categories::enrolment}),
};

}  // namespace

EntityInfo const& describe(AttendanceMode const*) {
  static constexpr EntityInfo info = entity<AttendanceMode, attendance_mode_rows>({
      .number = 103,
      .name = "attendance_mode",
      .label = "Mode of attendance",
      .retention = retention_classes::pupil_file,
      .subjects = about<&AttendanceMode::enrolment, &Enrolment::pupil, &Pupil::person>(),
      .dating = holds<&AttendanceMode::starts, &AttendanceMode::ends>(),
      .organisation = belongs_to<&AttendanceMode::enrolment, &Enrolment::school>(),
  });
  return info;
}

}  // namespace juniper::mis
