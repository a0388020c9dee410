// Cross-field checks of enrolments.
#include <juniper/mis/codes/admission_codes.hpp>
#include <juniper/mis/describe/checks.hpp>
#include <juniper/mis/enrolment/checks.hpp>

#include <algorithm>
#include <vector>

namespace juniper::mis::enrolment {

Findings check(Enrolment const& enrolment) {
  Findings found;
  if (enrolment.ends && *enrolment.ends < enrolment.starts) {
    found.push_back({.severity = Severity::error,
                     .code = "ends_before_it_starts",
                     .place = "enrolment.ends",
                     .text = "the last day on roll lies before the starting day",
                     .help = "check both days"});
  }
  if (enrolment.ends && !enrolment.leaving_ground) {
    found.push_back({.severity = Severity::warning,
                     .code = "left_without_ground",
                     .place = "enrolment.leaving_ground",
                     .text = "the pupil left the roll without a ground",
                     .help = "name the ground of regulation 9 on which the name was deleted"});
  }
  if (!enrolment.ends && enrolment.leaving_ground) {
    found.push_back({.severity = Severity::warning,
                     .code = "ground_without_end",
                     .place = "enrolment.ends",
                     .text = "there is a ground for leaving but no last day",
                     .help = "give the last day on roll, or remove the ground"});
  }
  if (!enrolment.leaving_ground) { return found; }
  auto const ground = LeavingGround::parse(enrolment.leaving_ground->reveal());
  if (!ground.ok()) {
    found.push_back({.severity = Severity::error,
                     .code = "ground_unknown",
                     .place = "enrolment.leaving_ground",
                     .text = "this is no ground on which a name is deleted",
                     .help = "name the paragraph of regulation 9, as 9(1)(a)"});
  } else if (enrolment.ends && !ground->in_force_on(*enrolment.ends)) {
    found.push_back(
        {.severity = Severity::warning,
         .code = "ground_not_in_force",
         .place = "enrolment.leaving_ground",
         .text = "this ground was not in force on the last day on roll",
         .help =
             "regulation 8 of 2006 applies to 18 August 2024, regulation 9 of 2024 afterwards"});
  }
  return found;
}

Findings check(Enrolment const& enrolment, Date born) {
  auto found = check(enrolment);
  if (enrolment.starts < born) {
    found.push_back({.severity = Severity::error,
                     .code = "started_before_birth",
                     .place = "enrolment.starts",
                     .text = "the starting day lies before the date of birth",
                     .help = "check both days"});
  }
  return found;
}

Findings check(AdmissionApplication const& application) {
  Findings found;
  if (application.applied_on && application.decided_on &&
      *application.decided_on < *application.applied_on) {
    found.push_back({.severity = Severity::error,
                     .code = "decided_before_applied",
                     .place = "admission_application.decided_on",
                     .text = "the decision lies before the application",
                     .help = "check both days"});
  }
  if (application.preference && *application.preference < 1) {
    found.push_back({.severity = Severity::error,
                     .code = "preference_below_one",
                     .place = "admission_application.preference",
                     .text = "preferences count from 1",
                     .help = "1 is the first choice"});
  }
  bool const decided = application.status == ApplicationStatus::of("offered") ||
                       application.status == ApplicationStatus::of("refused");
  if (decided && !application.decided_on) {
    found.push_back({.severity = Severity::warning,
                     .code = "decision_without_day",
                     .place = "admission_application.decided_on",
                     .text = "there is a decision and no day of it",
                     .help = "times for answers and appeals run from that day"});
  }
  return found;
}

Findings check_year_groups(std::span<YearGroupPlacement const> placements) {
  Findings found;
  std::vector<Period> periods;
  for (auto const& p : placements) {
    for (auto& f : check_dates(p)) { found.push_back(std::move(f)); }
    periods.push_back({p.starts, p.ends});
  }
  for (auto& f : check_no_overlap(periods, "year_group_placement.starts")) {
    found.push_back(std::move(f));
  }
  return found;
}

Findings check(AttendanceMode const& mode) {
  auto found = check_dates(mode);
  if (mode.part_time && !mode.ends && !mode.review_by) {
    found.push_back({.severity = Severity::warning,
                     .code = "part_time_without_review",
                     .place = "attendance_mode.review_by",
                     .text = "a part-time timetable has neither an end nor a day of review",
                     .help = "say until when it is agreed, or when it is looked at again"});
  }
  return found;
}

Findings check_history(std::span<SchoolAttended const> schools) {
  if (std::ranges::count_if(schools, &SchoolAttended::last_school) < 2) { return {}; }
  return {{.severity = Severity::warning,
           .code = "several_last_schools",
           .place = "school_attended.last_school",
           .text = "more than one school is said to be the last",
           .help = "the last school is the one attended just before this"}};
}

}  // namespace juniper::mis::enrolment
