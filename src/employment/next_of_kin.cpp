// The description of a next of kin.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/employment/next_of_kin.hpp>

namespace juniper::mis {
namespace {

constexpr std::array next_of_kin_rows{
    field<&NextOfKin::staff>(1, {.label = "Member of staff", .category = categories::next_of_kin}),
    field<&NextOfKin::kin>(2, {.label = "Next of kin", .category = categories::next_of_kin}),
    field<&NextOfKin::relationship>(3,
                                    {.label = "Relationship", .category = categories::next_of_kin}),
    field<&NextOfKin::contact_order>(
        4, {.label = "Contact order", .category = categories::next_of_kin}),
    field<&NextOfKin::starts>(5, {.label = "Starts", .category = categories::next_of_kin}),
    field<&NextOfKin::ends>(6, {.label = "Ends", .category = categories::next_of_kin}),
};

}  // namespace

EntityInfo const& describe(NextOfKin const*) {
  static constexpr EntityInfo info = entity<NextOfKin, next_of_kin_rows>({
      .number = 91,
      .name = "next_of_kin",
      .label = "Next of kin",
      .retention = retention_classes::staff_file,
      .subjects = about<&NextOfKin::staff, &StaffMember::person>() | about<&NextOfKin::kin>(),
      .dating = holds<&NextOfKin::starts, &NextOfKin::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
