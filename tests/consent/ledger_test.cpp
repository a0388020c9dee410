// The state of a consent: the child's own no, adulthood, orders, competence, parental responsibility, lapses.
#include "catch.hpp"
#include <juniper/mis/consent/consent_ledger.hpp>

#include <random>

using namespace juniper::mis;
using namespace juniper::mis::consent;
using namespace std::chrono_literals;

namespace {

LedgerFacts ledger(std::vector<LedgerEntry> entries = {}) {
  return {.jurisdiction = rulebook::Jurisdiction::england,
          .on = 2026y / 3 / 2,
          .subject = "ava",
          .purpose = "pictures",
          .channel = "website",
          .date_of_birth = 2013y / 9 / 15,
          .entries = std::move(entries)};
}

LedgerEntry said(std::string who, LedgerAnswer answer, Date on = 2025y / 10 / 1) {
  return {.subject = "ava",
          .purpose = "pictures",
          .channel = "website",
          .who = std::move(who),
          .speaker = Speaker::adult,
          .answer = answer,
          .on = on,
          .has_pr = true};
}

LedgerEntry own_word(LedgerAnswer answer, Date on, bool competent) {
  auto entry = said("ava", answer, on);
  entry.speaker = Speaker::subject;
  entry.has_pr.reset();
  entry.competent = competent;
  return entry;
}

ConsentStanding standing(LedgerFacts const& facts) { return ledger_state(facts, rulebook::Law{}).state.value(); }
bool speaks_of(rulebook::Explanation const& why, std::string const& words) { return why.text().find(words) != std::string::npos; }

constexpr auto yes = LedgerAnswer::given;
constexpr auto no = LedgerAnswer::refused;
constexpr auto withdrawn_answer = LedgerAnswer::withdrawn;

}  // namespace

TEST_CASE("the ledger has seven states, each reached", "[consent]") {
  CHECK(standing(ledger()) == ConsentStanding::not_asked);
  CHECK(standing(ledger({said("mother", yes)})) == ConsentStanding::given);
  CHECK(standing(ledger({said("mother", no)})) == ConsentStanding::refused);
  CHECK(standing(ledger({said("mother", yes), said("mother", withdrawn_answer)})) == ConsentStanding::withdrawn);
  CHECK(standing(ledger({said("mother", yes), said("father", no)})) == ConsentStanding::conflict);
  auto moved = ledger({said("mother", yes)});
  moved.lapses.push_back({LapseCause::controller_change, 2026y / 1 / 1, {}});
  CHECK(standing(moved) == ConsentStanding::lapsed);
  auto census = ledger({said("mother", no)});
  census.processing = Processing::statutory_returns;
  CHECK(standing(census) == ConsentStanding::not_a_matter_for_consent);
  CHECK_FALSE(ledger_state(census, rulebook::Law{}).may_use.has_value());
}

TEST_CASE("entries about another subject, purpose or channel, and later ones, change nothing", "[consent]") {
  auto const before = ledger({said("mother", yes)});
  for (int which = 0; which < 4; ++which) {
    auto facts = before;
    auto other = said("mother", no, which == 3 ? 2026y / 3 / 3 : 2026y / 3 / 1);
    if (which == 0) { other.subject = "ben"; }
    if (which == 1) { other.purpose = "research"; }
    if (which == 2) { other.channel = "press"; }
    facts.entries.push_back(other);
    CHECK(standing(facts) == ConsentStanding::given);
    facts.entries.back() = said("mother", no, facts.on);
    CHECK(standing(facts) == ConsentStanding::refused);
  }
}

TEST_CASE("the order of recording decides within a day, the day otherwise", "[consent]") {
  CHECK(standing(ledger({said("mother", no), said("mother", yes)})) == ConsentStanding::given);
  CHECK(standing(ledger({said("mother", no, 2025y / 10 / 2), said("mother", yes)})) == ConsentStanding::refused);
}

