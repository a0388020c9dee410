// Checks of medicines, allergies and doctors.
#include <juniper/mis/describe/checks.hpp>
#include <juniper/mis/health/checks.hpp>

namespace juniper::mis::health {
namespace {

Finding finding(Severity severity, char const* code, char const* place, char const* text,
                char const* help) {
  return {.severity = severity, .code = code, .place = place, .text = text, .help = help};
}

}  // namespace

Findings check(Medication const& medication, Date today) {
  auto found = check_dates(medication);
  if (medication.ends && *medication.ends < today) { return found; }
  if (medication.given_by_staff && !medication.consented_on) {
    found.push_back(finding(Severity::error, "given_without_consent", "medication.consented_on",
                            "staff give a medicine without written consent",
                            "enter the day of the parent's written consent"));
  }
  if (medication.kept_at_school && medication.expires_on && *medication.expires_on < today) {
    found.push_back(finding(Severity::warning, "medicine_expired", "medication.expires_on",
                            "a medicine kept at school is past its date", "ask for a new one"));
  }
  return found;
}

Findings check(Allergy const& allergy) {
  auto found = check_dates(allergy);
  bool const severe = allergy.severity == AllergySeverity::of("severe") ||
                      allergy.severity == AllergySeverity::of("anaphylaxis");
  if (severe && !allergy.treatment) {
    found.push_back(finding(Severity::warning, "severe_without_treatment", "allergy.treatment",
                            "an allergy is severe, and it is not said what to do",
                            "say what to do, and where the pen is"));
  }
  return found;
}

Findings check(DoctorRegistration const& registration, Agency const& practice) {
  auto found = check_dates(registration);
  if (practice.kind != AgencyKind::of("gp_practice")) {
    found.push_back(finding(Severity::warning, "no_general_practice",
                            "doctor_registration.practice", "this agency is not a general practice",
                            "name the practice"));
  }
  return found;
}

}  // namespace juniper::mis::health
