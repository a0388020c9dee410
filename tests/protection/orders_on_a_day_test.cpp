// Tests of orders by the rule book: what they close to whom on which day, what a parent is given, what a claim is worth.
#include "catch.hpp"
#include "support/law_with_row.hpp"
#include <juniper/mis/protection/checks.hpp>
#include <juniper/mis/protection/contact_disclosure.hpp>
#include <juniper/mis/protection/emergency_contacts.hpp>
#include <juniper/mis/protection/order_facts.hpp>
#include <juniper/mis/protection/order_state.hpp>

#include <random>
#include <string>
#include <vector>

using namespace juniper::mis;
using namespace juniper::mis::protection;
using namespace std::chrono_literals;
using Catch::Matchers::Contains;
using rulebook::Law;
using rulebook::WordSet;

namespace {

// Orders at random about one child, bound to one of three adults or to all, with days in 2026 or none.
class RandomOrders {
 public:
  std::vector<DatedOrder> some() {
    std::vector<DatedOrder> orders(below(4));
    for (auto& order : orders) {
      order.kind = static_cast<OrderSort>(below(7));
      order.document_seen = below(4) > 0;
      if (below(3) == 0) { order.seen_on = day(); }
      order.starts = maybe_day();
      order.expires = maybe_day();
      order.effects.resize(below(3));
      for (auto& effect : order.effects) { effect = one_effect(); }
    }
    return orders;
  }
  std::string adult() { return std::string(1, static_cast<char>('a' + static_cast<int>(below(3)))); }
  Date day() { return add_days(2026y / 1 / 1, static_cast<int>(below(365))); }

 private:
  std::size_t below(std::size_t n) { return random_() % n; }
  std::optional<Date> maybe_day() { return below(2) == 0 ? std::nullopt : std::optional{day()}; }
  DatedEffect one_effect() {
    DatedEffect effect{.starts = maybe_day(), .ends = maybe_day()};
    if (below(8) > 0) { effect.effect = static_cast<Forbids>(below(11)); }
    if (below(3) > 0) { effect.adult = adult(); }
    return effect;
  }
  std::mt19937 random_{20261125};
};

// The same, worked out the long way: item by item over every effect.
bool is_closed(ClosedItem item, ClosedToFacts const& facts) {
  for (auto const& order : facts.orders) {
    bool const section_8 =
        order.kind == OrderSort::child_arrangements || order.kind == OrderSort::prohibited_steps || order.kind == OrderSort::specific_issue;
    bool const begun = !order.starts || *order.starts <= facts.on;
    bool const seen = order.document_seen && (!order.seen_on || *order.seen_on <= facts.on);
    bool const sixteen = calendar::attains(*facts.date_of_birth, 16) <= facts.on;
    bool const over = order.expires ? *order.expires < facts.on : section_8 && sixteen;
    for (auto const& effect : order.effects) {
      bool const here = !effect.adult || *effect.adult == facts.adult;
      bool const now = (!effect.starts || *effect.starts <= facts.on) && (!effect.ends || facts.on <= *effect.ends);
      bool const says = effect.effect ? closed_by(*effect.effect).contains(item) : true;
      if (begun && seen && !over && here && now && says) { return true; }
    }
  }
  return false;
}

}  // namespace

TEST_CASE("on every day exactly that is closed which an order seen and in force closes to this adult", "[protection]") {
  Law const law;
  RandomOrders random;
  int closed_some = 0, lapsed_some = 0, claimed_some = 0;
  for (int i = 0; i < 4000; ++i) {
    ClosedToFacts const facts{.adult = random.adult(), .on = random.day(), .date_of_birth = 2010y / 7 / 1, .orders = random.some()};
    auto const answer = closed_to_adult(facts, law);
    for (std::size_t item = 0; item < rulebook::words<ClosedItem>.size(); ++item) {
      CHECK(answer.closed.contains(static_cast<ClosedItem>(item)) == is_closed(static_cast<ClosedItem>(item), facts));
    }
    WordSet<ClosedItem> named;
    for (auto const& because : answer.because) {
      named.add(because.item);
      if (because.until) { CHECK(facts.on <= *because.until); }
    }
    CHECK(named == answer.closed);
    CHECK_FALSE(answer.lapsed.intersects(answer.closed));
    CHECK(answer.safeguarding_check_first == (!answer.lapsed.empty() || !answer.claimed.empty()));
    closed_some += answer.closed.empty() ? 0 : 1;
    lapsed_some += answer.lapsed.empty() ? 0 : 1;
    claimed_some += answer.claimed.empty() ? 0 : 1;
  }
  CHECK(closed_some > 300);
  CHECK(lapsed_some > 500);
  CHECK(claimed_some > 500);
}

