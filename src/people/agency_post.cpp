// The description of a post at an agency.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/agency_post.hpp>

namespace juniper::mis {
namespace {

constexpr std::array agency_post_rows{
    field<&AgencyPost::person>(1, {.label = "Person", .category = categories::agency_workers}),
    field<&AgencyPost::agency>(2, {.label = "Agency", .category = categories::agency_workers}),
    field<&AgencyPost::post>(3, {.label = "Post", .category = categories::agency_workers}),
    field<&AgencyPost::registration>(
        4, {.label = "Registration", .category = categories::agency_workers}),
    field<&AgencyPost::starts>(5, {.label = "Starts", .category = categories::agency_workers}),
    field<&AgencyPost::ends>(6, {.label = "Ends", .category = categories::agency_workers}),
};

}  // namespace

EntityInfo const& describe(AgencyPost const*) {
  static constexpr EntityInfo info = entity<AgencyPost, agency_post_rows>({
      .number = 24,
      .name = "agency_post",
      .label = "Post at an agency",
      .retention = retention_classes::contacts,
      .subjects = about<&AgencyPost::person>(),
      .dating = holds<&AgencyPost::starts, &AgencyPost::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
