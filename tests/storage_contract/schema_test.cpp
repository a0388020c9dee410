// Bringing a store from an earlier description to a later one, on every adapter.
#include <juniper/mis/storage/records.hpp>

#include <thread>

#include "catch.hpp"
#include "storage_contract/fixture.hpp"

using namespace contract;
using mis::storage::bring_up_to_date;

namespace {

// A pet as it was first described, and what became of it: renamed, and with fields added in between.
EntityInfo const& first_pet() {
  static std::array const fields{
      made_field(1, "name", Kind::text, false),
      referring(made_field(2, "house", Kind::id, false), &house),
      made_field(3, "size", Kind::integer, true),
  };
  static EntityInfo const entity = made_entity(10110, "pet", fields);
  return entity;
}

EntityInfo const& later_pet() {
  static std::array const fields{
      made_field(1, "called", Kind::text, true),                         // renamed, and may be absent now
      made_field(4, "born", Kind::date, true),                           // added
      referring(made_field(2, "house", Kind::id, false), &house),
      referring(made_field(5, "parent", Kind::id, true), &later_pet),    // added, refers
      indexed(made_field(3, "size", Kind::integer, true)),               // looked up by
      sealed(made_field(6, "name", Kind::text, true)),                   // added under a name that has become free
  };
  static EntityInfo const entity = made_entity(10110, "animal", fields);
  return entity;
}

EntityInfo const& toy(EntityInfo const& (*owner)()) {
  static std::array<FieldInfo, 1> fields;
  static EntityInfo entity;
  fields = {referring(made_field(1, "owner", Kind::id, false), owner)};
  entity = made_entity(10111, "toy", fields);
  return entity;
}

mis::Registry model(std::initializer_list<EntityInfo const*> more) {
  auto r = registry();
  for (auto const* entity : more) { r.add(*entity).value(); }
  return r;
}

Row row_of(std::uint64_t id, std::vector<Value> cells) {
  return {.id = Uuid::from_number(id), .cells = std::move(cells), .mac = Bytes(32, 1)};
}

mis::storage::StoreMark mark_of(Store& store) {
  auto const& info = describe(static_cast<mis::storage::StoreMark const*>(nullptr));
  auto const row = reading(store, {})->get(info, Uuid::from_number(1)).value().value();
  mis::storage::StoreMark mark;
  for (std::size_t i = 0; i < info.fields.size(); ++i) { info.fields[i].set(&mark, mis::view(row.cells[i])); }
  return mark;
}

}  // namespace

TEST_CASE("a store written by an earlier description goes on under a later one", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  auto const before = model({&first_pet(), &toy(&first_pet)});
  REQUIRE(bring_up_to_date(*store, before).ok());
  auto const home = Uuid::from_number(1);
  keep(*store, house(), {house_row(1)});
  keep(*store, first_pet(), {row_of(7, {std::string{"Tom"}, home, std::int64_t{3}}), row_of(8, {std::string{"Kit"}, home, Value{}})});
  keep(*store, toy(&first_pet), {row_of(1, {Uuid::from_number(7)})});
  if (store.durable()) { store.reopen(); }

  auto const after = model({&later_pet(), &toy(&later_pet)});
  REQUIRE(bring_up_to_date(*store, after).ok());
  REQUIRE(bring_up_to_date(*store, after).ok());
  CHECK(mark_of(*store).schema_text == mis::storage::schema_text(after));
  auto unit = writing(*store);
  auto const tom = unit->get(later_pet(), Uuid::from_number(7)).value().value();
  CHECK(tom.cells == std::vector<Value>{std::string{"Tom"}, Value{}, home, Value{}, std::int64_t{3}, Value{}});
  CHECK(tom.mac == Bytes(32, 1));
  CHECK(unit->count(later_pet(), mis::where::is_absent("born")).value() == 2);
  REQUIRE(unit->patch(later_pet(), {.id = Uuid::from_number(8), .expected_version = 1,
                                    .cells = {{0, Value{}}, {3, Uuid::from_number(7)}, {5, Bytes{1, 2}}}}).ok());
  REQUIRE(unit->commit().ok());
  CHECK(reading(*store)->count(later_pet(), mis::where::equal("parent", Uuid::from_number(7))).value() == 1);

  // References new and old are held.
  auto erasing = writing(*store);
  REQUIRE(erasing->patch(later_pet(), {.id = Uuid::from_number(8), .expected_version = 2, .cells = {{3, Value{}}}}).ok());
  REQUIRE(erasing->erase(later_pet(), Uuid::from_number(7), 1).ok());  // the toy's owner
  CHECK(code_of(erasing->commit()) == ErrorCode::in_use);
  auto dangling = writing(*store);
  REQUIRE(dangling->patch(later_pet(), {.id = Uuid::from_number(7), .expected_version = 1, .cells = {{3, Uuid::from_number(99)}}}).ok());
  CHECK(code_of(dangling->commit()) == ErrorCode::in_use);

  // The earlier description no longer reads this store.
  auto const back = bring_up_to_date(*store, before);
  REQUIRE(code_of(back) == ErrorCode::incompatible);
}

