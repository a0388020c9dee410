// Tests of court orders: what their descriptions promise, when they bind, recording them and
// finding what binds.
#include "catch.hpp"
#include "core/world.hpp"
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/protection/checks.hpp>
#include <juniper/mis/protection/protected_identity.hpp>

#include <set>
#include <string>
#include <vector>

using namespace juniper::mis;
using namespace std::chrono_literals;
using testing::code_of;
using testing::World;

namespace {

using Codes = std::set<std::string>;

Codes codes_of_order(Findings const& findings) {
  Codes all;
  for (auto const& f : findings) { all.insert(f.code); }
  return all;
}

CourtOrder seen_order() {
  return {.id = {Uuid::from_number(1)},
          .kind = CourtOrderKind::of("prohibited_steps"),
          .starts = 2026y / 9 / 1,
          .ends = 2027y / 8 / 31,
          .seen_on = 2026y / 9 / 10,
          .seen_by = Id<StaffMember>{Uuid::from_number(2)}};
}

CourtOrderEffect effect_of(CourtOrder const& order,
                           OrderEffect what = OrderEffect::of("no_collect")) {
  return {.order = order.id,
          .child = {Uuid::from_number(3)},
          .adult = Id<Person>{Uuid::from_number(4)},
          .effect = what,
          .starts = order.starts,
          .ends = order.ends,
          .bars = protection::bar_of(what)};
}

// Opens what the lead needs of orders; the shipped policy leaves it closed.
std::string policy_with_orders() {
  return R"({"name": "orders", "version": "1",
    "roles": {"office": "office", "dsl": "lead", "trust_data_manager": "manager", "data_protection_officer": "officer", "form_tutor": "tutor",
              "class_teacher": "teacher", "head": "head", "vendor_support": "support", "parent": "parent"},
    "purposes": {"safeguarding": {"label": "Safeguarding", "article6": "public_task", "conditions": {"safeguarding": "9(2)(g), Schedule 1 paragraph 18"}},
                 "admissions": {"label": "Admissions", "article6": "legal_obligation", "conditions": {}}},
    "rules": [
      {"id": "lead", "permit": ["read", "write"], "roles": ["dsl"], "purposes": ["safeguarding"], "relation": "everywhere",
       "categories": ["names", "identity", "relationships", "court_orders", "court_order_register", "employment"]},
      {"id": "office", "permit": ["read"], "roles": ["office"], "purposes": ["admissions"], "relation": "everywhere",
       "categories": ["names", "court_order_register"]}]})";
}

struct OrdersWorld : World {
  Id<Person> child = person_of(admit("Ava", "Okafor"));
  Id<Person> brother = person_of(admit("Ben", "Okafor"));
  Id<Person> father = [this] {
    auto administrator = admin();
    return administrator.add(Person{.legal_forename = "Femi", .legal_surname = "Okafor"}).value();
  }();
  OrdersWorld() {
    policy = policy_with_orders();
    reopen();
  }

  Result<Id<CourtOrder>> record(Desk& lead, std::optional<Date> seen_on,
                                std::optional<Date> ends = {}) {
    return protection::record_order(
        lead, {.order = {.kind = CourtOrderKind::of("non_molestation"),
                         .starts = 2026y / 9 / 1,
                         .ends = ends,
                         .seen_on = seen_on,
                         .document_reference = PersonalText{"file 12"},
                         .text = SafeguardingText{"is not to come near the school"}},
               .effects = {
                   {.child = child, .adult = father, .effect = OrderEffect::of("no_collect")},
                   {.child = child,
                    .adult = father,
                    .effect = OrderEffect::of("no_address"),
                    .ends = 2026y / 10 / 31},
                   {.child = brother, .adult = father, .effect = OrderEffect::of("no_contact")}}});
  }
};

std::set<std::string> effects_seen(std::vector<Seen<CourtOrderEffect>> const& effects) {
  std::set<std::string> all;
  for (auto const& e : effects) {
    all.insert(std::string{e[&CourtOrderEffect::effect].value().text()});
  }
  return all;
}

}  // namespace

