// The table of checks, one small function a column of circumstances.
#include <juniper/mis/rulebook/edition.hpp>
#include <juniper/mis/vetting/checks_needed.hpp>

#include <array>

namespace juniper::mis::vetting {

namespace {

using rulebook::Law;
using rulebook::Rule;
using rulebook::SchoolKind;
using rulebook::WordSet;

// In which column of the table somebody stands.
enum class Column : std::uint8_t { staff, agency, proprietor, governor, volunteer };

Column column_of(WorkFacts const& facts) {
  switch (facts.role) {
    case Role::trustee: return Column::proprietor;
    case Role::governor: return Column::governor;
    case Role::volunteer: return Column::volunteer;
    default: return facts.engaged_through == EngagedThrough::agency ? Column::agency : Column::staff;
  }
}

bool works(Column column) { return column == Column::staff || column == Column::agency; }

CheckNeed if_so(std::optional<bool> holds, CheckNeed otherwise = CheckNeed::not_applicable) {
  if (!holds) { return CheckNeed::where_relevant; }
  return *holds ? CheckNeed::required : otherwise;
}

// Whether the rule is for that kind of school.
std::optional<bool> is_for(Rule const* rule, std::optional<SchoolKind> school) {
  if (rule == nullptr) { return false; }
  if (rule->schools.empty()) { return true; }
  return school ? std::optional{rule->schools.contains(*school)} : std::nullopt;
}

std::optional<bool> both(std::optional<bool> a, std::optional<bool> b) {
  if ((a && !*a) || (b && !*b)) { return false; }
  return a && b ? std::optional{true} : std::nullopt;
}

std::optional<bool> in_regulated_activity(WorkFacts const& facts, Column column) {
  if (facts.regulated_activity) { return facts.regulated_activity; }
  if (column == Column::volunteer) { return facts.supervised ? std::optional{!*facts.supervised} : std::nullopt; }
  bool const by_nature = facts.role == Role::teacher || facts.role == Role::headteacher || facts.role == Role::teaching_assistant;
  return by_nature ? std::optional{true} : std::nullopt;
}

// A supervised volunteer is outside of regulated activity whatever else is told.
bool is_supervised_volunteer(WorkFacts const& facts, Column column) {
  return column == Column::volunteer && facts.supervised.value_or(false);
}

CheckNeed barred_list_need(WorkFacts const& facts, Column column) {
  if (is_supervised_volunteer(facts, column)) { return CheckNeed::not_lawful; }
  auto const regulated = in_regulated_activity(facts, column);
  bool const sits_on_a_board = column == Column::proprietor || column == Column::governor;
  if (!regulated && sits_on_a_board) { return CheckNeed::not_applicable; }
  return if_so(regulated, CheckNeed::not_lawful);
}

CheckNeed enhanced_need(WorkFacts const& facts, Column column) {
  if (is_supervised_volunteer(facts, column)) { return CheckNeed::optional; }
  return column == Column::volunteer ? if_so(in_regulated_activity(facts, column), CheckNeed::optional) : CheckNeed::required;
}

CheckNeed prohibition_need(WorkFacts const& facts, Column column) {
  if (!works(column)) { return CheckNeed::not_applicable; }
  return facts.role == Role::teacher ? CheckNeed::required : if_so(facts.teaching);
}

CheckNeed section_128_need(WorkFacts const& facts, Column column, Rule const* on_managers) {
  if (column == Column::volunteer) { return CheckNeed::not_applicable; }
  if (!works(column)) { return CheckNeed::required; }
  auto const manages = facts.role == Role::headteacher ? std::optional{true} : facts.manages;
  return if_so(both(is_for(on_managers, facts.school_kind), manages));
}

CheckNeed qualifications_need(WorkFacts const& facts, Column column) {
  if (!works(column)) { return CheckNeed::not_applicable; }
  return facts.role == Role::teacher ? CheckNeed::required : if_so(facts.qualification_required);
}

CheckNeed disqualification_need(WorkFacts const& facts, Column column) {
  return works(column) || column == Column::volunteer ? if_so(facts.childcare) : CheckNeed::not_applicable;
}

CheckNeed right_to_work_need(Column column) {
  return works(column) || column == Column::proprietor ? CheckNeed::required : CheckNeed::not_applicable;
}

CheckNeed medical_need(WorkFacts const& facts, Column column, Rule const* rule) {
  return column == Column::staff ? if_so(is_for(rule, facts.school_kind)) : CheckNeed::not_applicable;
}

char const* rule_of(Check check, Column column) {
  switch (check) {
    case Check::barred_list: return "SCR-21";
    case Check::disqualification: return "SCR-14";
    case Check::enhanced_dbs: return "SCR-22";
    case Check::identity: return "SCR-20";
    case Check::overseas: return "SCR-24";
    case Check::prohibition_from_teaching: return "SCR-23";
    case Check::qualifications: return "SCR-25";
    case Check::right_to_work: return "SCR-26";
    case Check::s128: return works(column) ? "SCR-07.1" : "SCR-07";
    case Check::medical_fitness: return "SCR-27";
  }
  return "SCR-20";
}

CheckNeed need_of(Check check, WorkFacts const& facts, Column column, Rule const* rule) {
  if (rule == nullptr) { return CheckNeed::not_applicable; }
  switch (check) {
    case Check::barred_list: return barred_list_need(facts, column);
    case Check::disqualification: return disqualification_need(facts, column);
    case Check::enhanced_dbs: return enhanced_need(facts, column);
    case Check::identity: return CheckNeed::required;
    case Check::overseas: return if_so(facts.lived_abroad);
    case Check::prohibition_from_teaching: return prohibition_need(facts, column);
    case Check::qualifications: return qualifications_need(facts, column);
    case Check::right_to_work: return right_to_work_need(column);
    case Check::s128: return section_128_need(facts, column, rule);
    case Check::medical_fitness: return medical_need(facts, column, rule);
  }
  return CheckNeed::not_applicable;
}

constexpr WordSet<Check> before_appointment{Check::identity, Check::right_to_work, Check::qualifications, Check::overseas,
                                            Check::medical_fitness};
constexpr WordSet<Check> beside_the_record{Check::disqualification, Check::medical_fitness};
constexpr WordSet<Check> three_month_checks{Check::enhanced_dbs, Check::overseas};

CheckStop stop_of(Check check, Column column) {
  bool const soon_after = column == Column::proprietor || column == Column::governor;
  if (soon_after && check != Check::s128) { return CheckStop::soft; }
  return check == Check::enhanced_dbs && column != Column::agency ? CheckStop::soft : CheckStop::hard;
}

// Whether the previous post counts and ended recently enough.
void apply_three_month_rule(WorkFacts const& facts, Column column, Law const& law, ChecksNeeded& needed) {
  if (!facts.previous_post || column != Column::staff) { return; }
  bool const qualifies = *facts.previous_post == PreviousPost::english_school || *facts.previous_post == PreviousPost::english_college;
  if (!qualifies) {
    needed.three_month_rule_met = false;
    needed.why.because("the previous post was not at an English school or college",
                       law.book.named("SCR-04", facts.appointed.value_or(calendar::last_date)));
    return;
  }
  auto const* rule = rulebook::need_on(law, "SCR-04", facts.appointed);
  if (rule == nullptr) { return needed.why.caution("no three-month rule was in force on {a}", nullptr, facts.appointed.value_or(Date{})); }
  if (!facts.appointed || !facts.previous_post_ended || !calendar::in_range(*facts.previous_post_ended)) {
    needed.why.caution("the last day of the previous post and the day of appointment are needed", rule);
    return;
  }
  needed.why.apply(rule);
  needed.three_month_limit = rulebook::run(*rule, *facts.previous_post_ended, law, needed.why).due;
  if (!needed.three_month_limit) { return; }
  needed.three_month_rule_met = *facts.appointed <= *needed.three_month_limit;
  needed.why.because(
      *needed.three_month_rule_met
          ? "the break is not longer than that, so a new certificate and overseas checks are not compulsory; a school may make them"
          : "the break is longer than that, so a new certificate is obtained",
      rule);
  needed.why.unless("the previous post did not bring the person regularly into contact with children", rule);
}

bool was_made_before_2007(WorkFacts const& facts, Column column, Law const& law) {
  if (column != Column::staff || !facts.appointed) { return false; }
  auto const* line = law.book.find("SCR-01", *facts.appointed);
  return line != nullptr && line->until.has_value();
}

CheckNeeded needed_of(Check check, WorkFacts const& facts, Column column, bool old_line, bool recent_post, Law const& law) {
  // The entries of an old line are those of the register as it is kept now; what is checked besides follows the law of the day.
  bool const of_register = old_line && !beside_the_record.contains(check);
  CheckNeeded one{.check = check, .rule = rulebook::need_on(law, rule_of(check, column), of_register ? std::nullopt : facts.appointed)};
  one.need = need_of(check, facts, column, one.rule);
  bool const asked = one.need == CheckNeed::required || one.need == CheckNeed::where_relevant;
  one.entry = !beside_the_record.contains(check) && asked;
  if (old_line && one.entry) {
    one.need = CheckNeed::whether_made;
  } else if (recent_post && asked && three_month_checks.contains(check)) {
    one.need = CheckNeed::optional;
  }
  if (one.need == CheckNeed::required || one.need == CheckNeed::where_relevant) {
    one.stop = stop_of(check, column);
    one.before_appointment = column == Column::staff && before_appointment.contains(check);
  }
  return one;
}

// An academy or independent school has an entry on prohibition orders for each member of staff, teaching or not.
void add_prohibition_entry(WorkFacts const& facts, Column column, Law const& law, ChecksNeeded& needed) {
  auto const* rule = rulebook::need_on(law, "SCR-23.1", std::nullopt);
  auto& one = needed.checks[static_cast<std::size_t>(Check::prohibition_from_teaching)];
  if (column != Column::staff || one.entry || !is_for(rule, facts.school_kind).value_or(false)) { return; }
  one.entry = true;
  needed.why.apply(rule);
}

}  // namespace

ChecksNeeded checks_needed(WorkFacts const& facts, Law const& law) {
  ChecksNeeded needed;
  if (!rulebook::covers(facts.jurisdiction, law, needed.why)) { return needed; }
  auto const column = column_of(facts);
  bool const old_line = was_made_before_2007(facts, column, law);
  apply_three_month_rule(facts, column, law, needed);
  for (std::size_t i = 0; i < rulebook::words<Check>.size(); ++i) {
    needed.checks.push_back(needed_of(static_cast<Check>(i), facts, column, old_line, needed.three_month_rule_met.value_or(false), law));
  }
  add_prohibition_entry(facts, column, law, needed);
  for (auto const& one : needed.checks) {
    if (one.need == CheckNeed::required || one.need == CheckNeed::not_lawful) { needed.why.apply(one.rule); }
  }
  if (old_line) { needed.why.apply(law.book.find("SCR-01", *facts.appointed)); }
  return needed;
}

std::optional<CheckState> state_of(Check check, std::span<CheckOnRecord const> checks) {
  static constexpr std::array strength{1, 4, 3, 0, 2};  // applied, clear, complete, missing, not_applicable
  std::optional<CheckState> weakest;
  for (auto const& one : checks) {
    if (one.check != check) { continue; }
    if (!weakest || strength[static_cast<std::size_t>(one.state)] < strength[static_cast<std::size_t>(*weakest)]) { weakest = one.state; }
  }
  return weakest;
}

MissingChecks missing_checks(ChecksNeeded const& needed, std::span<CheckOnRecord const> checks) {
  MissingChecks missing;
  for (auto const& one : needed.checks) {
    auto const state = state_of(one.check, checks);
    bool const made = state == CheckState::clear || state == CheckState::complete;
    bool const relevant_and_open = one.need == CheckNeed::where_relevant && (state == CheckState::missing || state == CheckState::applied);
    bool const open = (one.need == CheckNeed::required && !made) || relevant_and_open;
    missing.hard.add_if(open && one.stop == CheckStop::hard, one.check);
    missing.soft.add_if(open && one.stop == CheckStop::soft, one.check);
    missing.blank.add_if(one.entry && !state, one.check);
    missing.not_lawful.add_if(one.need == CheckNeed::not_lawful && (made || state == CheckState::applied), one.check);
  }
  return missing;
}

}  // namespace juniper::mis::vetting
