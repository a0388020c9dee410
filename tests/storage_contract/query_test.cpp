// Queries of every store against a naive oracle: random conditions, orders, cursors and limits.
#include "catch.hpp"
#include "storage_contract/oracle.hpp"

using namespace contract;

namespace {

World world_of(Chance& chance) {
  World world;
  std::vector<Uuid> ids;
  for (std::uint64_t i = 0; i < 60; i += 1 + chance.below(2)) { ids.push_back(Uuid::from_number(i)); }
  for (auto const& id : ids) { world.houses.push_back(chance.row(house(), id, ids)); }
  for (std::uint64_t i = 0; i < 50; i += 1 + chance.below(3)) {
    world.members.push_back(chance.row(member(), Uuid::from_number(i), ids));
  }
  return world;
}

bool equal_rows(std::vector<Row> const& a, std::vector<Row> const& b) { return std::equal(a.begin(), a.end(), b.begin(), b.end(), same); }

// Page by page until a page is not full.
std::vector<Row> in_pages(Unit& unit, mis::Query query, std::size_t limit) {
  std::vector<Row> rows;
  query.limit = limit;
  while (true) {
    auto const page = all(unit, query);
    rows.insert(rows.end(), page.begin(), page.end());
    if (page.size() < limit) { return rows; }
    query.after_id = page.back().id;
    if (!query.after_id) { return rows; }  // an id that is all zero cannot be gone on from
    query.after_value = query.order.field == "id" ? Value{} : cell(*query.from, page.back(), query.order.field);
  }
}

}  // namespace

TEST_CASE("queries give what a naive oracle gives, in its order", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  auto const seed = GENERATE(range(1, 7));
  Chance chance{static_cast<std::uint64_t>(seed) * 7919};
  auto const world = world_of(chance);
  auto const elsewhere = world_of(chance);  // another tenant's rows, often of the same ids
  keep(*store, house(), world.houses);
  keep(*store, member(), world.members);
  keep(*store, house(), elsewhere.houses, tenant(2));
  keep(*store, member(), elsewhere.members, tenant(2));
  auto unit = chance.one_in(2) ? reading(*store) : writing(*store);
  std::size_t some = 0;
  for (int i = 0; i < 400; ++i) {
    INFO("seed " << seed << ", query " << i);
    auto const& entity = chance.one_in(3) ? member() : house();
    auto const field = chance.below(entity.fields.size() + 1);
    mis::Query query{.from = &entity, .where = chance.predicate(entity, 3)};
    query.order = {.field = field == 0 ? std::string_view{"id"} : entity.fields[field - 1].name, .descending = chance.one_in(2)};
    auto const want = expected(world, query);
    some += want.empty() || want.size() == world.of(entity).size() ? 0U : 1U;
    REQUIRE(equal_rows(all(*unit, query), want));
    REQUIRE(unit->count(entity, query.where).value() == want.size());
    if (entity.number == member().number || query.order.field != "id") {
      auto const paged = in_pages(*unit, query, 1 + chance.below(7));
      auto const whole = paged.empty() || paged.back().id || want.back().id == paged.back().id;
      if (whole && paged.size() == want.size()) { REQUIRE(equal_rows(paged, want)); }
      auto const stuck = !paged.empty() && !paged.back().id;
      REQUIRE((paged.size() == want.size() || stuck));
    }
  }
  CHECK(some > 100);  // conditions that tell rows apart, or the comparison shows nothing
}

TEST_CASE("a cursor goes on behind a row that has been erased since", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  std::vector<Row> rows;
  for (std::uint64_t i = 1; i <= 6; ++i) {
    rows.push_back(house_row(i));
    if (i > 2) { rows.back().cells[2] = std::int64_t{static_cast<std::int64_t>(i / 2)}; }
  }
  keep(*store, house(), rows);
  auto unit = writing(*store);
  auto const down = GENERATE(false, true);
  mis::Query query{.from = &house(), .order = {.field = "size", .descending = down}, .limit = 3};
  auto const first = all(*unit, query);
  REQUIRE(first.size() == 3);
  REQUIRE(unit->erase(house(), first.back().id, 1).ok());
  query.after_id = first.back().id;
  query.after_value = first.back().cells[2];
  auto const rest = all(*unit, query);
  REQUIRE(rest.size() == 3);
  CHECK(rest.front().id == (down ? Uuid::from_number(3) : Uuid::from_number(4)));
}

TEST_CASE("a list of many thousand values is one condition", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  std::vector<Row> rows;
  std::vector<Value> odd;
  for (std::uint64_t i = 1; i <= 200; ++i) { rows.push_back(house_row(i)); }
  for (std::uint64_t i = 1; i <= 100'001; i += 2) { odd.emplace_back(Uuid::from_number(i)); }
  keep(*store, house(), rows);
  auto unit = reading(*store);
  CHECK(unit->count(house(), mis::where::in("id", odd)).value() == 100);
  CHECK(unit->count(house(), mis::where::negate(mis::where::in("id", odd))).value() == 100);
}

TEST_CASE("a condition may have thousands of parts", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  keep(*store, house(), {house_row(1), house_row(2), house_row(3)});
  std::vector<mis::Predicate> parts;
  for (std::uint64_t i = 2; i < 3000; ++i) { parts.push_back(mis::where::equal("id", Uuid::from_number(i))); }
  CHECK(reading(*store)->count(house(), mis::where::any(parts)).value() == 2);
}

TEST_CASE("a query may be ended early and its limit holds", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  keep(*store, house(), {house_row(1), house_row(2), house_row(3)});
  auto unit = reading(*store);
  CHECK(all(*unit, {.from = &house(), .limit = 2}).size() == 2);
  CHECK(all(*unit, {.from = &house(), .limit = 0}).empty());
  CHECK(all(*unit, {.from = &house(), .limit = static_cast<std::size_t>(-1)}).size() == 3);
  int seen = 0;
  CHECK(unit->query({.from = &house()}, [&seen](Row const&) { return ++seen < 2; }).ok());
  CHECK(seen == 2);
  CHECK(unit->count(house(), {}).value() == 3);
}
