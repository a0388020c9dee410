// Bringing a store from an earlier model to a later one, as the core does at every opening.
#include <juniper/mis/storage/records.hpp>
#include <juniper/mis/storage/schema.hpp>

#include <array>
#include <string>
#include <thread>

#include "storage/conformance/bench.hpp"

namespace juniper::mis::storage::conformance {
namespace {

using Kind = juniper::mis::Kind;

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

EntityInfo const& first_toy() {
  static std::array const fields{referring(made_field(1, "owner", Kind::id, false), &first_pet)};
  static EntityInfo const entity = made_entity(10111, "toy", fields);
  return entity;
}

EntityInfo const& later_toy() {
  static std::array const fields{referring(made_field(1, "owner", Kind::id, false), &later_pet)};
  static EntityInfo const entity = made_entity(10111, "toy", fields);
  return entity;
}

StoreMark mark_of(Bench& bench) {
  auto const& info = description<StoreMark>();
  auto const row = bench.kept(info, id_of(1), {});
  StoreMark mark;
  for (std::size_t i = 0; i < info.fields.size(); ++i) { info.fields[i].set(&mark, view(row.cells[i])); }
  return mark;
}

// Two pets and a toy under the first description, then the later one.
void grow_up(Bench& bench) {
  bring_up(bench.blank(), model({&first_pet(), &first_toy()}));
  auto const home = id_of(1);
  bench.keep(house(), {house_row(1)});
  bench.keep(first_pet(), {row_of(7, {std::string{"Tom"}, home, std::int64_t{3}}), row_of(8, {std::string{"Kit"}, home, Value{}})});
  bench.keep(first_toy(), {row_of(1, {id_of(7)})});
  bring_up(bench.store(), model({&later_pet(), &later_toy()}));
}

void later_models_keep_the_rows(Bench& bench) {
  grow_up(bench);
  bring_up(bench.store(), model({&later_pet(), &later_toy()}));
  expect(bench.kept(later_pet(), id_of(7)).cells == std::vector<Value>{std::string{"Tom"}, Value{}, id_of(1), Value{}, std::int64_t{3}, Value{}},
         "a row stands under the later model as it stood under the earlier one");
  expect(bench.kept(later_toy(), id_of(1)).cells == std::vector<Value>{id_of(7)}, "a row that refers to a renamed entity is untouched");
  {
    auto const unit = bench.writing();
    auto const born = Date{std::chrono::year{2020}, std::chrono::May, std::chrono::day{1}};
    need(unit->patch(later_pet(), {.id = id_of(8), .expected_version = 1, .cells = {{0, Value{}}, {1, born}, {3, id_of(7)}, {5, Bytes{9}}}, .mac = {}}), "patching under the later model");
    need(unit->commit(), "committing under the later model");
  }
  expect(bench.kept(later_pet(), id_of(8)).cells == std::vector<Value>{Value{}, Date{std::chrono::year{2020}, std::chrono::May, std::chrono::day{1}}, id_of(1), id_of(7), Value{}, Bytes{9}},
         "a row can be changed under the later model");
  expect_code(bring_up_to_date(bench.store(), model({&first_pet(), &first_toy()})), ErrorCode::incompatible, "opening with the earlier model again");
}

void added_references_are_held(Bench& bench) {
  grow_up(bench);
  {
    auto const unit = bench.writing();
    need(unit->patch(later_pet(), {.id = id_of(8), .expected_version = 1, .cells = {{3, id_of(7)}}, .mac = {}}), "patching an added reference");
    need(unit->commit(), "committing an added reference");
  }
  {
    auto const unit = bench.writing();
    auto const call = unit->patch(later_pet(), {.id = id_of(7), .expected_version = 1, .cells = {{3, id_of(99)}}, .mac = {}});
    expect_code(call.ok() ? unit->commit() : call, ErrorCode::in_use, "committing an added reference that points nowhere");
  }
  bench.keep(later_pet(), {row_of(9, {Value{}, Value{}, id_of(1), Value{}, Value{}, Value{}}), row_of(10, {Value{}, Value{}, id_of(1), id_of(9), Value{}, Value{}})});
  for (auto const id : {9U, 7U}) {  // referred to by an added reference, and by one to a renamed entity
    auto const unit = bench.writing();
    auto const call = unit->erase(later_pet(), id_of(id), 1);
    expect_code(call.ok() ? unit->commit() : call, ErrorCode::in_use, "committing the erasure of a row that is referred to under the later model");
  }
}

void the_mark_keeps_what_others_wrote(Bench& bench) {
  bench.ready();
  auto const& info = description<StoreMark>();
  expect(mark_of(bench).fingerprint == schema_fingerprint(schema_text(model())), "the store's mark holds the fingerprint of the schema");
  {
    auto const unit = bench.writing({});
    need(unit->patch(info, {.id = id_of(1), .expected_version = 1, .cells = {{info.index_of("key_store"), id_of(5)}, {info.index_of("key_check"), Bytes{1}}}, .mac = {}}), "patching the mark");
    need(unit->commit(), "committing the mark");
  }
  bring_up(bench.store(), model({&first_pet()}));
  auto const mark = mark_of(bench);
  expect(mark.key_store == id_of(5) && mark.key_check == Bytes{1}, "bringing the schema up to date leaves the rest of the mark alone");
  expect(mark.schema_text == schema_text(model({&first_pet()})), "the store's mark holds the text of the schema");
}

void two_may_start_at_once(Bench& bench) {
  static std::array const fields{made_field(1, "name", Kind::text, false), made_field(2, "note", Kind::text, true)};
  static EntityInfo const narrow = made_entity(10121, "shrub", std::span{fields}.first(1));
  static EntityInfo const wide = made_entity(10121, "shrub", fields);
  for (int round = 0; round < 3; ++round) {
    auto& store = bench.blank();
    auto const starting = [&store](EntityInfo const& shrub, Result<void>& outcome) {
      return std::thread{[&] {
        try {
          outcome = bring_up_to_date(store, model({&shrub}));
        } catch (Failure const& failure) {
          outcome = failure.error();
        }
      }};
    };
    Result<void> older;
    Result<void> newer;
    auto first = starting(narrow, older);
    auto second = starting(wide, newer);
    first.join();
    second.join();
    need(newer, "starting with a later model while another starts with an earlier one");
    expect(older.ok() || older.error().code == ErrorCode::incompatible, "starting with an earlier model goes well or is incompatible");
    expect(mark_of(bench).schema_text == schema_text(model({&wide})), "the later of two models is what is stored in the end");
    bench.keep(wide, {row_of(1, {std::string{"yew"}, std::string{"old"}})});
  }
}

void what_was_never_created_fails(Bench& bench) {
  bench.ready();
  auto const unit = bench.writing();
  try {
    (void)unit->insert(first_pet(), row_of(1, {std::string{"Tom"}, id_of(1), Value{}}));
  } catch (Failure const& failure) {
    expect(failure.code() == ErrorCode::storage_failed, "writing a row of an entity that was never created fails with storage_failed");
    return;
  }
  expect(false, "writing a row of an entity that was never created fails with storage_failed");
}

}  // namespace

std::span<Check const> migration_checks() {
  static constexpr std::array checks{
      Check{{"later_models_keep_the_rows", "a store written under an earlier model goes on under a later one, and not back", Asks::nothing}, &later_models_keep_the_rows},
      Check{{"added_references_are_held", "references added later, and those to renamed entities, are held like others", Asks::nothing}, &added_references_are_held},
      Check{{"the_mark_keeps_what_others_wrote", "the store's own mark keeps schema, fingerprint and what others wrote into it", Asks::nothing}, &the_mark_keeps_what_others_wrote},
      Check{{"two_may_start_at_once", "two that bring a new store up to date at once end with everything or an answer", Asks::nothing}, &two_may_start_at_once},
      Check{{"what_was_never_created_fails", "writing a row of an entity that was never created fails with storage_failed", Asks::nothing}, &what_was_never_created_fails},
  };
  return checks;
}

}  // namespace juniper::mis::storage::conformance
