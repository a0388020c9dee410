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

Result<void> query_held(Reach const& reach, Vault& vault, Query const& query, HeldSink const& sink) {
  HeldQuestions const questions{reach};
  return vault.query_asking(query, questions.asked(), [&](Row const& row, std::uint64_t answers) { return sink(row, questions.held(row, answers)); });
}

Result<std::optional<HeldRow>> held_row(Reach const& reach, Vault& vault, Uuid const& id) {
  std::optional<HeldRow> found;
  Query const query{.from = reach.entity, .where = where::all({where::equal("id", id), reach.rows()}), .limit = 1};
  auto const done = query_held(reach, vault, query, [&found](Row const& row, access::RelationSet held) {
    found = HeldRow{row, held};
    return true;
  });
  if (!done.ok()) { return done.error(); }
  return found;
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