TEST_CASE("an order is about each child whom an effect is about, and its text is theirs together",
          "[protection]") {
  auto const& order = description<CourtOrder>();
  REQUIRE(order.subjects.paths[0].via != nullptr);
  CHECK(&order.subjects.paths[0].via() == &description<CourtOrderEffect>());
  CHECK(order.subjects.paths[0].back == "order");
  CHECK(order.subjects.paths[0].path.names[0] == "child");
  auto const effect = description<CourtOrderEffect>().subjects.all();
  REQUIRE(effect.size() == 2);
  CHECK(effect[0].role == SubjectRole::about);
  CHECK(effect[0].path.names[0] == "child");
  CHECK(effect[1].role == SubjectRole::mentions);
  CHECK(effect[1].path.names[0] == "adult");
}

TEST_CASE("what an order does is encrypted, and that there is one is in no everyday category",
          "[protection]") {
  for (auto const* e : {&description<CourtOrder>(), &description<CourtOrderEffect>()}) {
    CHECK(e->retention == retention_classes::court_orders);
    for (auto const& f : e->fields) {
      CHECK(f.category ==
            (f.sealed() ? categories::court_orders : categories::court_order_register));
    }
  }
  CHECK(description<CourtOrderEffect>().find("effect")->sealed());
  CHECK(description<CourtOrder>().find("text")->sealed());
  for (auto const& f : description<ProtectedIdentity>().fields) {
    CHECK(f.category ==
          (f.sealed() ? categories::protected_identity : categories::protected_identity_register));
  }
  CHECK(description<ProtectedIdentity>().find("protection")->special == SpecialClass::safeguarding);
}

TEST_CASE(
    "an effect binds while it and its order hold, from the day on which the document was seen",
    "[protection]") {
  auto order = seen_order();
  auto effect = effect_of(order);
  CHECK_FALSE(protection::binds(order, effect, 2026y / 9 / 9));
  CHECK(protection::binds(order, effect, 2026y / 9 / 10));
  CHECK(protection::binds(order, effect, 2027y / 8 / 31));
  CHECK_FALSE(protection::binds(order, effect, 2027y / 9 / 1));
  effect.ends = 2026y / 12 / 31;
  CHECK_FALSE(protection::binds(order, effect, 2027y / 1 / 1));
  effect.ends = {};
  CHECK_FALSE(protection::binds(order, effect, 2027y / 9 / 1));  // the order is over
  order.seen_on = {};
  CHECK_FALSE(protection::binds(order, effect, 2026y / 11 / 23));
  order = seen_order();
  effect.order = {Uuid::from_number(9)};
  CHECK_FALSE(protection::binds(order, effect, 2026y / 11 / 23));
}

TEST_CASE("an order does something to somebody, within its days", "[protection]") {
  auto order = seen_order();
  CHECK(protection::check(order, std::vector{effect_of(order)}).empty());
  CHECK(codes_of_order(protection::check(order, {})) == Codes{"order_without_effect"});
  auto effect = effect_of(order);
  effect.ends = {};
  CHECK(codes_of_order(protection::check(order, std::vector{effect})) ==
        Codes{"effect_outside_order"});
  effect = effect_of(order);
  effect.starts = 2026y / 8 / 31;
  CHECK(codes_of_order(protection::check(order, std::vector{effect})) ==
        Codes{"effect_outside_order"});
  effect = effect_of(order);
  effect.adult = effect.child;
  CHECK(codes_of_order(protection::check(order, std::vector{effect})) ==
        Codes{"effect_on_themselves"});
  effect.adult = {};
  CHECK(protection::check(order, std::vector{effect}).empty());
  effect.bars = {};
  CHECK(codes_of_order(protection::check(order, std::vector{effect})) == Codes{"bar_undecided"});
  effect.effect = OrderEffect::of("no_address");
  effect.bars = OrderBar::of("nothing");
  CHECK(codes_of_order(protection::check(order, std::vector{effect})) == Codes{"effect_keeps_less"});
  effect.bars = OrderBar::of("child");  // more than it says, by somebody's decision
  CHECK(protection::check(order, std::vector{effect}).empty());
  effect.effect = OrderEffect::of("other");
  effect.bars = OrderBar::of("nothing");  // somebody has read it
  CHECK(protection::check(order, std::vector{effect}).empty());
  effect.effect = OrderEffect::of("parental_responsibility_removed");
  effect.bars = OrderBar::of("child");
  CHECK(codes_of_order(protection::check(order, std::vector{effect})) ==
        Codes{"effect_names_no_adult"});
  order.seen_by = {};
  CHECK(codes_of_order(protection::check(order, std::vector{effect_of(order)})) ==
        Codes{"seen_by_nobody"});
  order.seen_on = {};
  CHECK(codes_of_order(protection::check(order, std::vector{effect_of(order)})) ==
        Codes{"claim_without_document"});
}

