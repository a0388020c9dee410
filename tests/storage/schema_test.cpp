// The schema's text and fingerprint as they were when the first stores were written, and what may become of them.
#include <juniper/mis/storage/records.hpp>
#include <juniper/mis/storage/schema.hpp>

#include "catch.hpp"
#include "storage_contract/fixture.hpp"

using namespace contract;
using mis::storage::schema_steps;
using StepKind = mis::storage::SchemaStep::Kind;

namespace {

EntityInfo const& town() {
  static EntityInfo const entity = made_entity(10050, "town", {});
  return entity;
}

// A house that refers to a town, with something about it changed.
EntityInfo changed(std::vector<FieldInfo>& fields, auto const& change) {
  fields.assign(house().fields.begin(), house().fields.end());
  fields[5].refers = &town;
  change(fields);
  return made_entity(10100, "house", fields);
}

mis::Registry only(EntityInfo const& entity) {
  mis::Registry r;
  r.add(town()).value();
  r.add(entity).value();
  return r;
}

std::string text_before() {
  std::vector<FieldInfo> fields;
  auto const before = changed(fields, [](auto&) {});
  return mis::storage::schema_text(only(before));
}

constexpr char const* golden_text =
    "entity 10100 house\n"
    "  1 order text\n"
    "  2 open boolean null\n"
    "  3 size integer null indexed\n"
    "  4 founded date null\n"
    "  5 seen instant null\n"
    "  6 group id null refers 10100 indexed\n"
    "  7 note text null sealed\n"
    "  8 badge bytes null\n"
    "  9 colour code null indexed\n"
    "entity 10101 member\n"
    "  1 house id refers 10100 indexed\n"
    "  2 name text null\n"
    "  3 points integer null indexed\n";

}  // namespace

TEST_CASE("the schema text is the one that stores hold", "[storage]") {
  CHECK(mis::storage::schema_text(registry()) == golden_text);
  CHECK(mis::storage::schema_fingerprint("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");  // FIPS 180-4
  CHECK(mis::storage::schema_fingerprint(golden_text) == "d935d3d858788ada76965d73e23b28badff033e48206ab639a35eee78de1f807");
}

TEST_CASE("the schema text does not depend on the order of rows and entities", "[storage]") {
  std::vector<FieldInfo> fields;
  auto const turned = changed(fields, [](auto& f) { std::reverse(f.begin(), f.end()); });
  CHECK(mis::storage::schema_text(only(turned)) == text_before());
}

TEST_CASE("a new store is created whole, and one that is up to date is left alone", "[storage]") {
  auto const steps = schema_steps("", registry()).value();
  REQUIRE(steps.size() == 2);
  CHECK(steps[0].kind == StepKind::create_entity);
  CHECK(steps[0].entity == &house());
  CHECK(schema_steps(golden_text, registry()).value().empty());
}

TEST_CASE("what can be done without loss becomes a step", "[storage]") {
  std::vector<FieldInfo> fields;
  auto const later = changed(fields, [](auto& f) {
    f[0].name = "title";                                        // renamed
    f[0].nullable = true;                                       // may be absent
    f[3].indexed = true;                                        // looked up by
    f.push_back(made_field(10, "order", Kind::bytes, true));    // takes the freed name
  });
  auto const steps = schema_steps(text_before(), only(later)).value();
  REQUIRE(steps.size() == 4);
  CHECK(steps[0].kind == StepKind::rename_field);
  CHECK(steps[0].former_name == "order");
  CHECK(steps[0].field->name == "title");
  CHECK(steps[1].kind == StepKind::relax_field);
  CHECK(steps[2].kind == StepKind::index_field);
  CHECK(steps[2].field->name == "founded");
  CHECK(steps[3].kind == StepKind::add_field);
  CHECK(steps[3].field->number == 10);
}

TEST_CASE("what would lose or misread something is named by entity and field", "[storage]") {
  struct Change {
    char const* field;
    void (*apply)(std::vector<FieldInfo>&);
  };
  auto const change = GENERATE(
      Change{"open", [](auto& f) { f[1].kind = Kind::integer; }},                                   // another kind
      Change{"badge", [](auto& f) { f.erase(f.begin() + 7); }},                                     // gone
      Change{"note", [](auto& f) { f[6].special = mis::SpecialClass::none; }},                      // no longer sealed
      Change{"badge", [](auto& f) { f[7].special = mis::SpecialClass::health; }},                   // sealed from now on
      Change{"open", [](auto& f) { f[1].nullable = false; }},                                       // may no longer be absent
      Change{"group", [](auto& f) { f[5].refers = nullptr; }},                                      // refers no longer
      Change{"depth", [](auto& f) { f.push_back(made_field(10, "depth", Kind::integer, false)); }}, // added, never absent
      Change{"founded", [](auto& f) { std::swap(f[3].name, f[4].name); std::swap(f[3], f[4]); }},      // names change places
      Change{"size", [](auto& f) { f[3].name = "size"; f[2].name = "extent"; }});                   // a name moves on
  std::vector<FieldInfo> fields;
  auto const later = changed(fields, change.apply);
  auto const steps = schema_steps(text_before(), only(later));
  REQUIRE_FALSE(steps.ok());
  CHECK(steps.error().code == ErrorCode::incompatible);
  CHECK(steps.error().entity == "house");
  CHECK(steps.error().field == change.field);
}

TEST_CASE("an entity that is gone, or a text from the future, is incompatible", "[storage]") {
  mis::Registry fewer;
  fewer.add(house()).value();
  CHECK(schema_steps(golden_text, fewer).error().entity == "member");
  for (auto const* text : {"entity x house\n", "  1 order text\n", "entity 1 a\n  1 b\n", "entity 1 a\n  1 b text folded\n",
                           "entity 1 a\n  1 b id refers\n", "table 1 a\n"}) {
    CHECK(schema_steps(text, registry()).error().code == ErrorCode::incompatible);
  }
}

TEST_CASE("the store's own rows are described, numbered for good and about nobody", "[storage]") {
  mis::Registry own;
  own.add(describe(static_cast<mis::storage::StoreMark const*>(nullptr))).value();
  own.add(describe(static_cast<mis::storage::TenantMark const*>(nullptr))).value();
  own.add(describe(static_cast<mis::storage::KeptResult const*>(nullptr))).value();
  own.add(describe(static_cast<mis::storage::RecordKey const*>(nullptr))).value();
  own.add(describe(static_cast<mis::storage::AccessEpoch const*>(nullptr))).value();
  CHECK(mis::storage::schema_text(own) ==
        "entity 32 access_epoch\n  1 value integer\n"
        "entity 50 tenant_mark\n  1 organisation id indexed\n  2 founded_at instant\n  3 host_key bytes null\n"
        "entity 903 kept_result\n  1 request bytes\n  2 outcome bytes\n  3 expires_at instant indexed\n"
        "entity 904 record_key\n  1 entity integer indexed\n  2 record id indexed\n  3 subject id indexed\n  4 key id\n"
        "  5 wrapped bytes\n"
        "entity 910 store_mark\n  1 schema_text text\n  2 fingerprint text\n  3 key_store id\n  4 key_check bytes\n");
  for (auto const* entity : own.all()) { CHECK(entity->subjects.count == 0); }
}
