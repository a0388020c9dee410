// The description of a referral.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/staff_member.hpp>
#include <juniper/mis/safeguarding/referral.hpp>

namespace juniper::mis {
namespace {

constexpr std::array referral_rows{
    field<&Referral::school>(1, {.label = "School", .category = categories::safeguarding_register}),
    field<&Referral::person>(2, {.label = "Person", .category = categories::safeguarding_register}),
    field<&Referral::participation>(
        3, {.label = "Part in a concern", .category = categories::safeguarding_register}),
    field<&Referral::author>(4,
                             {.label = "Made by", .category = categories::safeguarding_register}),
    field<&Referral::made_at>(5,
                              {.label = "Made at", .category = categories::safeguarding_register}),
    field<&Referral::agency>(6, {.label = "Agency", .category = categories::safeguarding}),
    field<&Referral::recipient>(7, {.label = "Recipient", .category = categories::safeguarding}),
    field<&Referral::text>(8, {.label = "Referral", .category = categories::safeguarding}),
    field<&Referral::family_told>(9,
                                  {.label = "Family told", .category = categories::safeguarding}),
    field<&Referral::reference>(10, {.label = "Reference", .category = categories::safeguarding}),
    field<&Referral::answered_at>(
        11, {.label = "Answered at", .category = categories::safeguarding_register}),
    field<&Referral::outcome>(12, {.label = "Outcome", .category = categories::safeguarding}),
    field<&Referral::follow_up>(13, {.label = "Follow-up", .category = categories::safeguarding}),
};

}  // namespace

EntityInfo const& describe(Referral const*) {
  static constexpr EntityInfo info = entity<Referral, referral_rows>({
      .number = 47,
      .name = "referral",
      .label = "Referral",
      .retention = retention_classes::safeguarding_file,
      .subjects = about<&Referral::person>() | author<&Referral::author, &StaffMember::person>(),
      .dating = happened<&Referral::made_at>(),
      .organisation = belongs_to<&Referral::school>(),
  });
  return info;
}

}  // namespace juniper::mis
