// The storage port on SQLite against the C API: appending, looking up, scanning.
#include "bench/mark.hpp"
#include "bench/raw_sqlite.hpp"
#include "bench/rounds.hpp"

#include <juniper/mis/adapters/sqlite.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/storage/schema.hpp>

#include <algorithm>
#include <random>

namespace bench {
namespace {

using namespace juniper::mis;

constexpr CategoryKey marks_category{"bench_marks", "Marks", SpecialClass::none, false};
constexpr RetentionKey marks_kept{"bench_marks", "Marks", "BENCH-1"};

constexpr std::array mark_rows{
    field<&Mark::pupil>(1, {.label = "Pupil", .category = marks_category}),
    field<&Mark::school>(2, {.label = "School", .category = marks_category}),
    field<&Mark::day>(3, {.label = "Day", .category = marks_category}),
    field<&Mark::session>(4, {.label = "Session", .category = marks_category}),
    field<&Mark::code>(5, {.label = "Code", .category = marks_category}),
    field<&Mark::minutes>(6, {.label = "Minutes", .category = marks_category}),
    field<&Mark::recorder>(7, {.label = "Recorder", .category = marks_category}),
};

constexpr std::size_t how_many = 200'000;
constexpr std::size_t look_ups = 100'000;
Id<Tenant> const tenant{Uuid::from_number(7)};

// The same marks for both: as structs, and as the rows that a unit of work is given.
struct Marks {
  std::vector<Mark> objects;
  std::vector<Row> rows;
  Marks() {
    std::mt19937_64 random{1};
    for (std::size_t i = 0; i < how_many; ++i) {
      auto const n = static_cast<std::int64_t>(i);
      objects.push_back({.id = {Uuid::from_number(i + 1)}, .pupil = n / 380, .school = n % 7, .day = 20'000 + n % 190, .session = n % 2 + 1,
                         .code = static_cast<std::int64_t>(random() % 24), .minutes = static_cast<std::int64_t>(random() % 60),
                         .recorder = 5'000'000'000 + n % 90});
      Row row{.id = objects.back().id.value, .version = 1, .cells = {}, .mac = Bytes(32)};
      for (auto& b : row.mac) { b = static_cast<std::uint8_t>(random()); }
      for (auto const& f : description<Mark>().fields) { row.cells.push_back(own(f.get(&objects.back()))); }
      rows.push_back(std::move(row));
    }
  }
};

std::shared_ptr<storage::Store> made_store(std::string const& path) {
  Registry registry;
  registry.add(description<Mark>()).value();
  auto store = adapters::sqlite_store(path, {.connections = 1}).value();
  storage::bring_up_to_date(*store, registry).value();
  return store;
}

std::uint64_t sum_of(Mark const& m, std::uint64_t number) {
  return number * 31 + static_cast<std::uint64_t>(m.pupil * 3 + m.school * 5 + m.day * 7 + m.session * 11 + m.code * 13 + m.minutes * 17 + m.recorder);
}

std::uint64_t sum_of(std::vector<Mark> const& marks) {
  std::uint64_t sum = marks.size();
  for (auto const& m : marks) { sum += sum_of(m, m.id.value.number()); }
  return sum;
}

void insert_raw(sqlite3* db, Marks const& marks) {
  exec(db, "BEGIN IMMEDIATE");
  auto* const s = prepared(db, "INSERT INTO mark (tenant, id, version, mac, pupil, school, day, session, code, minutes, recorder) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (std::size_t i = 0; i < marks.objects.size(); ++i) {
    auto const& m = marks.objects[i];
    sqlite3_bind_blob(s, 1, tenant.value.bytes.data(), 16, SQLITE_STATIC);
    sqlite3_bind_blob(s, 2, m.id.value.bytes.data(), 16, SQLITE_STATIC);
    sqlite3_bind_int64(s, 3, 1);
    sqlite3_bind_blob(s, 4, marks.rows[i].mac.data(), 32, SQLITE_STATIC);
    sqlite3_bind_int64(s, 5, m.pupil);
    sqlite3_bind_int64(s, 6, m.school);
    sqlite3_bind_int64(s, 7, m.day);
    sqlite3_bind_int64(s, 8, m.session);
    sqlite3_bind_int64(s, 9, m.code);
    sqlite3_bind_int64(s, 10, m.minutes);
    sqlite3_bind_int64(s, 11, m.recorder);
    need(sqlite3_step(s) == SQLITE_DONE);
    sqlite3_reset(s);
  }
  sqlite3_finalize(s);
  exec(db, "COMMIT");
}

constexpr char const* columns = "SELECT id, version, mac, pupil, school, day, session, code, minutes, recorder FROM mark WHERE tenant = ?";

Mark mark_of(sqlite3_stmt* s) {
  Mark m;
  std::copy_n(static_cast<std::uint8_t const*>(sqlite3_column_blob(s, 0)), 16, m.id.value.bytes.begin());
  m.pupil = sqlite3_column_int64(s, 3);
  m.school = sqlite3_column_int64(s, 4);
  m.day = sqlite3_column_int64(s, 5);
  m.session = sqlite3_column_int64(s, 6);
  m.code = sqlite3_column_int64(s, 7);
  m.minutes = sqlite3_column_int64(s, 8);
  m.recorder = sqlite3_column_int64(s, 9);
  return m;
}

Mark mark_of(storage::RowView const& row) {
  Mark m;
  m.id.value = row.id;
  auto const& fields = description<Mark>().fields;
  for (std::size_t i = 0; i < fields.size(); ++i) { need(fields[i].set(&m, row.cells[i])); }
  return m;
}

Mark mark_of(Row const& row) {
  Mark m;
  m.id.value = row.id;
  auto const& fields = description<Mark>().fields;
  for (std::size_t i = 0; i < fields.size(); ++i) { need(fields[i].set(&m, view(row.cells[i]))); }
  return m;
}

Comparison appending() {
  struct Setting {
    Folder folder;
    Marks marks;
    std::shared_ptr<storage::Store> store;
    Raw raw;
    int file = 0;
    std::string current;
  };
  auto const s = std::make_shared<Setting>();
  auto const count = [s] {
    Raw look{s->current};
    return static_cast<std::uint64_t>(look.integer("SELECT count(*) + sum(pupil + recorder * 3 + minutes * 5 + length(mac)) FROM mark"));
  };
  auto const fresh = [s] {
    s->store.reset();
    s->raw.close();
    if (!s->current.empty()) { s->folder.clear(); }
    s->current = s->folder.file("marks" + std::to_string(++s->file));
    s->store = made_store(s->current);
  };
  return {.layer = "port",
          .what = "append marks (11 columns) in one transaction",
          .unit = "row",
          .units = how_many,
          .goal = Goal::ratio_at_most,
          .bound = 0.75,
          .library = {.name = "Unit::append",
                      .run =
                          [s] {
                            auto unit = s->store->begin(storage::Mode::write, tenant, {}).value();
                            unit->append(description<Mark>(), s->marks.rows).value();
                            unit->commit().value();
                          },
                      .prepare = fresh,
                      .answer = count},
          .peer = {.name = "C API, prepared, bind/step/reset",
                   .run = [s] { insert_raw(s->raw.handle(), s->marks); },
                   .prepare =
                       [s, fresh] {
                         fresh();
                         s->store.reset();
                         s->raw.open(s->current);
                       },
                   .answer = count},
          .setting = s};
}

// A store that is full, and a raw connection to the same file.
struct Filled {
  Folder folder;
  Marks marks;
  std::string path = folder.file("marks");
  std::shared_ptr<storage::Store> store = made_store(path);
  Raw raw;
  std::vector<Uuid> ids;
  std::vector<Mark> found;
  Filled() {
    auto unit = store->begin(storage::Mode::write, tenant, {}).value();
    unit->append(description<Mark>(), marks.rows).value();
    unit->commit().value();
    raw.open(path);
    std::mt19937_64 random{2};
    for (std::size_t i = 0; i < look_ups; ++i) { ids.push_back(marks.objects[random() % how_many].id.value); }
  }
};

void look_up_raw(Filled& s) {
  auto* const statement = prepared(s.raw.handle(), std::string{columns} + " AND id = ?");
  for (auto const& id : s.ids) {
    sqlite3_bind_blob(statement, 1, tenant.value.bytes.data(), 16, SQLITE_STATIC);
    sqlite3_bind_blob(statement, 2, id.bytes.data(), 16, SQLITE_STATIC);
    need(sqlite3_step(statement) == SQLITE_ROW);
    s.found.push_back(mark_of(statement));
    sqlite3_reset(statement);
  }
  sqlite3_finalize(statement);
}

// Looking up against the C API that begins a transaction for every look-up, as it does by itself.
Comparison look_ups_by(std::string what, std::string name, std::shared_ptr<Filled> const& s, std::function<void()> run) {
  auto const answer = [s] { return sum_of(s->found); };
  auto const empty = [s] { s->found = {}; };
  return {.layer = "port",
          .what = std::move(what),
          .unit = "look-up",
          .units = look_ups,
          .goal = Goal::ratio_at_most,
          .bound = 0.5,
          .library = {.name = std::move(name), .run = std::move(run), .prepare = empty, .answer = answer},
          .peer = {.name = "C API, prepared, autocommit", .run = [s] { look_up_raw(*s); }, .prepare = empty, .answer = answer},
          .setting = s};
}

Comparison looking_up() {
  auto const s = std::make_shared<Filled>();
  return look_ups_by("look up by id in a unit of work", "Unit::get", s, [s] {
    auto unit = s->store->begin(storage::Mode::read, tenant, {}).value();
    for (auto const& id : s->ids) { s->found.push_back(mark_of(*unit->get(description<Mark>(), id).value())); }
  });
}

// What SQLite itself leaves: the same statements, in one transaction.
Comparison looking_up_bound() {
  auto const s = std::make_shared<Filled>();
  return look_ups_by("bound: the C API itself, in one transaction", "C API in a transaction", s, [s] {
    exec(s->raw.handle(), "BEGIN");
    look_up_raw(*s);
    exec(s->raw.handle(), "COMMIT");
  });
}

Comparison scanning() {
  auto const s = std::make_shared<Filled>();
  auto const answer = [s] { return sum_of(s->found); };
  auto const empty = [s] { s->found = {}; };
  return {.layer = "port",
          .what = "scan marks into structs",
          .unit = "row",
          .units = how_many,
          .goal = Goal::ratio_at_most,
          .bound = 0.8,
          .library = {.name = "Unit::scan",
                      .run =
                          [s] {
                            auto unit = s->store->begin(storage::Mode::read, tenant, {}).value();
                            unit->scan(description<Mark>(), {}, [s](storage::RowView const& row) { return s->found.push_back(mark_of(row)), true; })
                                .value();
                          },
                      .prepare = empty,
                      .answer = answer},
          .peer = {.name = "C API, column loop",
                   .run =
                       [s] {
                         auto* const statement = prepared(s->raw.handle(), columns);
                         sqlite3_bind_blob(statement, 1, tenant.value.bytes.data(), 16, SQLITE_STATIC);
                         while (sqlite3_step(statement) == SQLITE_ROW) { s->found.push_back(mark_of(statement)); }
                         sqlite3_finalize(statement);
                       },
                   .prepare = empty,
                   .answer = answer},
          .setting = s};
}

[[maybe_unused]] int const entered = enter("port.append", &appending) + enter("port.look_up", &looking_up) + enter("port.look_up_bound", &looking_up_bound) + enter("port.scan", &scanning);

}  // namespace

EntityInfo const& describe(Mark const*) {
  static constexpr EntityInfo info = entity<Mark, mark_rows>({.number = 20001,
                                                              .name = "mark",
                                                              .label = "Mark",
                                                              .retention = marks_kept,
                                                              .subjects = about_nobody,
                                                              .dating = timeless});
  return info;
}

}  // namespace bench
