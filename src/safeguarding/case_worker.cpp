// The description of a case worker.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/staff_member.hpp>
#include <juniper/mis/safeguarding/case_worker.hpp>

namespace juniper::mis {
namespace {

constexpr std::array case_worker_rows{
    field<&CaseWorker::school>(1,
                               {.label = "School", .category = categories::safeguarding_register}),
    field<&CaseWorker::child>(2, {.label = "Child", .category = categories::safeguarding_register}),
    field<&CaseWorker::staff>(3, {.label = "Staff", .category = categories::safeguarding_register}),
    field<&CaseWorker::reason>(4, {.label = "Reason", .category = categories::safeguarding}),
    field<&CaseWorker::starts>(5,
                               {.label = "Starts", .category = categories::safeguarding_register}),
    field<&CaseWorker::ends>(6, {.label = "Ends", .category = categories::safeguarding_register}),
};

}  // namespace

EntityInfo const& describe(CaseWorker const*) {
  static constexpr EntityInfo info = entity<CaseWorker, case_worker_rows>({
      .number = 150,
      .name = "case_worker",
      .label = "Case worker",
      .retention = retention_classes::safeguarding_file,
      .subjects =
          about<&CaseWorker::child>() | mentions<&CaseWorker::staff, &StaffMember::person>(),
      .dating = holds<&CaseWorker::starts, &CaseWorker::ends>(),
      .organisation = belongs_to<&CaseWorker::school>(),
  });
  return info;
}

}  // namespace juniper::mis