TEST_CASE("what is closed is said with the day on which it ends", "[protection]") {
  auto const answer = closed_to_adult(
      {.adult = "f",
       .on = 2026y / 12 / 1,
       .orders = {{.kind = OrderSort::non_molestation,
                   .document_seen = true,
                   .expires = 2026y / 12 / 31,
                   .effects = {{.effect = Forbids::no_collect, .adult = "f"}}}}},
      Law{});
  CHECK_THAT(answer.why.text(), Contains("Closed until 31 December 2026: collection (CRT-05 v1)."));
  CHECK_THAT(answer.why.text(), Contains("It would be otherwise if the order ends, is varied or is set aside"));
}

TEST_CASE("another order never opens what one closes", "[protection]") {
  Law const law;
  RandomOrders random;
  for (int i = 0; i < 1000; ++i) {
    ClosedToFacts facts{.adult = random.adult(), .on = random.day(), .date_of_birth = 2012y / 7 / 1, .orders = random.some()};
    auto const before = closed_to_adult(facts, law).closed;
    for (auto const& more : random.some()) { facts.orders.push_back(more); }
    CHECK(closed_to_adult(facts, law).closed.includes(before));
  }
}

TEST_CASE("an order of the model closes on the days on which it binds", "[protection]") {
  Law const law;
  Id<Person> const child{Uuid::from_number(1)}, father{Uuid::from_number(2)};
  CourtOrder order{.id = {Uuid::from_number(3)},
                   .kind = CourtOrderKind::of("non_molestation"),
                   .starts = 2026y / 3 / 1,
                   .ends = 2026y / 8 / 31,
                   .seen_on = 2026y / 3 / 10};
  CourtOrderEffect effect{.id = {Uuid::from_number(4)},
                          .order = order.id,
                          .child = child,
                          .adult = father,
                          .effect = OrderEffect::of("no_address"),
                          .starts = 2026y / 4 / 1,
                          .ends = 2026y / 7 / 31};
  std::vector const orders{order};
  std::vector const effects{effect};
  for (auto day = 2026y / 2 / 1; day < 2026y / 10 / 1; day = add_days(day, 1)) {
    auto const dated = dated_orders(orders, effects, child);
    REQUIRE(dated.size() == 1);
    CHECK(closed_to_adult({.adult = father.text(), .on = day, .orders = dated}, law).closed.contains(ClosedItem::address) ==
          binds(order, effect, day));
  }
  CHECK(dated_orders(orders, effects, father).empty());
}

TEST_CASE("every effect of the model that keeps something from an adult closes something", "[protection]") {
  for (auto const& entry : OrderEffect::code_set().entries) {
    auto const code = OrderEffect::parse(entry.code).value();
    bool const keeps = bar_of(code) != OrderBar::of("nothing");
    INFO(entry.code);
    if (keeps) { CHECK_FALSE(dated_effects({.effect = code}).empty()); }
  }
  auto const other = dated_effects({.effect = OrderEffect::of("other")});
  REQUIRE(other.size() == 1);
  CHECK_FALSE(other[0].effect);  // closes everything until somebody has read it
  CHECK(dated_effects({.effect = OrderEffect::of("lives_with")}).empty());
}