TEST_CASE(
    "an order is recorded with its effects, and those that bind on a day are found for each child",
    "[protection]") {
  OrdersWorld w;
  auto lead = w.safeguarding();
  auto const order = w.record(lead, 2026y / 9 / 10, 2027y / 8 / 31).value();
  auto const seen = lead.get(order).value();
  CHECK(seen[&CourtOrder::text].value().reveal() == "is not to come near the school");
  CHECK(effects_seen(protection::binding_effects(lead, w.child, 2026y / 10 / 31).value()) ==
        std::set<std::string>{"no_collect", "no_address"});
  CHECK(effects_seen(protection::binding_effects(lead, w.child, 2026y / 11 / 1).value()) ==
        std::set<std::string>{"no_collect"});
  CHECK(effects_seen(protection::binding_effects(lead, w.brother, 2026y / 11 / 1).value()) ==
        std::set<std::string>{"no_contact"});
  CHECK(protection::binding_effects(lead, w.child, 2026y / 9 / 9).value().empty());
  CHECK(protection::binding_effects(lead, w.child, 2027y / 9 / 1).value().empty());
  CHECK(protection::binding_effects(lead, w.father, 2026y / 11 / 1).value().empty());
}

TEST_CASE("a claim that nobody has shown restricts nobody until the document is seen",
          "[protection]") {
  OrdersWorld w;
  auto lead = w.safeguarding();
  auto const claim = w.record(lead, {}).value();
  CHECK(protection::binding_effects(lead, w.child, 2026y / 11 / 23).value().empty());
  lead.patch(Patch(lead.get(claim).value()).set(&CourtOrder::seen_on, Date{2026y / 11 / 23}))
      .value();
  CHECK(protection::binding_effects(lead, w.child, 2026y / 11 / 23).value().size() == 1);
}

TEST_CASE("an order without effects, or with one on the wrong days, is not recorded at all",
          "[protection]") {
  OrdersWorld w;
  auto lead = w.safeguarding();
  protection::NewOrder order{
      .order = {.kind = CourtOrderKind::of("care"), .starts = 2026y / 9 / 1}};
  CHECK(code_of(protection::record_order(lead, order)) == ErrorCode::invalid);
  order.effects.push_back(
      {.child = w.child, .effect = OrderEffect::of("no_contact"), .starts = 2026y / 8 / 31});
  auto const refused = protection::record_order(lead, order);
  REQUIRE(code_of(refused) == ErrorCode::invalid);
  CHECK(refused.error().entity == "court_order_effect");
  CHECK(refused.error().field == "ends");
  CHECK(lead.count<CourtOrder>().value() == 0);
  CHECK(lead.count<CourtOrderEffect>().value() == 0);
  auto clerk = w.office();
  order.effects[0].starts = {};
  CHECK(code_of(protection::record_order(clerk, order)) == ErrorCode::refused);
}

TEST_CASE("whoever may see that there is an order finds what binds, and not what it is",
          "[protection]") {
  OrdersWorld w;
  auto lead = w.safeguarding();
  w.record(lead, 2026y / 9 / 10).value();
  auto clerk = w.office();
  auto const effects = protection::binding_effects(clerk, w.child, 2026y / 11 / 23).value();
  REQUIRE(effects.size() == 1);
  CHECK(effects[0][&CourtOrderEffect::effect].withheld());
}

TEST_CASE("erasing one child leaves the order of the other whole", "[protection]") {
  OrdersWorld w;
  auto lead = w.safeguarding();
  auto const order = w.record(lead, 2026y / 9 / 10).value();
  w.policy.clear();
  w.reopen();
  auto officer = w.desk("officer", w.trust, purposes::records_management);
  officer.erase_person(as_subject(w.child)).value();
  auto const seen = officer.get(order).value();
  CHECK(seen[&CourtOrder::text].value().reveal() == "is not to come near the school");
  CHECK(officer.count(Find<CourtOrderEffect>{}.equal(&CourtOrderEffect::order, order)).value() ==
        1);
  officer.erase_person(as_subject(w.brother)).value();
  CHECK(code_of(officer.get(order)) == ErrorCode::not_found);
}
