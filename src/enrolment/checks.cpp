// Cross-field checks of enrolments.
#include <juniper/mis/enrolment/checks.hpp>

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

}  // namespace juniper::mis::enrolment
