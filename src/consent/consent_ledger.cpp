// Weighing a ledger: the child's no first, then whoever decides on that day.
#include "consent/ledger_reading.hpp"
#include "consent/rules_on.hpp"
#include <juniper/mis/consent/consent_ledger.hpp>

#include <algorithm>

namespace juniper::mis::consent {

namespace {

using rulebook::StepKind;

// What is worked with while one ledger is weighed.
struct Weighing {
  LedgerFacts const& facts;
  rulebook::Law const& law;
  RulesOn const& rules;
  LedgerReading const& reading;
  LedgerState& answer;

  void decided(ConsentStanding state) const {
    answer.state = state;
    answer.may_use = state == ConsentStanding::given;
  }
  void by(Voice const& voice) const { answer.decided_by.push_back(static_cast<std::int32_t>(voice.place + 1)); }
  void say(std::string_view phrase, rulebook::Rule const* rule, Voice const& voice) const {
    answer.why.add(
        {.kind = StepKind::reason, .phrase = phrase, .rule = rule, .a = voice.entry->on, .n = static_cast<std::int64_t>(voice.place + 1)});
  }
};

bool says_no(Voice const& voice) { return voice && !voice.yes(); }

ConsentStanding no_of(Voice const& voice) {
  return voice.entry->answer == LedgerAnswer::withdrawn ? ConsentStanding::withdrawn : ConsentStanding::refused;
}

void lapsed(Weighing const& w, Voice const& voice, Lapse const& lapse) {
  w.decided(ConsentStanding::lapsed);
  w.by(voice);
  if (lapse.on.ok() && (!w.answer.lapsed_on || lapse.on < *w.answer.lapsed_on)) { w.answer.lapsed_on = lapse.on; }
  auto const* rule = w.rules.apply(lapse.cause == LapseCause::controller_change ? "CON-24" : "CON-22");
  std::string_view phrase = "what entry {n} gave lapsed when the controller changed";
  if (lapse.cause == LapseCause::key_stage_move) { phrase = "what entry {n} gave lapsed when the pupil moved to another key stage"; }
  if (lapse.cause == LapseCause::change_of_purpose) { phrase = "what entry {n} gave lapsed when the purpose or its words changed"; }
  w.say(phrase, rule, voice);
}

// The word of the one person who decides.
void by_one(Weighing const& w, Voice const& voice, rulebook::Rule const* rule) {
  if (says_no(voice)) {
    w.decided(no_of(voice));
    w.by(voice);
    return w.say("entry {n}, of {a}, says no, and whoever said it decides", rule, voice);
  }
  if (auto const lapse = lapse_of(*voice.entry, w.facts)) { return lapsed(w, voice, *lapse); }
  w.decided(ConsentStanding::given);
  w.by(voice);
  w.say("entry {n}, of {a}, gives consent, and whoever said it decides", rule, voice);
  w.answer.why.unless("it is withdrawn, at any time and without a reason", w.rules.find("CON-20"));
}

// Whoever decides now has said nothing: what others gave before the day on which that began has lapsed.
void silent(Weighing const& w, std::optional<Date> since, rulebook::Rule const* rule, std::string_view phrase) {
  bool any = false;
  for (auto const& voice : w.reading.adults) {
    if (!voice.yes() || !since || voice.entry->on >= *since) { continue; }
    any = true;
    w.by(voice);
    w.say(phrase, rule, voice);
  }
  w.decided(any ? ConsentStanding::lapsed : ConsentStanding::not_asked);
  if (any) { w.answer.lapsed_on = since; }
  if (!any) { w.answer.why.because("whoever decides on that day is not on record: silence is not consent", rule); }
}

struct Competence {
  std::optional<bool> found;
  std::optional<Date> since;
};

Competence competence_on(LedgerFacts const& facts, LedgerReading const& reading) {
  CompetenceSpell const* last = nullptr;
  for (auto const& spell : facts.competence) {
    bool const holds = spell.starts <= facts.on && (!spell.ends || facts.on <= *spell.ends);
    if (holds && (last == nullptr || spell.starts >= last->starts)) { last = &spell; }
  }
  if (last != nullptr) { return {last->competent, last->starts}; }
  if (reading.subject && reading.subject.entry->speaker == Speaker::subject) {
    return {reading.subject.entry->competent, reading.subject.entry->on};
  }
  return {};
}

// A subject's own yes counts unless the subject is known not to have been competent when it was said, as a child.
bool own_yes_counts(Weighing const& w, std::optional<Date> adult_from) {
  auto const& own = w.reading.subject;
  if (!own) { return false; }
  if (adult_from && own.entry->on >= *adult_from) { return true; }
  if (own.entry->competent) { return *own.entry->competent; }
  return std::ranges::any_of(w.facts.competence, [&](CompetenceSpell const& spell) {
    return spell.competent && spell.starts <= own.entry->on && (!spell.ends || own.entry->on <= *spell.ends);
  });
}

void subject_decides(Weighing const& w, std::optional<Date> adult_from, std::optional<Date> since, rulebook::Rule const* rule,
                     std::string_view lapse_phrase) {
  if (own_yes_counts(w, adult_from)) { return by_one(w, w.reading.subject, rule); }
  silent(w, since, rule, lapse_phrase);
  w.answer.ask.add(LedgerAsk::subject);
  w.answer.why.unless("the person consents", rule);
}

void named_decides(Weighing const& w, std::span<OrderOnDecisions const* const> orders) {
  auto const* rule = w.rules.apply("CON-10");
  auto const& named = orders.front()->adult;
  if (std::ranges::any_of(orders, [&](OrderOnDecisions const* order) { return order->adult != named; })) {
    w.decided(ConsentStanding::conflict);
    return w.answer.why.blocked("two orders in force name different people to decide", rule);
  }
  w.answer.why.because("an order of a court names who decides", rule);
  auto const voice = std::ranges::find_if(w.reading.adults, [&](Voice const& v) { return *v.who == named; });
  if (voice != w.reading.adults.end()) { return by_one(w, *voice, rule); }
  silent(w, orders.front()->starts, rule, "what entry {n} gave lapsed when the order named somebody else to decide");
  w.answer.ask.add(LedgerAsk::person_named_by_order);
  w.answer.why.unless("the person whom the order names consents", rule);
}

void say_left_out(Weighing const& w) {
  auto const& reading = w.reading;
  if (reading.unknown_responsibility) {
    w.answer.why.caution("a consent was left out: it was not told whether who gave it has parental responsibility", w.rules.find("CON-02"));
  }
  if (reading.without_responsibility) {
    w.answer.why.because("a consent was left out: who gave it has no parental responsibility", w.rules.find("CON-03"));
  }
  if (reading.not_written) { w.answer.why.because("a consent was left out: it must be in writing", w.rules.find("CON-32")); }
}

void the_responsible_decide(Weighing const& w) {
  Voice const* yes = nullptr;
  Voice const* no = nullptr;
  Voice const* withdrawal = nullptr;
  bool authority = false;
  for (auto const& voice : w.reading.adults) {
    authority = authority || voice.entry->speaker == Speaker::local_authority;
    if (!voice.yes()) {
      no = &voice;
      if (voice.entry->answer == LedgerAnswer::withdrawn) { withdrawal = &voice; }
    } else if (!lapse_of(*voice.entry, w.facts)) {
      yes = &voice;
    }
  }
  auto const* rule = w.rules.apply("CON-02");
  if (authority) { w.rules.apply("CON-09"); }
  if (yes != nullptr && no != nullptr) {
    w.decided(ConsentStanding::conflict);
    for (auto const& voice : w.reading.adults) {
      if (!voice.yes() || !lapse_of(*voice.entry, w.facts)) { w.by(voice); }
    }
    auto const* both = w.rules.apply("CON-08");
    w.answer.why.because("people with parental responsibility disagree, so it is not used until they agree or a court decides", both);
    return w.answer.why.unless("they come to agree, or a court names who decides", both);
  }
  if (no != nullptr) {
    w.decided(withdrawal != nullptr ? ConsentStanding::withdrawn : ConsentStanding::refused);
    for (auto const& voice : w.reading.adults) {
      if (!voice.yes()) { w.by(voice); }
    }
    w.say("entry {n}, of {a}, says no, and nobody with parental responsibility says yes", rule, withdrawal != nullptr ? *withdrawal : *no);
    return w.answer.why.unless("everybody with parental responsibility who said no says yes", rule);
  }
  if (yes != nullptr) {
    w.decided(ConsentStanding::given);
    for (auto const& voice : w.reading.adults) {
      if (!lapse_of(*voice.entry, w.facts)) { w.by(voice); }
    }
    w.say("entry {n}, of {a}, gives consent with parental responsibility, and nobody who may decide says no", rule, *yes);
    return w.answer.why.unless("anybody with parental responsibility, or the child, says no", rule);
  }
  for (auto const& voice : w.reading.adults) { lapsed(w, voice, *lapse_of(*voice.entry, w.facts)); }
  if (w.reading.adults.empty()) {
    w.decided(ConsentStanding::not_asked);
    w.answer.why.because("nobody who may decide is on record: silence is not consent", rule);
  }
  w.answer.ask.add(LedgerAsk::person_with_parental_responsibility).add_if(authority, LedgerAsk::local_authority);
  w.answer.why.unless("a person with parental responsibility consents", rule);
}

// Whether the purpose rests on something else than consent.
bool on_another_basis(LedgerFacts const& facts, rulebook::Law const& law, RulesOn const& rules, LedgerState& answer) {
  bool const other = facts.basis && *facts.basis != Basis::consent;
  if (!other && !facts.processing) { return false; }
  if (other) {
    answer.state = ConsentStanding::not_a_matter_for_consent;
    answer.why.because("the purpose rests on another basis than consent, which nobody is asked for", rules.apply("LAW-01"));
    return true;
  }
  auto const row = bases_of(*facts.processing, law, facts.on);
  if (row.rule == nullptr || row.consent == ConsentPart::required) { return false; }
  answer.why.apply(row.rule);
  answer.why.because("this processing does not rest on consent", row.rule);
  answer.state = ConsentStanding::not_a_matter_for_consent;
  return true;
}

void weigh(Weighing const& w) {
  say_left_out(w);
  std::optional<Date> adult_from;
  if (w.facts.date_of_birth) {
    adult_from = w.rules.day_of("CON-11", *w.facts.date_of_birth);
  } else {
    w.answer.why.caution("the date of birth was not told, so the subject is taken for a child", w.rules.find("CON-11"));
  }
  bool const adult = adult_from && w.facts.on >= *adult_from;
  if (says_no(w.reading.subject)) {
    w.decided(no_of(w.reading.subject));
    w.by(w.reading.subject);
    w.say(adult ? "entry {n}, of {a}, says no, and the person decides"
                : "entry {n}, of {a}, is the child's own no, which counts whoever else decides",
          w.rules.apply(adult ? "CON-20" : "CON-07"), w.reading.subject);
    return w.answer.why.unless("the person says yes, or whoever decides once the person no longer objects", w.rules.find("CON-06"));
  }
  if (adult) {
    return subject_decides(w, adult_from, adult_from, w.rules.apply("CON-11"), "what entry {n} gave lapsed on the eighteenth birthday");
  }
  std::vector<OrderOnDecisions const*> naming;
  for (auto const& order : w.facts.orders) {
    if (order.effect == DecisionOrder::decides && order.binds(w.facts.on)) { naming.push_back(&order); }
    if (order.starts <= w.facts.on && !order.seen.value_or(false)) {
      w.answer.why.caution("an order is claimed whose document has not been seen: it does not count yet");
    }
  }
  if (!naming.empty()) { return named_decides(w, naming); }
  auto const competence = competence_on(w.facts, w.reading);
  if (competence.found.value_or(false)) {
    return subject_decides(w, adult_from, competence.since, w.rules.apply("CON-06"),
                           "what entry {n} gave lapsed when the pupil was found competent to decide");
  }
  if (!competence.found) {
    w.answer.why.caution("it was not told whether the pupil is competent, who would decide then", w.rules.find("CON-04"));
  }
  the_responsible_decide(w);
}

}  // namespace

LedgerState ledger_state(LedgerFacts const& facts, rulebook::Law const& law) {
  LedgerState answer;
  answer.why.reserve(12);
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  RulesOn const rules{law, facts.on, answer.why};
  if (rules.must("CON-05") == nullptr) { return answer; }
  if (on_another_basis(facts, law, rules, answer)) { return answer; }
  auto const reading = read_ledger(facts);
  weigh({facts, law, rules, reading, answer});
  if (!answer.ask.empty() && facts.asked_on && *facts.asked_on <= facts.on) {
    answer.why.add({.kind = StepKind::reason,
                    .phrase = "somebody was asked on {a}: silence at a request neither gives nor renews consent",
                    .rule = rules.find("CON-22"),
                    .a = *facts.asked_on});
  }
  return answer;
}

}  // namespace juniper::mis::consent
