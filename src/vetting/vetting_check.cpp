// The description of a vetting check.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/vetting/vetting_check.hpp>

namespace juniper::mis {
namespace {

constexpr std::array vetting_check_rows{
    field<&VettingCheck::person>(1, {.label = "Person", .category = categories::vetting}),
    field<&VettingCheck::school>(2, {.label = "School", .category = categories::vetting}),
    field<&VettingCheck::kind>(3, {.label = "Check", .category = categories::vetting}),
    field<&VettingCheck::outcome>(4, {.label = "Outcome", .category = categories::criminal_record}),
    field<&VettingCheck::starts>(5, {.label = "Made on", .category = categories::vetting}),
    field<&VettingCheck::ends>(6, {.label = "Good until", .category = categories::vetting}),
    field<&VettingCheck::seen_on>(7,
                                  {.label = "Evidence seen on", .category = categories::vetting}),
    field<&VettingCheck::seen_by>(8, {.label = "Seen by", .category = categories::vetting}),
    field<&VettingCheck::evidence>(9, {.label = "Evidence", .category = categories::vetting}),
    field<&VettingCheck::certificate_number>(
        10, {.label = "Certificate number", .category = categories::vetting}),
    field<&VettingCheck::certificate_date>(
        11, {.label = "Certificate date", .category = categories::vetting}),
    field<&VettingCheck::why_not_required>(
        12, {.label = "Why not required", .category = categories::vetting}),
    field<&VettingCheck::assessment>(
        13, {.label = "Assessment", .category = categories::criminal_record}),
    field<&VettingCheck::confirmed_by>(
        14, {.label = "Confirmed by", .category = categories::vetting}),
    field<&VettingCheck::copy_taken_on>(
        15, {.label = "Copy taken on", .category = categories::vetting}),
    field<&VettingCheck::copy_destroyed_on>(
        16, {.label = "Copy destroyed on", .category = categories::vetting}),
};

}  // namespace

EntityInfo const& describe(VettingCheck const*) {
  static constexpr EntityInfo info = entity<VettingCheck, vetting_check_rows>({
      .number = 95,
      .name = "vetting_check",
      .label = "Vetting check",
      .retention = retention_classes::vetting_record,
      .subjects =
          about<&VettingCheck::person>() | mentions<&VettingCheck::seen_by, &StaffMember::person>(),
      .dating = holds<&VettingCheck::starts, &VettingCheck::ends>(),
      .organisation = belongs_to<&VettingCheck::school>(),
  });
  return info;
}

}  // namespace juniper::mis
