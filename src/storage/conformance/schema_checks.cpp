// Schema steps, each by itself: what they do, that they lose nothing, and that they may be repeated.
#include <array>
#include <string>

#include "storage/conformance/bench.hpp"

namespace juniper::mis::storage::conformance {
namespace {

using Kind = juniper::mis::Kind;
using StepKind = SchemaStep::Kind;

// A tree under each of its descriptions.
EntityInfo const& tree() {
  static std::array const fields{made_field(1, "name", Kind::text, false), made_field(2, "height", Kind::integer, true)};
  static EntityInfo const entity = made_entity(10120, "tree", fields);
  return entity;
}

EntityInfo const& plant() {  // the same with another name
  static EntityInfo const entity = made_entity(10120, "plant", tree().fields);
  return entity;
}

EntityInfo const& titled_tree() {  // the same with a field renamed
  static std::array const fields{made_field(1, "title", Kind::text, false), made_field(2, "height", Kind::integer, true)};
  static EntityInfo const entity = made_entity(10120, "tree", fields);
  return entity;
}

EntityInfo const& nameless_tree() {  // the same with a field that may be absent
  static std::array const fields{made_field(1, "name", Kind::text, true), made_field(2, "height", Kind::integer, true)};
  static EntityInfo const entity = made_entity(10120, "tree", fields);
  return entity;
}

EntityInfo const& indexed_tree() {
  static std::array const fields{made_field(1, "name", Kind::text, false), indexed(made_field(2, "height", Kind::integer, true))};
  static EntityInfo const entity = made_entity(10120, "tree", fields);
  return entity;
}

EntityInfo const& wide_tree() {  // the same with more fields, one of them in between
  static std::array const fields{made_field(1, "name", Kind::text, false), made_field(3, "felled", Kind::date, true),
                                 made_field(2, "height", Kind::integer, true), sealed(made_field(4, "note", Kind::text, true))};
  static EntityInfo const entity = made_entity(10120, "tree", fields);
  return entity;
}

void take(Store& store, std::vector<SchemaStep> const& steps, std::string_view doing) { need(store.change_schema(steps), doing); }

// A store with two trees in it, one without a height.
void plant_trees(Bench& bench) {
  take(bench.blank(), {{StepKind::create_entity, &tree(), nullptr, {}}}, "creating an entity");
  bench.keep(tree(), {row_of(1, {std::string{"oak"}, std::int64_t{20}}), row_of(2, {std::string{"ash"}, Value{}})});
}

// Takes the step twice and looks whether the trees are there, under the later description.
void expect_trees_after(Bench& bench, SchemaStep const& step, std::vector<Value> const& oak, std::string_view what) {
  plant_trees(bench);
  take(bench.store(), {step}, what);
  auto const row = bench.kept(*step.entity, id_of(1));
  expect(row.cells == oak && row.version == 1 && row.mac == Bytes(32, 1), std::string{what} + " loses nothing that is stored");
  expect(bench.size(*step.entity) == 2, std::string{what} + " loses no row");
}

void entities_are_there_once_created(Bench& bench) {
  bench.blank();
  expect(!bench.store().has(tree()), "an empty store has no entity");
  take(bench.store(), {{StepKind::create_entity, &tree(), nullptr, {}}}, "creating an entity");
  expect(bench.store().has(tree()), "a store has an entity once it has been created");
  expect(!bench.store().has(house()), "a store has no entity that was not created");
  expect(bench.size(tree()) == 0, "an entity just created has no rows");
}

void creating_again_adds_what_is_lacking(Bench& bench) {
  plant_trees(bench);
  take(bench.store(), {{StepKind::create_entity, &wide_tree(), nullptr, {}}}, "creating an entity that is there with fewer fields");
  auto const row = bench.kept(wide_tree(), id_of(1));
  expect(row.cells == std::vector<Value>{std::string{"oak"}, Value{}, std::int64_t{20}, Value{}}, "creating an entity again adds the fields that it lacks, absent in every row");
  bench.keep(wide_tree(), {row_of(3, {std::string{"elm"}, Value{}, Value{}, Bytes{1}})});
}

void fields_are_added_absent(Bench& bench) {
  plant_trees(bench);
  take(bench.store(), {{StepKind::add_field, &wide_tree(), &wide_tree().fields[1], {}}, {StepKind::add_field, &wide_tree(), &wide_tree().fields[3], {}}}, "adding fields");
  auto const row = bench.kept(wide_tree(), id_of(1));
  expect(row.cells == std::vector<Value>{std::string{"oak"}, Value{}, std::int64_t{20}, Value{}} && row.version == 1, "an added field is absent in every row, and nothing else changes");
  auto const unit = bench.writing();
  auto const felled = Date{std::chrono::year{2020}, std::chrono::May, std::chrono::day{1}};
  need(unit->patch(wide_tree(), {.id = id_of(1), .expected_version = 1, .cells = {{1, felled}, {3, Bytes{7}}}, .mac = {}}), "patching an added field");
  need(unit->commit(), "committing");
  expect(bench.kept(wide_tree(), id_of(1)).cells == std::vector<Value>{std::string{"oak"}, felled, std::int64_t{20}, Bytes{7}}, "an added field holds what is put into it");
  expect(matching(*bench.reading(), wide_tree(), where::is_absent("felled")) == std::vector{id_of(2)}, "an added field can be asked about");
}

void entities_are_renamed(Bench& bench) {
  expect_trees_after(bench, {StepKind::rename_entity, &plant(), nullptr, "tree"}, {std::string{"oak"}, std::int64_t{20}}, "renaming an entity");
  expect(bench.store().has(plant()), "a renamed entity is there");
  bench.keep(plant(), {row_of(3, {std::string{"elm"}, Value{}})});
}

void fields_are_renamed(Bench& bench) {
  expect_trees_after(bench, {StepKind::rename_field, &titled_tree(), &titled_tree().fields[0], "name"}, {std::string{"oak"}, std::int64_t{20}}, "renaming a field");
  expect(matching(*bench.reading(), titled_tree(), where::equal("title", std::string{"ash"})) == std::vector{id_of(2)}, "a renamed field is asked about by its new name");
}

void fields_are_relaxed(Bench& bench) {
  expect_trees_after(bench, {StepKind::relax_field, &nameless_tree(), &nameless_tree().fields[0], {}}, {std::string{"oak"}, std::int64_t{20}}, "relaxing a field");
  bench.keep(nameless_tree(), {row_of(3, {Value{}, Value{}})});
  expect(matching(*bench.reading(), nameless_tree(), where::is_absent("name")) == std::vector{id_of(3)}, "a relaxed field may be absent");
}

void fields_are_indexed(Bench& bench) {
  expect_trees_after(bench, {StepKind::index_field, &indexed_tree(), &indexed_tree().fields[1], {}}, {std::string{"oak"}, std::int64_t{20}}, "indexing a field");
  bench.keep(indexed_tree(), {row_of(3, {std::string{"elm"}, std::int64_t{20}})});
  auto const unit = bench.reading();
  expect(matching(*unit, indexed_tree(), where::equal("height", std::int64_t{20})) == std::vector{id_of(1), id_of(3)}, "an indexed field finds rows from before and after");
  expect(matching(*unit, indexed_tree(), where::is_absent("height")) == std::vector{id_of(2)}, "an indexed field finds rows without a value");
}

void steps_may_be_repeated(Bench& bench) {
  std::vector<std::vector<SchemaStep>> const all{{{StepKind::create_entity, &tree(), nullptr, {}}},
                                                 {{StepKind::add_field, &wide_tree(), &wide_tree().fields[1], {}}, {StepKind::add_field, &wide_tree(), &wide_tree().fields[3], {}}},
                                                 {{StepKind::rename_entity, &plant(), nullptr, "tree"}},
                                                 {{StepKind::rename_field, &titled_tree(), &titled_tree().fields[0], "name"}},
                                                 {{StepKind::relax_field, &nameless_tree(), &nameless_tree().fields[0], {}}},
                                                 {{StepKind::index_field, &indexed_tree(), &indexed_tree().fields[1], {}}}};
  for (auto const& steps : all) {
    plant_trees(bench);
    take(bench.store(), steps, "a schema step");
    take(bench.store(), steps, "a schema step taken before");
    take(bench.store(), {}, "no schema step");
    expect(bench.size(*steps.front().entity) == 2, "repeating a schema step loses no row");
  }
}

void steps_are_taken_together(Bench& bench) {
  plant_trees(bench);
  std::array const good{made_field(1, "name", Kind::text, true)};
  std::array const bad{made_field(1, "a b", Kind::text, true)};
  auto const fern = made_entity(10132, "fern", good);
  auto const misnamed = made_entity(10131, "shrub", bad);
  expect_code(bench.store().change_schema(std::vector<SchemaStep>{{StepKind::create_entity, &fern, nullptr, {}}, {StepKind::create_entity, &misnamed, nullptr, {}}}),
              ErrorCode::invalid, "steps of which one is refused");
  expect(!bench.store().has(fern), "when one step is refused none is taken");
}

void names_that_cannot_be_stored_are_invalid(Bench& bench) {
  bench.blank();
  for (auto const* name : {"Tree", "tree\"; DROP TABLE house; --", "", "1tree", "_tree", "a b", "tr\xC3\xA9"}) {
    std::array const fields{made_field(1, "name", Kind::text, true)};
    auto const entity = made_entity(10130, name, fields);
    expect_code(bench.store().change_schema(std::vector<SchemaStep>{{StepKind::create_entity, &entity, nullptr, {}}}), ErrorCode::invalid, "creating an entity of a name that cannot be stored");
    std::array const odd{made_field(1, name, Kind::text, true)};
    auto const odd_entity = made_entity(10131, "fine", odd);
    expect_code(bench.store().change_schema(std::vector<SchemaStep>{{StepKind::create_entity, &odd_entity, nullptr, {}}}), ErrorCode::invalid, "creating a field of a name that cannot be stored");
    expect(!bench.store().has(odd_entity), "an entity with a field that cannot be stored is not created");
  }
}

}  // namespace

std::span<Check const> schema_checks() {
  static constexpr std::array checks{
      Check{{"entities_are_there_once_created", "has tells whether an entity was created", Asks::nothing}, &entities_are_there_once_created},
      Check{{"creating_again_adds_what_is_lacking", "creating an entity that is there adds the fields it lacks", Asks::nothing}, &creating_again_adds_what_is_lacking},
      Check{{"fields_are_added_absent", "an added field is absent in every row, and holds what is put into it", Asks::nothing}, &fields_are_added_absent},
      Check{{"entities_are_renamed", "renaming an entity keeps its rows", Asks::nothing}, &entities_are_renamed},
      Check{{"fields_are_renamed", "renaming a field keeps its cells", Asks::nothing}, &fields_are_renamed},
      Check{{"fields_are_relaxed", "a relaxed field may be absent, and nothing is lost", Asks::nothing}, &fields_are_relaxed},
      Check{{"fields_are_indexed", "indexing a field changes no answer", Asks::nothing}, &fields_are_indexed},
      Check{{"steps_may_be_repeated", "every schema step may be taken twice", Asks::nothing}, &steps_may_be_repeated},
      Check{{"steps_are_taken_together", "schema steps are taken all or none", Asks::nothing}, &steps_are_taken_together},
      Check{{"names_that_cannot_be_stored_are_invalid", "names that are not of the form [a-z][a-z0-9_]* are invalid", Asks::nothing}, &names_that_cannot_be_stored_are_invalid},
  };
  return checks;
}

}  // namespace juniper::mis::storage::conformance