TEST_CASE("the deciding entries are named, and the explanation names nobody", "[consent]") {
  auto const answer = ledger_state(ledger({said("mother", yes), said("grandmother", yes), said("father", no)}), rulebook::Law{});
  CHECK(answer.decided_by == std::vector<std::int32_t>{1, 2, 3});
  CHECK(speaks_of(answer.why,
                  "People with parental responsibility disagree, so it is not used until they agree or a court decides (CON-08 v1)."));
  CHECK(speaks_of(answer.why, "Rule CON-08 v1 is a choice made for this software, not law."));
  CHECK_FALSE(speaks_of(answer.why, "father"));
}

TEST_CASE("a parent's consent serves until the day before the eighteenth birthday", "[consent]") {
  auto facts = ledger({said("mother", yes)});
  facts.date_of_birth = 2008y / 2 / 29;
  facts.on = 2026y / 2 / 28;
  CHECK(standing(facts) == ConsentStanding::given);
  facts.on = 2026y / 3 / 1;
  auto const answer = ledger_state(facts, rulebook::Law{});
  CHECK(answer.state == ConsentStanding::lapsed);
  CHECK(answer.lapsed_on == Date{2026y / 3 / 1});
  CHECK(answer.ask.contains(LedgerAsk::subject));
  CHECK(speaks_of(answer.why, "What entry 1 gave lapsed on the eighteenth birthday (CON-11 v1)."));
  facts.entries.push_back(own_word(yes, facts.on, false));
  CHECK(standing(facts) == ConsentStanding::given);
}

TEST_CASE("the age at which parents' consents end is the book's", "[consent]") {
  auto facts = ledger({said("mother", yes)});
  facts.on = 2029y / 9 / 15;  // sixteen
  CHECK(standing(facts) == ConsentStanding::given);
  rulebook::Law law;
  law.book =
      law.book
          .with(
              R"({"rules": [{"id": "CON-11", "version": 1, "title": "Sixteenth birthday", "says": "from the sixteenth birthday the person is asked",
    "from": "2018-05-25", "authority": "statute", "trigger": "date_of_birth", "polarity": "due", "amount": 16, "unit": "year", "leap": "later",
    "sources": ["a trial"], "confidence": ["design"], "decided_by": "data"}]})")
          .value();
  auto const answer = ledger_state(facts, law);
  CHECK(answer.state == ConsentStanding::lapsed);
  CHECK(answer.lapsed_on == facts.on);
}

TEST_CASE("a child's own no ends it, and a competent child's yes outweighs a parent's no", "[consent]") {
  CHECK(standing(ledger({said("mother", yes), own_word(no, 2025y / 11 / 1, false)})) == ConsentStanding::refused);
  auto noted = own_word(no, 2025y / 11 / 1, false);
  noted.speaker = Speaker::staff;
  noted.who = "teacher";
  CHECK(standing(ledger({said("mother", yes), noted})) == ConsentStanding::refused);
  CHECK(standing(ledger({said("mother", no), own_word(yes, 2025y / 11 / 1, true)})) == ConsentStanding::given);
  CHECK(standing(ledger({said("mother", no), own_word(yes, 2025y / 11 / 1, false)})) == ConsentStanding::refused);
}

TEST_CASE("an order that was seen names who decides while it is in force", "[consent]") {
  auto facts = ledger({said("mother", yes), said("father", no)});
  facts.orders.push_back({"father", DecisionOrder::decides, 2025y / 1 / 1, 2026y / 3 / 2, true});
  CHECK(standing(facts) == ConsentStanding::refused);
  facts.orders[0].adult = "mother";
  CHECK(standing(facts) == ConsentStanding::given);
  facts.on = 2026y / 3 / 3;
  CHECK(standing(facts) == ConsentStanding::conflict);
  facts.on = 2026y / 3 / 2;
  facts.orders[0].seen.reset();
  auto const claimed = ledger_state(facts, rulebook::Law{});
  CHECK(claimed.state == ConsentStanding::conflict);
  CHECK(speaks_of(claimed.why, "an order is claimed whose document has not been seen"));
  facts.orders[0] = {"father", DecisionOrder::responsibility_removed, 2025y / 1 / 1, {}, true};
  CHECK(standing(facts) == ConsentStanding::given);
}

