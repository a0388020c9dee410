// The description of a service child.
#include <juniper/mis/characteristics/service_child_status.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array service_child_status_rows{
    field<&ServiceChildStatus::pupil>(
        1, {.label = "Pupil", .category = categories::family_circumstances}),
    field<&ServiceChildStatus::status>(
        2, {.label = "Status", .category = categories::family_circumstances, .cbds = "100330"}),
    field<&ServiceChildStatus::starts>(
        3, {.label = "Starts", .category = categories::family_circumstances}),
    field<&ServiceChildStatus::ends>(
        4, {.label = "Ends", .category = categories::family_circumstances}),
};

}  // namespace

EntityInfo const& describe(ServiceChildStatus const*) {
  static constexpr EntityInfo info = entity<ServiceChildStatus, service_child_status_rows>({
      .number = 54,
      .name = "service_child_status",
      .label = "Service child",
      .retention = retention_classes::pupil_file,
      .subjects = about<&ServiceChildStatus::pupil, &Pupil::person>(),
      .dating = holds<&ServiceChildStatus::starts, &ServiceChildStatus::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
