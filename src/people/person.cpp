// The description of a person.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/person.hpp>

namespace juniper::mis {
namespace {

constexpr std::array person_rows{
    field<&Person::legal_forename>(
        1, {.label = "Legal forename", .category = categories::names, .cbds = "100004"}),
    field<&Person::legal_middle_names>(
        2, {.label = "Legal middle names", .category = categories::names, .cbds = "100006"}),
    field<&Person::legal_surname>(3, {.label = "Legal surname",
                                      .category = categories::names,
                                      .cbds = "100003",
                                      .indexed = true}),
    field<&Person::preferred_forename>(
        4, {.label = "Preferred forename", .category = categories::names}),
    field<&Person::preferred_surname>(
        5, {.label = "Preferred surname", .category = categories::names, .cbds = "100011"}),
    field<&Person::date_of_birth>(
        6, {.label = "Date of birth", .category = categories::identity, .cbds = "100007"}),
    field<&Person::sex>(7, {.label = "Sex", .category = categories::identity, .cbds = "100008"}),
    field<&Person::title>(8, {.label = "Title", .category = categories::names}),
    field<&Person::nhs_number>(9,
                               {.label = "NHS number", .category = categories::state_identifiers}),
};

}  // namespace

EntityInfo const& describe(Person const*) {
  static constexpr EntityInfo info = entity<Person, person_rows>({
      .number = 10,
      .name = "person",
      .label = "Person",
      .retention = retention_classes::pupil_file,
      .subjects = about_itself,
      .dating = timeless,
  });
  return info;
}

}  // namespace juniper::mis
