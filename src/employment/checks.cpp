// Checks of contracts and absences.
#include <juniper/mis/describe/checks.hpp>
#include <juniper/mis/employment/checks.hpp>

#include <vector>

namespace juniper::mis::employment {
namespace {

Finding finding(Severity severity, char const* code, char const* place, char const* text,
                char const* help) {
  return {.severity = severity, .code = code, .place = place, .text = text, .help = help};
}

}  // namespace

Findings check(StaffContract const& contract) {
  auto found = check_dates(contract);
  if (contract.hours_per_week && contract.full_time_hours &&
      *contract.full_time_hours < *contract.hours_per_week) {
    found.push_back(finding(Severity::error, "hours_beyond_full_time",
                            "staff_contract.hours_per_week",
                            "the hours are more than those of the post at full time",
                            "check both; overtime is no part of a contract"));
  }
  if (contract.base_pay && *contract.base_pay < 0) {
    found.push_back(finding(Severity::error, "negative_pay", "staff_contract.base_pay",
                            "pay is below nothing", "enter pence a year at full time"));
  }
  if (!contract.ends && (contract.leaving_reason || contract.destination)) {
    found.push_back(finding(Severity::warning, "left_without_end", "staff_contract.ends",
                            "there is a reason for leaving and no last day",
                            "give the last day, or remove the reason"));
  }
  return found;
}

Findings check(StaffAbsence const& absence) {
  auto found = check_dates(absence);
  if (!absence.days_lost) { return found; }
  if (*absence.days_lost < 0) {
    found.push_back(finding(Severity::error, "negative_days", "staff_absence.days_lost",
                            "fewer than no days were lost", "enter hundredths of a working day"));
  }
  if (absence.ends && absence.starts <= *absence.ends) {
    auto const days =
        (std::chrono::sys_days{*absence.ends} - std::chrono::sys_days{absence.starts}).count() + 1;
    if (days * 100 < *absence.days_lost) {
      found.push_back(finding(Severity::error, "more_days_than_passed", "staff_absence.days_lost",
                              "more working days were lost than passed",
                              "enter hundredths of a working day"));
    }
  }
  return found;
}

Findings check_absences(std::span<StaffAbsence const> absences) {
  Findings found;
  std::vector<Period> periods;
  for (auto const& a : absences) {
    for (auto& f : check(a)) { found.push_back(std::move(f)); }
    periods.push_back({a.starts, a.ends});
  }
  for (auto& f : check_no_overlap(periods, "staff_absence.starts")) {
    found.push_back(std::move(f));
  }
  return found;
}

Findings check(NextOfKin const& kin) {
  auto found = check_dates(kin);
  if (kin.contact_order && *kin.contact_order < 1) {
    found.push_back(finding(Severity::error, "contact_order_below_one", "next_of_kin.contact_order",
                            "the order of contact counts from 1", "1 is called first"));
  }
  return found;
}

}  // namespace juniper::mis::employment
