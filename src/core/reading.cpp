// Reading at a desk: get, list and count are one query with the desk's scope pushed into it.
#include "reach.hpp"
#include "work.hpp"

#include <juniper/mis/base/byte_writer.hpp>

#include <algorithm>
#include <map>

namespace juniper::mis {
namespace {

using core::DeskState;
using core::PendingEvent;
using core::Reach;
using core::Vault;
using core::Work;

// Shows rows that were read, field by field; keeps an account for the log.
class Showing {
 public:
  Showing(DeskState const& desk, Vault& vault, Reach const& reach, std::string_view action)
      : desk_(desk), vault_(vault), reach_(reach) {
    event_.body = core::body_of(desk, action, reach.entity);
  }

  // Shows one row; nothing when none of it is open after all.
  std::optional<SeenRecord> show(Row const& row, access::RelationSet held) {
    auto const& entity = *reach_.entity;
    auto const open = reach_.everything ? reach_.ever_open : reach_.masks->open(held);
    if ((open & access::all_fields(entity)) == 0) { return std::nullopt; }
    SeenRecord::Parts parts{.entity = &entity, .id = row.id, .version = row.version};
    parts.open = open;
    parts.held = held;
    parts.explanation = desk_.session.explanation;
    parts.values = vault_.open(entity, row, open, parts.erased);
    if (reach_.audited) { note(row, open); }
    return SeenRecord{std::move(parts)};
  }

  // \return the event of this call; subjects are those of every row shown.
  PendingEvent take_event() {
    for (std::size_t i = 0; i < reach_.entity->fields.size(); ++i) {
      if (access::contains(fields_, i)) { event_.body.fields.push_back(reach_.entity->fields[i].number); }
    }
    return std::move(event_);
  }

 private:
  void note(Row const& row, access::FieldMask open) {
    fields_ |= open;
    event_.rows.push_back({.act = audit::RowAct::read,
                           .entity = reach_.entity->number,
                           .record = row.id,
                           .version = row.version,
                           .digest = {}});
    auto const people = vault_.subjects(*reach_.entity, row).value();
    event_.subjects.insert(people.begin(), people.end());
  }