TEST_CASE("what was given before a lapse lapses; what was refused stays refused", "[consent]") {
  auto facts = ledger({said("mother", yes, 2025y / 12 / 31)});
  facts.lapses.push_back({LapseCause::key_stage_move, 2026y / 1 / 1, {}});
  CHECK(standing(facts) == ConsentStanding::lapsed);
  facts.entries[0].on = 2026y / 1 / 1;
  CHECK(standing(facts) == ConsentStanding::given);
  facts.entries[0] = said("mother", no, 2025y / 12 / 31);
  CHECK(standing(facts) == ConsentStanding::refused);
  facts = ledger({said("mother", yes)});
  facts.lapses.push_back({LapseCause::change_of_purpose, 2026y / 1 / 1, "research"});
  CHECK(standing(facts) == ConsentStanding::given);
  facts.entries[0].wording = 1;
  facts.wording_since = 2;
  CHECK(standing(facts) == ConsentStanding::lapsed);
  CHECK_FALSE(ledger_state(facts, rulebook::Law{}).lapsed_on.has_value());
}

TEST_CASE("a consent without known parental responsibility, or without the writing it needs, is left out", "[consent]") {
  auto facts = ledger({said("grandmother", yes)});
  facts.entries[0].has_pr.reset();
  auto const unknown = ledger_state(facts, rulebook::Law{});
  CHECK(unknown.state == ConsentStanding::not_asked);
  CHECK(speaks_of(unknown.why, "it was not told whether who gave it has parental responsibility"));
  facts.entries[0].answer = no;
  CHECK(standing(facts) == ConsentStanding::refused);
  facts = ledger({said("mother", yes)});
  facts.must_be_written = true;
  CHECK(standing(facts) == ConsentStanding::not_asked);
  facts.entries[0].in_writing = true;
  CHECK(standing(facts) == ConsentStanding::given);
}

TEST_CASE("a ledger before the law of consent was in force is not judged", "[consent]") {
  auto facts = ledger({said("mother", yes, 2010y / 1 / 1)});
  facts.on = 2018y / 5 / 24;
  auto const answer = ledger_state(facts, rulebook::Law{});
  CHECK_FALSE(answer.state.has_value());
  CHECK(speaks_of(answer.why, "not in force on 24 May 2018"));
  facts.on = 2018y / 5 / 25;
  CHECK(ledger_state(facts, rulebook::Law{}).state == ConsentStanding::given);
}

TEST_CASE("no ledger, however long and odd, gives a use that a child or somebody responsible refused last", "[consent]") {
  std::mt19937 random{7};
  std::vector<std::string> const people{"ava", "mother", "father", "carer"};
  rulebook::Law const law;
  for (int turn = 0; turn < 3000; ++turn) {
    auto facts = ledger();
    for (auto i = random() % 60; i > 0; --i) {
      auto entry =
          said(people[random() % 4], static_cast<LedgerAnswer>(random() % 4), add_days(2024y / 1 / 1, static_cast<int>(random() % 900)));
      entry.speaker = static_cast<Speaker>(random() % 4);
      if (random() % 5 == 0) { entry.has_pr.reset(); }
      facts.entries.push_back(entry);
    }
    if (random() % 2 == 0) {
      facts.lapses.push_back({LapseCause::controller_change, add_days(2024y / 1 / 1, static_cast<int>(random() % 900)), {}});
    }
    auto const answer = ledger_state(facts, law);
    REQUIRE(answer.state.has_value());
    CHECK(answer.may_use == (answer.state == ConsentStanding::given));
    if (answer.state != ConsentStanding::given) { continue; }
    REQUIRE_FALSE(answer.decided_by.empty());
    for (auto const place : answer.decided_by) {
      auto const& entry = facts.entries.at(static_cast<std::size_t>(place - 1));
      CHECK(entry.answer == yes);
      CHECK(entry.on <= facts.on);
      for (auto const& lapse : facts.lapses) { CHECK_FALSE((lapse.on <= facts.on && entry.on < lapse.on)); }
    }
  }
}
