// Records of the model as facts of a ledger.
#include <juniper/mis/calendar/local_time.hpp>
#include <juniper/mis/consent/ledger_facts.hpp>

#include <algorithm>

namespace juniper::mis::consent {

namespace {

template <class Record, class IdOf>
Record const* record_of(std::span<Record const> records, IdOf const& id) {
  auto const found = std::ranges::find_if(records, [&](Record const& record) { return record.id == id; });
  return found == records.end() ? nullptr : &*found;
}

void add_speaker(LedgerEntry& entry, DeciderCapacity capacity) {
  if (capacity == DeciderCapacity::of("themselves")) {
    entry.speaker = Speaker::subject;
  } else if (capacity == DeciderCapacity::of("staff")) {
    entry.speaker = Speaker::staff;
  } else if (capacity == DeciderCapacity::of("local_authority")) {
    entry.speaker = Speaker::local_authority;
    entry.has_pr = true;
  } else {
    entry.speaker = Speaker::adult;
    entry.has_pr = capacity == DeciderCapacity::of("parental_responsibility") || capacity == DeciderCapacity::of("court");
  }
}

LedgerAnswer answer_of(ConsentAnswer answer) {
  if (answer == ConsentAnswer::of("given")) { return LedgerAnswer::given; }
  if (answer == ConsentAnswer::of("withdrawn")) { return LedgerAnswer::withdrawn; }
  return answer == ConsentAnswer::of("objected") ? LedgerAnswer::objected : LedgerAnswer::refused;
}

std::optional<Basis> basis_of(LawfulBasis basis) {
  if (basis == LawfulBasis::of("recognised_legitimate_interests")) { return Basis::recognised_legitimate_interest; }
  return rulebook::from_word<Basis>(basis.text());
}

std::optional<DecisionOrder> decision_of(OrderEffect effect) {
  if (effect == OrderEffect::of("consent_by")) { return DecisionOrder::decides; }
  if (effect == OrderEffect::of("parental_responsibility_removed")) { return DecisionOrder::responsibility_removed; }
  if (effect == OrderEffect::of("parental_responsibility_restricted")) { return DecisionOrder::responsibility_restricted; }
  return std::nullopt;
}

std::optional<Date> earlier(std::optional<Date> a, std::optional<Date> b) { return a && b ? std::min(*a, *b) : (a ? a : b); }

bool assesses_competent(CompetenceNote const& note) {
  return note.outcome == CompetenceOutcome::of("able") || note.outcome == CompetenceOutcome::of("able_with_help");
}

void add_entries(LedgerRecords const& records, LedgerQuery const& query, LedgerFacts& facts) {
  for (auto const& decision : records.decisions) {
    auto const* wording = record_of(records.wordings, decision.wording);
    if (wording == nullptr) { continue; }
    LedgerEntry entry{.subject = decision.child.text(),
                      .purpose = wording->activity.text(),
                      .channel = std::string{wording->use.text()},
                      .who = decision.decided_by.text(),
                      .answer = answer_of(decision.answer),
                      .on = calendar::english_day(decision.decided_at),
                      .in_writing = decision.in_writing,
                      .wording = wording->version_number};
    add_speaker(entry, decision.capacity);
    bool const asked_here = wording->activity == query.activity && wording->use == query.use;
    if (asked_here && wording->kind == ConsentKind::of("participation")) { facts.must_be_written = true; }
    facts.entries.push_back(std::move(entry));
  }
}

void add_requests(LedgerRecords const& records, LedgerQuery const& query, LedgerFacts& facts) {
  for (auto const& request : records.requests) {
    auto const* wording = record_of(records.wordings, request.wording);
    auto const day = calendar::english_day(request.sent_at);
    bool const here = wording != nullptr && wording->activity == query.activity && wording->use == query.use;
    if (here && request.child == query.child && day <= query.on) { facts.asked_on = std::max(facts.asked_on.value_or(day), day); }
  }
}

void add_orders(LedgerRecords const& records, LedgerQuery const& query, LedgerFacts& facts) {
  for (auto const& effect : records.effects) {
    auto const* order = record_of(records.orders, effect.order);
    auto const decision = decision_of(effect.effect);
    if (order == nullptr || !decision || !effect.adult || effect.child != query.child) { continue; }
    facts.orders.push_back({.adult = effect.adult->text(),
                            .effect = *decision,
                            .starts = std::max(order->starts, effect.starts),
                            .ends = earlier(order->ends, effect.ends),
                            .seen = order->seen_on && *order->seen_on <= query.on});
  }
}

}  // namespace

LedgerFacts ledger_facts(LedgerRecords const& records, LedgerQuery const& query) {
  LedgerFacts facts{.jurisdiction = rulebook::Jurisdiction::england,
                    .on = query.on,
                    .subject = query.child.text(),
                    .purpose = query.activity.text(),
                    .channel = std::string{query.use.text()},
                    .date_of_birth = records.date_of_birth};
  if (auto const* activity = record_of(records.activities, query.activity)) { facts.basis = basis_of(activity->basis); }
  add_entries(records, query, facts);
  add_requests(records, query, facts);
  add_orders(records, query, facts);
  for (auto const& note : records.notes) {
    bool const here = note.child == query.child && (!note.activity || *note.activity == query.activity);
    if (here) { facts.competence.push_back({assesses_competent(note), note.assessed_on, note.ends}); }
  }
  facts.lapses.assign(records.lapses.begin(), records.lapses.end());
  return facts;
}

}  // namespace juniper::mis::consent