  DeskState const& desk_;
  Vault& vault_;
  Reach const& reach_;
  PendingEvent event_;
  access::FieldMask fields_ = 0;
};

// Runs a read in the unit under way, or in one of its own: a writing one where the log must hold it.
template <class T>
Result<T> reading(DeskState& desk, EntityInfo const& entity, std::string_view action, CallOptions const& options,
                  std::function<Result<T>(Reach const&, Vault&, Showing&)> const& read) {
  if (auto open = core::still_open(desk); !open.ok()) { return std::move(open).error(); }
  if (desk.work != nullptr) {
    auto const reach = core::reach_of(desk, entity);
    Showing showing{desk, desk.work->vault, reach, action};
    auto result = read(reach, desk.work->vault, showing);
    if (reach.audited && result.ok()) { desk.work->events.push_back(showing.take_event()); }
    return result;
  }
  core::Deadline const deadline{options};
  for (;;) {
    bool const logging = core::may_need_event(desk, entity);
    auto unit = desk.core->store()->begin(logging ? storage::Mode::write : storage::Mode::read, desk.tenant,
                                              core::limits_of(deadline.rest()));
    if (!unit.ok()) { return std::move(unit).error(); }
    if (auto fresh = core::refresh(desk, **unit); !fresh.ok()) { return std::move(fresh).error(); }
    auto const reach = core::reach_of(desk, entity);
    if (reach.audited && !logging) { continue; }  // the grants have changed under us: read again, with a log
    Vault vault{*desk.core, desk.tenant, **unit};
    Showing showing{desk, vault, reach, action};
    auto result = read(reach, vault, showing);
    if (!reach.audited) { return result; }
    auto event = showing.take_event();
    if (!result.ok()) { event.body.outcome = result.error().code; }
    if (auto logged = core::append_events(*desk.core, desk.tenant, **unit, {std::move(event)}); !logged.ok()) {
      return std::move(logged).error();
    }
    if (auto done = (*unit)->commit(); !done.ok()) { return std::move(done).error(); }
    return result;
  }
}

// Which relations hold for each of some rows.
Result<std::map<Uuid, access::RelationSet>> held_by(Reach const& reach, storage::Unit& unit, std::vector<Row> const& rows) {
  std::map<Uuid, access::RelationSet> held;
  auto const only = reach.only_relation();
  std::vector<Value> ids;
  for (auto const& row : rows) {
    held[row.id] = only == EntityInfo::npos ? 0 : access::RelationSet{1} << only;
    ids.emplace_back(row.id);
  }
  if (only != EntityInfo::npos || rows.empty()) { return held; }
  for (std::size_t r = 0; r < reach.relations.size(); ++r) {
    auto const& reached = reach.relations[r];
    if (reached.is_never()) { continue; }
    auto const bit = access::RelationSet{1} << r;
    if (reached.op == Predicate::Op::always) {
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

// A condition may only name what may be seen; what is encrypted cannot be searched at all.
Result<void> allow_field(DeskState const& desk, Reach const& reach, std::string_view name, std::vector<Predicate>& scope) {
  if (name == "id") { return {}; }
  auto const i = reach.entity->index_of(name);
  if (i == EntityInfo::npos) {
    return Error{.code = ErrorCode::invalid, .text = "there is no such field", .entity = std::string{reach.entity->name}};
  }
  auto const& field = reach.entity->fields[i];
  if (!access::contains(reach.ever_open, i)) {
    access::RelationSet all = 0;
    for (std::size_t r = 0; r < reach.relations.size(); ++r) { all |= access::RelationSet{1} << r; }
    return core::refusal(desk, access::Verb::read, *reach.entity, field, all);
  }
  if (field.sealed()) {
    return Error{.code = ErrorCode::invalid,
                 .text = "this field is encrypted and cannot be searched or sorted by",
                 .entity = std::string{reach.entity->name},
                 .field = std::string{name}};
  }
  scope.push_back(reach.rows_showing(i));
  return {};
}

Result<void> allow(DeskState const& desk, Reach const& reach, Predicate const& p, std::vector<Predicate>& scope) {
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

// The whole condition of a list: what was asked for, within what may be seen of every field it names.
Result<Predicate> condition(DeskState const& desk, Reach const& reach, RecordFind const& find) {
  std::vector<Predicate> parts{reach.rows()};
  for (auto const& p : find.where) {
    if (auto ok = allow(desk, reach, p, parts); !ok.ok()) { return std::move(ok).error(); }
    parts.push_back(p);
  }
  if (auto ok = allow_field(desk, reach, find.order.field, parts); !ok.ok()) { return std::move(ok).error(); }
  return where::all(std::move(parts));
}

constexpr std::size_t most_per_page = 1000;

Result<RecordPage> list_page(DeskState const& desk, Reach const& reach, Vault& vault, Showing& showing, RecordFind const& find) {
  auto where = condition(desk, reach, find);
  if (!where.ok()) { return std::move(where).error(); }
  auto const limit = std::clamp<std::size_t>(find.limit, 1, most_per_page);
  auto const sort_field = reach.entity->index_of(find.order.field);
  Query query{.from = reach.entity, .where = *std::move(where), .order = find.order, .limit = limit + 1};
  if (find.after) {
    query.after_value = find.after->after_value;
    query.after_id = find.after->after_id;
  }
  RecordPage page;
  Cursor last;
  // Rows of which nothing is open after a forbid are passed over, so a page may take more than one query.
  for (bool more = true; more;) {
    std::vector<Row> rows;
    if (auto done = vault.query(query, [&rows](Row const& row) { return rows.push_back(row), true; }); !done.ok()) {
      return std::move(done).error();
    }
    more = rows.size() == query.limit;
    auto const held = held_by(reach, vault.unit(), rows);
    if (!held.ok()) { return held.error(); }
    for (auto const& row : rows) {
      query.after_value = sort_field == EntityInfo::npos ? Value{} : row.cells[sort_field];
      query.after_id = row.id;
      if (page.records.size() == limit) {
        if (reach.everything || reach.masks->open(held->at(row.id)) != 0) {
          page.next = last;
          return page;
        }
        continue;
      }
      auto seen = showing.show(row, held->at(row.id));
      if (!seen) { continue; }
      page.records.push_back(*std::move(seen));
      last = {query.after_value, query.after_id};
    }
  }
  return page;
}

}  // namespace

Result<SeenRecord> Desk::get_record(EntityInfo const& entity, Uuid const& id, CallOptions const& options) {
  return reading<SeenRecord>(
      *state_, entity, "get", options, [&](Reach const& reach, Vault& vault, Showing& showing) -> Result<SeenRecord> {
        std::vector<Row> rows;
        Query const query{.from = &entity, .where = where::all({where::equal("id", id), reach.rows()}), .limit = 1};
        if (auto done = vault.query(query, [&rows](Row const& row) { return rows.push_back(row), true; }); !done.ok()) {
          return std::move(done).error();
        }
        auto const held = held_by(reach, vault.unit(), rows);
        if (!held.ok()) { return held.error(); }
        if (rows.empty()) { return core::not_there(entity); }
        auto seen = showing.show(rows.front(), held->at(id));
        if (!seen) { return core::not_there(entity); }
        return *std::move(seen);
      });
}

Result<RecordPage> Desk::list_records(EntityInfo const& entity, RecordFind const& find) {
  core::Deadline const deadline{find.call};
  auto page = reading<RecordPage>(*state_, entity, "list", find.call, [&](Reach const& reach, Vault& vault, Showing& showing) {
    return list_page(*state_, reach, vault, showing, find);
  });
  if (!page.ok() && page.error().code == ErrorCode::refused) {
    auto body = core::body_of(*state_, "list", &entity, &page.error());
    if (state_->work == nullptr) {
      (void)core::record_alone(*state_, {std::move(body)}, deadline.rest()).ok();
    } else if (state_->work->depth == 0) {
      state_->work->refusals.push_back(std::move(body));
    }
  }
  return page;
}

Result<std::size_t> Desk::count_records(EntityInfo const& entity, RecordFind const& find) {
  core::Deadline const deadline{find.call};
  RecordFind all = find;
  all.limit = most_per_page;
  std::size_t n = 0;
  for (;;) {
    all.call = deadline.rest();
    auto page = list_records(entity, all);
    if (!page.ok()) { return std::move(page).error(); }
    n += page->records.size();
    if (!page->next) { return n; }
    all.after = std::move(page->next);
  }
}

}  // namespace juniper::mis
