// The description of an engagement.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/vetting/engagement_at_school.hpp>

namespace juniper::mis {
namespace {

constexpr std::array engagement_at_school_rows{
    field<&EngagementAtSchool::person>(1, {.label = "Person", .category = categories::vetting}),
    field<&EngagementAtSchool::school>(2, {.label = "School", .category = categories::vetting}),
    field<&EngagementAtSchool::capacity>(3, {.label = "Capacity", .category = categories::vetting}),
    field<&EngagementAtSchool::work>(4, {.label = "Work", .category = categories::vetting}),
    field<&EngagementAtSchool::supplier>(5, {.label = "Supplier", .category = categories::vetting}),
    field<&EngagementAtSchool::regulated_activity>(
        6, {.label = "Regulated activity", .category = categories::vetting}),
    field<&EngagementAtSchool::supervised>(
        7, {.label = "Supervised", .category = categories::vetting}),
    field<&EngagementAtSchool::confirmed_on>(
        8, {.label = "Confirmed on", .category = categories::vetting}),
    field<&EngagementAtSchool::identity_seen_on>(
        9, {.label = "Identity seen on", .category = categories::vetting}),
    field<&EngagementAtSchool::identity_seen_by>(
        10, {.label = "Identity seen by", .category = categories::vetting}),
    field<&EngagementAtSchool::starts>(11, {.label = "Starts", .category = categories::vetting}),
    field<&EngagementAtSchool::ends>(12, {.label = "Ends", .category = categories::vetting}),
};

}  // namespace

EntityInfo const& describe(EngagementAtSchool const*) {
  static constexpr EntityInfo info = entity<EngagementAtSchool, engagement_at_school_rows>({
      .number = 96,
      .name = "engagement_at_school",
      .label = "Engagement at a school",
      .retention = retention_classes::vetting_record,
      .subjects = about<&EngagementAtSchool::person>() |
                  mentions<&EngagementAtSchool::identity_seen_by, &StaffMember::person>(),
      .dating = holds<&EngagementAtSchool::starts, &EngagementAtSchool::ends>(),
      .organisation = belongs_to<&EngagementAtSchool::school>(),
  });
  return info;
}

}  // namespace juniper::mis
