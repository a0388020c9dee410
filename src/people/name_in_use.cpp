// The description of a name in use.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/name_in_use.hpp>

namespace juniper::mis {
namespace {

constexpr std::array name_in_use_rows{
    field<&NameInUse::person>(1, {.label = "Person", .category = categories::names}),
    field<&NameInUse::kind>(2, {.label = "Kind of name", .category = categories::names}),
    field<&NameInUse::use>(3, {.label = "Used in", .category = categories::names}),
    field<&NameInUse::forename>(4, {.label = "Forename", .category = categories::names}),
    field<&NameInUse::middle_names>(5, {.label = "Middle names", .category = categories::names}),
    field<&NameInUse::surname>(6, {.label = "Surname", .category = categories::names}),
    field<&NameInUse::starts>(7, {.label = "Starts", .category = categories::names}),
    field<&NameInUse::ends>(8, {.label = "Ends", .category = categories::names}),
};

}  // namespace

EntityInfo const& describe(NameInUse const*) {
  static constexpr EntityInfo info = entity<NameInUse, name_in_use_rows>({
      .number = 18,
      .name = "name_in_use",
      .label = "Name in use",
      .retention = retention_classes::pupil_file,
      .subjects = about<&NameInUse::person>(),
      .dating = holds<&NameInUse::starts, &NameInUse::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
