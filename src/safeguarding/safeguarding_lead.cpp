// The description of a safeguarding lead.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/staff_member.hpp>
#include <juniper/mis/safeguarding/safeguarding_lead.hpp>

namespace juniper::mis {
namespace {

constexpr std::array safeguarding_lead_rows{
    field<&SafeguardingLead::school>(1, {.label = "School", .category = categories::employment}),
    field<&SafeguardingLead::staff>(2, {.label = "Staff", .category = categories::employment}),
    field<&SafeguardingLead::deputy>(3, {.label = "Deputy", .category = categories::employment}),
    field<&SafeguardingLead::trained_on>(
        4, {.label = "Trained on", .category = categories::employment}),
    field<&SafeguardingLead::updated_on>(
        5, {.label = "Updated on", .category = categories::employment}),
    field<&SafeguardingLead::starts>(6, {.label = "Starts", .category = categories::employment}),
    field<&SafeguardingLead::ends>(7, {.label = "Ends", .category = categories::employment}),
};

}  // namespace

EntityInfo const& describe(SafeguardingLead const*) {
  static constexpr EntityInfo info = entity<SafeguardingLead, safeguarding_lead_rows>({
      .number = 154,
      .name = "safeguarding_lead",
      .label = "Safeguarding lead",
      .retention = retention_classes::staff_file,
      .subjects = about<&SafeguardingLead::staff, &StaffMember::person>(),
      .dating = holds<&SafeguardingLead::starts, &SafeguardingLead::ends>(),
      .organisation = belongs_to<&SafeguardingLead::school>(),
  });
  return info;
}

}  // namespace juniper::mis
