// Records of the model become the facts of a ledger, and the state follows.
#include "catch.hpp"
#include <juniper/mis/consent/ledger_facts.hpp>

using namespace juniper::mis;
using namespace juniper::mis::consent;
using namespace std::chrono_literals;

namespace {

template <class Entity>
Id<Entity> numbered(std::uint64_t n) {
  return Id<Entity>{Uuid::from_number(n)};
}

Instant noon(Date day) { return Instant{std::chrono::sys_days{day}} + 12h; }

// A child whose mother said yes to pictures on the website, and the records around it.
struct Records {
  Id<Person> child = numbered<Person>(1);
  Id<Person> mother = numbered<Person>(2);
  Id<Person> father = numbered<Person>(3);
  std::vector<ProcessingActivity> activities{{.id = numbered<ProcessingActivity>(10), .basis = LawfulBasis::of("consent")}};
  std::vector<ConsentWording> wordings{{.id = numbered<ConsentWording>(20),
                                        .activity = numbered<ProcessingActivity>(10),
                                        .kind = ConsentKind::of("data"),
                                        .use = ConsentUse::of("website"),
                                        .version_number = 1},
                                       {.id = numbered<ConsentWording>(21),
                                        .activity = numbered<ProcessingActivity>(10),
                                        .kind = ConsentKind::of("data"),
                                        .use = ConsentUse::of("press"),
                                        .version_number = 1}};
  std::vector<ConsentRequest> requests;
  std::vector<ConsentDecision> decisions;
  std::vector<CompetenceNote> notes;
  std::vector<CourtOrder> orders;
  std::vector<CourtOrderEffect> effects;
  std::vector<Lapse> lapses;

  Records() { decide(mother, "parental_responsibility", "given", 2025y / 10 / 1); }

  void decide(Id<Person> who, char const* capacity, char const* answer, Date on) {
    decisions.push_back({.wording = numbered<ConsentWording>(20),
                         .child = child,
                         .decided_by = who,
                         .capacity = DeciderCapacity::parse(capacity).value(),
                         .answer = ConsentAnswer::parse(answer).value(),
                         .channel = CommunicationChannel::of("paper"),
                         .in_writing = true,
                         .decided_at = noon(on),
                         .recorded_at = noon(on)});
  }
  void order(Id<Person> adult, OrderEffect effect, std::optional<Date> seen) {
    orders.push_back({.id = numbered<CourtOrder>(30), .starts = 2025y / 1 / 1, .ends = 2026y / 12 / 31, .seen_on = seen});
    effects.push_back({.order = numbered<CourtOrder>(30), .child = child, .adult = adult, .effect = effect, .starts = 2025y / 2 / 1});
  }
  LedgerFacts facts(char const* use = "website", Date on = 2026y / 3 / 2) const {
    return ledger_facts({.activities = activities,
                         .wordings = wordings,
                         .requests = requests,
                         .decisions = decisions,
                         .notes = notes,
                         .orders = orders,
                         .effects = effects,
                         .lapses = lapses,
                         .date_of_birth = 2012y / 9 / 15},
                        {.child = child, .activity = numbered<ProcessingActivity>(10), .use = ConsentUse::parse(use).value(), .on = on});
  }
  ConsentStanding state() const { return ledger_state(facts(), rulebook::Law{}).state.value(); }
};

}  // namespace

TEST_CASE("decisions become entries with the capacity in which they were taken", "[consent]") {
  Records records;
  CHECK(records.state() == ConsentStanding::given);
  records.decide(records.father, "parent", "refused", 2025y / 11 / 1);
  CHECK(records.state() == ConsentStanding::given);  // a parent by care alone
  records.decide(records.father, "parental_responsibility", "refused", 2025y / 11 / 1);
  CHECK(records.state() == ConsentStanding::conflict);
  records.decide(records.mother, "staff", "objected", 2025y / 12 / 1);
  CHECK(records.state() == ConsentStanding::refused);
  auto const facts = records.facts();
  REQUIRE(facts.entries.size() == 4);
  CHECK(facts.entries[1].has_pr == false);
  CHECK(facts.entries[3].speaker == Speaker::staff);
  CHECK(facts.entries[0].on == Date{2025y / 10 / 1});
}

TEST_CASE("one channel says nothing of another, and a decision just before midnight in summer is of the English day", "[consent]") {
  Records records;
  CHECK(ledger_state(records.facts("press"), rulebook::Law{}).state == ConsentStanding::not_asked);
  records.decisions[0].decided_at = Instant{std::chrono::sys_days{2025y / 6 / 30}} + 23h + 30min;
  CHECK(records.facts().entries[0].on == Date{2025y / 7 / 1});
}

TEST_CASE("a note of competence hands the decision to the child", "[consent]") {
  Records records;
  records.notes.push_back({.child = records.child,
                           .activity = {},
                           .assessed_by = {},
                           .outcome = CompetenceOutcome::of("able_with_help"),
                           .reasons = {},
                           .assessed_on = 2026y / 1 / 5});
  CHECK(records.state() == ConsentStanding::lapsed);
  records.decide(records.child, "themselves", "given", 2026y / 1 / 6);
  CHECK(records.state() == ConsentStanding::given);
  records.notes[0].outcome = CompetenceOutcome::of("not_able");
  records.decisions.erase(records.decisions.begin());
  CHECK(records.state() == ConsentStanding::not_asked);
  records.notes[0].outcome = CompetenceOutcome::of("able");
  records.notes[0].activity = numbered<ProcessingActivity>(11);  // about something else
  CHECK(records.state() == ConsentStanding::not_asked);
}

TEST_CASE("an order counts within its own days and its effect's, once its document was seen", "[consent]") {
  Records records;
  records.decide(records.father, "court", "refused", 2025y / 11 / 1);
  records.order(records.father, OrderEffect::of("consent_by"), 2025y / 1 / 10);
  CHECK(records.state() == ConsentStanding::refused);
  auto const facts = records.facts();
  REQUIRE(facts.orders.size() == 1);
  CHECK(facts.orders[0].starts == Date{2025y / 2 / 1});
  CHECK(facts.orders[0].ends == Date{2026y / 12 / 31});
  records.orders[0].seen_on.reset();
  CHECK(records.state() == ConsentStanding::conflict);
  records.orders[0].seen_on = 2026y / 3 / 2;
  records.effects[0].effect = OrderEffect::of("parental_responsibility_removed");
  CHECK(records.state() == ConsentStanding::given);
}

TEST_CASE("a purpose on another basis is no matter for consent; taking part is agreed to in writing", "[consent]") {
  Records records;
  records.activities[0].basis = LawfulBasis::of("public_task");
  CHECK(records.state() == ConsentStanding::not_a_matter_for_consent);
  records.activities[0].basis = LawfulBasis::of("consent");
  records.wordings[0].kind = ConsentKind::of("participation");
  CHECK(records.state() == ConsentStanding::given);
  records.decisions[0].in_writing = false;
  CHECK(records.state() == ConsentStanding::not_asked);
}

TEST_CASE("silence at a request is told and counts as nothing", "[consent]") {
  Records records;
  records.decisions.clear();
  records.requests.push_back(
      {.wording = numbered<ConsentWording>(20), .child = records.child, .asked = records.mother, .sent_at = noon(2026y / 2 / 1)});
  auto const answer = ledger_state(records.facts(), rulebook::Law{});
  CHECK(answer.state == ConsentStanding::not_asked);
  CHECK(
      answer.why.text().find("Somebody was asked on 1 February 2026: silence at a request neither gives nor renews consent (CON-22 v1).") !=
      std::string::npos);
}
