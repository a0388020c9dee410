// The description of a link between schools.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/organisations/school_link.hpp>

namespace juniper::mis {
namespace {

constexpr std::array school_link_rows{
    field<&SchoolLink::school>(1, {.label = "School", .category = categories::organisation}),
    field<&SchoolLink::kind>(2, {.label = "Kind", .category = categories::organisation}),
    field<&SchoolLink::other_urn>(
        3, {.label = "URN of the other", .category = categories::organisation, .indexed = true}),
    field<&SchoolLink::other_name>(
        4, {.label = "Name of the other", .category = categories::organisation}),
    field<&SchoolLink::other>(5, {.label = "Other school", .category = categories::organisation}),
    field<&SchoolLink::established_on>(
        6, {.label = "Established on", .category = categories::organisation}),
};

}  // namespace

EntityInfo const& describe(SchoolLink const*) {
  static constexpr EntityInfo info = entity<SchoolLink, school_link_rows>({
      .number = 9,
      .name = "school_link",
      .label = "Link between schools",
      .retention = retention_classes::organisation,
      .subjects = about_nobody,
      .dating = timeless,
      .organisation = belongs_to<&SchoolLink::school>(),
  });
  return info;
}

}  // namespace juniper::mis
