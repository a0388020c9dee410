// The description of a former name.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/former_name.hpp>

namespace juniper::mis {
namespace {

constexpr std::array former_name_rows{
    field<&FormerName::person>(1, {.label = "Person", .category = categories::names}),
    field<&FormerName::forename>(2, {.label = "Former forename", .category = categories::names}),
    field<&FormerName::surname>(
        3, {.label = "Former surname", .category = categories::names, .cbds = "100009"}),
    field<&FormerName::starts>(4, {.label = "Starts", .category = categories::names}),
    field<&FormerName::ends>(5, {.label = "Ends", .category = categories::names}),
};

}  // namespace

EntityInfo const& describe(FormerName const*) {
  static constexpr EntityInfo info = entity<FormerName, former_name_rows>({
      .number = 11,
      .name = "former_name",
      .label = "Former name",
      .retention = retention_classes::pupil_file,
      .subjects = about<&FormerName::person>(),
      .dating = holds<&FormerName::starts, &FormerName::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
