// What every store does with single rows: insert, get, patch, erase, append, and whose they are.
#include "catch.hpp"
#include "storage_contract/fixture.hpp"

using namespace contract;

TEST_CASE("a row comes back as it went in", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  auto row = house_row(7, "O\xE2\x80\x99Neill '\"; --");
  row.cells[1] = true;
  row.cells[2] = std::int64_t{-9'000'000'000};
  row.cells[3] = Date{std::chrono::year{2015}, std::chrono::March, std::chrono::day{9}};
  row.cells[4] = Instant{std::chrono::microseconds{-1}};
  row.cells[6] = Bytes{0, 1, 2, 255};
  row.cells[7] = Bytes{};
  row.cells[8] = std::string("a\0b", 3);
  auto bare = house_row(8, "");
  bare.mac.clear();
  auto unit = writing(*store);
  REQUIRE(unit->insert(house(), row).ok());
  REQUIRE(unit->insert(house(), bare).ok());
  CHECK(same(unit->get(house(), row.id).value().value(), row));  // its own writing is seen
  REQUIRE(unit->commit().ok());
  auto look = reading(*store);
  CHECK(same(look->get(house(), row.id).value().value(), row));
  CHECK(same(look->get(house(), bare.id).value().value(), bare));
  CHECK_FALSE(look->get(house(), Uuid::from_number(9)).value().has_value());
}

TEST_CASE("an id is taken once, and a refused insert leaves the unit usable", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  keep(*store, house(), {house_row(1)});
  auto unit = writing(*store);
  CHECK(code_of(unit->insert(house(), house_row(1, "Beech"))) == ErrorCode::already_exists);
  CHECK(unit->insert(house(), house_row(2)).ok());
  CHECK(code_of(unit->insert(house(), house_row(2))) == ErrorCode::already_exists);
  CHECK(unit->commit().ok());
  CHECK(reading(*store)->count(house(), {}).value() == 2);
  CHECK(reading(*store)->get(house(), Uuid::from_number(1)).value()->cells[0] == Value{std::string{"Ash"}});
}

TEST_CASE("a row may have the id that is all zero", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  keep(*store, house(), {house_row(0)});
  CHECK(reading(*store)->get(house(), Uuid{}).value().has_value());
}

TEST_CASE("appending is all or none", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  keep(*store, house(), {house_row(2500)});
  std::vector<Row> rows;
  for (std::uint64_t i = 1; i <= 3000; ++i) { rows.push_back(house_row(i)); }
  auto unit = writing(*store);
  REQUIRE(unit->insert(house(), house_row(9000)).ok());
  CHECK(code_of(unit->append(house(), rows)) == ErrorCode::already_exists);
  CHECK(unit->count(house(), {}).value() == 2);  // what came before in the unit stays
  rows.erase(rows.begin() + 2499);
  CHECK(unit->append(house(), rows).ok());
  CHECK(unit->append(house(), {}).ok());
  REQUIRE(unit->commit().ok());
  CHECK(reading(*store)->count(house(), {}).value() == 3001);
}

TEST_CASE("two rows of one id cannot be appended together", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  auto unit = writing(*store);
  CHECK(code_of(unit->append(house(), std::vector{house_row(1), house_row(2), house_row(1)})) == ErrorCode::already_exists);
  CHECK(unit->count(house(), {}).value() == 0);
}

TEST_CASE("a patch changes the cells it names and raises the version by one", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  auto row = house_row(1);
  row.cells[2] = std::int64_t{5};
  row.cells[8] = std::string{"red"};
  keep(*store, house(), {row});
  auto unit = writing(*store);
  auto const patch = RowPatch{.id = row.id, .expected_version = 1, .cells = {{2, Value{}}, {1, true}}, .mac = Bytes(32, 9)};
  REQUIRE(unit->patch(house(), patch).ok());
  CHECK(code_of(unit->patch(house(), patch)) == ErrorCode::conflict);
  REQUIRE(unit->patch(house(), {.id = row.id, .expected_version = 2, .cells = {}, .mac = Bytes(32, 8)}).ok());
  REQUIRE(unit->commit().ok());
  row.version = 3;
  row.cells[2] = Value{};
  row.cells[1] = true;
  row.mac = Bytes(32, 8);
  CHECK(same(reading(*store)->get(house(), row.id).value().value(), row));
}

TEST_CASE("patching and erasing say what stands in the way", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  keep(*store, house(), {house_row(1)});
  auto unit = writing(*store);
  CHECK(code_of(unit->patch(house(), {.id = Uuid::from_number(2), .expected_version = 1})) == ErrorCode::not_found);
  CHECK(code_of(unit->patch(house(), {.id = Uuid::from_number(1), .expected_version = 2})) == ErrorCode::conflict);
  CHECK(code_of(unit->erase(house(), Uuid::from_number(2), 1)) == ErrorCode::not_found);
  CHECK(code_of(unit->erase(house(), Uuid::from_number(1), 2)) == ErrorCode::conflict);
  CHECK(unit->erase(house(), Uuid::from_number(1), 1).ok());
  CHECK(code_of(unit->erase(house(), Uuid::from_number(1), 1)) == ErrorCode::not_found);
  CHECK(unit->insert(house(), house_row(1, "Again")).ok());
  REQUIRE(unit->commit().ok());
  CHECK(reading(*store)->get(house(), Uuid::from_number(1)).value()->cells[0] == Value{std::string{"Again"}});
}

TEST_CASE("what does not fit its description is refused before anything is touched", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  auto unit = writing(*store);
  auto few = house_row(1);
  few.cells.pop_back();
  auto unnamed = house_row(1);
  unnamed.cells[0] = Value{};
  auto wrong = house_row(1);
  wrong.cells[2] = std::string{"12"};
  auto clear = house_row(1);
  clear.cells[6] = std::string{"in clear"};  // a sealed field holds bytes
  auto far = house_row(1);
  far.cells[3] = Date{std::chrono::year{12000}, std::chrono::March, std::chrono::day{9}};
  for (auto const& row : {few, unnamed, wrong, clear, far}) {
    CHECK(code_of(unit->insert(house(), row)) == ErrorCode::invalid);
    CHECK(code_of(unit->append(house(), std::vector{house_row(2), row})) == ErrorCode::invalid);
  }
  REQUIRE(unit->insert(house(), house_row(3)).ok());
  auto const id = Uuid::from_number(3);
  using Cells = decltype(RowPatch::cells);
  for (auto const& cells : {Cells{{0, Value{}}}, Cells{{99, Value{}}}, Cells{{1, true}, {1, false}}, Cells{{3, std::string{"2015-03-09"}}}}) {
    CHECK(code_of(unit->patch(house(), {.id = id, .expected_version = 1, .cells = cells})) == ErrorCode::invalid);
  }
  CHECK(code_of(unit->count(house(), mis::where::equal("nowhere", true))) == ErrorCode::invalid);
  CHECK(code_of(unit->query({.from = &house(), .order = {.field = "nowhere"}}, [](Row const&) { return true; })) == ErrorCode::invalid);
  CHECK(unit->count(house(), {}).value() == 1);
}

TEST_CASE("another tenant's row is simply not there", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  keep(*store, house(), {house_row(1, "Ours"), house_row(2, "Ours")}, tenant(1));
  keep(*store, house(), {house_row(1, "Theirs"), house_row(3, "Theirs")}, tenant(2));
  {
    auto unit = writing(*store, tenant(2));
    CHECK_FALSE(unit->get(house(), Uuid::from_number(2)).value().has_value());
    CHECK(unit->get(house(), Uuid::from_number(1)).value()->cells[0] == Value{std::string{"Theirs"}});
    CHECK(code_of(unit->patch(house(), {.id = Uuid::from_number(2), .expected_version = 1})) == ErrorCode::not_found);
    CHECK(code_of(unit->erase(house(), Uuid::from_number(2), 1)) == ErrorCode::not_found);
    CHECK(unit->count(house(), {}).value() == 2);
    CHECK(all(*unit, {.from = &house()}).size() == 2);
    CHECK(unit->erase(house(), Uuid::from_number(1), 1).ok());
    REQUIRE(unit->commit().ok());
  }
  CHECK(reading(*store, tenant(1))->count(house(), {}).value() == 2);
  auto unit = writing(*store, tenant(2));
  REQUIRE(unit->insert(member(), member_row(1, 2)).ok());  // refers to a house of the other tenant
  CHECK(code_of(unit->commit()) == ErrorCode::in_use);
}
