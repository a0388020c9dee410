// The description of a reason of an exclusion.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/enrolment/exclusion_ground.hpp>

namespace juniper::mis {
namespace {

constexpr std::array exclusion_ground_rows{
    field<&ExclusionGround::exclusion>(1,
                                       {.label = "Exclusion", .category = categories::enrolment}),
    field<&ExclusionGround::rank>(2, {.label = "Rank", .category = categories::enrolment}),
    field<&ExclusionGround::reason>(
        3, {.label = "Reason", .category = categories::exclusion_reasons, .cbds = "100088"}),
};

}  // namespace

EntityInfo const& describe(ExclusionGround const*) {
  static constexpr EntityInfo info = entity<ExclusionGround, exclusion_ground_rows>({
      .number = 105,
      .name = "exclusion_ground",
      .label = "Reason of an exclusion",
      .retention = retention_classes::pupil_file,
      .subjects = about<&ExclusionGround::exclusion, &Exclusion::pupil, &Pupil::person>(),
      .dating = timeless,
      .organisation = belongs_to<&ExclusionGround::exclusion, &Exclusion::school>(),
  });
  return info;
}

}  // namespace juniper::mis
