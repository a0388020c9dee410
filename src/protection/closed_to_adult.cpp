// Dated effects, evaluated on a day.
#include <juniper/mis/protection/closed_to_adult.hpp>
#include <juniper/mis/rulebook/edition.hpp>

#include <algorithm>

namespace juniper::mis::protection {

namespace {

using rulebook::Law;
using rulebook::WordSet;

constexpr WordSet<OrderSort> section_8{OrderSort::child_arrangements, OrderSort::prohibited_steps, OrderSort::specific_issue};

// The last day of an order, said or presumed; none where it has none that is known.
std::optional<Date> last_day_of(DatedOrder const& order, ClosedToFacts const& facts, Law const& law, ClosedTo& answer) {
  if (order.expires || !section_8.contains(order.kind)) { return order.expires; }
  auto const* rule = need_on(law, "CRT-04.1", facts.on);
  if (rule == nullptr) { return std::nullopt; }
  if (!facts.date_of_birth || !calendar::in_range(*facts.date_of_birth)) {
    answer.why.caution("an order under section 8 is presumed to end on the 16th birthday, and the date of birth is not known", rule);
    return std::nullopt;
  }
  auto const birthday = rulebook::run(*rule, *facts.date_of_birth, law, answer.why).due;
  return birthday ? calendar::add_days_in_range(*birthday, -1) : std::nullopt;
}

std::optional<Date> earlier(std::optional<Date> a, std::optional<Date> b) {
  if (!a || !b) { return a ? a : b; }
  return std::min(*a, *b);
}

WordSet<ClosedItem> items_of(DatedEffect const& effect) { return effect.effect ? closed_by(*effect.effect) : every_item; }

bool concerns(DatedEffect const& effect, ClosedToFacts const& facts) { return !effect.adult || *effect.adult == facts.adult; }

void add_all(WordSet<ClosedItem>& into, WordSet<ClosedItem> from) {
  from.each([&](ClosedItem item) { into.add(item); });
}

void apply_effect(DatedEffect const& effect, std::int32_t place, std::optional<Date> order_ends, ClosedToFacts const& facts,
                  ClosedTo& answer) {
  auto const until = earlier(order_ends, effect.ends);
  if (effect.starts && facts.on < *effect.starts) { return; }
  if (until && *until < facts.on) { return add_all(answer.lapsed, items_of(effect)); }
  items_of(effect).each([&](ClosedItem item) {
    answer.closed.add(item);
    answer.because.push_back({item, effect.effect, place, until});
  });
}

void apply_order(DatedOrder const& order, std::int32_t place, ClosedToFacts const& facts, Law const& law, ClosedTo& answer) {
  if (std::ranges::none_of(order.effects, [&](DatedEffect const& effect) { return concerns(effect, facts); })) { return; }
  bool const seen = order.document_seen && (!order.seen_on || *order.seen_on <= facts.on);
  auto const ends = last_day_of(order, facts, law, answer);
  for (auto const& effect : order.effects) {
    if (!concerns(effect, facts)) { continue; }
    if (!seen) {
      add_all(answer.claimed, items_of(effect));
    } else if (!order.starts || *order.starts <= facts.on) {
      apply_effect(effect, place, ends, facts, answer);
    }
  }
}

void explain(ClosedToFacts const& facts, Law const& law, ClosedTo& answer) {
  if (!answer.closed.empty()) {
    auto const* rule = need_on(law, "CRT-05", facts.on);
    answer.why.apply(rule);
    for (auto const& one : answer.because) {
      answer.why.add({.kind = rulebook::StepKind::reason,
                      .phrase = one.until ? "closed until {a}: {w}" : "closed: {w}",
                      .rule = rule,
                      .a = one.until.value_or(facts.on),
                      .w = rulebook::word(one.item)});
    }
    answer.why.unless("the order ends, is varied or is set aside", rule);
  } else {
    answer.why.add({.kind = rulebook::StepKind::reason,
                    .phrase = "no order that was seen and is in force closes anything to this adult on {a}",
                    .a = facts.on});
  }
  if (!answer.claimed.empty()) {
    auto const* rule = need_on(law, "CRT-03", facts.on);
    answer.why.apply(rule);
    answer.why.caution(
        "a restriction is claimed and no document was seen: ask for the sealed order, and let the safeguarding lead look at the risk first",
        rule);
  }
  if (!answer.lapsed.empty()) {
    auto const* rule = need_on(law, "CRT-04", facts.on);
    answer.why.apply(rule);
    answer.why.caution("something was closed until its order ended: it is not released before the safeguarding lead has looked at it",
                       rule);
  }
}

}  // namespace

ClosedTo closed_to_adult(ClosedToFacts const& facts, Law const& law) {
  ClosedTo answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  std::int32_t place = 0;
  for (auto const& order : facts.orders) { apply_order(order, place++, facts, law, answer); }
  // What one order has released, another may still close.
  answer.closed.each([&](ClosedItem item) { answer.lapsed.remove(item); });
  answer.safeguarding_check_first = !answer.claimed.empty() || !answer.lapsed.empty();
  explain(facts, law, answer);
  return answer;
}

}  // namespace juniper::mis::protection
