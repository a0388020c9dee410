// The table of required checks, and what is outstanding.
#include <juniper/mis/describe/checks.hpp>
#include <juniper/mis/vetting/checks.hpp>
#include <juniper/mis/vetting/checks_needed.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace juniper::mis::vetting {
namespace {

constexpr auto identity = VettingCheckKind::of("identity");
constexpr auto barred = VettingCheckKind::of("barred_list");
constexpr auto enhanced = VettingCheckKind::of("enhanced_dbs");
constexpr auto enhanced_and_barred = VettingCheckKind::of("enhanced_dbs_with_barred_list");

// The table of checks_needed() in the order of the record; the barred list goes with the certificate.
constexpr std::array in_order_of_record{
    std::pair{Check::identity, identity},
    std::pair{Check::enhanced_dbs, enhanced},
    std::pair{Check::prohibition_from_teaching, VettingCheckKind::of("prohibition_teaching")},
    std::pair{Check::s128, VettingCheckKind::of("section_128")},
    std::pair{Check::overseas, VettingCheckKind::of("overseas")},
    std::pair{Check::right_to_work, VettingCheckKind::of("right_to_work")},
    std::pair{Check::qualifications, VettingCheckKind::of("qualifications")},
};

Role role_in(Engagement const& e) {
  switch (e.capacity) {
    case Capacity::academy_trustee: return Role::trustee;
    case Capacity::maintained_governor: return Role::governor;
    case Capacity::volunteer: return Role::volunteer;
    case Capacity::agency_worker:
    case Capacity::staff: break;
  }
  return e.teaches ? Role::teacher : Role::employee;
}

WorkFacts work_in(Engagement const& e) {
  bool const proprietors = e.manages || e.capacity == Capacity::academy_trustee;
  return {.role = role_in(e),
          .school_kind = proprietors ? rulebook::SchoolKind::academy : rulebook::SchoolKind::maintained,
          .regulated_activity = e.regulated_activity,
          .supervised = !e.regulated_activity,
          .teaching = e.teaches,
          .manages = e.manages,
          .lived_abroad = e.lived_abroad,
          .qualification_required = e.needs_qualification,
          .childcare = false};
}

bool answers(VettingCheck const& check, Date day) {
  if (day < check.starts || (check.ends && *check.ends < day)) { return false; }
  if (check.outcome == VettingOutcome::of("not_required")) {
    return check.why_not_required.has_value();
  }
  bool const good = check.outcome == VettingOutcome::of("satisfactory") ||
                    check.outcome == VettingOutcome::of("made_before_2007") ||
                    (check.outcome == VettingOutcome::of("disclosure") && check.assessment);
  return good && check.seen_on && *check.seen_on <= day;
}

bool answered(VettingCheckKind kind, std::span<VettingCheck const> checks, Date day) {
  return std::ranges::any_of(
      checks, [&](VettingCheck const& c) { return c.kind == kind && answers(c, day); });
}

Finding finding(Severity severity, char const* code, char const* place, char const* text,
                char const* help) {
  return {.severity = severity, .code = code, .place = place, .text = text, .help = help};
}

}  // namespace

std::vector<VettingCheckKind> required_checks(Engagement const& e) {
  // The supplier makes the checks and confirms them in writing before the first day.
  if (e.capacity == Capacity::agency_worker) { return {identity, VettingCheckKind::of("agency_confirmation")}; }
  static rulebook::Law const law;
  auto const required = checks_needed(work_in(e), law).with(CheckNeed::required);
  bool const with_list = required.contains(Check::barred_list);
  std::vector<VettingCheckKind> needed;
  for (auto const& [check, kind] : in_order_of_record) {
    if (!required.contains(check)) { continue; }
    needed.push_back(kind == enhanced && with_list ? enhanced_and_barred : kind);
  }
  return needed;
}

std::vector<VettingCheckKind> outstanding(Engagement const& engagement,
                                          std::span<VettingCheck const> checks, Date day) {
  std::vector<VettingCheckKind> missing;
  for (auto const kind : required_checks(engagement)) {
    bool done = answered(kind, checks, day);
    if (kind == enhanced_and_barred) {
      done = done || (answered(enhanced, checks, day) && answered(barred, checks, day));
    }
    if (kind == enhanced) { done = done || answered(enhanced_and_barred, checks, day); }
    if (!done) { missing.push_back(kind); }
  }
  return missing;
}

Findings check(VettingCheck const& check) {
  auto found = check_dates(check);
  if (check.outcome == VettingOutcome::of("not_required")) {
    if (!check.why_not_required) {
      found.push_back(
          finding(Severity::error, "not_required_without_reason", "vetting_check.why_not_required",
                  "a check is said not to apply, and not why", "say why it does not apply"));
    }
    return found;
  }
  if (!check.seen_on || !check.seen_by) {
    found.push_back(finding(Severity::warning, "evidence_not_seen", "vetting_check.seen_on",
                            "it is not said who saw the evidence and when",
                            "enter the day and the member of staff"));
  } else if (*check.seen_on < check.starts) {
    found.push_back(finding(Severity::warning, "seen_before_made", "vetting_check.seen_on",
                            "the evidence was seen before the check was made", "check both days"));
  }
  if (check.outcome == VettingOutcome::of("disclosure") && !check.assessment) {
    found.push_back(finding(Severity::error, "disclosure_without_assessment",
                            "vetting_check.assessment",
                            "something was disclosed and nobody assessed it",
                            "write down why the person may work, or may not"));
  }
  bool const certificate = check.kind == enhanced || check.kind == enhanced_and_barred;
  if (certificate && (!check.certificate_number || !check.certificate_date)) {
    found.push_back(
        finding(Severity::warning, "certificate_without_number", "vetting_check.certificate_number",
                "a certificate has no number or no date", "enter both; no copy is needed"));
  }
  return found;
}

}  // namespace juniper::mis::vetting
