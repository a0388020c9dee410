// The description of a house membership.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/enrolment/house_membership.hpp>
#include <juniper/mis/organisations/house.hpp>
#include <juniper/mis/people/pupil.hpp>

namespace juniper::mis {
namespace {

constexpr std::array house_membership_rows{
    field<&HouseMembership::house>(1, {.label = "House", .category = categories::enrolment}),
    field<&HouseMembership::pupil>(2, {.label = "Pupil", .category = categories::enrolment}),
    field<&HouseMembership::starts>(3, {.label = "Starts", .category = categories::enrolment}),
    field<&HouseMembership::ends>(4, {.label = "Ends", .category = categories::enrolment}),
};

}  // namespace

EntityInfo const& describe(HouseMembership const*) {
  static constexpr EntityInfo info = entity<HouseMembership, house_membership_rows>({
      .number = 126,
      .name = "house_membership",
      .label = "House membership",
      .retention = retention_classes::pupil_file,
      .subjects = about<&HouseMembership::pupil, &Pupil::person>(),
      .dating = holds<&HouseMembership::starts, &HouseMembership::ends>(),
      .organisation = belongs_to<&HouseMembership::house, &House::school>(),
  });
  return info;
}

}  // namespace juniper::mis
