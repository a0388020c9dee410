// Automated decisions, screenings and sharing: the days around changes of law, and what is said.
#include <juniper/mis/accountability/automation_gate.hpp>
#include <juniper/mis/accountability/screening_form.hpp>
#include <juniper/mis/accountability/sharing_check.hpp>

#include "catch.hpp"

namespace {

namespace mis = juniper::mis;
using namespace mis::accountability;
using namespace std::chrono_literals;
using Safeguards = mis::rulebook::WordSet<DecisionSafeguard>;

AutomationFacts placed_by_program(mis::Date on) {
  return {.decision = GatedDecision::sen_support,
          .applied = OutputApplied::automatically,
          .human_role = HumanRole::none,
          .human_can_change = false,
          .safeguards_live = Safeguards{DecisionSafeguard::contest, DecisionSafeguard::human_intervention, DecisionSafeguard::inform, DecisionSafeguard::representations},
          .special_category = false,
          .on = on};
}

SharingFacts youth_support(mis::Date on) {
  return {.recipient = Recipient::youth_support_service, .objection_by = Objector::pupil, .on = on, .date_of_birth = mis::Date{2010y / 9 / 15}};
}

}  // namespace

TEST_CASE("From 5 February 2026 a program decides alone with four safeguards; the day before it needed a ground of Article 22", "[accountability]") {
  mis::rulebook::Law const law;
  auto const after = automation_gate(placed_by_program(2026y / 2 / 5), law);
  CHECK(after.outcome == GateOutcome::allowed);
  CHECK(after.why.text().find("SEN support is a decision with a significant effect on the pupil") != std::string::npos);
  auto const before = automation_gate(placed_by_program(2026y / 2 / 4), law);
  CHECK(before.outcome != GateOutcome::allowed);
  CHECK(before.why.rules().front()->version < after.why.rules().front()->version);
}

TEST_CASE("Each missing safeguard alone bars a decision by a program", "[accountability]") {
  mis::rulebook::Law const law;
  for (auto const missing : {DecisionSafeguard::contest, DecisionSafeguard::human_intervention, DecisionSafeguard::inform, DecisionSafeguard::representations}) {
    auto facts = placed_by_program(2026y / 3 / 2);
    facts.safeguards_live->remove(missing);
    auto const gate = automation_gate(facts, law);
    CHECK(gate.outcome == GateOutcome::refused);
    CHECK(gate.safeguards_missing == Safeguards{missing});
  }
}

TEST_CASE("Every box of the form alone calls for a full assessment, and none does not", "[accountability]") {
  mis::rulebook::Law const law;
  for (auto const& question : screening_form()) {
    auto const answer = screen({.ticked = mis::rulebook::WordSet<ScreeningBox>{question.box}}, law);
    CHECK(answer.full_assessment == FullAssessment::must);
    CHECK(answer.ticks == mis::rulebook::WordSet<ScreeningBox>{question.box});
  }
  CHECK(screen({.ticked = mis::rulebook::WordSet<ScreeningBox>{}}, law).full_assessment == FullAssessment::not_required);
  CHECK_FALSE(screen({}, law).full_assessment);
}

TEST_CASE("The age from which a pupil objects to youth support is the rule's", "[accountability]") {
  mis::rulebook::Law const law;
  CHECK(check_sharing(youth_support(2026y / 9 / 15), law).governed_by == Objector::pupil);
  CHECK(check_sharing(youth_support(2026y / 9 / 14), law).governed_by == Objector::parent);
}

TEST_CASE("What nobody can opt out of is sent whoever objects, and the objection is written down", "[accountability]") {
  mis::rulebook::Law const law;
  for (auto const objector : {Objector::parent, Objector::pupil}) {
    auto const check = check_sharing({.recipient = Recipient::department_for_education,
                                      .data = mis::rulebook::WordSet<DataKind>{DataKind::daily_attendance},
                                      .objection_by = objector,
                                      .on = mis::Date{2026y / 3 / 2}}, law);
    CHECK(check.outcome == ShareOutcome::must);
    CHECK(check.opt_out_effective == false);
    CHECK(check.actions.contains(ShareAction::record_objection));
    CHECK(check.why.text().find("nobody can opt out") != std::string::npos);
  }
}
