// The gate for decisions that programs take.
#include <juniper/mis/accountability/automation_gate.hpp>

namespace juniper::mis::accountability {

namespace {

using rulebook::Explanation;
using rulebook::Law;
using rulebook::Rule;
using rulebook::WordSet;

constexpr WordSet<DecisionSafeguard> all_safeguards{DecisionSafeguard::contest, DecisionSafeguard::human_intervention, DecisionSafeguard::inform,
                                                    DecisionSafeguard::representations};

// The first version of the rule is Article 22 as first enacted; the later ones are Articles 22A to 22D.
bool as_first_enacted(Rule const& rule) { return rule.version < 2; }

// Each reason why nobody is meaningfully involved; all of them are said.
bool without_a_human(AutomationFacts const& facts, Rule const* rule, Explanation& why) {
  auto const before = why.steps().size();
  if (facts.applied == OutputApplied::automatically) { why.because("the output takes effect before anybody has looked at it", rule); }
  if (facts.human_role == HumanRole::none) { why.because("no human being takes part", rule); }
  if (facts.human_role == HumanRole::sees_result_list) { why.because("seeing a list of results is no meaningful involvement: the evidence is not reviewed", rule); }
  if (!facts.human_can_change) { why.because("whoever looks at it cannot change the outcome", rule); }
  if (facts.human_does_change == false) { why.because("outcomes are never changed in practice, so the review has no real influence", rule); }
  return why.steps().size() != before;
}

void human_decides(AutomationGate& gate, AutomationFacts const& facts, Rule const* rule, Law const& law, Date on) {
  gate.outcome = GateOutcome::allowed;
  gate.keep.add(GateEvidence::evidence_of_human_involvement);
  gate.why.because("a person reviews the evidence and can change the outcome, so the decision is a person's", rule);
  auto const* suggestion = law.book.find("ADM-04", on);
  if (suggestion != nullptr) { gate.why.apply(suggestion); }
  if (!facts.human_does_change) { gate.why.caution("whether outcomes are changed in practice is not known: that is what shows that the review is meaningful", suggestion); }
  if (!facts.change_rate_logged.value_or(false)) { gate.why.caution("the rate at which outcomes are changed is not known to be logged, so the evidence is missing", suggestion); }
  gate.why.unless("the review became a formality: then the decision would be taken by the program alone", rule);
}

// Known to be missing, known to be live, or unknown.
std::optional<bool> all_live(AutomationFacts const& facts) {
  if (!facts.safeguards_live) { return std::nullopt; }
  return facts.safeguards_live->includes(all_safeguards);
}

// All must hold: one that is known not to decides, else one that is unknown leaves the answer open.
std::optional<GateOutcome> every(std::initializer_list<std::optional<bool>> needs) {
  bool open = false;
  for (auto const& need : needs) {
    if (need == false) { return GateOutcome::refused; }
    open = open || !need;
  }
  return open ? std::nullopt : std::optional{GateOutcome::allowed};
}

// Either special category data are not used, or their condition is met.
std::optional<bool> special_settled(AutomationFacts const& facts) {
  if (facts.special_category == false || facts.article_22b_condition == true) { return true; }
  if (facts.special_category == true && facts.article_22b_condition == false) { return false; }
  return std::nullopt;
}

void say_outcome(AutomationGate& gate, AutomationFacts const& facts, Rule const* safeguards, Rule const* special) {
  auto const settled = special_settled(facts);
  if (settled == false) { gate.why.blocked("special category data are used and no condition for that is met", special); }
  if (!gate.safeguards_missing.empty()) { gate.why.blocked("not all four safeguards are live", safeguards); }
  gate.safeguards_missing.each([&](DecisionSafeguard missing) { gate.why.because("not live: {w}", safeguards, rulebook::word(missing)); });
  if (!gate.safeguards_missing.empty()) { gate.why.unless("people were told, could make representations, could have a person intervene and could contest the decision", safeguards); }
  if (!facts.safeguards_live) { gate.why.caution("which safeguards are live is not known", safeguards); }
  if (!settled) { gate.why.caution("whether special category data are used, or a condition for them is met, is not known", special); }
  if (gate.outcome == GateOutcome::allowed) {
    gate.keep.add(GateEvidence::evidence_of_safeguards);
    gate.why.because("the program may decide alone while all four safeguards are live", safeguards);
  }
  gate.why.unless("a person reviewed the evidence of each case before it takes effect, and changed outcomes where that is right", special);
}

}  // namespace

AutomationGate automation_gate(AutomationFacts const& facts, Law const& law) {
  AutomationGate gate;
  if (!rulebook::covers(facts.jurisdiction, law, gate.why)) { return gate; }
  auto const on = facts.on.value_or(calendar::last_date);
  auto const* rule = law.book.need("ADM-01", on);
  if (rule == nullptr) { return gate.why.caution("no rule on automated decisions was in force on {a}", nullptr, on), gate; }
  gate.why.apply(rule);
  gate.significant = is_significant(facts.decision);
  gate.solely_automated = without_a_human(facts, rule, gate.why);
  if (!*gate.significant) {
    gate.outcome = GateOutcome::allowed;
    gate.why.because("a decision of this kind has no legal or similarly significant effect on anybody", rule);
    return gate.why.unless("it decided about somebody's education, support or standing", rule), gate;
  }
  gate.why.because("{w} is a decision with a significant effect on the pupil", rule, rulebook::word(facts.decision));
  if (!*gate.solely_automated) { return human_decides(gate, facts, rule, law, on), gate; }
  auto const* special = law.book.find("ADM-02", on);
  auto const* safeguards = law.book.find("ADM-03", on);
  gate.otherwise_needs = all_safeguards;
  if (facts.safeguards_live) { all_safeguards.each([&](DecisionSafeguard one) { gate.safeguards_missing.add_if(!facts.safeguards_live->contains(one), one); }); }
  if (special != nullptr) { gate.why.apply(special); }
  if (safeguards != nullptr) { gate.why.apply(safeguards); }
  if (as_first_enacted(*rule)) {
    if (rule->until) { gate.why.derive("Article 22 stood as first enacted until {a}; Articles 22A to 22D, with Article 22B, hold only after that day", rule, *rule->until); }
    gate.outcome = every({facts.earlier_article_22_ground, all_live(facts), special_settled(facts)});
    if (facts.earlier_article_22_ground == false) { gate.why.blocked("no contract, law or explicit consent allows a decision by a program alone", rule); }
    if (!facts.earlier_article_22_ground) { gate.why.caution("whether a contract, the law or explicit consent allows it is not known", rule); }
  } else {
    gate.if_special_category = IfSpecialCategory::blocked_unless_article_22b_condition;
    bool const recognised = facts.basis == DecisionBasis::recognised_legitimate_interest;
    gate.outcome = every({!recognised, all_live(facts), special_settled(facts)});
    if (recognised) { gate.why.blocked("recognised legitimate interests are no basis for a significant decision by a program alone", special); }
  }
  say_outcome(gate, facts, safeguards, special);
  return gate;
}

}  // namespace juniper::mis::accountability
