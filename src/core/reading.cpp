// Reading at a desk: get, list and count are one query with the desk's scope pushed into it.
#include "known.hpp"

#include <algorithm>

namespace juniper::mis {
namespace {

using core::DeskState;
using core::Reach;
using core::Showing;
using core::Vault;
using core::reading;

Result<RecordPage> list_page(DeskState const& desk, Reach const& reach, Vault& vault, Showing& showing, RecordFind const& find) {
  auto conditions = core::conditions(desk, reach, find);
  if (!conditions.ok()) { return std::move(conditions).error(); }
  auto const limit = std::clamp<std::size_t>(find.limit, 1, core::most_per_page);
  auto const sort_field = reach.entity->index_of(find.order.field);
  Query query{.from = reach.entity, .where = where::all({std::move(conditions->scope), std::move(conditions->asked)}), .order = find.order, .limit = limit + 1};
  if (find.after) {
    query.after_value = find.after->after_value;
    query.after_id = find.after->after_id;
  }
  RecordPage page;
  auto const place_of = [sort_field](Row const& row) {
    return Cursor{sort_field == EntityInfo::npos ? Value{} : row.cells[sort_field], row.id};
  };
  Cursor last;
  // Rows of which nothing is open after a forbid are passed over, so a page may take more than one query.
  for (bool more = true; more && !page.next;) {
    std::size_t read = 0;
    Cursor end;
    auto const done = core::query_held(reach, vault, query, [&](Row const& row, access::RelationSet held) {
      if (++read == query.limit) { end = place_of(row); }
      if (page.records.size() == limit) {
        if (reach.open(held) != 0) { page.next = last; }
        return !page.next;
      }
      if (auto seen = showing.show(row, held)) {
        page.records.push_back(*std::move(seen));
        if (page.records.size() == limit) { last = place_of(row); }
      }
      return true;
    });
    if (!done.ok()) { return done.error(); }
    more = read == query.limit;
    query.after_value = std::move(end.after_value);
    query.after_id = end.after_id;
  }
  return page;
}

// Reads a list; a refusal is an event.
template <class T>
Result<T> listing(DeskState& desk, EntityInfo const& entity, RecordFind const& find,
                  std::function<Result<T>(Reach const&, Vault&, Showing&)> const& read) {
  core::Deadline const deadline{find.call};
  auto answer = reading<T>(desk, entity, "list", find.call, read);
  if (!answer.ok() && answer.error().code == ErrorCode::refused) {
    auto body = core::body_of(desk, "list", &entity, &answer.error());
    if (desk.work == nullptr) {
      (void)core::record_alone(desk, {{std::move(body), {}, {}}}, deadline.rest()).ok();
    } else if (desk.work->depth == 0) {
      desk.work->refusals.push_back(std::move(body));
    }
  }
  return answer;
}

}  // namespace

Result<SeenRecord> Desk::get_record(EntityInfo const& entity, Uuid const& id, CallOptions const& options) {
  return reading<SeenRecord>(
      *state_, entity, "get", options, [&](Reach const& reach, Vault& vault, Showing& showing) -> Result<SeenRecord> {
        auto const found = core::held_row(reach, vault, id);
        if (!found.ok()) { return found.error(); }
        if (!*found) { return core::not_there(entity); }
        auto seen = showing.show((*found)->row, (*found)->held);
        if (!seen) { return core::not_there(entity); }
        return *std::move(seen);
      });
}

Result<RecordPage> Desk::list_records(EntityInfo const& entity, RecordFind const& find) {
  return listing<RecordPage>(*state_, entity, find, [&](Reach const& reach, Vault& vault, Showing& showing) {
    return find.as_known ? core::list_known(*state_, reach, vault, showing, find) : list_page(*state_, reach, vault, showing, find);
  });
}

Result<std::size_t> Desk::count_records(EntityInfo const& entity, RecordFind const& find) {
  if (find.as_known) {
    return listing<std::size_t>(*state_, entity, find, [&](Reach const& reach, Vault& vault, Showing& showing) {
      return core::count_known(*state_, reach, vault, showing, find);
    });
  }
  core::Deadline const deadline{find.call};
  RecordFind all = find;
  all.limit = core::most_per_page;
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
