// The description of a contract.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/employment/staff_contract.hpp>

namespace juniper::mis {
namespace {

constexpr std::array staff_contract_rows{
    field<&StaffContract::staff>(1,
                                 {.label = "Member of staff", .category = categories::employment}),
    field<&StaffContract::school>(2, {.label = "School", .category = categories::employment}),
    field<&StaffContract::type>(3, {.label = "Type", .category = categories::employment}),
    field<&StaffContract::post>(4, {.label = "Post", .category = categories::employment}),
    field<&StaffContract::arrived_on>(5,
                                      {.label = "Arrived on", .category = categories::employment}),
    field<&StaffContract::origin>(6, {.label = "Origin", .category = categories::employment}),
    field<&StaffContract::destination>(
        7, {.label = "Destination", .category = categories::employment}),
    field<&StaffContract::leaving_reason>(
        8, {.label = "Reason for leaving", .category = categories::employment}),
    field<&StaffContract::hours_per_week>(
        9, {.label = "Hours per week", .category = categories::employment}),
    field<&StaffContract::full_time_hours>(
        10, {.label = "Full-time hours per week", .category = categories::employment}),
    field<&StaffContract::weeks_per_year>(
        11, {.label = "Weeks per year", .category = categories::employment}),
    field<&StaffContract::pay_range>(12, {.label = "Pay range", .category = categories::pay}),
    field<&StaffContract::base_pay>(13, {.label = "Base pay", .category = categories::pay}),
    field<&StaffContract::daily_rate>(14,
                                      {.label = "Paid by the day", .category = categories::pay}),
    field<&StaffContract::safeguarded_salary>(
        15, {.label = "Safeguarded salary", .category = categories::pay}),
    field<&StaffContract::starts>(16, {.label = "Starts", .category = categories::employment}),
    field<&StaffContract::ends>(17, {.label = "Ends", .category = categories::employment}),
};

}  // namespace

EntityInfo const& describe(StaffContract const*) {
  static constexpr EntityInfo info = entity<StaffContract, staff_contract_rows>({
      .number = 85,
      .name = "staff_contract",
      .label = "Contract",
      .retention = retention_classes::staff_file,
      .subjects = about<&StaffContract::staff, &StaffMember::person>(),
      .dating = holds<&StaffContract::starts, &StaffContract::ends>(),
      .organisation = belongs_to<&StaffContract::school>(),
  });
  return info;
}

}  // namespace juniper::mis
