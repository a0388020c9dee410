// The description of a young carer.
#include <juniper/mis/characteristics/young_carer_status.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array young_carer_status_rows{
    field<&YoungCarerStatus::pupil>(1, {.label = "Pupil", .category = categories::care_register}),
    field<&YoungCarerStatus::identified>(2,
                                         {.label = "Identified by", .category = categories::care}),
    field<&YoungCarerStatus::note>(3, {.label = "Note", .category = categories::care}),
    field<&YoungCarerStatus::starts>(4, {.label = "Starts", .category = categories::care_register}),
    field<&YoungCarerStatus::ends>(5, {.label = "Ends", .category = categories::care_register}),
};

}  // namespace

EntityInfo const& describe(YoungCarerStatus const*) {
  static constexpr EntityInfo info = entity<YoungCarerStatus, young_carer_status_rows>({
      .number = 55,
      .name = "young_carer_status",
      .label = "Young carer",
      .retention = retention_classes::care_record,
      .subjects = about<&YoungCarerStatus::pupil, &Pupil::person>(),
      .dating = holds<&YoungCarerStatus::starts, &YoungCarerStatus::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
