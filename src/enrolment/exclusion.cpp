// The description of a suspension or exclusion.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/enrolment/exclusion.hpp>

namespace juniper::mis {
namespace {

constexpr std::array exclusion_rows{
    field<&Exclusion::pupil>(1, {.label = "Pupil", .category = categories::enrolment}),
    field<&Exclusion::school>(2, {.label = "School", .category = categories::enrolment}),
    field<&Exclusion::category>(
        3, {.label = "Category", .category = categories::enrolment, .cbds = "100087"}),
    field<&Exclusion::starts>(
        4, {.label = "Starts", .category = categories::enrolment, .cbds = "100090"}),
    field<&Exclusion::ends>(5, {.label = "Ends", .category = categories::enrolment}),
    field<&Exclusion::sessions_lost>(
        6, {.label = "Sessions lost", .category = categories::enrolment, .cbds = "100093"}),
    field<&Exclusion::decided_on>(7, {.label = "Decided on", .category = categories::enrolment}),
    field<&Exclusion::decided_by>(8, {.label = "Decided by", .category = categories::enrolment}),
    field<&Exclusion::parents_told_on>(
        9, {.label = "Parents told on", .category = categories::enrolment}),
    field<&Exclusion::provision_from>(
        10, {.label = "Other education from", .category = categories::enrolment}),
    field<&Exclusion::circumstances>(
        11, {.label = "Circumstances", .category = categories::exclusion_reasons}),
    field<&Exclusion::cancelled_on>(12,
                                    {.label = "Cancelled on", .category = categories::enrolment}),
};

}  // namespace

EntityInfo const& describe(Exclusion const*) {
  static constexpr EntityInfo info = entity<Exclusion, exclusion_rows>({
      .number = 104,
      .name = "exclusion",
      .label = "Suspension or exclusion",
      .retention = retention_classes::pupil_file,
      .subjects = about<&Exclusion::pupil, &Pupil::person>() |
                  mentions<&Exclusion::decided_by, &StaffMember::person>(),
      .dating = holds<&Exclusion::starts, &Exclusion::ends>(),
      .organisation = belongs_to<&Exclusion::school>(),
  });
  return info;
}

}  // namespace juniper::mis
