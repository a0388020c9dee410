// The exemptions as tests on an item, with who asks.
#include "rights/law_on_the_day.hpp"
#include <juniper/mis/rights/exemption.hpp>

#include <algorithm>

namespace juniper::mis::rights {

namespace {

using rulebook::Law;
using rulebook::Rule;

// What kind of thing an item is, for the tests.
enum class ItemKind : std::uint8_t { reference, script, marks, file, statement, author, plain };

ItemKind kind_of(RecordItem item) {
  switch (item) {
    case RecordItem::confidential_reference: return ItemKind::reference;
    case RecordItem::exam_script_answers: return ItemKind::script;
    case RecordItem::exam_mark:
    case RecordItem::exam_results:
    case RecordItem::examiner_comments: return ItemKind::marks;
    case RecordItem::child_protection_file:
    case RecordItem::counselling_notes:
    case RecordItem::educational_record: return ItemKind::file;
    case RecordItem::witness_statement: return ItemKind::statement;
    case RecordItem::staff_author_name: return ItemKind::author;
    case RecordItem::collection_list:
    case RecordItem::newsletter:
    case RecordItem::pr_based_request: break;
  }
  return ItemKind::plain;
}

// Whether another person in the item is in the way.
enum class Other : std::uint8_t { unknown, nobody, consents, presumed, in_the_way };

Other other_in(RecordItem item, ExemptionFacts const& facts) {
  auto const party =
      !facts.third_party && item == RecordItem::staff_author_name ? std::optional{ThirdParty::education_worker} : facts.third_party;
  if (!party) { return Other::unknown; }
  if (*party == ThirdParty::none) { return Other::nobody; }
  if (facts.third_party_consents == true) { return Other::consents; }
  bool const worker = *party == ThirdParty::education_worker || *party == ThirdParty::health_worker || *party == ThirdParty::social_worker;
  return worker ? Other::presumed : Other::in_the_way;
}

ExemptionReason presumption_of(std::optional<ThirdParty> party) {
  if (party == ThirdParty::health_worker) { return ExemptionReason::health_worker_presumption; }
  if (party == ThirdParty::social_worker) { return ExemptionReason::social_worker_presumption; }
  return ExemptionReason::education_worker_presumption;
}

// The rules of the day and what holds of the requester whatever the item.
struct Asking {
  ExemptionFacts const& facts;
  std::optional<bool> adult;  // whether the pupil is of the age from which the person alone asks
  Rule const* childs_right;   // RGT-10
  Rule const* harm;           // RGT-30
  Rule const* abuse;          // RGT-31
  Rule const* script;         // RGT-32
  Rule const* others;         // RGT-34
  Rule const* reference;      // RGT-35
};

std::optional<ItemOutcome> by_other_person(RecordItem item, Asking const& q, ExemptionAnswer& a) {
  switch (other_in(item, q.facts)) {
    case Other::consents:
      a.reasons.add(ExemptionReason::third_party_consents);
      a.why.because("the other person in it consents", q.others);
      return ItemOutcome::disclose;
    case Other::presumed:
      a.reasons.add(presumption_of(q.facts.third_party));
      a.why.because("it names somebody who acted in health, social or education work, of whom it is presumed reasonable to disclose that",
                    q.others);
      return ItemOutcome::disclose;
    case Other::in_the_way:
      a.tests.add(ItemTest::third_party);
      a.redact.add(Redaction::identity);
      a.why.because(
          "it tells of another person who has not consented; unless it is reasonable to disclose that without, who they are is kept back",
          q.others);
      a.why.unless("that person consented, or it were reasonable to disclose without consent", q.others);
      return kind_of(item) == ItemKind::statement ? ItemOutcome::withhold : ItemOutcome::redact;
    case Other::nobody: return ItemOutcome::disclose;
    case Other::unknown: break;
  }
  if (kind_of(item) == ItemKind::plain) { return ItemOutcome::disclose; }
  a.tests.add(ItemTest::third_party);
  a.why.caution("whether it tells of another person was not told: that test is applied first", q.others);
  return std::nullopt;
}

// Child abuse data: whether the requester is one from whom they are kept back.
std::optional<bool> kept_from_requester(Asking const& q) {
  if (q.facts.requester == Requester::pupil || q.facts.requester_has_pr == false || q.adult == true) { return false; }
  if (q.facts.requester_has_pr == true && q.adult == false) { return true; }
  return std::nullopt;
}

// None when the exemption for child abuse data does not bite and the other tests go on.
std::optional<ItemDecision> by_child_abuse_data(RecordItem item, Asking const& q, ExemptionAnswer& a) {
  auto const kept = kept_from_requester(q);
  if (!q.facts.child_abuse_data && item == RecordItem::child_protection_file && kept != false) {
    a.why.caution("whether the file holds child abuse data was not told: find out before anything is given", q.abuse);
    a.tests.add(ItemTest::serious_harm).add(ItemTest::third_party);
    return ItemDecision{item, std::nullopt};
  }
  if (q.facts.child_abuse_data != true) { return std::nullopt; }
  if (kept == false) {
    a.not_applicable.add(ItemExemption::child_abuse_data);
    a.why.because(
        "the exemption for child abuse data keeps them from people with parental responsibility for a child, not from this requester",
        q.abuse);
    return std::nullopt;
  }
  a.tests.add(ItemTest::serious_harm).add(ItemTest::third_party);
  if (!kept) {
    a.why.caution(
        "it holds child abuse data, and parental responsibility or the pupil's age were not told: nothing is given until they are known",
        q.abuse);
    return ItemDecision{item, ItemOutcome::withhold};
  }
  a.why.apply(q.abuse);
  a.exemptions.add(ItemExemption::child_abuse_data);
  a.extent = ExemptionExtent::so_far_as_not_in_best_interests;
  if (q.facts.requester_alleged_abuser == true) {
    a.why.because("it names the requester as the alleged abuser, so that disclosure is hardly in the child's best interests", q.abuse);
  } else {
    a.why.because("how far disclosure is in the child's best interests is decided with the designated safeguarding lead", q.abuse);
  }
  a.why.unless("the child asked: then the exemption would not apply", q.abuse);
  a.why.because("what is left is tested for serious harm and for other people before it is given", q.harm);
  return ItemDecision{item, ItemOutcome::withhold};
}

// Whether this requester gets nothing of the kind in the pupil's place.
bool without_standing(ItemKind kind, RecordItem item, Asking const& q) {
  if (q.facts.requester == Requester::third_party) { return true; }
  if (!is_parent(q.facts.requester) || kind == ItemKind::plain) { return false; }
  return q.adult == true ||
         (q.facts.requester_has_pr == false &&
          (kind == ItemKind::statement || item == RecordItem::child_protection_file || item == RecordItem::counselling_notes));
}

ItemDecision of_file_or_statement(RecordItem item, Asking const& q, ExemptionAnswer& a) {
  if (auto const abuse = by_child_abuse_data(item, q, a)) { return *abuse; }
  bool const file = kind_of(item) == ItemKind::file;
  if (file) {
    a.tests.add(ItemTest::serious_harm);
    a.why.because("it is tested whether disclosure would be likely to cause serious harm", q.harm);
  }
  auto const outcome = by_other_person(item, q, a);
  if (outcome == ItemOutcome::redact || outcome == ItemOutcome::withhold) { return {item, outcome}; }
  if (item == RecordItem::educational_record) { return {item, ItemOutcome::disclose}; }  // owed as a rule, less what a test takes out
  return {item, file ? std::nullopt : outcome};
}

ItemDecision decide_item(RecordItem item, Asking const& q, ExemptionAnswer& a) {
  auto const kind = kind_of(item);
  if (kind == ItemKind::reference) {
    a.exemptions.add(ItemExemption::confidential_reference);
    a.held_by_either = true;
    a.why.apply(q.reference);
    if (!q.facts.reference_for) {
      a.why.caution(
          "what the reference is for was not told: the exemption is for education, work, training, volunteering, offices and services",
          q.reference);
    }
    a.why.unless("the reference had not been given in confidence", q.reference);
    return {item, ItemOutcome::withhold};
  }
  if (kind == ItemKind::script) {
    a.exemptions.add(ItemExemption::examination_script);
    a.why.apply(q.script);
    return {item, ItemOutcome::withhold};
  }
  if (without_standing(kind, item, q)) {
    a.reasons.add(ExemptionReason::not_entitled);
    a.why.blocked("it is the pupil's own data, and this requester does not stand in the pupil's place", q.childs_right);
    return {item, ItemOutcome::withhold};
  }
  if (kind == ItemKind::marks) {
    a.why.because("marks and the examiner's comments are not exempt", q.script);
    return {item, ItemOutcome::disclose};
  }
  if (kind == ItemKind::file || kind == ItemKind::statement) { return of_file_or_statement(item, q, a); }
  return {item, by_other_person(item, q, a)};
}

// Ends what was said of an item with what becomes of it.
ItemDecision decide(RecordItem item, Asking const& q, ExemptionAnswer& a) {
  auto const decision = decide_item(item, q, a);
  std::string_view phrase = "so nothing of this is given until the tests have been applied: {w}";
  if (decision.outcome == ItemOutcome::disclose) { phrase = "so this is given: {w}"; }
  if (decision.outcome == ItemOutcome::redact) { phrase = "so this is given without what tells who the other person is: {w}"; }
  if (decision.outcome == ItemOutcome::withhold) { phrase = "so this is withheld: {w}"; }
  if (decision.outcome == ItemOutcome::withhold && a.extent && a.exemptions.contains(ItemExemption::child_abuse_data) &&
      kept_from_requester(q) == true && q.facts.child_abuse_data == true &&
      (kind_of(item) == ItemKind::file || kind_of(item) == ItemKind::statement)) {
    phrase = "so this is withheld to that extent: {w}";
  }
  a.why.because(phrase, nullptr, rulebook::word(item));
  return decision;
}

}  // namespace

ExemptionAnswer exemption(ExemptionFacts const& facts, Law const& law) {
  ExemptionAnswer a;
  if (!rulebook::covers(facts.jurisdiction, law, a.why)) { return a; }
  auto const day = facts.on.value_or(calendar::last_date);
  auto const* childs_right = law.book.find("RGT-10", day);
  Asking const q{facts,
                 attained(childs_right, facts.date_of_birth, facts.on),
                 childs_right,
                 law.book.need("RGT-30", day),
                 law.book.need("RGT-31", day),
                 law.book.need("RGT-32", day),
                 law.book.need("RGT-34", day),
                 law.book.need("RGT-35", day)};
  if (std::ranges::any_of(std::initializer_list<Rule const*>{q.harm, q.abuse, q.script, q.others, q.reference},
                          [](auto const* rule) { return rule == nullptr; })) {
    return a.why.caution("the exemptions that this rule book holds were not all in force on {a}", nullptr, day), a;
  }
  caution_without_day(facts.on, a.why);
  if (is_agent(facts.requester)) {
    a.why.caution("an agent is answered as the person they act for, once the authority was checked", law.book.find("RGT-11", day));
  }
  if (facts.items.empty()) { a.why.caution("no item was named, so that there is nothing to decide"); }
  a.decisions.reserve(facts.items.size());
  for (auto const item : facts.items) { a.decisions.push_back(decide(item, q, a)); }
  return a;
}

}  // namespace juniper::mis::rights
