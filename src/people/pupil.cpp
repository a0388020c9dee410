// The description of a pupil.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/pupil.hpp>

namespace juniper::mis {
namespace {

constexpr std::array pupil_rows{
    field<&Pupil::person>(1, {.label = "Person", .category = categories::names}),
    field<&Pupil::upn>(2, {.label = "Unique pupil number",
                           .category = categories::identifiers,
                           .cbds = "100001",
                           .indexed = true}),
    field<&Pupil::former_upn>(3, {.label = "Former unique pupil number",
                                  .category = categories::identifiers,
                                  .cbds = "100002"}),
    field<&Pupil::uln>(
        4,
        {.label = "Unique learner number", .category = categories::identifiers, .cbds = "100016"}),
    field<&Pupil::admission_number>(
        5, {.label = "Admission number", .category = categories::identifiers, .indexed = true}),
    field<&Pupil::year_group>(
        6, {.label = "Year group", .category = categories::enrolment, .indexed = true}),
    field<&Pupil::ethnicity>(7, {.label = "Ethnicity",
                                 .category = categories::ethnic_origin,
                                 .keep = retention_classes::while_on_roll,
                                 .cbds = "100319"}),
    field<&Pupil::uci>(
        8, {.label = "Unique candidate identifier", .category = categories::identifiers}),
    field<&Pupil::ethnicity_source>(9, {.label = "Source of ethnicity",
                                        .category = categories::identity,
                                        .keep = retention_classes::while_on_roll}),
};

}  // namespace

EntityInfo const& describe(Pupil const*) {
  static constexpr EntityInfo info = entity<Pupil, pupil_rows>({
      .number = 14,
      .name = "pupil",
      .label = "Pupil",
      .retention = retention_classes::pupil_file,
      .subjects = about<&Pupil::person>(),
      .dating = timeless,
  });
  return info;
}

}  // namespace juniper::mis
