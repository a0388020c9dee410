// Tests of staff checks by the rule book: what the day of appointment changes, what a row changes, and the model as facts.
#include "catch.hpp"
#include "support/law_with_row.hpp"
#include <juniper/mis/vetting/central_record.hpp>
#include <juniper/mis/vetting/checks_required.hpp>
#include <juniper/mis/vetting/from_model.hpp>
#include <juniper/mis/vetting/may_start.hpp>
#include <juniper/mis/vetting/needed_at_school.hpp>
#include <juniper/mis/vetting/recheck_due.hpp>

#include <map>
#include <string>
#include <vector>

using namespace juniper::mis;
using namespace juniper::mis::vetting;
using namespace std::chrono_literals;
using Catch::Matchers::Contains;
using rulebook::Law;
using rulebook::SchoolKind;
using rulebook::WordSet;

namespace {

VettingCheck seen_check(VettingCheckKind kind, Date made = 2026y / 8 / 20) {
  return {.kind = kind,
          .outcome = VettingOutcome::of("satisfactory"),
          .starts = made,
          .seen_on = add_days(made, 5),
          .seen_by = Id<StaffMember>{Uuid::from_number(4)}};
}

std::map<Check, CheckState> states_on(std::vector<VettingCheck> const& checks, Date day) {
  std::map<Check, CheckState> states;
  for (auto const& one : checks_on_record(checks, day)) { CHECK(states.emplace(one.check, one.state).second); }
  return states;
}

}  // namespace

TEST_CASE("the day of appointment decides what the line of a teacher shows", "[vetting]") {
  Law const law;
  WorkFacts work{.role = Role::teacher, .school_kind = SchoolKind::independent, .appointed = 2007y / 4 / 30};
  auto const old = checks_needed(work, law);
  CHECK(old.with(CheckNeed::required).empty());
  CHECK(old.with(CheckNeed::whether_made).contains(Check::prohibition_from_teaching));
  CHECK(missing_checks(old, {}).hard.empty());
  CHECK(missing_checks(old, {}).blank.contains(Check::identity));
  CheckOnRecord const not_made[]{{Check::identity, CheckState::missing}};
  CHECK_FALSE(missing_checks(old, not_made).blank.contains(Check::identity));
  work.appointed = 2007y / 5 / 1;
  auto const first_day = checks_needed(work, law);
  CHECK(first_day.with(CheckNeed::whether_made).empty());
  CHECK(missing_checks(first_day, not_made).hard.contains(Check::identity));
  CHECK(first_day.with(CheckNeed::not_applicable).contains(Check::medical_fitness));  // by the standards of 2014 only
  work.appointed = 2015y / 1 / 4;
  CHECK(checks_needed(work, law).with(CheckNeed::not_applicable).contains(Check::medical_fitness));
  work.appointed = 2015y / 1 / 5;
  CHECK(checks_needed(work, law).with(CheckNeed::required).contains(Check::medical_fitness));
}

TEST_CASE("more is never needed when less is known", "[vetting]") {
  Law const law;
  auto const needs = [&](std::optional<bool> abroad, std::optional<bool> teaching) {
    return checks_needed({.role = Role::employee, .school_kind = SchoolKind::maintained, .teaching = teaching, .lived_abroad = abroad},
                         law);
  };
  CHECK(needs({}, {}).with(CheckNeed::where_relevant).includes(WordSet<Check>{Check::overseas, Check::prohibition_from_teaching}));
  CHECK(needs(true, true).with(CheckNeed::required).includes(WordSet<Check>{Check::overseas, Check::prohibition_from_teaching}));
  CHECK(needs(false, false).with(CheckNeed::not_applicable).includes(WordSet<Check>{Check::overseas, Check::prohibition_from_teaching}));
}

