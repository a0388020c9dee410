// The table of required checks, and what is outstanding.
#include <juniper/mis/describe/checks.hpp>
#include <juniper/mis/vetting/checks.hpp>

#include <algorithm>

namespace juniper::mis::vetting {
namespace {

constexpr auto identity = VettingCheckKind::of("identity");
constexpr auto barred = VettingCheckKind::of("barred_list");
constexpr auto enhanced = VettingCheckKind::of("enhanced_dbs");
constexpr auto enhanced_and_barred = VettingCheckKind::of("enhanced_dbs_with_barred_list");

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
  std::vector<VettingCheckKind> needed{identity};
  auto const need = [&needed](VettingCheckKind kind) { needed.push_back(kind); };
  bool const supplied = e.capacity == Capacity::agency_worker;
  bool const governs =
      e.capacity == Capacity::academy_trustee || e.capacity == Capacity::maintained_governor;
  bool const volunteers = e.capacity == Capacity::volunteer;
  if (supplied) {
    // The supplier makes the checks and confirms them in writing before the first day.
    need(VettingCheckKind::of("agency_confirmation"));
    return needed;
  }
  if (e.regulated_activity) {
    need(enhanced_and_barred);
  } else if (!volunteers) {
    need(enhanced);
  }
  if (e.teaches) { need(VettingCheckKind::of("prohibition_teaching")); }
  if (governs || e.manages) { need(VettingCheckKind::of("section_128")); }
  if (e.lived_abroad) { need(VettingCheckKind::of("overseas")); }
  if (!volunteers && e.capacity != Capacity::maintained_governor) {
    need(VettingCheckKind::of("right_to_work"));
  }
  if (!governs && !volunteers && (e.teaches || e.needs_qualification)) {
    need(VettingCheckKind::of("qualifications"));
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
