// Sharing with public bodies: returns, censuses, registers, youth support and health services.
#include "accountability/sharing_rules.hpp"

namespace juniper::mis::accountability::sharing {

namespace {

using rulebook::Rule;
using rulebook::WordSet;

constexpr WordSet<DataKind> basics{DataKind::names, DataKind::address, DataKind::date_of_birth};
constexpr WordSet<DataKind> census_items{DataKind::names, DataKind::address, DataKind::date_of_birth, DataKind::sen, DataKind::termly_attendance};
constexpr WordSet<DataKind> attendance_data{DataKind::daily_attendance, DataKind::termly_attendance, DataKind::attendance_now};
constexpr WordSet<DataKind> register_items{DataKind::names,            DataKind::address,          DataKind::date_of_birth,
                                           DataKind::daily_attendance, DataKind::termly_attendance, DataKind::attendance_now};
constexpr WordSet<DataKind> health_list{DataKind::names, DataKind::address, DataKind::date_of_birth, DataKind::height_weight};

// The law requires it, so nobody's consent or objection comes into it.
void required(Checking const& c, Rule const* rule) {
  c.answer.consent_needed = false;
  c.answer.opt_out_effective = false;
  c.answer.bases = {ShareBasis::legal_obligation, ShareBasis::public_task};
  c.answer.why.because("the law requires it: consent is not asked, and nobody can opt out", rule);
  answer_objection(c, rule);
}

// The term before a census day begins at the latest on these days; leavers of that term are returned with it.
Date term_before_begins(Date census) {
  auto const month = static_cast<unsigned>(census.month());
  if (month <= 3) { return (census.year() - std::chrono::years{1}) / 8 / 1; }
  return month <= 7 ? Date{census.year() / 1 / 1} : Date{census.year() / 4 / 1};
}

void place_in_census(Checking const& c) {
  auto const* rule = c.law.book.find("SHR-11", c.on);
  if (rule == nullptr) { return; }
  c.answer.why.apply(rule);
  if (!c.facts.data || c.facts.data->contains(DataKind::termly_attendance)) {
    c.answer.attendance_term = AttendanceTerm::previous;
    c.answer.why.because("a census returns the attendance of the term before it", rule);
  }
  if (!c.facts.census_on) { return c.answer.why.caution("the census day was not told", rule); }
  auto const census = *c.facts.census_on;
  if (std::chrono::weekday{std::chrono::sys_days{census}} != std::chrono::Thursday) { c.answer.why.caution("{A} is no Thursday: check the census day", rule, census); }
  if (!c.facts.left) { return; }
  if (*c.facts.left >= census) {
    c.answer.included_in = CensusSet::on_roll;
  } else if (*c.facts.left >= term_before_begins(census)) {
    c.answer.included_in = CensusSet::not_on_roll;
    c.answer.why.derive("the pupil left on {a}, before the census on {b} and since the term before it began", rule, *c.facts.left, census);
  } else {
    c.answer.why.caution("the pupil left on {a}, before the term whose attendance is returned: check the guide", rule, *c.facts.left);
  }
}

WordSet<DataKind> required_of(Rule const& rule) {
  auto items = census_items;
  return items.add_if(rule.version >= 2, DataKind::daily_attendance);   // shared by law since the second version
}

std::optional<Date> birthday(Checking const& c, std::string_view id) {
  auto const* rule = c.law.book.find(id, c.on);
  if (rule == nullptr || !rule->amount) { return std::nullopt; }
  return calendar::attains(*c.facts.date_of_birth, *rule->amount);
}

void without_objection(Checking const& c, Rule const* rule) {
  bool const few = c.facts.data && !c.facts.data->empty() && basics.includes(*c.facts.data);
  c.answer.outcome = few ? ShareOutcome::must : ShareOutcome::allowed;
  c.answer.why.because(few ? "name, address and date of birth are always given" : "more than name, address and date of birth may be given, as nobody whose choice it is objects", rule);
  if (!c.facts.objection_by) { c.answer.why.caution("whether anybody objects was not told", rule); }
}

}  // namespace

void answer_objection(Checking const& c, Rule const* rule) {
  if (!c.facts.objection_by) { return; }
  c.answer.actions.add(ShareAction::record_objection).add(ShareAction::explain);
  c.answer.why.because("the objection is recorded, and it is explained why the data are shared all the same", rule);
}

void department(Checking const& c) {
  auto const* rule = c.apply("SHR-10");
  if (rule == nullptr) { return; }
  bool const census = c.facts.channel == ShareChannel::school_census || c.facts.census_on.has_value();
  auto const data = c.data();
  if (data.empty() && !census) { return c.answer.why.caution("which data would be shared was not told", rule); }
  auto const lawful = both(data, required_of(*rule));
  auto const* collected = c.law.book.find("SHR-12", c.on);
  if (!data.empty() && lawful != data) {
    c.answer.minimisation = Minimisation::field_level;
    c.answer.why.blocked(data.contains(DataKind::nationality) ? "nationality is collected no longer" : "no return asks for all of these data", collected);
  }
  if (!data.empty() && lawful.empty()) {
    c.answer.outcome = ShareOutcome::refused;
    c.answer.why.unless("the Department named a power to require them, and it were verified", c.law.book.find("SHR-23", c.on));
    return;
  }
  c.answer.outcome = lawful == data ? ShareOutcome::must : ShareOutcome::limited;
  required(c, rule);
  if (census) { place_in_census(c); }
  c.answer.why.unless("the data were not among those that the law has returned", collected);
}

void local_authority(Checking const& c) {
  auto const data = c.data();
  if (data.contains(DataKind::child_protection_chronology)) {
    auto const* general = c.apply("SHR-01");
    c.answer.outcome = ShareOutcome::may;
    c.answer.decider = ShareDecider::school;
    c.answer.consent_needed = false;
    c.answer.bases = {ShareBasis::legal_obligation, ShareBasis::public_task};
    c.answer.why.because("sharing to protect a child rests on the duties of school and authority, not on consent", general);
    return c.answer.why.unless("it were a referral, or another duty to share applied: safeguarding.duty answers that", general);
  }
  auto const* rule = c.law.book.find("SHR-13", c.on);
  if (rule == nullptr || !data.intersects(attendance_data) || !register_items.includes(data)) { return partner(c); }
  c.answer.why.apply(rule);
  c.answer.outcome = ShareOutcome::must;
  required(c, rule);
  c.answer.why.unless("it went beyond the registers and the returns from them", c.law.book.find("SHR-02", c.on));
}

void youth_support(Checking const& c) {
  auto const* rule = c.apply("SHR-15");
  if (rule == nullptr) { return; }
  c.answer.minimisation = Minimisation::field_level;
  if (!c.facts.on || !c.facts.date_of_birth) { return c.answer.why.caution("without the day and the date of birth it is not known whose choice governs", rule); }
  auto const from = birthday(c, "SHR-14");
  auto const own = birthday(c, "SHR-15");
  auto const until = birthday(c, "SHR-17");
  if (!from || !own || !until) { return c.answer.why.caution("an age lies outside of the range of dates", rule); }
  if (c.on < *from || c.on >= *until) {
    c.answer.outcome = ShareOutcome::refused;
    c.answer.why.because("the service is for young people from 13 to 19, and the pupil is not of that age", rule);
    return c.answer.why.unless("the pupil were of that age", rule, *from);
  }
  c.answer.governed_by = c.on >= *own ? Objector::pupil : Objector::parent;
  c.answer.consent_needed = false;
  c.answer.bases = {ShareBasis::legal_obligation};
  c.answer.why.derive(c.on >= *own ? "the pupil is {n} since {a}, so the pupil's own choice governs" : "the pupil is {n} only on {a}, so a parent's choice governs", rule, *own, {},
                      rule->amount.value_or(0));
  if (c.facts.objection_by != c.answer.governed_by) {
    if (c.facts.objection_by) {
      c.answer.opt_out_effective = false;
      c.answer.why.because("whoever objects is not the one whose choice governs", rule);
      answer_objection(c, rule);
    }
    return without_objection(c, rule);
  }
  c.answer.fields = {ShareField::name, ShareField::address, ShareField::date_of_birth};
  c.answer.actions.add(ShareAction::record_objection);
  bool const few = !c.data().empty() && basics.includes(c.data());
  c.answer.outcome = few ? ShareOutcome::must : ShareOutcome::limited;
  c.answer.opt_out_effective = !few;
  c.answer.why.because("the objection holds for everything but name, address and date of birth", rule);
  if (c.facts.parent_agreed == true && c.answer.governed_by == Objector::pupil) { c.answer.why.because("that a parent had agreed does not outweigh the pupil's own choice", rule); }
  c.answer.why.unless("the objection were taken back", rule);
}

void child_measurement(Checking const& c) {
  auto const* rule = c.apply("SHR-16");
  if (rule == nullptr) { return; }
  c.answer.consent_needed = false;
  c.answer.minimisation = Minimisation::field_level;
  if (c.facts.objection_by) {
    c.answer.outcome = ShareOutcome::refused;
    c.answer.opt_out_effective = true;
    c.answer.other_sharing_affected = false;
    c.answer.actions.add(ShareAction::exclude_from_list).add(ShareAction::record_objection);
    c.answer.why.because("the child is left off the list: the opt-out is from being measured, and does not touch what else the school shares", rule);
    return c.answer.why.unless("the opt-out were taken back", rule);
  }
  if (c.facts.year_group && *c.facts.year_group != 0 && *c.facts.year_group != 6) {
    c.answer.outcome = ShareOutcome::refused;
    c.answer.why.because("children are measured in Reception and in Year 6 alone", rule);
    return c.answer.why.unless("the child were in Reception or Year 6", rule);
  }
  if (!c.facts.year_group) { c.answer.why.caution("the year group was not told: children are measured in Reception and in Year 6 alone", rule); }
  c.answer.outcome = health_list.includes(c.data()) ? ShareOutcome::allowed : ShareOutcome::limited;
  c.answer.bases = {ShareBasis::public_task};
  c.answer.why.because(c.answer.outcome == ShareOutcome::allowed ? "the list is shared as a public task" : "the list is shared as a public task, without what measuring does not need", rule);
  c.answer.why.unless("the child were opted out of being measured", rule);
}

void health_service(Checking const& c) {
  auto const* rule = c.apply("SHR-16");
  if (rule == nullptr) { return; }
  c.answer.consent_needed = false;
  c.answer.minimisation = Minimisation::field_level;
  c.answer.bases = {ShareBasis::public_task};
  c.answer.outcome = health_list.includes(c.data()) ? ShareOutcome::allowed : ShareOutcome::limited;
  c.answer.why.because("the list is shared as a public task; the health service itself asks for consent to what it does", rule);
  if (c.facts.objection_by) {
    c.answer.outcome = ShareOutcome::may;
    c.answer.decider = ShareDecider::school;
    c.answer.opt_out_effective = false;
    c.answer.other_sharing_affected = false;
    answer_objection(c, rule);
    c.answer.why.caution("an objection to a public task is weighed: the school decides whether its grounds override those of the objector", rule);
  }
  c.answer.why.unless("the recipient were not the health service that serves the school", rule);
}

}  // namespace juniper::mis::accountability::sharing