TEST_CASE("the three months of the previous post are those of the row", "[vetting]") {
  Law const law;
  CheckRequiredFacts facts{.role = Role::teacher, .previous_post = PreviousPost::english_school, .previous_post_ended = 2025y / 11 / 30};
  for (auto day = 2026y / 2 / 1; day < 2026y / 4 / 1; day = add_days(day, 1)) {
    facts.appointed = day;
    auto const answer = check_required(facts, law);
    CHECK(answer.limit == 2026y / 2 / 28);
    CHECK(answer.three_month_rule_met == (day <= 2026y / 2 / 28));
    CHECK(answer.required.contains(Check::enhanced_dbs) == (day > 2026y / 2 / 28));
    CHECK(answer.required.contains(Check::barred_list));
  }
  auto const six = testing::law_with_row(R"({"id": "SCR-04", "version": 1, "title": "Six months", "says": "six months",
    "authority": "statute", "trigger": "event",
    "polarity": "state", "amount": 6, "unit": "month", "leap": "clamp",
    "sources": ["an amendment"], "confidence": ["verified"], "decided_by": "data"})");
  CHECK(check_required(facts, six).limit == 2026y / 5 / 30);
  CHECK(check_required(facts, six).three_month_rule_met == true);
}

TEST_CASE("for which schools a check is needed is the row's to say", "[vetting]") {
  WorkFacts const work{.role = Role::teacher, .school_kind = SchoolKind::maintained, .appointed = 2026y / 9 / 1};
  CHECK_FALSE(checks_needed(work, Law{}).with(CheckNeed::required).contains(Check::medical_fitness));
  auto const everywhere =
      testing::law_with_row(R"({"id": "SCR-27", "version": 1, "title": "Everywhere", "says": "every school checks medical fitness",
    "from": "2015-01-05", "authority": "statute", "trigger": "event", "polarity": "state",
    "sources": ["an amendment"], "confidence": ["verified"],
    "decided_by": "code"})");
  CHECK(checks_needed(work, everywhere).with(CheckNeed::required).contains(Check::medical_fitness));
}

TEST_CASE("checks of the model stand as their evidence does", "[vetting]") {
  std::vector checks{seen_check(VettingCheckKind::of("identity")), seen_check(VettingCheckKind::of("enhanced_dbs_with_barred_list"))};
  CHECK(states_on(checks, 2026y / 8 / 19).empty());
  CHECK(states_on(checks, 2026y / 8 / 24) == std::map<Check, CheckState>{{Check::identity, CheckState::applied},
                                                                         {Check::enhanced_dbs, CheckState::applied},
                                                                         {Check::barred_list, CheckState::applied}});
  CHECK(states_on(checks, 2026y / 8 / 25) == std::map<Check, CheckState>{{Check::identity, CheckState::complete},
                                                                         {Check::enhanced_dbs, CheckState::complete},
                                                                         {Check::barred_list, CheckState::clear}});
  checks = {seen_check(VettingCheckKind::of("right_to_work"))};
  checks[0].ends = 2026y / 12 / 31;
  CHECK(states_on(checks, 2026y / 12 / 31).at(Check::right_to_work) == CheckState::complete);
  CHECK(states_on(checks, 2027y / 1 / 1).at(Check::right_to_work) == CheckState::missing);
  checks.push_back(seen_check(VettingCheckKind::of("right_to_work"), 2026y / 12 / 1));
  CHECK(states_on(checks, 2027y / 1 / 1).at(Check::right_to_work) == CheckState::complete);
  for (auto const* outcome : {"barred", "prohibited", "unsatisfactory", "disclosure", "not_required"}) {
    checks = {seen_check(VettingCheckKind::of("overseas"))};
    checks[0].outcome = VettingOutcome::parse(outcome).value();
    CHECK(states_on(checks, 2026y / 9 / 1).at(Check::overseas) == CheckState::missing);
  }
  checks[0].why_not_required = PersonalText{"never lived abroad"};
  CHECK(states_on(checks, 2026y / 9 / 1).at(Check::overseas) == CheckState::not_applicable);
  checks[0].outcome = VettingOutcome::of("disclosure");
  checks[0].assessment = OffenceText{"long ago"};
  CHECK(states_on(checks, 2026y / 9 / 1).at(Check::overseas) == CheckState::complete);
  CHECK(checks_on_record(std::vector{seen_check(VettingCheckKind::of("references"))}, 2026y / 9 / 1).empty());
}

