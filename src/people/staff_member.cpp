// The description of a member of staff.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/staff_member.hpp>

namespace juniper::mis {
namespace {

constexpr std::array staff_member_rows{
    field<&StaffMember::person>(1, {.label = "Person", .category = categories::names}),
    field<&StaffMember::staff_code>(2, {.label = "Staff code", .category = categories::employment}),
    field<&StaffMember::ethnicity>(3,
                                   {.label = "Ethnicity", .category = categories::ethnic_origin}),
    field<&StaffMember::trn>(4, {.label = "Teacher reference number",
                                 .category = categories::identifiers,
                                 .cbds = "400014"}),
    field<&StaffMember::ni_number>(5, {.label = "National Insurance number",
                                       .category = categories::state_identifiers,
                                       .cbds = "400013"}),
};

}  // namespace

EntityInfo const& describe(StaffMember const*) {
  static constexpr EntityInfo info = entity<StaffMember, staff_member_rows>({
      .number = 15,
      .name = "staff_member",
      .label = "Member of staff",
      .retention = retention_classes::staff_file,
      .subjects = about<&StaffMember::person>(),
      .dating = timeless,
  });
  return info;
}

}  // namespace juniper::mis
