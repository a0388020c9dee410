// Claims, orders in force, orders that have ended.
#include <juniper/mis/protection/order_state.hpp>
#include <juniper/mis/rulebook/edition.hpp>

namespace juniper::mis::protection {

namespace {

using rulebook::Law;

void as_claim(OrderFacts const& facts, Law const& law, OrderEffectOnDay& effect) {
  auto const* rule = need_on(law, "CRT-03", facts.on);
  effect.why.apply(rule);
  effect.state = OrderState::claimed;
  effect.restricts = false;
  effect.ask_for.add(AskFor::sealed_order);
  effect.before_disclosure = BeforeDisclosure::safeguarding_check;
  effect.why.because("the word of one parent is no order", rule);
  effect.why.unless("the sealed order is shown: then it restricts what it says", rule);
}

std::optional<Date> birthday(char const* id, OrderFacts const& facts, Law const& law, OrderEffectOnDay& effect) {
  auto const* rule = need_on(law, id, facts.on);
  if (rule == nullptr || !facts.date_of_birth || !calendar::in_range(*facts.date_of_birth)) { return std::nullopt; }
  effect.why.apply(rule);
  return rulebook::run(*rule, *facts.date_of_birth, law, effect.why).due;
}

// The first day on which it binds no more; none where it has no end that is known.
std::optional<Date> ends(OrderFacts const& facts, Law const& law, OrderEffectOnDay& effect) {
  effect.presumed_lapse = birthday("CRT-04.1", facts, law, effect);
  if (*facts.order == OrderAsked::section_8_contact) {
    effect.living_arrangements_end = birthday("CRT-04.2", facts, law, effect);
    if (effect.living_arrangements_end) {
      effect.why.because("what the order says on where the child lives ends later than what it says on contact",
                         need_on(law, "CRT-04.2", facts.on));
    }
  }
  if (facts.expires) { return calendar::add_days_in_range(*facts.expires, 1); }
  if (effect.presumed_lapse) {
    effect.why.unless("the order itself says that it runs longer", need_on(law, "CRT-04.1", facts.on));
  } else {
    effect.why.caution("neither a last day of the order nor the date of birth of the child is known, so that its end is not");
  }
  return effect.presumed_lapse;
}

void as_expired(Date end, OrderFacts const& facts, Law const& law, OrderEffectOnDay& effect) {
  auto const* rule = need_on(law, "CRT-04", facts.on);
  effect.state = OrderState::expired;
  effect.restricts = false;
  effect.ask_for.add(AskFor::renewal);
  effect.before_disclosure = BeforeDisclosure::safeguarding_check;
  effect.why.derive(facts.expires ? "the last day of the order is past: it binds no more from {a}"
                                  : "the order is presumed to have ended: it binds no more from {a}",
                    rule, end);
  effect.why.because(
      "nothing that the order protected is released by itself: the safeguarding lead looks at it first, and whether it was renewed is "
      "asked",
      rule);
  effect.why.unless("the order was renewed, or another one made", rule);
}

void as_in_force(OrderFacts const& facts, Law const& law, OrderEffectOnDay& effect) {
  auto const* rule = need_on(law, "CRT-05", facts.on);
  effect.state = OrderState::in_force;
  effect.why.apply(rule);
  if (facts.effects) {
    effect.restricts = !facts.effects->empty();
    effect.why.because(*effect.restricts ? "it restricts what it says and nothing else" : "it says nothing that restricts anybody", rule);
  } else if (*facts.order == OrderAsked::prohibited_steps) {
    effect.restricts = true;
    effect.why.because("a prohibited steps order forbids something by its nature: which step, only its text says", rule);
  } else {
    effect.why.caution("whether it restricts anybody depends on what it says, which is not known", rule);
  }
}

}  // namespace

OrderEffectOnDay order_effect(OrderFacts const& facts, Law const& law) {
  OrderEffectOnDay effect;
  if (!rulebook::covers(facts.jurisdiction, law, effect.why)) { return effect; }
  effect.keep_history = true;
  if (!facts.order_document) {
    as_claim(facts, law, effect);
    return effect;
  }
  effect.on_lapse = OnLapse::dsl_review;
  effect.why.apply(need_on(law, "CRT-04", facts.on));
  if (!facts.order) {
    effect.why.caution("the kind of the order is needed to say when it ends");
    return effect;
  }
  auto const end = ends(facts, law, effect);
  if (!facts.on) {
    effect.why.caution("whether it binds depends on the day, and none was told");
  } else if (end && *end <= *facts.on) {
    as_expired(*end, facts, law, effect);
  } else {
    as_in_force(facts, law, effect);
  }
  return effect;
}

}  // namespace juniper::mis::protection