TEST_CASE("people of the model stand in their column", "[vetting]") {
  Appointment const post{.starts = 2026y / 9 / 1};
  auto const head = work_of(post, StaffRole::of("HDTR"), SchoolKind::academy);
  CHECK(head.role == Role::headteacher);
  CHECK(head.manages == true);
  CHECK(head.appointed == 2026y / 9 / 1);
  CHECK(checks_needed(head, Law{}).with(CheckNeed::required).contains(Check::s128));
  CHECK(work_of(post, StaffRole::of("TCHR"), {}).role == Role::teacher);
  CHECK(work_of(post, StaffRole::of("DPHT"), {}).manages == true);
  CHECK(work_of(post, StaffRole::of("TASS"), {}).role == Role::teaching_assistant);
  CHECK(work_of(post, StaffRole::of("SSEC"), {}).role == Role::office_administrator);
  CHECK(work_of(post, StaffRole::of("COOK"), {}).role == Role::employee);
  EngagementAtSchool engagement{.capacity = EngagementCapacity::of("volunteer"), .supervised = true, .starts = 2026y / 9 / 1};
  CHECK(checks_needed(work_of(engagement, {}), Law{}).with(CheckNeed::not_lawful) == WordSet<Check>{Check::barred_list});
  engagement = {.capacity = EngagementCapacity::of("supply"), .regulated_activity = true, .starts = 2026y / 9 / 1};
  CHECK(work_of(engagement, {}).engaged_through == EngagedThrough::agency);
  CHECK(work_of(GovernanceAppointment{.role = GovernanceRole::of("Trustee")}, SchoolKind::academy).role == Role::trustee);
  CHECK(work_of(GovernanceAppointment{.role = GovernanceRole::of("Local governor")}, SchoolKind::academy).role == Role::governor);
}

TEST_CASE("a starter of the model is judged with the checks of the day", "[vetting]") {
  std::vector<VettingCheck> checks;
  for (auto const* kind : {"identity", "enhanced_dbs_with_barred_list", "right_to_work", "qualifications", "prohibition_teaching"}) {
    checks.push_back(seen_check(VettingCheckKind::parse(kind).value()));
  }
  NeededFacts facts{.work = work_of(Appointment{.starts = 2026y / 9 / 1}, StaffRole::of("TCHR"), SchoolKind::maintained)};
  facts.checks = checks_on_record(checks, 2026y / 8 / 25);
  CHECK(needed_at_school(facts, Law{}).missing_hard.empty());
  CHECK(needed_at_school(facts, Law{}).missing_soft.empty());
  facts.checks = checks_on_record(checks, 2026y / 8 / 24);
  CHECK(needed_at_school(facts, Law{}).missing_hard.contains(Check::identity));
  CHECK(needed_at_school(facts, Law{}).missing_soft == WordSet<Check>{Check::enhanced_dbs});
}

TEST_CASE("staff checks read well aloud", "[vetting]") {
  MayStartFacts start{.role = Role::teacher, .starts = 2026y / 1 / 5};
  start.checks = std::vector<CheckOnRecord>{{Check::right_to_work, CheckState::missing}};
  auto const text = may_start(start, Law{}).why.text();
  CHECK_THAT(text, Contains("The check of the right to work must be complete first, and it is not shown that it is (SCR-02 v1)."));
  CHECK_THAT(
      text, Contains("Take care: the check for a prohibition from teaching is needed before the start as well, and nothing is told of it"));
  CentralRecordFacts record{.role = Role::trustee, .school_kind = SchoolKind::academy};
  record.checks = std::vector<CheckOnRecord>{{Check::s128, CheckState::missing}};
  CHECK_THAT(central_record(record, Law{}).why.text(), Contains("The check for a section 128 direction is required and not complete"));
  CHECK_THAT(central_record(record, Law{}).why.text(), Contains("The check of identity has no entry"));
  auto const due = recheck_due({.check = RecheckOf::right_to_work, .permission_ends = 2027y / 2 / 14}, Law{});
  CHECK_THAT(due.why.text(), Contains("on or before Sunday 14 February 2027, which does not move to a working day"));
}

TEST_CASE("the reminders of a permission are the rows'", "[vetting]") {
  auto const law = testing::law_with_row(R"({"id": "SCR-13.1", "version": 1, "title": "Earlier", "says": "120 days before",
    "authority": "policy", "trigger": "event",
    "polarity": "state", "amount": 120, "unit": "day",
    "sources": ["policy of a school"], "confidence": ["design"], "decided_by": "data"})");
  CHECK(recheck_due({.check = RecheckOf::right_to_work, .permission_ends = 2027y / 2 / 14}, law).alert_days_before ==
        std::vector<std::int32_t>{120, 60, 30});
}
