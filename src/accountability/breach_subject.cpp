// The description of a person in a breach.
#include <juniper/mis/accountability/breach_subject.hpp>
#include <juniper/mis/accountability/personal_data_breach.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis::accountability {
namespace {

constexpr std::array breach_subject_rows{
    field<&BreachSubject::breach>(1, {.label = "Breach", .category = categories::breach_people}),
    field<&BreachSubject::subject>(2, {.label = "Person", .category = categories::breach_people}),
    field<&BreachSubject::told_at>(3, {.label = "Told at", .category = categories::breach_people}),
    field<&BreachSubject::told_how>(4,
                                    {.label = "Told how", .category = categories::breach_people}),
    field<&BreachSubject::not_told_because>(
        5, {.label = "Not told because", .category = categories::breach_people}),
};

}  // namespace

EntityInfo const& describe(BreachSubject const*) {
  static constexpr EntityInfo info = entity<BreachSubject, breach_subject_rows>({
      .number = 186,
      .name = "breach_subject",
      .label = "Person in a breach",
      .retention = retention_classes::breach_log,
      .subjects = about<&BreachSubject::subject>(),
      .dating = timeless,
      .organisation = belongs_to<&BreachSubject::breach, &PersonalDataBreach::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::accountability
