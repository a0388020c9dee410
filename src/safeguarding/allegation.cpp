// The description of an allegation against an adult.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/safeguarding/allegation.hpp>

namespace juniper::mis {
namespace {

constexpr std::array allegation_rows{
    field<&Allegation::school>(1,
                               {.label = "School", .category = categories::adult_concern_register}),
    field<&Allegation::person>(2,
                               {.label = "Adult", .category = categories::adult_concern_register}),
    field<&Allegation::made_at>(
        3, {.label = "Made at", .category = categories::adult_concern_register}),
    field<&Allegation::text>(4, {.label = "Allegation", .category = categories::adult_concerns}),
    field<&Allegation::case_lead>(5,
                                  {.label = "Case lead", .category = categories::adult_concerns}),
    field<&Allegation::officer_told_at>(
        6, {.label = "Designated officer told at", .category = categories::adult_concern_register}),
    field<&Allegation::follow_up>(7,
                                  {.label = "Follow-up", .category = categories::adult_concerns}),
    field<&Allegation::outcome>(8, {.label = "Outcome", .category = categories::adult_concerns}),
    field<&Allegation::concluded_on>(
        9, {.label = "Concluded on", .category = categories::adult_concern_register}),
    field<&Allegation::decision>(10, {.label = "Decision", .category = categories::adult_concerns}),
    field<&Allegation::copy_given_on>(
        11, {.label = "Copy given on", .category = categories::adult_concern_register}),
    field<&Allegation::in_references>(
        12, {.label = "In references", .category = categories::adult_concern_register}),
};

}  // namespace

EntityInfo const& describe(Allegation const*) {
  static constexpr EntityInfo info = entity<Allegation, allegation_rows>({
      .number = 156,
      .name = "allegation",
      .label = "Allegation against an adult",
      .retention = retention_classes::adult_allegation,
      .subjects = about<&Allegation::person>(),
      .dating = happened<&Allegation::made_at>(),
      .organisation = belongs_to<&Allegation::school>(),
  });
  return info;
}

}  // namespace juniper::mis
