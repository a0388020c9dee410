// Two tests of who is a parent, and who decides on a day: the grown-up, whom a court named, the competent child, or those responsible.
#include "consent/rules_on.hpp"
#include <juniper/mis/consent/data_consent.hpp>

#include <algorithm>

namespace juniper::mis::consent {

namespace {

bool natural_parent(AdultOfChild adult) { return adult == AdultOfChild::mother || adult == AdultOfChild::father; }

std::optional<bool> parent_for_school(MayGiveFacts const& facts) {
  if (facts.has_pr || natural_parent(facts.person)) { return true; }
  return facts.has_care;
}

void say_parent(MayGiveFacts const& facts, MayGive& answer, rulebook::Rule const* rule) {
  if (!answer.parent_in_education_law) {
    return answer.why.caution("it was not told whether this adult has care of the child, on which being a parent in education law turns");
  }
  if (facts.has_pr) { return answer.why.because("whoever has parental responsibility is a parent in education law", rule); }
  if (natural_parent(facts.person)) { return answer.why.because("a natural parent is a parent in education law, married or not", rule); }
  answer.why.because(*facts.has_care
                         ? "whoever has care of the child is a parent in education law"
                         : "without care of the child and without parental responsibility this adult is no parent in education law",
                     rule);
}

struct OrdersInForce {
  std::string const* decider = nullptr;
  bool conflict = false;
};

OrdersInForce named_by_orders(WhoDecidesFacts const& facts, WhoDecides& answer) {
  OrdersInForce in_force;
  for (auto const& order : facts.orders) {
    if (order.starts <= facts.on && !order.seen.value_or(false)) {
      answer.why.caution("an order is claimed whose document has not been seen: it does not count yet");
    }
    if (!order.binds(facts.on) || order.effect != DecisionOrder::decides) { continue; }
    if (in_force.decider != nullptr && *in_force.decider != order.adult) { in_force.conflict = true; }
    in_force.decider = &order.adult;
  }
  return in_force;
}

bool barred_by_order(WhoDecidesFacts const& facts, std::string const& adult) {
  return std::ranges::any_of(facts.orders, [&](OrderOnDecisions const& order) {
    return order.adult == adult && order.effect != DecisionOrder::decides && order.binds(facts.on);
  });
}

void ask_the_responsible(WhoDecidesFacts const& facts, RulesOn const& rules, WhoDecides& answer) {
  answer.footing = DecidedOn::parental_responsibility;
  answer.pupil_decides = false;
  auto const* rule = rules.apply("CON-02");
  for (auto const& adult : facts.adults) {
    if (!adult.has_pr) {
      answer.why.caution("it was not told whether one of the adults has parental responsibility: that adult is not counted", rule);
    } else if (!*adult.has_pr) {
      answer.why.because("an adult without parental responsibility gives no data consent, even with care of the child",
                         rules.find("CON-03"));
    } else if (barred_by_order(facts, adult.who)) {
      answer.why.blocked("an order in force keeps one adult from exercising parental responsibility", rules.find("CON-10"));
    } else {
      answer.adults.push_back(adult.who);
    }
  }
  answer.ask_local_authority = facts.care_order.value_or(false) || std::ranges::any_of(facts.adults, [](Decider const& adult) {
                                 return adult.local_authority.value_or(false) && adult.has_pr.value_or(false);
                               });
  if (*answer.ask_local_authority) { rules.apply("CON-09"); }
  if (answer.adults.empty()) { answer.why.blocked("nobody who may consent is known", rule); }
  if (!facts.competent) {
    answer.why.caution("it was not told whether the pupil is competent: a competent pupil decides alone", rules.find("CON-04"));
  }
  answer.why.unless("the pupil is assessed as competent: then the pupil decides", rules.find("CON-04"));
}

}  // namespace

MayGive may_give(MayGiveFacts const& facts, rulebook::Law const& law) {
  MayGive answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  RulesOn const rules{law, facts.on, answer.why};
  auto const* both = rules.must("CON-03");
  if (both == nullptr) { return answer; }
  answer.parent_in_education_law = parent_for_school(facts);
  say_parent(facts, answer, both);
  answer.may_give_data_consent = facts.has_pr;
  auto const* giving = rules.apply("CON-02");
  answer.why.because(facts.has_pr ? "with parental responsibility this adult may consent to the use of the child's data"
                                  : "without parental responsibility this adult has no power to consent to the use of the child's data",
                     giving);
  if (facts.has_pr) {
    answer.why.unless("the pupil is competent or has turned eighteen: then the pupil decides", giving);
  } else {
    answer.why.unless("a court gives this adult parental responsibility, or it is acquired by agreement", giving);
  }
  return answer;
}

WhoDecides who_decides(WhoDecidesFacts const& facts, rulebook::Law const& law) {
  WhoDecides answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  RulesOn const rules{law, facts.on, answer.why};
  if (rules.must("CON-11") == nullptr) { return answer; }
  answer.own_decision_from = rules.day_of("CON-11", facts.date_of_birth);
  if (answer.own_decision_from && facts.on >= *answer.own_decision_from) {
    answer.footing = DecidedOn::adulthood;
    answer.pupil_decides = true;
    return answer;
  }
  auto const orders = named_by_orders(facts, answer);
  if (orders.conflict) {
    answer.footing = DecidedOn::conflicting_orders;
    answer.why.blocked("two orders in force name different people: ask the court or the parties before relying on either",
                       rules.apply("CON-10"));
    return answer;
  }
  if (orders.decider != nullptr) {
    answer.footing = DecidedOn::court_order;
    answer.pupil_decides = false;
    answer.adults.push_back(*orders.decider);
    answer.why.because("an order in force names who decides", rules.apply("CON-10"));
    answer.why.unless("the order ends or is varied", rules.find("CON-10"));
    return answer;
  }
  if (facts.competent.value_or(false)) {
    answer.footing = DecidedOn::competence;
    answer.pupil_decides = true;
    answer.why.because("the pupil has been assessed as competent and decides", rules.apply("CON-02"));
    answer.why.unless("the assessment of competence is changed", rules.find("CON-04"));
    return answer;
  }
  ask_the_responsible(facts, rules, answer);
  return answer;
}

}  // namespace juniper::mis::consent