TEST_CASE("the store's mark keeps what others wrote into it", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  REQUIRE(bring_up_to_date(*store, registry()).ok());
  CHECK_FALSE(mark_of(*store).key_store);
  CHECK(mark_of(*store).key_check.empty());
  CHECK(mark_of(*store).fingerprint == mis::storage::schema_fingerprint(mis::storage::schema_text(registry())));
  auto const& info = describe(static_cast<mis::storage::StoreMark const*>(nullptr));
  auto unit = writing(*store, {});
  REQUIRE(unit->patch(info, {.id = Uuid::from_number(1), .expected_version = 1,
                             .cells = {{info.index_of("key_store"), Uuid::from_number(5)}, {info.index_of("key_check"), Bytes{1}}}}).ok());
  REQUIRE(unit->commit().ok());
  REQUIRE(bring_up_to_date(*store, model({&first_pet()})).ok());
  CHECK(mark_of(*store).key_store == Uuid::from_number(5));
  CHECK(mark_of(*store).key_check == Bytes{1});
  CHECK(store->has(first_pet()));
  CHECK(store->has(member()));
}

TEST_CASE("two that start at once, one with a later model, end with everything or an answer", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  for (int round = 0; round < 4; ++round) {
    Subject fresh{store.durable() ? "sqlite" : "memory"};
    static std::array const wider_fields{made_field(1, "name", Kind::text, false), made_field(2, "note", Kind::text, true)};
    static EntityInfo const narrow = made_entity(10120, "tree", std::span{wider_fields}.first(1));
    static EntityInfo const wide = made_entity(10120, "tree", wider_fields);
    mis::Result<void> older;
    mis::Result<void> newer;
    std::thread a{[&] { older = bring_up_to_date(*fresh, model({&narrow})); }};
    std::thread b{[&] { newer = bring_up_to_date(*fresh, model({&wide})); }};
    a.join();
    b.join();
    CHECK(newer.ok());
    CHECK((older.ok() || older.error().code == ErrorCode::incompatible));
    CHECK(mark_of(*fresh).schema_text == mis::storage::schema_text(model({&wide})));
    keep(*fresh, wide, {row_of(1, {std::string{"oak"}, std::string{"old"}})});
  }
}

TEST_CASE("a row of an entity that the store was not told of is a failure without a value", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  auto unit = writing(*store);
  try {
    (void)unit->insert(first_pet(), row_of(1, {std::string{"CANARY"}, Uuid::from_number(1), Value{}}));
    FAIL("it was taken");
  } catch (mis::Failure const& failure) {
    CHECK(failure.code() == ErrorCode::storage_failed);
    CHECK(std::string{failure.what()}.find("CANARY") == std::string::npos);
  }
}

TEST_CASE("names that cannot be stored are refused", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  for (auto const* name : {"Tree", "tree\"; DROP TABLE house; --", "", "1tree", "sqlite_tree", "a b"}) {
    std::array const fields{made_field(1, "name", Kind::text, true)};
    auto const entity = made_entity(10130, name, fields);
    mis::storage::SchemaStep const step{mis::storage::SchemaStep::Kind::create_entity, &entity, nullptr, {}};
    CHECK(code_of(store->change_schema(std::span{&step, 1})) == ErrorCode::invalid);
    std::array const odd{made_field(1, name, Kind::text, true)};
    auto const odd_entity = made_entity(10131, "fine", odd);
    mis::storage::SchemaStep const odd_step{mis::storage::SchemaStep::Kind::create_entity, &odd_entity, nullptr, {}};
    CHECK(code_of(store->change_schema(std::span{&odd_step, 1})) == ErrorCode::invalid);
  }
}
