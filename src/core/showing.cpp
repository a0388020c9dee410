// What a desk shows of rows, and by what they may be asked for.
#include "showing.hpp"

namespace juniper::mis::core {
namespace {

// What may be asked so far: fields named, and rows that show each of them.
struct Scope {
  std::vector<Predicate> parts;
  access::FieldMask named = 0;
};

// A condition may only name what may be seen; what is encrypted cannot be searched at all.
Result<void> allow_field(DeskState const& desk, Reach const& reach, std::string_view name, Scope& scope) {
  if (name == "id") { return {}; }
  auto const i = reach.entity->index_of(name);
  if (i == EntityInfo::npos) {
    return Error{.code = ErrorCode::invalid, .text = "there is no such field", .entity = std::string{reach.entity->name}};
  }
  auto const& field = reach.entity->fields[i];
  if (!access::contains(reach.ever_open, i)) {
    return refusal_of_all(desk, access::Verb::read, *reach.entity, field);
  }
  if (field.sealed()) {
    return Error{.code = ErrorCode::invalid,
                 .text = "this field is encrypted and cannot be searched or sorted by",
                 .entity = std::string{reach.entity->name},
                 .field = std::string{name}};
  }
  if (access::contains(scope.named, i)) { return {}; }
  scope.named |= access::only(i);
  scope.parts.push_back(reach.rows_showing(i));
  return {};
}

Result<void> allow(DeskState const& desk, Reach const& reach, Predicate const& p, Scope& scope) {
  using Op = Predicate::Op;
  if (p.op == Op::in_select) {
    return Error{.code = ErrorCode::invalid, .text = "conditions at a desk are on the record's own fields",
                 .entity = std::string{reach.entity->name}};
  }
  if (!p.field.empty()) {
    if (auto ok = allow_field(desk, reach, p.field, scope); !ok.ok()) { return ok; }
    auto const* field = reach.entity->find(p.field);
    auto const kind = field == nullptr ? Kind::id : field->kind;
    for (auto const& v : p.values) {
      if (absent(v) || !fits(kind, view(v))) {
        return Error{.code = ErrorCode::invalid, .text = "a condition compares with a value of another kind",
                     .entity = std::string{reach.entity->name}, .field = std::string{p.field}};
      }
    }
  }
  for (auto const& part : p.of) {
    if (auto ok = allow(desk, reach, part, scope); !ok.ok()) { return ok; }
  }
  return {};
}

}  // namespace

Showing::Showing(DeskState const& desk, Vault& vault, Reach const& reach, std::string_view action)
    : desk_(desk), vault_(vault), reach_(reach) {
  event_.body = body_of(desk, action, reach.entity);
}

std::optional<SeenRecord> Showing::show(Row const& row, access::RelationSet held) {
  return show(row, held, reach_.open(held), false);
}

std::optional<SeenRecord> Showing::show(Row const& row, access::RelationSet held, access::FieldMask open, bool expunged) {
  auto const& entity = *reach_.entity;
  if ((open & access::all_fields(entity)) == 0) { return std::nullopt; }
  SeenRecord::Parts parts{.entity = &entity, .id = row.id, .version = row.version};
  parts.open = open;
  parts.held = held;
  parts.expunged = expunged;
  parts.outside = reach_.open(held) & ~open;
  parts.explanation = desk_.session.explanation;
  parts.values = vault_.open(entity, row, open, parts.erased);
  if (reach_.audited) { note(row, open); }
  return SeenRecord{std::move(parts)};
}

PendingEvent Showing::take_event() {
  for (std::size_t i = 0; i < reach_.entity->fields.size(); ++i) {
    if (access::contains(fields_, i)) { event_.body.fields.push_back(reach_.entity->fields[i].number); }
  }
  return std::move(event_);
}

void Showing::note(Row const& row, access::FieldMask open) {
  fields_ |= open;
  event_.rows.push_back({.act = audit::RowAct::read,
                         .entity = reach_.entity->number,
                         .record = row.id,
                         .version = row.version,
                         .digest = {}});
  auto const people = vault_.subjects(*reach_.entity, row).value();
  event_.subjects.insert(people.begin(), people.end());
}

// Whether a condition is met by no row at all, as its own sub-queries tell: cheap where there are no such facts (court orders, say).
Result<bool> met_by_nothing(Predicate const& p, storage::Unit& unit) {
  using Op = Predicate::Op;
  if (p.op == Op::never) { return true; }
  if (p.op == Op::in_select) {
    bool found = false;
    auto const done = unit.query({.from = p.select->from, .where = p.select->where, .limit = 1}, [&found](Row const&) { return found = true, false; });
    if (!done.ok()) { return done.error(); }
    return !found;
  }
  if (p.op != Op::any) { return false; }
  for (auto const& part : p.of) {
    auto const nothing = met_by_nothing(part, unit);
    if (!nothing.ok() || !*nothing) { return nothing; }
  }
  return true;
}

// The relations to be asked of rows: those that only forbid fall out where they hold for nobody.
Result<std::vector<std::size_t>> relations_asked(Reach const& reach, storage::Unit& unit) {
  std::vector<std::size_t> asked;
  for (std::size_t r = 0; r < reach.relations.size(); ++r) {
    if (reach.relations[r].is_never()) { continue; }
    if (reach.masks->permit[r] == 0) {
      auto const nothing = met_by_nothing(reach.relations[r], unit);
      if (!nothing.ok()) { return nothing.error(); }
      if (*nothing) { continue; }
    }
    asked.push_back(r);
  }
  return asked;
}

// Which relations hold for each of some rows.
Result<std::map<Uuid, access::RelationSet>> held_by(Reach const& reach, storage::Unit& unit, std::vector<Row> const& rows) {
  std::map<Uuid, access::RelationSet> held;
  std::vector<Value> ids;
  for (auto const& row : rows) {
    held[row.id] = 0;
    ids.emplace_back(row.id);
  }
  if (rows.empty() || reach.relations.empty()) { return held; }
  auto const asked = relations_asked(reach, unit);
  if (!asked.ok()) { return asked.error(); }
  for (auto const r : *asked) {
    auto const& reached = reach.relations[r];
    auto const bit = access::RelationSet{1} << r;
    // Every row that is shown was reached by some relation: where one is left, it is that one.
    if (reached.op == Predicate::Op::always || (asked->size() == 1 && reach.masks->permit[r] != 0)) {
      for (auto& [id, set] : held) { set |= bit; }
      continue;
    }
    auto const done = unit.query({.from = reach.entity, .where = where::all({where::in("id", ids), reached}), .limit = no_limit},
                                 [&](Row const& row) {
                                   held[row.id] |= bit;
                                   return true;
                                 });
    if (!done.ok()) { return done.error(); }
  }
  return held;
}

Result<Conditions> conditions(DeskState const& desk, Reach const& reach, RecordFind const& find) {
  Scope scope{.parts = {reach.rows()}};
  std::vector<Predicate> asked = find.where;
  if (find.as_at) { asked.push_back(where::held_by_end_of(*reach.entity, *find.as_at)); }
  for (auto const& p : asked) {
    if (auto ok = allow(desk, reach, p, scope); !ok.ok()) { return std::move(ok).error(); }
  }
  if (auto ok = allow_field(desk, reach, find.order.field, scope); !ok.ok()) { return std::move(ok).error(); }
  return Conditions{where::all(std::move(scope.parts)), where::all(std::move(asked)), scope.named};
}

}  // namespace juniper::mis::core
