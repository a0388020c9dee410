// Reading a ledger: what counts of each entry, and what was said last.
#include "consent/ledger_reading.hpp"

#include <algorithm>

namespace juniper::mis::consent {

namespace {

bool concerns(LedgerEntry const& entry, LedgerFacts const& facts) {
  return entry.on <= facts.on && entry.channel == facts.channel && entry.purpose == facts.purpose && entry.subject == facts.subject;
}

bool later(LedgerEntry const& entry, Voice const& than) { return !than || entry.on >= than.entry->on; }

// Someone's yes or no counts: an adult's yes with parental responsibility known, a no unless it is known to be lacking; what staff
// note is the child's no, never a yes.
bool counts(LedgerEntry const& entry, LedgerFacts const& facts, LedgerReading& reading) {
  bool const yes = entry.answer == LedgerAnswer::given;
  if (yes && entry.speaker == Speaker::staff) { return false; }
  bool const others_child = entry.speaker == Speaker::adult || entry.speaker == Speaker::local_authority;
  if (others_child && entry.has_pr != true) {
    if (yes) { (entry.has_pr ? reading.without_responsibility : reading.unknown_responsibility) = true; }
    if (yes || entry.has_pr == false) { return false; }
  }
  if (yes && facts.must_be_written.value_or(false) && !entry.in_writing.value_or(false)) {
    reading.not_written = true;
    return false;
  }
  return true;
}

bool barred(LedgerEntry const& entry, LedgerFacts const& facts) {
  return std::ranges::any_of(facts.orders, [&](OrderOnDecisions const& order) {
    return order.effect != DecisionOrder::decides && order.adult == entry.who && order.binds(facts.on);
  });
}

}  // namespace

LedgerReading read_ledger(LedgerFacts const& facts) {
  LedgerReading reading;
  reading.adults.reserve(4);
  for (std::size_t i = 0; i < facts.entries.size(); ++i) {
    auto const& entry = facts.entries[i];
    if (!concerns(entry, facts) || !counts(entry, facts, reading)) { continue; }
    if (entry.speaker == Speaker::subject || entry.speaker == Speaker::staff) {
      if (later(entry, reading.subject)) { reading.subject = {&entry.who, i, &entry}; }
      continue;
    }
    auto const same = std::ranges::find_if(reading.adults, [&](Voice const& voice) { return *voice.who == entry.who; });
    if (same == reading.adults.end()) {
      reading.adults.push_back({&entry.who, i, &entry});
    } else if (later(entry, *same)) {
      *same = {&entry.who, i, &entry};
    }
  }
  if (!facts.orders.empty()) {
    std::erase_if(reading.adults, [&](Voice const& voice) { return barred(*voice.entry, facts); });
  }
  return reading;
}

std::optional<Lapse> lapse_of(LedgerEntry const& given, LedgerFacts const& facts) {
  Lapse const* first = nullptr;
  for (auto const& lapse : facts.lapses) {
    bool const touches = lapse.on <= facts.on && given.on < lapse.on && (!lapse.purpose || *lapse.purpose == facts.purpose);
    if (touches && (first == nullptr || lapse.on < first->on)) { first = &lapse; }
  }
  if (first != nullptr) { return *first; }
  if (facts.wording_since && given.wording && *given.wording < *facts.wording_since) {
    return Lapse{.cause = LapseCause::change_of_purpose, .on = {}, .purpose = {}};   // since when is not on record
  }
  return std::nullopt;
}

}  // namespace juniper::mis::consent
