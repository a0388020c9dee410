// What orders close to the parent who asks, item by item, and what staff are shown of them.
#include <juniper/mis/protection/contact_disclosure.hpp>
#include <juniper/mis/rulebook/edition.hpp>

namespace juniper::mis::protection {

namespace {

using rulebook::Law;
using rulebook::Rule;
using rulebook::WordSet;

constexpr WordSet<ContactItem> for_exemptions{ContactItem::child_protection_file, ContactItem::confidential_reference,
                                              ContactItem::counselling_notes,     ContactItem::exam_script_answers,
                                              ContactItem::examiner_comments,     ContactItem::staff_author_name,
                                              ContactItem::witness_statement};
constexpr WordSet<ContactRequester> parents{ContactRequester::father, ContactRequester::mother, ContactRequester::parent};
constexpr WordSet<ContactViewer> see_detail{ContactViewer::dsl, ContactViewer::deputy_dsl, ContactViewer::head};

// What is decided of one item; `open` leaves it to what is not known here.
enum class ItemAnswer : std::uint8_t { given, refused, open };

// What the orders in force close to the requester.
struct Closed {
  WordSet<ClosedItem> items{};
  bool by_court_leave = false;  // steps in parental responsibility need leave of a court
};

bool may_be_same(ContactRequester requester, Party against) {
  if (requester == ContactRequester::parent || against == Party::parent) { return true; }
  return (requester == ContactRequester::father) == (against == Party::father);
}

bool surely_same(ContactRequester requester, Party against) {
  return (requester == ContactRequester::parent) == (against == Party::parent) && may_be_same(requester, against);
}

Closed closed_to(ContactRequester requester, ContactDisclosureFacts const& facts, ContactDisclosure& answer) {
  Closed closed;
  for (auto const& order : *facts.orders) {
    if (!parents.contains(requester) || !may_be_same(requester, order.against)) { continue; }
    if (!order.in_force) {
      answer.why.because("an order that is not in force restricts nothing");
      continue;
    }
    if (!surely_same(requester, order.against)) {
      answer.why.caution("it is not told whether the order is against this parent, and it is taken as if it were");
    }
    auto effects = order.effects;
    effects.add_if(order.kind == OrderSort::crown_court_prohibited_steps, Forbids::pr_exercise);
    closed.by_court_leave = closed.by_court_leave || effects.contains(Forbids::pr_exercise);
    effects.each([&](Forbids effect) { closed_by(effect).each([&](ClosedItem item) { closed.items.add(item); }); });
  }
  return closed;
}

WordSet<RedactedField> redacted_in(ContactItem item, WordSet<ClosedItem> closed) {
  WordSet<RedactedField> redact;
  bool const holds_contacts =
      item == ContactItem::educational_record || item == ContactItem::collection_list || for_exemptions.contains(item);
  if (!holds_contacts) { return redact; }
  redact.add_if(closed.contains(ClosedItem::address), RedactedField::address);
  redact.add_if(closed.contains(ClosedItem::phone), RedactedField::phone);
  redact.add_if(closed.contains(ClosedItem::school_run), RedactedField::school_run);
  redact.add_if(closed.contains(ClosedItem::contact_data), RedactedField::contact_data);
  return redact;
}

ItemAnswer on_parental_responsibility(ContactDisclosureFacts const& facts, Closed const& closed, Law const& law,
                                      ContactDisclosure& answer) {
  constexpr WordSet<ClosedItem> single_steps{ClosedItem::name_change, ClosedItem::school_change, ClosedItem::removal_abroad,
                                             ClosedItem::removal_from_school};
  if (closed.items.contains(ClosedItem::pr_exercise)) { return ItemAnswer::refused; }
  if (closed.items.intersects(single_steps)) {
    answer.route_to.add(RouteTo::dsl);
    answer.why.caution("an order forbids single steps, and whether this request is one of them is not told");
    return ItemAnswer::open;
  }
  if (!facts.requester_has_pr) {
    answer.why.caution("whether the requester has parental responsibility is needed");
    return ItemAnswer::open;
  }
  if (!*facts.requester_has_pr) {
    answer.why.because("what rests on parental responsibility is for those who have it");
    return ItemAnswer::refused;
  }
  answer.other_parent_consent_needed = true;
  answer.why.because(
      "a change of surname or of school, and what asks for a passport, needs everybody with parental responsibility; everyday decisions do "
      "not",
      rulebook::need_on(law, "CRT-08", facts.on));
  return ItemAnswer::given;
}

ItemAnswer decide(ContactItem item, ContactDisclosureFacts const& facts, Closed const& closed, Law const& law, ContactDisclosure& answer) {
  if (for_exemptions.contains(item)) {
    answer.route_to.add_if(item == ContactItem::child_protection_file, RouteTo::dsl);
    answer.why.caution("the exemptions of data protection law decide on this item, and orders only close more of it");
    return ItemAnswer::open;
  }
  switch (item) {
    case ContactItem::pr_based_request: return on_parental_responsibility(facts, closed, law, answer);
    case ContactItem::educational_record:
      return closed.items.contains(ClosedItem::educational_record) ? ItemAnswer::refused : ItemAnswer::given;
    case ContactItem::exam_results:
    case ContactItem::exam_mark: return closed.items.contains(ClosedItem::exam_results) ? ItemAnswer::refused : ItemAnswer::given;
    case ContactItem::collection_list: return closed.items.contains(ClosedItem::collection) ? ItemAnswer::refused : ItemAnswer::given;
    default: return ItemAnswer::given;
  }
}

void for_parent(ContactRequester requester, ContactDisclosureFacts const& facts, Law const& law, ContactDisclosure& answer) {
  auto const closed = closed_to(requester, facts, answer);
  auto const* what_it_says = rulebook::need_on(law, "CRT-05", facts.on);
  WordSet<ContactItem> refused, open;
  answer.other_parent_consent_needed = false;
  facts.items.each([&](ContactItem item) {
    auto const one = decide(item, facts, closed, law, answer);
    refused.add_if(one == ItemAnswer::refused, item);
    open.add_if(one == ItemAnswer::open, item);
    if (one != ItemAnswer::refused) {
      redacted_in(item, closed.items).each([&](RedactedField field) { answer.redact.add(field); });
    }
  });
  auto const* alike = rulebook::need_on(law, "CRT-02", facts.on);
  answer.why.apply(rulebook::need_on(law, "CRT-01", facts.on));
  answer.why.apply(alike);
  if (facts.separated.value_or(false) || !facts.lives_with_child.value_or(true)) {
    answer.why.because("that the parents are separated, or the child lives with the other one, changes nothing", alike);
  }
  bool const newsletter = facts.items.contains(ContactItem::newsletter) && !refused.contains(ContactItem::newsletter);
  answer.actions.add_if(newsletter, DisclosureAction::add_as_recipient);
  if (!answer.other_parent_consent_needed.value_or(false)) {
    answer.why.because("a parent's own entitlement does not depend on the other parent's consent", alike);
  }
  if (facts.requester_has_pr && !*facts.requester_has_pr) {
    answer.why.because("a natural parent without parental responsibility is a parent in education law",
                       rulebook::need_on(law, "CRT-01", facts.on));
  }
  if (!closed.items.empty()) { answer.why.apply(what_it_says); }
  if (!answer.redact.empty()) {
    answer.redact.each([&](RedactedField field) {
      answer.why.add({.kind = rulebook::StepKind::reason, .phrase = "redacted: {w}", .rule = what_it_says, .w = rulebook::word(field)});
    });
    answer.log_items.add(LogItem::order_reference);
    answer.why.because("the order keeps contact data from this parent; what would give them away is redacted as well",
                       rulebook::need_on(law, "CRT-06", facts.on));
    answer.why.unless("the order ends or is varied: then the safeguarding lead looks at it before anything is released",
                      rulebook::need_on(law, "CRT-04", facts.on));
  }
  refused.each([&](ContactItem item) {
    answer.why.add({.kind = rulebook::StepKind::blocks, .phrase = "not given: {w}", .w = rulebook::word(item)});
  });
  if (!refused.empty() && !closed.items.empty()) { answer.log_items.add(LogItem::order_reference); }
  if (!refused.empty() && closed.by_court_leave) {
    auto const* rule = law.book.named("CRT-07", facts.on.value_or(calendar::last_date));
    answer.unless_any = {DisclosureUnless::family_court_consent, DisclosureUnless::high_court_consent};
    answer.route_to = {RouteTo::dsl, RouteTo::legal_adviser};
    answer.why.blocked("the order forbids every step in parental responsibility without leave of a court", what_it_says);
    answer.why.unless("the High Court or the family court consents", rule);
  }
  if (!open.empty() || facts.items.empty()) { return; }
  answer.outcome = refused == facts.items                     ? DisclosureOutcome::refused
                   : refused.empty() && answer.redact.empty() ? DisclosureOutcome::allowed
                                                              : DisclosureOutcome::allowed_redacted;
  if (answer.outcome == DisclosureOutcome::allowed) { answer.why.unless("an order of a court limits it", what_it_says); }
  if (answer.outcome != DisclosureOutcome::allowed && !closed.by_court_leave && answer.redact.empty()) {
    answer.why.unless("the order is varied or ends", what_it_says);
  }
}

void for_anybody_else(ContactRequester requester, ContactDisclosureFacts const& facts, ContactDisclosure& answer) {
  if (requester == ContactRequester::third_party) {
    answer.outcome = DisclosureOutcome::refused;
    answer.why.because("somebody who is no parent has no part in what parents are given");
    answer.why.unless("another rule on sharing lets them have it");
  } else if (requester == ContactRequester::pupil && !facts.items.intersects(for_exemptions)) {
    answer.outcome = DisclosureOutcome::allowed;
    answer.why.because("orders about the adults do not bind the pupil");
  } else {
    answer.why.caution(requester == ContactRequester::pupil
                           ? "what a pupil may have of this is decided by the rights of the pupil and their exemptions"
                           : "whom the requester acts for, and with what authority, decides first; an order against that person "
                             "counts against the requester");
  }
}

// A conviction without a known order: nothing goes out before advice.
bool conviction_without_order(ContactDisclosureFacts const& facts, Law const& law, ContactDisclosure& answer) {
  if (!facts.convicted_of_killing_other_parent.value_or(false)) { return false; }
  auto const* rule = law.book.named("CRT-07", facts.on.value_or(calendar::last_date));
  answer.route_to = {RouteTo::dsl, RouteTo::legal_adviser};
  answer.why.apply(rule);
  if (law.book.find("CRT-07", facts.on.value_or(calendar::last_date)) == nullptr) {
    answer.why.caution("whether that law is in force was not verified: what an order says binds in any case", rule);
  }
  for (auto const& order : *facts.orders) {
    if (order.in_force && (order.kind == OrderSort::crown_court_prohibited_steps || order.effects.contains(Forbids::pr_exercise))) {
      return false;
    }
  }
  answer.why.caution("no order in force is on record: the court is asked and legal advice taken before anything is disclosed", rule);
  return true;
}

void for_staff(ContactDisclosureFacts const& facts, Law const& law, ContactDisclosure& answer) {
  auto const* rule = rulebook::need_on(law, "SAF-22", facts.on);
  answer.detail_shown = see_detail.contains(*facts.viewer);
  if (!facts.items.contains(ContactItem::collection_list)) {
    answer.why.caution("what staff see of other items is decided by the access policy");
    return;
  }
  for (auto const& order : *facts.orders) {
    bool closes = false;
    order.effects.each([&](Forbids effect) { closes = closes || closed_by(effect).contains(ClosedItem::collection); });
    answer.excluded.add_if(closes && order.in_force, order.against);
  }
  answer.outcome = answer.excluded.empty() ? DisclosureOutcome::allowed : DisclosureOutcome::allowed_redacted;
  if (answer.excluded.empty()) { return answer.why.because("no order in force keeps anybody from collecting the child"); }
  answer.actions.add(DisclosureAction::exclude_from_list);
  answer.why.because("an order in force keeps an adult from collecting the child, who is left out of the list",
                     rulebook::need_on(law, "CRT-05", facts.on));
  if (!*answer.detail_shown) {
    answer.banner = Banner::see_dsl_or_office;
    answer.why.because("staff are shown that there is a restriction and whom to ask, and not its reason", rule);
  }
  answer.why.unless("the order ends or is varied, and the safeguarding lead has looked at it", rulebook::need_on(law, "CRT-04", facts.on));
}

}  // namespace

ContactDisclosure contact_disclosure(ContactDisclosureFacts const& facts, Law const& law) {
  ContactDisclosure answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  if (!facts.orders) {
    answer.why.caution("whether any order is on record must be known before anything is disclosed");
    return answer;
  }
  if (facts.viewer) { for_staff(facts, law, answer); }
  if (!facts.requester) {
    if (!facts.viewer) { answer.why.caution("who asks is not told"); }
    return answer;
  }
  if (!parents.contains(*facts.requester)) {
    for_anybody_else(*facts.requester, facts, answer);
  } else if (!conviction_without_order(facts, law, answer)) {
    for_parent(*facts.requester, facts, law, answer);
  }
  return answer;
}

}  // namespace juniper::mis::protection
