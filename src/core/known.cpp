// Lists and look-ups of what was known: rows reached now, each replaced by the version of that time, then judged and sorted here.
#include "known.hpp"

#include <juniper/mis/access/scope.hpp>
#include <juniper/mis/storage/evaluate.hpp>
#include <juniper/mis/storage/place.hpp>

#include <algorithm>

namespace juniper::mis::core {
namespace {

constexpr std::size_t rows_at_once = 500;

// The relations held to a row, without those by its place, where that was elsewhere then and the desk would not reach it there.
Result<access::RelationSet> held_there(DeskState const& desk, Reach const& reach, Vault& vault, Row const& now, Row const& then,
                                       access::RelationSet held) {
  auto const context = desk.relation_context();
  if (!reach.entity->organisation.present() || context.whole_tenant) { return held; }
  auto const is = vault.place(*reach.entity, now);
  if (!is.ok()) { return is.error(); }
  auto const was = vault.place(*reach.entity, then);
  if (!was.ok()) { return was.error(); }
  if (*is == *was || *was == context.organisation.value) { return held; }
  auto const& relations = desk.core->policy->relations();
  for (std::size_t r = 0; r < relations.size(); ++r) {
    if (access::reached_by_place(*reach.entity, relations[r])) { held &= ~(access::RelationSet{1} << r); }
  }
  return held;
}

// Which relations the actor stands in to a person who is not the one that the row is about now.
Result<access::RelationSet> relations_to(DeskState const& desk, Reach const& reach, storage::Unit& unit, Id<Subject> person,
                                         access::RelationSet held) {
  auto const& relations = desk.core->policy->relations();
  auto const context = desk.relation_context();
  access::RelationSet found = 0;
  for (std::size_t r = 0; r < relations.size(); ++r) {
    auto const bit = access::RelationSet{1} << r;
    if ((reach.masks->mattering() & bit) == 0) { continue; }
    if (access::reached_by_place(*reach.entity, relations[r])) {
      found |= held & bit;
      continue;
    }
    for (auto const* people : desk.core->registry.all()) {
      if (!people->is_subject) { continue; }
      auto const n = unit.count(*people, where::all({where::equal("id", person.value), access::rows_reached(*people, relations[r], context)}));
      if (!n.ok()) { return n.error(); }
      if (*n > 0) { found |= bit; }
    }
  }
  return found;
}

// Walks every record that the list would show, in the order of ids.
Result<void> each_known(DeskState const& desk, Reach const& reach, Vault& vault, RecordFind const& find,
                        std::function<void(KnownRecord&&)> const& visit) {
  auto const asked = conditions(desk, reach, find);
  if (!asked.ok()) { return asked.error(); }
  auto const holds = storage::Condition::prepare(*reach.entity, asked->asked, [](Select const&) -> Result<std::vector<Value>> {
    return Error{.code = ErrorCode::invalid, .text = "conditions at a desk are on the record's own fields"};
  });
  if (!holds.ok()) { return holds.error(); }
  Query query{.from = reach.entity, .where = asked->scope, .limit = rows_at_once};
  for (bool more = true; more;) {
    std::vector<Row> rows;
    std::vector<access::RelationSet> held;
    auto const read = query_held(reach, vault, query, [&](Row const& row, access::RelationSet stands) {
      rows.push_back(row);
      held.push_back(stands);
      return true;
    });
    if (!read.ok()) { return read; }
    more = rows.size() == query.limit;
    if (more) { query.after_id = rows.back().id; }
    auto known = known_at(desk.tenant, vault, *reach.entity, rows, *find.as_known);
    if (!known.ok()) { return std::move(known).error(); }
    for (std::size_t i = 0; i < rows.size(); ++i) {
      auto& then = (*known)[i];
      if (!then) { continue; }
      auto const open = open_of_version(desk, reach, vault, rows[i], then->row, held[i]);
      if (!open.ok()) { return open.error(); }
      // What is not shown is not searched; an expunged version shows no field.
      if ((*open & access::all_fields(*reach.entity)) == 0 || (asked->named & ~(then->expunged ? 0 : *open)) != 0) { continue; }
      if (!holds->holds(then->row)) { continue; }
      visit({*std::move(then), held[i], *open});
    }
  }
  return {};
}

std::optional<SeenRecord> show(Showing& showing, KnownRecord const& record) {
  return showing.show(record.known.row, record.held, record.open, record.known.expunged);
}

}  // namespace

Result<access::FieldMask> open_of_version(DeskState const& desk, Reach const& reach, Vault& vault, Row const& now, Row const& then,
                                          access::RelationSet held) {
  auto open = reach.open(held);
  // An expunged version says no more where it was and whom it was about, and shows nothing of them.
  bool const empty = std::ranges::all_of(then.cells, [](Value const& v) { return absent(v); });
  if (reach.everything || empty || now.version == then.version) { return open; }
  auto const there = held_there(desk, reach, vault, now, then, held);
  if (!there.ok()) { return there.error(); }
  open &= reach.open(*there);
  auto const are = vault.deciding(*reach.entity, now);
  if (!are.ok()) { return are.error(); }
  auto const were = vault.deciding(*reach.entity, then);
  if (!were.ok()) { return were.error(); }
  if (were->empty() && !are->empty()) { return access::FieldMask{0}; }  // the way to whom it was about is gone
  for (auto const& person : *were) {
    if (std::ranges::find(*are, person) != are->end()) { continue; }
    auto const stands = relations_to(desk, reach, vault.unit(), person, *there);
    if (!stands.ok()) { return stands.error(); }
    open &= reach.open(*stands);
  }
  return open;
}

Result<std::optional<KnownRecord>> known_record(DeskState const& desk, Reach const& reach, Vault& vault, Uuid const& id, Instant at) {
  auto const found = held_row(reach, vault, id);
  if (!found.ok()) { return found.error(); }
  if (!*found) { return std::optional<KnownRecord>{}; }
  auto const& [row, held] = **found;
  auto known = known_at(desk.tenant, vault, *reach.entity, {row}, at);
  if (!known.ok()) { return std::move(known).error(); }
  if (!known->front()) { return std::optional<KnownRecord>{}; }
  auto const open = open_of_version(desk, reach, vault, row, known->front()->row, held);
  if (!open.ok()) { return open.error(); }
  return std::optional{KnownRecord{*std::move(known->front()), held, *open}};
}

Result<RecordPage> list_known(DeskState const& desk, Reach const& reach, Vault& vault, Showing& showing, RecordFind const& find) {
  auto const limit = std::clamp<std::size_t>(find.limit, 1, most_per_page);
  Query query{.from = reach.entity, .order = find.order};
  if (find.after) {
    query.after_value = find.after->after_value;
    query.after_id = find.after->after_id;
  }
  auto const cursor = storage::cursor_of(query);
  auto const place = [&query](Row const& row) { return storage::place_of(query, row); };
  auto const earlier = [&](KnownRecord const& a, KnownRecord const& b) {
    return storage::comes_before(find.order, place(a.known.row), place(b.known.row));
  };
  std::vector<KnownRecord> first;  // the first of those behind the cursor, in order: one more than the page holds
  auto const done = each_known(desk, reach, vault, find, [&](KnownRecord&& record) {
    auto const& row = record.known.row;
    bool const behind = cursor && !storage::comes_before(find.order, *cursor, place(row));
    if (behind || (first.size() > limit && !earlier(record, first.back()))) { return; }
    first.insert(std::ranges::upper_bound(first, record, earlier), std::move(record));
    if (first.size() > limit + 1) { first.pop_back(); }
  });
  if (!done.ok()) { return done.error(); }
  RecordPage page;
  for (std::size_t i = 0; i < std::min(limit, first.size()); ++i) {
    if (auto seen = show(showing, first[i])) { page.records.push_back(*std::move(seen)); }
  }
  if (first.size() > limit) {
    auto const& last = first[limit - 1].known.row;
    auto const cell = reach.entity->index_of(find.order.field);
    page.next = Cursor{cell == EntityInfo::npos ? Value{} : last.cells[cell], last.id};
  }
  return page;
}

Result<std::size_t> count_known(DeskState const& desk, Reach const& reach, Vault& vault, Showing& showing, RecordFind const& find) {
  std::size_t n = 0;
  auto const done = each_known(desk, reach, vault, find, [&](KnownRecord&& record) { n += show(showing, record) ? 1U : 0U; });
  if (!done.ok()) { return done.error(); }
  return n;
}

}  // namespace juniper::mis::core
