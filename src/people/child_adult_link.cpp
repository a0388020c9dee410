// The description of a link between a child and an adult.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/child_adult_link.hpp>

namespace juniper::mis {
namespace {

constexpr std::array child_adult_link_rows{
    field<&ChildAdultLink::child>(1, {.label = "Child", .category = categories::relationships}),
    field<&ChildAdultLink::adult>(2, {.label = "Adult", .category = categories::relationships}),
    field<&ChildAdultLink::relationship>(
        3, {.label = "Relationship", .category = categories::relationships}),
    field<&ChildAdultLink::parental_responsibility>(
        4, {.label = "Parental responsibility", .category = categories::relationships}),
    field<&ChildAdultLink::lives_with>(
        5, {.label = "Lives with", .category = categories::relationships}),
    field<&ChildAdultLink::may_collect>(
        6, {.label = "May collect", .category = categories::relationships}),
    field<&ChildAdultLink::receives_reports>(
        7, {.label = "Receives reports", .category = categories::relationships}),
    field<&ChildAdultLink::may_see_data>(
        8, {.label = "May see data", .category = categories::relationships}),
    field<&ChildAdultLink::contact_order>(
        9, {.label = "Contact order", .category = categories::relationships}),
    field<&ChildAdultLink::starts>(10, {.label = "Starts", .category = categories::relationships}),
    field<&ChildAdultLink::ends>(11, {.label = "Ends", .category = categories::relationships}),
};

}  // namespace

EntityInfo const& describe(ChildAdultLink const*) {
  static constexpr EntityInfo info = entity<ChildAdultLink, child_adult_link_rows>({
      .number = 17,
      .name = "child_adult_link",
      .label = "Child and adult",
      .retention = retention_classes::pupil_file,
      .subjects = about<&ChildAdultLink::child>() | about<&ChildAdultLink::adult>(),
      .dating = holds<&ChildAdultLink::starts, &ChildAdultLink::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
