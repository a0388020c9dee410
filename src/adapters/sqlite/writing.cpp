// Inserting, appending, patching and erasing rows.
#include <juniper/mis/storage/checks.hpp>

#include <algorithm>
#include <string>

#include "adapters/sqlite/failures.hpp"
#include "adapters/sqlite/feed.hpp"
#include "adapters/sqlite/sql.hpp"
#include "adapters/sqlite/unit.hpp"

namespace juniper::mis::adapters::sqlite {
namespace {

using Shape = Connection::Shape;

Error about(ErrorCode code, EntityInfo const& entity, char const* text) {
  return {.code = code, .text = text, .entity = std::string{entity.name}};
}

Error taken(EntityInfo const& entity) {
  return about(ErrorCode::already_exists, entity, "there is a row with this id already");
}

// Rows as a feed: id, version, MAC, then a column a field.
class RowFeed final : public Feed {
 public:
  explicit RowFeed(std::span<Row const> rows) noexcept : rows_(rows) {}
  std::size_t rows() const noexcept override { return rows_.size(); }
  ValueView cell(std::size_t row, std::size_t column) const noexcept override {
    auto const& r = rows_[row];
    switch (column) {
      case 0: return r.id;
      case 1: return r.version;
      case 2: return ByteView{r.mac};
      default: return view(r.cells[column - 3]);
    }
  }

 private:
  std::span<Row const> rows_;
};

}  // namespace

Result<void> SqliteUnit::insert(EntityInfo const& entity, Row const& row) {
  if (auto ready = usable(true); !ready) { return ready; }
  if (auto fit = storage::check(entity, row); !fit) { return fit; }
  if (auto go_on = handled(); !go_on) { return go_on; }
  auto statement = connection().prepare(entity, Shape::insert);
  statement.bind(tenant_).bind(row.id).bind(row.version).bind(ByteView{row.mac});
  for (auto const& cell : row.cells) { statement.bind(view(cell)); }
  auto const code = statement.step();
  if (code == SQLITE_DONE) { return {}; }
  if (code == SQLITE_CONSTRAINT_PRIMARYKEY) { return taken(entity); }
  return trouble(code);
}

Result<void> SqliteUnit::append(EntityInfo const& entity, std::span<Row const> rows) {
  if (auto ready = usable(true); !ready) { return ready; }
  for (auto const& row : rows) {
    if (auto fit = storage::check(entity, row); !fit) { return fit; }
  }
  constexpr std::size_t at_once = 1024;
  if (auto const code = connection().run("SAVEPOINT append"); code != SQLITE_OK) { return trouble(code); }
  for (std::size_t done = 0; done < rows.size(); done += at_once) {
    RowFeed const feed{rows.subspan(done, std::min(at_once, rows.size() - done))};
    if (auto go_on = watch_.handled(feed.rows()); !go_on) {
      closed_ = true;
      return go_on;
    }
    int code = SQLITE_OK;
    {
      auto statement = connection().prepare(entity, Shape::append);
      statement.bind(tenant_).bind_pointer(static_cast<Feed const*>(&feed), feed_type);
      code = statement.step();
    }
    if (code == SQLITE_DONE) { continue; }
    if (code != SQLITE_CONSTRAINT_PRIMARYKEY) { return trouble(code); }
    if (connection().run("ROLLBACK TO append") != SQLITE_OK || connection().run("RELEASE append") != SQLITE_OK) {
      return trouble(SQLITE_ERROR);
    }
    return taken(entity);
  }
  if (auto const code = connection().run("RELEASE append"); code != SQLITE_OK) { return trouble(code); }
  return {};
}

Result<void> SqliteUnit::patch(EntityInfo const& entity, storage::RowPatch const& patch) {
  if (auto ready = usable(true); !ready) { return ready; }
  if (auto fit = storage::check(entity, patch); !fit) { return fit; }
  if (auto go_on = handled(); !go_on) { return go_on; }
  std::string sql = "UPDATE " + sql_name(entity.name) + R"( SET "version" = "version" + 1, "mac" = ?)";
  for (auto const& [field, value] : patch.cells) { sql += ", " + sql_name(entity.fields[field].name) + " = ?"; }
  sql += R"( WHERE "tenant" = ? AND "id" = ? AND "version" = ?)";
  {
    auto statement = connection().prepare(sql);
    statement.bind(ByteView{patch.mac});
    for (auto const& [field, value] : patch.cells) { statement.bind(view(value)); }
    statement.bind(tenant_).bind(patch.id).bind(patch.expected_version);
    if (auto const code = statement.step(); code != SQLITE_DONE) { return trouble(code); }
  }
  if (sqlite3_changes(connection().native()) == 1) { return {}; }
  return why_unchanged(entity, patch.id);
}

Result<void> SqliteUnit::erase(EntityInfo const& entity, Uuid const& id, std::int64_t expected_version) {
  if (auto ready = usable(true); !ready) { return ready; }
  if (auto go_on = handled(); !go_on) { return go_on; }
  {
    auto statement = connection().prepare(entity, Shape::erase);
    statement.bind(tenant_).bind(id).bind(expected_version);
    if (auto const code = statement.step(); code != SQLITE_DONE) { return trouble(code); }
  }
  if (sqlite3_changes(connection().native()) == 1) { return {}; }
  return why_unchanged(entity, id);
}

Error SqliteUnit::why_unchanged(EntityInfo const& entity, Uuid const& id) {
  auto statement = connection().prepare(entity, Shape::version);
  statement.bind(tenant_).bind(id);
  auto const code = statement.step();
  if (code == SQLITE_ROW) { return about(ErrorCode::conflict, entity, "the row has been changed since it was read"); }
  if (code == SQLITE_DONE) { return about(ErrorCode::not_found, entity, "there is no such row"); }
  return trouble(code);
}

}  // namespace juniper::mis::adapters::sqlite
