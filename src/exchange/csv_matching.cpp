// Finding the records of rows by their natural keys, in waves: what is not known yet is asked for all rows at once.
#include "csv_matching.hpp"

#include "csv_values.hpp"

#include <algorithm>

namespace juniper::mis::exchange::csv {
namespace {

void append_key(std::string& bytes, char kind, ByteView what) {
  bytes += kind;
  bytes += std::to_string(what.size()) + ":";
  bytes.append(reinterpret_cast<char const*>(what.data()), what.size());
}

void append_value(std::string& bytes, ValueView const& value) { append_key(bytes, 'v', canonical_bytes(value)); }

std::string_view name_of_field(EntityInfo const& entity, std::size_t field) { return entity.fields[field].name; }

// Field above, digest below.
constexpr unsigned digest_bits = 48;

}  // namespace

std::uint64_t digest_of(std::size_t field, Given const& given) {
  std::string bytes;
  if (auto const* text = std::get_if<std::string>(&given.value); text != nullptr && given.alike) {
    bytes = folded(*text);
  } else {
    append_value(bytes, view(given.value));
  }
  auto const hash = static_cast<std::uint64_t>(std::hash<std::string>{}(bytes));
  return static_cast<std::uint64_t>(field) << digest_bits | (hash & ((std::uint64_t{1} << digest_bits) - 1));
}

bool is_about(std::uint64_t digest, std::size_t field) noexcept { return digest >> digest_bits == field; }

Result<void> Matcher::resolve(std::span<RowState> rows) {
  for (;;) {
    for (auto& row : rows) {
      for (std::size_t part = 0; part < row.parts.size() && row.faults.empty(); ++part) {
        if (settle(row, part).step == Step::unknown) { break; }
      }
    }
    if (asked_.empty()) { return {}; }
    if (auto done = fetch(); !done.ok()) { return done; }
  }
}

void Matcher::end_batch(bool written) {
  answers_.clear();
  for (auto* target : touched_) {
    target->maker = nullptr;
    target->seen.reset();  // read again for a later batch that is about it
  }
  touched_.clear();
  if (!written) { return; }
  for (auto const& target : targets_) {
    if (!target->id) { continue; }
    for (auto const& [field, given] : target->wanted) { target->told.push_back(digest_of(field, given)); }
    target->told.shrink_to_fit();
    settled_[target->entity][target->id] = {std::move(target->told), target->apart, target->known, target->changes, target->used};
  }
  targets_.clear();
  by_id_.clear();
  pending_.clear();
}

void Matcher::count(ImportReport& report) const {
  auto const one = [&report](auto const& t) {
    if (t.used) { ++(!t.known ? report.added : t.changes ? report.changed : report.unchanged); }
  };
  for (auto const& target : targets_) { one(*target); }
  for (auto const& [entity, records] : settled_) {
    for (auto const& [id, settled] : records) { one(settled); }
  }
}

Matcher::Outcome Matcher::settle(RowState& row, std::size_t part) {
  auto& state = row.parts[part];
  if (!row.faults.empty()) { return {Step::failed}; }
  if (!state.active) { return {Step::inactive}; }
  if (state.target != nullptr) { return {Step::found, true}; }
  if (state.busy) { return {Step::busy}; }
  state.busy = true;
  auto const outcome = look(row, part);
  state.busy = false;
  return outcome;
}

Matcher::Outcome Matcher::look(RowState& row, std::size_t part) {
  auto const& plan = mapping_.makes[part];
  bool keyed = false;
  bool skipped = false;
  for (auto const& way : plan.match) {
    auto const found = way.through ? through_way(row, part, way) : by_way(row, part, way);
    if (found.step == Step::found || found.step == Step::unknown || found.step == Step::failed) { return found; }
    keyed = keyed || found.keyed;
    skipped = skipped || found.step == Step::busy;
  }
  if (skipped) { return {Step::nothing, keyed}; }
  auto const& first = plan.match.front().by;
  auto const column = first.empty() ? std::string{} : RowReader::column_of(plan.fields[first.front()].source);
  if (!plan.may_add && !plan.must_be_there) { return {Step::inactive, keyed}; }
  if (!keyed) {
    row.fail("no_key", {}, "the row has nothing by which this " + std::string{plan.entity->name} + " would be known again",
             "fill one of the keys in 'match'; without one, every run would add another");
    return {Step::failed};
  }
  if (!plan.may_add) {
    row.fail("not_found", column, "there is no such " + std::string{plan.entity->name} + ", or none that this desk may know of",
             "bring it in before, or mend the key");
    return {Step::failed};
  }
  auto* target = new_target(*plan.entity, row, part);
  row.parts[part].target = target;
  make_findable(row, part, *target);
  return {Step::found, true};
}

Matcher::LookUp Matcher::look_up_of(EntityPlan const& plan, MatchWay const& way) const {
  LookUp what{.entity = plan.entity, .fields = {}, .open = way.open};
  for (auto const i : way.by) { what.fields.push_back(plan.fields[i].field); }
  return what;
}

// Later rows find a new record by every key of the mapping for which this row has values.
void Matcher::make_findable(RowState& row, std::size_t part, Target& target) {
  std::set<LookUp> all;
  for (auto const& plan : mapping_.makes) {
    for (auto const& way : plan.match) {
      if (plan.entity == target.entity && !way.through) { all.insert(look_up_of(plan, way)); }
    }
  }
  for (auto const& what : all) {
    Key key;
    if (key_of(row, part, what.fields, key) == Step::found) { pending_[what][key.bytes].push_back(&target); }
  }
}

Matcher::Step Matcher::key_of(RowState& row, std::size_t part, std::vector<std::size_t> const& fields, Key& key) {
  auto const& plan = mapping_.makes[part];
  for (auto const field : fields) {
    auto const at = std::ranges::find(plan.fields, field, &FieldPlan::field);
    if (at == plan.fields.end()) { return Step::inactive; }
    if (at->source.kind == Source::Kind::row) {
      auto const other = settle(row, at->source.entity);
      if (other.step == Step::nothing) { return Step::busy; }
      if (other.step != Step::found) { return other.step; }
      auto const* target = row.parts[at->source.entity].target;
      if (target->id) {
        key.values.emplace_back(target->id);
        append_value(key.bytes, target->id);
      } else {
        key.values.emplace_back();
        key.pending = true;
        append_key(key.bytes, 'p', {reinterpret_cast<std::uint8_t const*>(&target), sizeof target});
      }
      continue;
    }
    auto const& mine = row.parts[part].values[static_cast<std::size_t>(at - plan.fields.begin())];
    auto const value = at->source.kind == Source::Kind::organisation ? Value{desk_.organisation().value} : mine;
    if (absent(value)) { return Step::inactive; }
    append_value(key.bytes, view(value));
    key.values.push_back(value);
  }
  return Step::found;
}

Matcher::Outcome Matcher::by_way(RowState& row, std::size_t part, MatchWay const& way) {
  auto const& plan = mapping_.makes[part];
  for (auto const i : way.alike) {
    if (absent(row.parts[part].values[i])) { return {Step::inactive}; }
  }
  auto const what = look_up_of(plan, way);
  Key key;
  if (auto const step = key_of(row, part, what.fields, key); step != Step::found) { return {step}; }
  auto found = among(what, key);
  if (found.step == Step::unknown) { return {Step::unknown}; }
  std::erase_if(found.targets, [&](Target const* t) { return !agrees(row, part, way.alike, *t, true); });
  if (found.targets.empty()) { return {Step::inactive, true}; }
  if (found.targets.size() > 1) {
    auto const column = RowReader::column_of(plan.fields[way.by.front()].source);
    if (!plan.may_add && !plan.must_be_there) {  // what only helps to find another need not be found
      row.doubt("ambiguous_match", column, "more than one " + std::string{plan.entity->name} + " has this key",
                "nobody was recognised by it: see whether this row is about somebody who is there already");
      return {Step::inactive, true};
    }
    row.fail("ambiguous_match", column,
             "more than one " + std::string{plan.entity->name} + " has this key", "find out which is meant, and give a key that only it has");
    return {Step::failed};
  }
  row.parts[part].target = found.targets.front();
  return {Step::found, true};
}

Matcher::Outcome Matcher::through_way(RowState& row, std::size_t part, MatchWay const& way) {
  auto const [other, field] = *way.through;
  auto const there = settle(row, other);
  if (there.step == Step::unknown || there.step == Step::failed || there.step == Step::busy) { return there; }
  if (there.step != Step::found) { return {Step::inactive, there.keyed}; }
  auto [target, id] = reference(*row.parts[other].target, field);
  if (target == nullptr && id) {
    Key key{.values = {Value{id}}};
    append_value(key.bytes, id);
    auto const found = among({.entity = mapping_.makes[part].entity}, key);
    if (found.step == Step::unknown) { return {Step::unknown}; }
    target = found.targets.empty() ? nullptr : found.targets.front();
  }
  if (target == nullptr) { return {Step::inactive, true}; }
  if (!agrees(row, part, way.agreeing, *target, false)) {
    if (way.otherwise_next) { return {Step::inactive, true}; }
    row.fail("does_not_agree", RowReader::column_of(mapping_.makes[part].fields[way.agreeing.front()].source),
             "the key belongs to somebody of whom this row says something else", "find out which of the two is wrong");
    return {Step::failed};
  }
  row.parts[part].target = target;
  return {Step::found, true};
}

Matcher::Found Matcher::among(LookUp const& what, Key const& key) {
  Found found{.step = Step::found, .targets = {}};
  if (!key.pending) {
    auto const answered = answers_.find(what);
    auto const at = answered == answers_.end() ? std::map<std::string, std::vector<SeenRecord>>::iterator{} : answered->second.find(key.bytes);
    if (answered == answers_.end() || at == answered->second.end()) {
      asked_[what].emplace(key.bytes, key.values);
      return {.step = Step::unknown};
    }
    for (auto const& record : at->second) { found.targets.push_back(known_target(record)); }
  }
  for (auto* target : pending_[what][key.bytes]) {
    bool const ended = what.open && current(*target, what.entity->index_of(what.entity->dating.until));
    if (!ended && std::ranges::find(found.targets, target) == found.targets.end()) { found.targets.push_back(target); }
  }
  return found;
}

Target* Matcher::known_target(SeenRecord const& record) {
  auto& target = by_id_[{&record.entity(), record.id()}];
  if (target == nullptr) {
    target = targets_.emplace_back(std::make_unique<Target>()).get();
    target->entity = &record.entity();
    target->id = record.id();
    target->known = true;
    auto& settled = settled_[target->entity];
    if (auto const at = settled.find(target->id); at != settled.end()) {
      target->told = std::move(at->second.told);
      target->apart = at->second.apart;
      target->known = at->second.known;
      target->changes = at->second.changes;
      target->used = at->second.used;
      settled.erase(at);
    }
  }
  if (!target->seen || target->seen->version() < record.version()) {
    target->seen = record;
    target->version = record.version();
    touched_.push_back(target);
  }
  return target;
}

Target* Matcher::new_target(EntityInfo const& entity, RowState const& row, std::size_t part) {
  auto* target = targets_.emplace_back(std::make_unique<Target>()).get();
  target->entity = &entity;
  touched_.push_back(target);
  target->maker = &row;
  target->maker_part = part;
  return target;
}

Result<void> Matcher::fetch() {
  constexpr std::size_t most_keys = 200;
  for (auto const& [what, keys] : asked_) {
    std::map<std::string, std::vector<Value>> some;
    for (auto const& key : keys) {
      some.insert(key);
      if (some.size() < most_keys) { continue; }
      if (auto done = fetch_some(what, some); !done.ok()) { return done; }
      some.clear();
    }
    if (auto done = fetch_some(what, some); !done.ok()) { return done; }
  }
  asked_.clear();
  return {};
}

Result<void> Matcher::fetch_some(LookUp const& what, std::map<std::string, std::vector<Value>> const& keys) {
  if (keys.empty()) { return {}; }
  auto& answers = answers_[what];
  RecordFind find{.limit = 1000};
  auto const columns = std::max<std::size_t>(what.fields.size(), 1);
  for (std::size_t c = 0; c < columns; ++c) {
    std::set<Value> values;
    for (auto const& [bytes, key] : keys) { values.insert(key[c]); }
    find.where.push_back(where::in(what.fields.empty() ? "id" : name_of_field(*what.entity, what.fields[c]), {values.begin(), values.end()}));
  }
  if (what.open) { find.where.push_back(where::is_absent(what.entity->dating.until)); }
  for (auto const& [bytes, key] : keys) { answers[bytes]; }
  do {
    find.call = bounds_();
    auto page = desk_.list_records(*what.entity, find);
    if (!page.ok()) { return std::move(page).error(); }
    for (auto& record : page->records) {
      std::string bytes;
      bool whole = true;
      if (what.fields.empty()) { append_value(bytes, record.id()); }
      for (auto const field : what.fields) {
        whole = whole && record.state(field) == FieldState::value;
        if (whole) { append_value(bytes, record.value(field)); }
      }
      if (whole && keys.contains(bytes)) { answers[bytes].push_back(std::move(record)); }
    }
    find.after = page->next;
  } while (find.after);
  return {};
}

std::optional<Value> Matcher::current(Target const& target, std::size_t field) const {
  if (auto const at = target.wanted.find(field); at != target.wanted.end() && !absent(at->second.value)) { return at->second.value; }
  if (target.maker != nullptr) {
    auto const& plans = mapping_.makes[target.maker_part].fields;
    for (std::size_t i = 0; i < plans.size(); ++i) {
      auto const& value = target.maker->parts[target.maker_part].values[i];
      if (plans[i].field == field && !absent(value)) { return value; }
    }
  }
  if (target.seen && target.seen->state(field) == FieldState::value) { return own(target.seen->value(field)); }
  return std::nullopt;
}

std::pair<Target*, Uuid> Matcher::reference(Target const& target, std::size_t field) const {
  if (auto const at = target.wanted.find(field); at != target.wanted.end()) {
    auto const* id = std::get_if<Uuid>(&at->second.value);
    return {at->second.row, id == nullptr ? Uuid{} : *id};
  }
  if (target.maker != nullptr) {
    for (auto const& plan : mapping_.makes[target.maker_part].fields) {
      if (plan.field == field && plan.source.kind == Source::Kind::row) { return {target.maker->parts[plan.source.entity].target, {}}; }
    }
  }
  if (target.seen && target.seen->state(field) == FieldState::value) {
    auto const value = target.seen->value(field);
    if (auto const* id = std::get_if<Uuid>(&value)) { return {nullptr, *id}; }
  }
  return {};
}

// With `all_there` what is missing on either side does not agree; otherwise it says nothing.
bool Matcher::agrees(RowState const& row, std::size_t part, std::vector<std::size_t> const& plans, Target const& target,
                     bool all_there) const {
  return std::ranges::all_of(plans, [&](std::size_t i) {
    auto const& mine = row.parts[part].values[i];
    auto const theirs = current(target, mapping_.makes[part].fields[i].field);
    if (absent(mine) || !theirs) { return !all_there; }
    return values_alike(view(mine), view(*theirs));
  });
}

}  // namespace juniper::mis::exchange::csv
