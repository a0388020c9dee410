// Scans give exactly the rows that queries give, by whatever lane.
#include "catch.hpp"
#include "storage_contract/fixture.hpp"

#include <algorithm>
#include <random>

using namespace contract;

namespace {

Row drawn_house(std::mt19937_64& random, std::uint64_t id) {
  auto row = house_row(id, std::string(random() % 40, static_cast<char>('a' + random() % 26)));
  auto const sometimes = [&random] { return random() % 3 != 0; };
  if (sometimes()) { row.cells[1] = random() % 2 == 0; }
  if (sometimes()) { row.cells[2] = static_cast<std::int64_t>(random()); }
  if (sometimes()) { row.cells[3] = mis::add_days(std::chrono::year{2000} / 1 / 1, static_cast<int>(random() % 20'000)); }
  if (sometimes()) { row.cells[4] = Instant{std::chrono::microseconds{static_cast<std::int64_t>(random() >> 12U)}}; }
  if (sometimes()) { row.cells[6] = Bytes(random() % 50, static_cast<std::uint8_t>(random())); }
  if (sometimes()) { row.cells[7] = Bytes(random() % 3); }
  if (sometimes()) { row.cells[8] = std::string("r\0d", random() % 4); }
  row.version = static_cast<std::int64_t>(random() % 9 + 1);
  return row;
}

std::vector<Row> scanned(Unit& unit, EntityInfo const& entity, mis::Predicate const& where) {
  std::vector<Row> rows;
  unit.scan(entity, where, [&rows](mis::storage::RowView const& view) {
        Row row{.id = view.id, .version = view.version, .cells = {}, .mac = mis::copy_of(view.mac)};
        for (auto const& cell : view.cells) { row.cells.push_back(mis::own(cell)); }
        rows.push_back(std::move(row));
        return true;
      })
      .value();
  std::ranges::sort(rows, {}, &Row::id);
  return rows;
}

bool alike(std::vector<Row> const& a, std::vector<Row> const& b) {
  return std::ranges::equal(a, b, [](Row const& x, Row const& y) { return same(x, y); });
}

}  // namespace

TEST_CASE("a scan gives the rows of the query with the same condition", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  std::mt19937_64 random{11};
  std::vector<Row> rows;
  for (std::uint64_t i = 1; i <= 300; ++i) { rows.push_back(drawn_house(random, i * 7 % 1000 + 1)); }
  keep(*store, house(), rows);
  keep(*store, house(), {house_row(1)}, tenant(2));
  auto unit = writing(*store);
  unit->insert(house(), drawn_house(random, 5000)).value();  // the unit's own writing is scanned too
  namespace where = mis::where;
  std::vector<mis::Value> ids;
  for (std::uint64_t i = 1; i < 400; ++i) { ids.emplace_back(Uuid::from_number(i)); }
  for (auto const& condition :
       {mis::Predicate{}, where::never(), where::equal("open", true), where::is_absent("size"), where::greater_equal("size", std::int64_t{0}),
        where::in("id", ids), where::negate(where::equal("colour", std::string{"r"})),
        where::in("id", house(), "id", where::less_equal("founded", mis::Value{Date{std::chrono::year{2020} / 1 / 1}}))}) {
    auto const expected = all(*unit, {.from = &house(), .where = condition, .limit = mis::no_limit});
    CHECK(alike(scanned(*unit, house(), condition), expected));
  }
  CHECK(scanned(*unit, house(), {}).size() == 301);
}

TEST_CASE("a scan ends when its sink has enough, throws or is out of time, and the unit goes on where it may", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  std::vector<Row> rows;
  for (std::uint64_t i = 1; i <= 2000; ++i) { rows.push_back(house_row(i)); }
  keep(*store, house(), rows);
  auto unit = writing(*store);
  unit->insert(house(), house_row(3000)).value();
  int seen = 0;
  CHECK(unit->scan(house(), {}, [&seen](auto const&) { return ++seen < 5; }).ok());
  CHECK(seen == 5);
  CHECK_THROWS_AS(unit->scan(house(), {}, [](auto const&) -> bool { throw std::out_of_range("the sink's own"); }), std::out_of_range);
  // A sink may read through the same unit, also by another scan.
  int within = 0;
  unit->scan(house(), mis::where::less_equal("id", mis::Value{Uuid::from_number(3)}), [&](mis::storage::RowView const& row) {
        within += unit->get(house(), row.id).value().has_value() ? 1 : 0;
        unit->scan(house(), mis::where::equal("id", row.id), [&within](auto const&) { return ++within, true; }).value();
        return true;
      })
      .value();
  CHECK(within == 6);
  CHECK(code_of(unit->scan(house(), mis::where::equal("nonsense", true), [](auto const&) { return true; })) == ErrorCode::invalid);
  CHECK(unit->commit().ok());
  CHECK(reading(*store)->count(house(), {}).value() == 2001);

  auto stopped = store->begin(Mode::read, tenant(1), Limits{.progress = [](std::size_t handled) { return handled < 600; }}).value();
  std::size_t handed = 0;
  CHECK(code_of(stopped->scan(house(), {}, [&handed](auto const&) { return ++handed, true; })) == ErrorCode::cancelled);
  CHECK(handed < 2001);
  CHECK_FALSE(stopped->get(house(), Uuid::from_number(1)).ok());
}
