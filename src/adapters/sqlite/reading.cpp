// Getting, querying and counting rows.
#include <juniper/mis/storage/checks.hpp>

#include <exception>
#include <utility>
#include <vector>

#include "adapters/sqlite/failures.hpp"
#include "adapters/sqlite/select.hpp"
#include "adapters/sqlite/sink.hpp"
#include "adapters/sqlite/unit.hpp"

namespace juniper::mis::adapters::sqlite {
namespace {

// Columns: id, version, mac, cells. Every one is looked at before it is believed.
struct Head {
  Uuid id;
  std::int64_t version;
  ByteView mac;
};
Head read_head(EntityInfo const& entity, sqlite3_value* id, sqlite3_value* version, sqlite3_value* mac) {
  auto const bytes = [](sqlite3_value* stored) {
    auto const* data = static_cast<std::uint8_t const*>(sqlite3_value_blob(stored));
    return ByteView{data, data == nullptr ? 0 : static_cast<std::size_t>(sqlite3_value_bytes(stored))};
  };
  if (sqlite3_value_type(id) != SQLITE_BLOB) { fail_damaged(entity, "id"); }
  auto const whose = Uuid::from_bytes(bytes(id));
  if (!whose) { fail_damaged(entity, "id"); }
  auto const which = static_cast<std::int64_t>(sqlite3_value_int64(version));
  if (sqlite3_value_type(version) != SQLITE_INTEGER || which < 1) { fail_damaged(entity, "version"); }
  if (sqlite3_value_type(mac) != SQLITE_BLOB) { fail_damaged(entity, "mac"); }
  return {*whose, which, bytes(mac)};
}

void read_row(EntityInfo const& entity, Statement const& statement, Row& row) {
  auto const column = [native = statement.native()](std::size_t i) { return sqlite3_column_value(native, static_cast<int>(i)); };
  auto const head = read_head(entity, column(0), column(1), column(2));
  row.id = head.id;
  row.version = head.version;
  row.mac.assign(head.mac.begin(), head.mac.end());
  row.cells.resize(entity.fields.size());
  for (std::size_t i = 0; i < entity.fields.size(); ++i) {
    if (!read_cell(column(i + 3), entity.fields[i], row.cells[i])) { fail_damaged(entity, entity.fields[i].name); }
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

// Takes the rows of a scan; whatever ends it early is carried past SQLite.
class RowTaker final : public Sink {
 public:
  RowTaker(SqliteUnit& unit, EntityInfo const& entity, storage::ViewSink const& sink)
      : unit_(unit), entity_(entity), sink_(sink), cells_(entity.fields.size()) {}
  bool row(sqlite3_value** values) noexcept override {
    try {
      if (++unseen_ == between_looks) {
        unseen_ = 0;
        if (stopped = unit_.handled(between_looks); !stopped.ok()) { return false; }
      }
      auto const head = read_head(entity_, values[0], values[1], values[2]);
      for (std::size_t i = 0; i < cells_.size(); ++i) {
        if (!view_cell(values[i + 3], entity_.fields[i], cells_[i])) { fail_damaged(entity_, entity_.fields[i].name); }
      }
      enough = !sink_({.id = head.id, .version = head.version, .mac = head.mac, .cells = cells_});
      if (unit_.watch_.stopped()) { stopped = *unit_.watch_.stopped(); }  // by what the sink read
      return !enough && stopped.ok();
    } catch (...) {
      thrown = std::current_exception();
      return false;
    }
  }

  Result<void> stopped{};
  std::exception_ptr thrown{};
  bool enough = false;

 private:
  SqliteUnit& unit_;
  EntityInfo const& entity_;
  storage::ViewSink const& sink_;
  std::vector<ValueView> cells_;
  static constexpr std::size_t between_looks = 32;
  std::size_t unseen_ = 0;  // rows that the watch was not told of
};

Result<void> SqliteUnit::scan(EntityInfo const& entity, Predicate const& where, storage::ViewSink const& sink) {
  if (auto ready = usable(false); !ready) { return ready; }
  if (auto fit = storage::check(entity, where); !fit) { return fit; }
  RowTaker taker{*this, entity, sink};
  auto const text = SelectText::scan(entity, where, tenant_, taker);
  auto statement = connection().prepare(text.sql());
  text.bind_to(statement);
  Depth const depth{sinks_};
  auto const code = statement.step();
  if (taker.thrown) { std::rethrow_exception(taker.thrown); }
  if (!taker.stopped) { return taker.stopped; }
  if (taker.enough || code == SQLITE_ROW) { return {}; }
  return trouble(code);
}

Result<std::optional<Row>> SqliteUnit::get(EntityInfo const& entity, Uuid const& id) {
  if (auto ready = usable(false); !ready) { return std::move(ready).error(); }
  if (auto go_on = handled(); !go_on) { return std::move(go_on).error(); }
  auto statement = connection().prepare(entity, Connection::Shape::get);
  statement.bind_lasting(tenant_).bind_lasting(id);
  auto const code = statement.step();
  if (code == SQLITE_DONE) { return std::optional<Row>{}; }
  if (code != SQLITE_ROW) { return trouble(code); }
  std::optional<Row> row{std::in_place};
  read_row(entity, statement, *row);
  return row;
}

Result<void> SqliteUnit::query(Query const& query, storage::RowSink const& sink) {
  return query_asking(query, {}, [&sink](Row const& row, std::uint64_t) { return sink(row); });
}

Result<void> SqliteUnit::query_asking(Query const& query, std::span<Predicate const> asked, storage::AnsweredSink const& sink) {
  if (auto ready = usable(false); !ready) { return ready; }
  if (auto fit = storage::check(query, asked); !fit) { return fit; }
  auto const text = SelectText::rows(query, tenant_, asked);
  auto const first_answer = static_cast<int>(query.from->fields.size()) + 3;
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
    std::uint64_t answers = 0;
    for (std::size_t i = 0; i < asked.size(); ++i) {
      answers |= std::uint64_t{statement.integer(first_answer + static_cast<int>(i)) != 0} << i;
    }
    if (!sink(row, answers)) { return {}; }
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
