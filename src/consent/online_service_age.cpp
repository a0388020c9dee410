// The age of consent for online services, which is told with the facts and checked against the book.
#include "consent/rules_on.hpp"
#include <juniper/mis/consent/online_service_age.hpp>

namespace juniper::mis::consent {

namespace {

// Before regulations could set the age it was the book's alone; since then it lies between the book's two ages.
void compare_age(std::int32_t told, rulebook::Rule const& rule, RulesOn const& rules, OnlineServiceAge& answer) {
  auto const* highest = rules.find("CON-12A");
  auto const book = rule.amount.value_or(told);
  if (told == book) { return; }
  if (highest == nullptr) {
    return answer.why.caution("on {a} the age was fixed by law, and the age that was told is another", &rule, rules.day());
  }
  if (told < book || told > highest->amount.value_or(told)) {
    return answer.why.caution("regulations cannot set the age that was told", highest);
  }
  answer.why.because("the age that was told is one that regulations may set", highest);
}

}  // namespace

OnlineServiceAge online_service_age(OnlineServiceFacts const& facts, rulebook::Law const& law) {
  OnlineServiceAge answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  RulesOn const rules{law, facts.on, answer.why};
  auto const* rule = rules.must("CON-12");
  if (rule == nullptr) { return answer; }
  if (!facts.offered_directly || facts.service == OnlineService::preventive_or_counselling) {
    answer.parental_authorisation = ParentalAuthorisation::not_needed;
    answer.why.because(facts.offered_directly
                           ? "preventive and counselling services need no parental authorisation at any age"
                           : "the service is not offered to the child directly, so no age counts: the school answers for it",
                       rule);
    answer.why.unless("the service is an ordinary one, offered directly to the child on consent", rule);
    return answer;
  }
  if (facts.age_in_force < 0 || facts.age_in_force > 150) {
    answer.why.caution("the age that was told is no age", rule);
    return answer;
  }
  compare_age(facts.age_in_force, *rule, rules, answer);
  answer.self_consent_from = rulebook::run_amount(*rule, facts.age_in_force, facts.date_of_birth, law, answer.why).due;
  if (!answer.self_consent_from) { return answer; }
  bool const below = facts.on < *answer.self_consent_from;
  answer.parental_authorisation = below ? ParentalAuthorisation::needed : ParentalAuthorisation::not_needed;
  answer.why.because(below ? "the child has not reached the age, so somebody with parental responsibility authorises, reasonably verified"
                           : "the child has reached the age and consents alone, if it understands what it agrees to",
                     rule);
  answer.why.unless("regulations under section 72 of the Children's Wellbeing and Schools Act 2026 change the age before then",
                    rules.find("CON-12A"));
  return answer;
}

}  // namespace juniper::mis::consent
