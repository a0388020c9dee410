// Hard and soft stops of a start at the school itself, and what a supplied worker needs.
#include <juniper/mis/rulebook/edition.hpp>
#include <juniper/mis/vetting/checks_needed.hpp>
#include <juniper/mis/vetting/may_start.hpp>

namespace juniper::mis::vetting {

namespace {

using rulebook::Law;
using rulebook::SchoolKind;
using rulebook::WordSet;

// Of these it must be shown that they were made; of others only that nothing says they are missing.
constexpr WordSet<Check> must_be_shown{Check::identity, Check::right_to_work,   Check::qualifications,
                                       Check::overseas, Check::medical_fitness, Check::barred_list};

WorkFacts work_to_start(MayStartFacts const& facts) {
  return {.jurisdiction = facts.jurisdiction,
          .role = facts.role,
          .school_kind = facts.school_kind,
          .engaged_through = facts.engaged_through,
          .supervised = facts.supervised,
          .teaching = facts.teaching,
          .lived_abroad = facts.lived_abroad,
          .appointed = facts.starts};
}

std::span<CheckOnRecord const> told(MayStartFacts const& facts) {
  return facts.checks ? std::span<CheckOnRecord const>{*facts.checks} : std::span<CheckOnRecord const>{};
}

// What stops the start altogether.
WordSet<Check> hard_stops(MayStartFacts const& facts, ChecksNeeded const& needed, MissingChecks const& missing, MayStart& start) {
  WordSet<Check> stops;
  for (auto const& one : needed.checks) {
    bool const shown = state_of(one.check, told(facts)).has_value();
    if (!missing.hard.contains(one.check)) { continue; }
    if (shown || must_be_shown.contains(one.check)) {
      stops.add(one.check);
    } else {
      start.why.add({.kind = rulebook::StepKind::caution,
                     .phrase = "{w} is needed before the start as well, and nothing is told of it",
                     .rule = one.rule,
                     .w = spoken(one.check)});
    }
  }
  return stops;
}

void refuse_hard(WordSet<Check> stops, Law const& law, MayStartFacts const& facts, MayStart& start) {
  auto const* rule = need_on(law, "SCR-02", facts.starts);
  start.outcome = StartOutcome::refused;
  start.stop = StartStop::hard;
  start.missing = stops;
  start.why.apply(rule);
  stops.each([&](Check check) {
    start.why.add({.kind = rulebook::StepKind::blocks,
                   .phrase = "{w} must be complete first, and it is not shown that it is",
                   .rule = rule,
                   .w = spoken(check)});
  });
  start.why.unless("what is missing is completed first", rule);
}

// The enhanced certificate is outstanding, and the rest is there.
void without_certificate(MayStartFacts const& facts, Law const& law, MayStart& start) {
  auto const* rule = need_on(law, "SCR-03", facts.starts);
  auto const state = state_of(Check::enhanced_dbs, told(facts));
  start.why.apply(rule);
  start.stop = StartStop::soft;
  start.missing.add(Check::enhanced_dbs);
  if (state != CheckState::applied) {
    start.outcome = StartOutcome::refused;
    start.why.blocked("no certificate is on record, and no application for one", rule);
    start.why.unless("the certificate is applied for: then the person may start under supervision with a risk assessment", rule);
    return;
  }
  start.outcome = StartOutcome::supervised;
  start.needs.add(StartNeed::supervision_risk_assessment);
  start.overdue_alert = true;
  start.why.because(
      "the certificate was applied for and is not there: the person works under supervision, with a clear barred-list check and a risk "
      "assessment",
      rule);
  start.why.because("the single central record shows that it was applied for, and an alert runs until it is obtained", rule);
  start.why.unless("the certificate is obtained", rule);
}

// Governors, trustees: as soon as practicable after they start.
void as_soon_as_practicable(WordSet<Check> open, MayStartFacts const& facts, Law const& law, MayStart& start) {
  auto const* rule = need_on(law, facts.role == Role::governor ? "SCR-22.1" : "SCR-06", facts.starts);
  start.outcome = StartOutcome::allowed;
  start.stop = StartStop::soft;
  start.missing = open;
  start.overdue_alert = true;
  start.why.apply(rule);
  if (rule != nullptr && facts.starts) { rulebook::run(*rule, *facts.starts, law, start.why); }
  start.why.because("what is outstanding may be made as soon as practicable after the start, and an alert runs until it is", rule);
}

void supervised_volunteer(MayStartFacts const& facts, Law const& law, MayStart& start) {
  auto const* rule = need_on(law, "SCR-08", facts.starts);
  start.outcome = StartOutcome::supervised;
  start.needs.add(StartNeed::supervision_risk_assessment);
  start.why.apply(rule);
  start.why.because("a supervised volunteer is outside of regulated activity, and the school weighs the risk", rule);
}

void at_the_school(MayStartFacts const& facts, Law const& law, MayStart& start) {
  auto const needed = checks_needed(work_to_start(facts), law);
  start.why.append(needed.why);
  for (auto const& one : needed.checks) {
    start.before_appointment.add_if(one.need == CheckNeed::required && one.before_appointment, one.check);
  }
  auto const missing = missing_checks(needed, told(facts));
  auto const stops = hard_stops(facts, needed, missing, start);
  if (!missing.not_lawful.empty()) { start.why.caution("a check was made that must not be made for this person", needed.checks[0].rule); }
  bool const on_a_board = facts.role == Role::governor || facts.role == Role::trustee;
  start.overdue_alert = false;
  if (!stops.empty()) { return refuse_hard(stops, law, facts, start); }
  if (on_a_board && !missing.soft.empty()) { return as_soon_as_practicable(missing.soft, facts, law, start); }
  if (missing.soft.contains(Check::enhanced_dbs)) { return without_certificate(facts, law, start); }
  if (facts.role == Role::volunteer && facts.supervised.value_or(false)) { return supervised_volunteer(facts, law, start); }
  start.outcome = StartOutcome::allowed;
  start.why.because("every check that must be shown is complete");
  start.why.unless("a check on record turns out not to hold, or the work changes", need_on(law, "SCR-02", facts.starts));
}

// Whether the certificate of a supplied worker is recent enough for the start.
bool recent_enough(MayStartFacts const& facts, Law const& law, MayStart& start) {
  if (!facts.certificate_dated || !calendar::in_range(*facts.certificate_dated)) {
    start.why.caution("the date of the certificate is needed");
    return true;
  }
  auto const* rule = need_on(law, "SCR-05.1", facts.starts);
  if (rule == nullptr) { return true; }
  start.why.apply(rule);
  start.limit = rulebook::run(*rule, *facts.certificate_dated, law, start.why).due;
  if (!facts.starts) {
    start.why.caution("the first day of work is needed", rule);
    return true;
  }
  if (!start.limit || *facts.starts <= *start.limit) { return true; }
  if (facts.school_work_in_last_three_months.value_or(false)) {
    start.why.because("the certificate is older, but the person worked in a school during those months", rule);
    return true;
  }
  start.reasons.add(StartReason::certificate_too_old);
  start.why.blocked("the certificate is too old for the first day of work", rule);
  if (!facts.school_work_in_last_three_months) {
    start.why.caution("whether the person worked in a school during those months is not told", rule);
  }
  start.why.unless("the agency obtains a new certificate, or the person worked in a school or college during those months", rule);
  return false;
}

// A copy is needed of a certificate that discloses something; an independent school or academy asks for a copy of any.
bool lacks_copy(MayStartFacts const& facts, MayStart& start) {
  if (facts.certificate_copy_supplied.value_or(false)) { return false; }
  bool const of_any = facts.school_kind == SchoolKind::academy || facts.school_kind == SchoolKind::independent;
  if (!facts.certificate_discloses && !of_any) {
    start.why.caution("whether the certificate discloses anything is not told: then a copy is needed");
  }
  return of_any || facts.certificate_discloses.value_or(false);
}

void from_an_agency(MayStartFacts const& facts, Law const& law, MayStart& start) {
  auto const* rule = need_on(law, "SCR-05", facts.starts);
  start.why.apply(rule);
  start.overdue_alert = false;
  bool const confirmed = facts.confirmation_received && (!facts.starts || *facts.confirmation_received <= *facts.starts);
  bool const copy = lacks_copy(facts, start);
  auto const seen = state_of(Check::identity, told(facts));
  start.needs.add_if(!confirmed, StartNeed::agency_confirmation);
  start.needs.add_if(copy, StartNeed::certificate_copy);
  start.needs.add_if(seen != CheckState::complete && seen != CheckState::clear, StartNeed::identity_on_arrival);
  bool const recent = recent_enough(facts, law, start);
  if (!confirmed) { start.why.blocked("the agency has not confirmed its checks in writing before the first day", rule); }
  if (copy) { start.why.blocked("a copy of the certificate has not been supplied", rule); }
  if (start.needs.contains(StartNeed::identity_on_arrival)) {
    start.why.because("the school itself checks on arrival that this is the person whom the agency checked", rule);
  }
  bool const may = confirmed && !copy && recent;
  start.outcome = may ? StartOutcome::allowed : StartOutcome::refused;
  if (!may) { start.stop = StartStop::hard; }
  if (!may && recent) { start.why.unless("what is missing is supplied", rule); }
}

}  // namespace

MayStart may_start(MayStartFacts const& facts, Law const& law) {
  MayStart start;
  if (!rulebook::covers(facts.jurisdiction, law, start.why)) { return start; }
  start.central_record_shows.assign(told(facts).begin(), told(facts).end());
  bool const works = facts.role != Role::trustee && facts.role != Role::governor && facts.role != Role::volunteer;
  if (works && facts.engaged_through == EngagedThrough::agency) {
    from_an_agency(facts, law, start);
  } else {
    at_the_school(facts, law, start);
  }
  rulebook::apply_edition("KCS-01", facts.starts, law, start.why);
  return start;
}

}  // namespace juniper::mis::vetting