TEST_CASE("a claim restricts nothing and an order that has ended neither, but neither is passed over", "[protection]") {
  Law const law;
  auto const claim = order_effect({.claimed_by = Party::mother, .against = Party::father}, law);
  CHECK(claim.state == OrderState::claimed);
  CHECK(claim.restricts == false);
  CHECK_THAT(claim.why.text(), Contains("The word of one parent is no order (CRT-03 v1)."));
  CHECK_THAT(claim.why.text(), Contains("It would be otherwise if the sealed order is shown"));
  OrderFacts facts{.order_document = true,
                   .order = OrderAsked::prohibited_steps,
                   .effects = WordSet<Forbids>{Forbids::no_school_change},
                   .date_of_birth = 2012y / 2 / 29};
  for (auto day = 2028y / 2 / 20; day < 2028y / 3 / 10; day = add_days(day, 1)) {
    facts.on = day;
    auto const effect = order_effect(facts, law);
    CHECK(effect.restricts == (day < 2028y / 2 / 29));
    CHECK(effect.before_disclosure.has_value() == (day >= 2028y / 2 / 29));
  }
  facts.date_of_birth = 2011y / 3 / 1;
  facts.on = 2027y / 3 / 1;
  CHECK(order_effect(facts, law).state == OrderState::expired);
  auto const longer = testing::law_with_row(R"({"id": "CRT-04.1", "version": 1, "title": "At 17", "says": "section 8 orders end at 17",
    "authority": "statute",
    "trigger": "date_of_birth", "polarity": "state", "amount": 17, "unit": "year", "leap": "later",
    "sources": ["an Act to come"], "confidence": ["verified"],
    "decided_by": "data"})");
  CHECK(order_effect(facts, longer).state == OrderState::in_force);
}

TEST_CASE("what a parent is told of an order reads well aloud", "[protection]") {
  ContactDisclosureFacts const facts{
      .orders =
          std::vector<OrderHeld>{
              {.kind = OrderSort::non_molestation, .against = Party::father, .effects = {Forbids::no_address}, .in_force = true}},
      .items = {ContactItem::educational_record},
      .requester = ContactRequester::father,
      .requester_has_pr = true};
  auto const text = contact_disclosure(facts, Law{}).why.text();
  CHECK_THAT(
      text,
      Contains("Redacted: address (CRT-05 v1). Redacted: contact data (CRT-05 v1). Redacted: phone (CRT-05 v1). Redacted: school run"));
  CHECK_THAT(text, Contains("A parent's own entitlement does not depend on the other parent's consent"));
}

TEST_CASE("a parent whom a Crown Court has stopped needs a court first", "[protection]") {
  ContactDisclosureFacts const facts{
      .orders = std::vector<OrderHeld>{{.kind = OrderSort::crown_court_prohibited_steps, .against = Party::parent, .in_force = true}},
      .items = {ContactItem::pr_based_request},
      .requester = ContactRequester::parent,
      .requester_has_pr = true,
      .convicted_of_killing_other_parent = true};
  auto const answer = contact_disclosure(facts, Law{});
  CHECK(answer.outcome == DisclosureOutcome::refused);
  CHECK_THAT(answer.why.text(), Contains("whether that law is in force was not verified: what an order says binds in any case"));
  Law in_force;
  in_force.book = in_force.book.with_flags({"victims_and_prisoners_act_2024_section_18"});
  CHECK_THAT(contact_disclosure(facts, in_force).why.text(), !Contains("was not verified"));
}

TEST_CASE("one contact meets the register and not the guidance", "[protection]") {
  for (std::int32_t people = 0; people < 4; ++people) {
    for (std::int32_t numbers = 0; numbers < 4; ++numbers) {
      for (std::int32_t parents = 0; parents < 3; ++parents) {
        auto const contacts =
            emergency_contacts({.contact_people = people, .contact_numbers = numbers, .parents_lived_with = parents}, Law{});
        CHECK(contacts.register_minimum_met == (numbers >= parents));
        CHECK(contacts.more_than_one_met == (people >= 2 && numbers >= 2));
        CHECK((contacts.outcome == ContactsOutcome::met) == (numbers >= parents && people >= 2 && numbers >= 2));
      }
    }
  }
}
