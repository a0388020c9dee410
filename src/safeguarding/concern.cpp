// The description of a concern.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/staff_member.hpp>
#include <juniper/mis/safeguarding/concern.hpp>
#include <juniper/mis/safeguarding/concern_participation.hpp>

namespace juniper::mis {
namespace {

constexpr std::array concern_rows{
    field<&Concern::school>(1, {.label = "School", .category = categories::safeguarding_register}),
    field<&Concern::author>(2, {.label = "Author", .category = categories::safeguarding_register}),
    field<&Concern::recorded_at>(
        3, {.label = "Recorded at", .category = categories::safeguarding_register}),
    field<&Concern::happened_at>(
        4, {.label = "Happened at", .category = categories::safeguarding_register}),
    field<&Concern::text>(5, {.label = "Concern", .category = categories::safeguarding}),
    field<&Concern::place>(6, {.label = "Place", .category = categories::safeguarding}),
    field<&Concern::closed_at>(
        7, {.label = "Closed at", .category = categories::safeguarding_register}),
    field<&Concern::closing_summary>(
        8, {.label = "Closing summary", .category = categories::safeguarding}),
};

}  // namespace

EntityInfo const& describe(Concern const*) {
  static constexpr EntityInfo info = entity<Concern, concern_rows>({
      .number = 42,
      .name = "concern",
      .label = "Concern",
      .retention = retention_classes::safeguarding_file,
      .subjects = about_each<&ConcernParticipation::concern, &ConcernParticipation::person>() |
                  author<&Concern::author, &StaffMember::person>(),
      .dating = happened<&Concern::recorded_at>(),
      .organisation = belongs_to<&Concern::school>(),
  });
  return info;
}

}  // namespace juniper::mis
