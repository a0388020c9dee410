// Getting, querying and counting rows.
#include <juniper/mis/storage/checks.hpp>

#include <utility>

#include "adapters/sqlite/failures.hpp"
#include "adapters/sqlite/select.hpp"
#include "adapters/sqlite/unit.hpp"

namespace juniper::mis::adapters::sqlite {
namespace {

// Columns: id, version, mac, cells. Every one is looked at before it is believed.
void read_row(EntityInfo const& entity, Statement const& statement, Row& row) {
  auto* const native = statement.native();
  if (sqlite3_column_type(native, 0) != SQLITE_BLOB) { fail_damaged(entity, "id"); }
  auto const id = Uuid::from_bytes(statement.bytes(0));
  if (!id) { fail_damaged(entity, "id"); }
  row.id = *id;
  row.version = statement.integer(1);
  if (sqlite3_column_type(native, 1) != SQLITE_INTEGER || row.version < 1) { fail_damaged(entity, "version"); }
  if (sqlite3_column_type(native, 2) != SQLITE_BLOB) { fail_damaged(entity, "mac"); }
  auto const mac = statement.bytes(2);
  row.mac.assign(mac.begin(), mac.end());
  row.cells.resize(entity.fields.size());
  for (std::size_t i = 0; i < entity.fields.size(); ++i) {
    if (!read_cell(native, static_cast<int>(i) + 3, entity.fields[i], row.cells[i])) {
      fail_damaged(entity, entity.fields[i].name);
    }
  }
}

// Counts the queries that are on their way, also when a sink throws.
struct Depth {
  explicit Depth(int& depth) noexcept : depth_(depth) { ++depth_; }
  ~Depth() { --depth_; }
  Depth(Depth const&) = delete;
  Depth& operator=(Depth const&) = delete;
  int& depth_;
};

}  // namespace

Result<std::optional<Row>> SqliteUnit::get(EntityInfo const& entity, Uuid const& id) {
  if (auto ready = usable(false); !ready) { return std::move(ready).error(); }
  if (auto go_on = handled(); !go_on) { return std::move(go_on).error(); }
  auto statement = connection().prepare(entity, Connection::Shape::get);
  statement.bind(tenant_).bind(id);
  auto const code = statement.step();
  if (code == SQLITE_DONE) { return std::optional<Row>{}; }
  if (code != SQLITE_ROW) { return trouble(code); }
  std::optional<Row> row{std::in_place};
  read_row(entity, statement, *row);
  return row;
}

Result<void> SqliteUnit::query(Query const& query, storage::RowSink const& sink) {
  if (auto ready = usable(false); !ready) { return ready; }
  if (auto fit = storage::check(query); !fit) { return fit; }
  auto const text = SelectText::rows(query, tenant_);
  auto statement = connection().prepare(text.sql());
  text.bind_to(statement);
  Depth const depth{sinks_};
  Row row;
  while (true) {
    auto const code = statement.step();
    if (code == SQLITE_DONE) { return {}; }
    if (code != SQLITE_ROW) { return trouble(code); }
    if (auto go_on = handled(); !go_on) { return go_on; }
    read_row(*query.from, statement, row);
    if (!sink(row)) { return {}; }
    if (watch_.stopped()) { return *watch_.stopped(); }  // by what the sink read
  }
}

Result<std::size_t> SqliteUnit::count(EntityInfo const& entity, Predicate const& where) {
  if (auto ready = usable(false); !ready) { return std::move(ready).error(); }
  if (auto fit = storage::check(entity, where); !fit) { return std::move(fit).error(); }
  auto const text = SelectText::count(entity, where, tenant_);
  auto statement = connection().prepare(text.sql());
  text.bind_to(statement);
  auto const code = statement.step();
  if (code != SQLITE_ROW) { return trouble(code); }
  return static_cast<std::size_t>(statement.integer(0));
}

}  // namespace juniper::mis::adapters::sqlite
