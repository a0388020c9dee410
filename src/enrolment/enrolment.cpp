// The description of an enrolment.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/enrolment/enrolment.hpp>

namespace juniper::mis {
namespace {

constexpr std::array enrolment_rows{
    field<&Enrolment::pupil>(1, {.label = "Pupil", .category = categories::enrolment}),
    field<&Enrolment::school>(2, {.label = "School", .category = categories::enrolment}),
    field<&Enrolment::status>(
        3, {.label = "Enrolment status", .category = categories::enrolment, .cbds = "100060"}),
    field<&Enrolment::starts>(
        4, {.label = "Starts", .category = categories::enrolment, .cbds = "100063"}),
    field<&Enrolment::ends>(5,
                            {.label = "Ends", .category = categories::enrolment, .cbds = "100064"}),
    field<&Enrolment::entry_year_group>(
        6, {.label = "Year group at entry", .category = categories::enrolment}),
    field<&Enrolment::leaving_ground>(
        7, {.label = "Ground for leaving", .category = categories::enrolment}),
    field<&Enrolment::leaving_destination>(
        8, {.label = "Destination", .category = categories::enrolment}),
    field<&Enrolment::destination_school>(
        9, {.label = "Destination school", .category = categories::enrolment}),
};

}  // namespace

EntityInfo const& describe(Enrolment const*) {
  static constexpr EntityInfo info = entity<Enrolment, enrolment_rows>({
      .number = 20,
      .name = "enrolment",
      .label = "Enrolment",
      .retention = retention_classes::pupil_file,
      .subjects = about<&Enrolment::pupil, &Pupil::person>(),
      .dating = holds<&Enrolment::starts, &Enrolment::ends>(),
      .organisation = belongs_to<&Enrolment::school>(),
  });
  return info;
}

}  // namespace juniper::mis
