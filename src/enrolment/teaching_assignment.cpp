// The description of a teaching assignment.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/enrolment/teaching_assignment.hpp>

namespace juniper::mis {
namespace {

constexpr std::array teaching_assignment_rows{
    field<&TeachingAssignment::group>(1, {.label = "Group", .category = categories::employment}),
    field<&TeachingAssignment::staff>(
        2, {.label = "Member of staff", .category = categories::employment}),
    field<&TeachingAssignment::starts>(3, {.label = "Starts", .category = categories::employment}),
    field<&TeachingAssignment::ends>(4, {.label = "Ends", .category = categories::employment}),
};

}  // namespace

EntityInfo const& describe(TeachingAssignment const*) {
  static constexpr EntityInfo info = entity<TeachingAssignment, teaching_assignment_rows>({
      .number = 23,
      .name = "teaching_assignment",
      .label = "Teaching assignment",
      .retention = retention_classes::staff_file,
      .subjects = about<&TeachingAssignment::staff, &StaffMember::person>(),
      .dating = holds<&TeachingAssignment::starts, &TeachingAssignment::ends>(),
      .organisation = belongs_to<&TeachingAssignment::group, &Group::school>(),
  });
  return info;
}

}  // namespace juniper::mis
