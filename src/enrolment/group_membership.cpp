// The description of a membership of a group.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/enrolment/group_membership.hpp>

namespace juniper::mis {
namespace {

constexpr std::array group_membership_rows{
    field<&GroupMembership::group>(1, {.label = "Group", .category = categories::enrolment}),
    field<&GroupMembership::pupil>(2, {.label = "Pupil", .category = categories::enrolment}),
    field<&GroupMembership::starts>(3, {.label = "Starts", .category = categories::enrolment}),
    field<&GroupMembership::ends>(4, {.label = "Ends", .category = categories::enrolment}),
};

}  // namespace

EntityInfo const& describe(GroupMembership const*) {
  static constexpr EntityInfo info = entity<GroupMembership, group_membership_rows>({
      .number = 22,
      .name = "group_membership",
      .label = "Group membership",
      .retention = retention_classes::pupil_file,
      .subjects = about<&GroupMembership::pupil, &Pupil::person>(),
      .dating = holds<&GroupMembership::starts, &GroupMembership::ends>(),
      .organisation = belongs_to<&GroupMembership::group, &Group::school>(),
  });
  return info;
}

}  // namespace juniper::mis
