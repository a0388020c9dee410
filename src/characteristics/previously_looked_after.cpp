// The description of a previously looked after.
#include <juniper/mis/characteristics/previously_looked_after.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array previously_looked_after_rows{
    field<&PreviouslyLookedAfter::pupil>(1,
                                         {.label = "Pupil", .category = categories::care_register}),
    field<&PreviouslyLookedAfter::arrangement>(
        2, {.label = "Arrangement", .category = categories::care, .cbds = "100512"}),
    field<&PreviouslyLookedAfter::evidence_seen_on>(
        3, {.label = "Evidence seen on", .category = categories::care_register}),
    field<&PreviouslyLookedAfter::starts>(
        4, {.label = "Starts", .category = categories::care_register}),
    field<&PreviouslyLookedAfter::ends>(5,
                                        {.label = "Ends", .category = categories::care_register}),
};

}  // namespace

EntityInfo const& describe(PreviouslyLookedAfter const*) {
  static constexpr EntityInfo info = entity<PreviouslyLookedAfter, previously_looked_after_rows>({
      .number = 64,
      .name = "previously_looked_after",
      .label = "Previously looked after",
      .retention = retention_classes::care_record,
      .subjects = about<&PreviouslyLookedAfter::pupil, &Pupil::person>(),
      .dating = holds<&PreviouslyLookedAfter::starts, &PreviouslyLookedAfter::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
