// The description of a sharing to keep a child safe.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/staff_member.hpp>
#include <juniper/mis/safeguarding/safeguarding_share.hpp>

namespace juniper::mis {
namespace {

constexpr std::array safeguarding_share_rows{
    field<&SafeguardingShare::school>(
        1, {.label = "School", .category = categories::safeguarding_register}),
    field<&SafeguardingShare::person>(
        2, {.label = "Person", .category = categories::safeguarding_register}),
    field<&SafeguardingShare::author>(
        3, {.label = "Decided by", .category = categories::safeguarding_register}),
    field<&SafeguardingShare::decided_at>(
        4, {.label = "Decided at", .category = categories::safeguarding_register}),
    field<&SafeguardingShare::shared>(
        5, {.label = "Shared", .category = categories::safeguarding_register}),
    field<&SafeguardingShare::agency>(6, {.label = "Agency", .category = categories::safeguarding}),
    field<&SafeguardingShare::recipient>(
        7, {.label = "Recipient", .category = categories::safeguarding}),
    field<&SafeguardingShare::what>(8, {.label = "What", .category = categories::safeguarding}),
    field<&SafeguardingShare::reasons>(9,
                                       {.label = "Reasons", .category = categories::safeguarding}),
    field<&SafeguardingShare::family_told>(
        10, {.label = "Family told", .category = categories::safeguarding}),
};

}  // namespace

EntityInfo const& describe(SafeguardingShare const*) {
  static constexpr EntityInfo info = entity<SafeguardingShare, safeguarding_share_rows>({
      .number = 151,
      .name = "safeguarding_share",
      .label = "Sharing to keep a child safe",
      .retention = retention_classes::safeguarding_file,
      .subjects = about<&SafeguardingShare::person>() |
                  author<&SafeguardingShare::author, &StaffMember::person>(),
      .dating = happened<&SafeguardingShare::decided_at>(),
      .organisation = belongs_to<&SafeguardingShare::school>(),
  });
  return info;
}

}  // namespace juniper::mis
