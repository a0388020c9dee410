// The steps from a stored schema to a model's, and taking them.
#include <juniper/mis/storage/schema.hpp>

#include <juniper/mis/storage/records.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

#include "storage/stored_schema.hpp"

namespace juniper::mis::storage {
namespace {

using Kind = SchemaStep::Kind;

Error incompatible(std::string_view entity, std::string_view field, char const* text) {
  return {.code = ErrorCode::incompatible,
          .text = text,
          .hint = "numbers are permanent: give what is new a new number, and keep what is stored",
          .entity = std::string{entity},
          .field = std::string{field}};
}

// Steps are taken in this order, whatever entity they belong to: names first, then what may refer to them.
struct Steps {
  std::vector<SchemaStep> rename_entities, rename_fields, create, change;

  std::vector<SchemaStep> in_order() && {
    auto all = std::move(rename_entities);
    for (auto* part : {&rename_fields, &create, &change}) {
      std::move(part->begin(), part->end(), std::back_inserter(all));
    }
    return all;
  }
};

Result<void> compare_field(EntityInfo const& entity, FieldInfo const& field, StoredField const& was, Steps& steps) {
  auto const refers = field.refers == nullptr ? 0U : field.refers().number;
  if (was.kind != name_of(field.kind)) { return incompatible(entity.name, field.name, "this field was stored as another kind"); }
  if (was.sealed && !field.sealed()) { return incompatible(entity.name, field.name, "this field's cells are stored encrypted"); }
  if (!was.sealed && field.sealed()) { return incompatible(entity.name, field.name, "this field's cells are stored in clear"); }
  if (was.refers != refers) { return incompatible(entity.name, field.name, "this field was stored as a reference to another entity"); }
  if (was.nullable && !field.nullable) {
    return incompatible(entity.name, field.name, "this field could be absent in what is stored");
  }
  if (was.name != field.name) {
    steps.rename_fields.push_back({Kind::rename_field, &entity, &field, was.name});
  }
  if (!was.nullable && field.nullable) { steps.change.push_back({Kind::relax_field, &entity, &field, {}}); }
  if (!was.indexed && field.indexed) { steps.change.push_back({Kind::index_field, &entity, &field, {}}); }
  return {};
}

// A name that moves from one number to another could not be told apart from a step already taken.
template <class Stored>
bool name_was_anothers(Stored const& stored, std::uint32_t number, std::string_view name) {
  return std::ranges::any_of(stored, [&](auto const& was) { return was.first != number && was.second.name == name; });
}

Result<void> compare_entity(EntityInfo const& entity, StoredEntity const& was, Steps& steps) {
  for (auto const& [number, stored] : was.fields) {
    auto const same = [n = number](FieldInfo const& f) { return f.number == n; };
    if (std::ranges::none_of(entity.fields, same)) {
      return incompatible(entity.name, stored.name, "this field is stored and no longer described");
    }
  }
  for (auto const& field : entity.fields) {
    auto const stored = was.fields.find(field.number);
    if (stored == was.fields.end()) {
      // Its name may be free already: a field that gave it up has been renamed before this one is added.
      if (!field.nullable) { return incompatible(entity.name, field.name, "a field added later must be one that may be absent"); }
      steps.change.push_back({Kind::add_field, &entity, &field, {}});
      continue;
    }
    if (stored->second.name != field.name && name_was_anothers(was.fields, field.number, field.name)) {
      return incompatible(entity.name, field.name, "this field takes a name that another field has in what is stored");
    }
    if (auto same = compare_field(entity, field, stored->second, steps); !same) { return same; }
  }
  return {};
}

// What this version of the mark's own table lacks is created without looking at any text.
Result<void> prepare_mark(Store& store) {
  auto const& mark = describe(static_cast<StoreMark const*>(nullptr));
  auto const step = SchemaStep{Kind::create_entity, &mark, nullptr, {}};
  return store.change_schema(std::span{&step, 1});
}

constexpr auto mark_id = Uuid::from_number(1);

Result<std::optional<Row>> read_mark(Store& store) {
  auto unit = store.begin(Mode::read, {}, {});
  if (!unit) { return std::move(unit).error(); }
  return (*unit)->get(describe(static_cast<StoreMark const*>(nullptr)), mark_id);
}

Result<void> write_mark(Store& store, std::optional<Row> const& before, std::string const& text) {
  auto const& mark = describe(static_cast<StoreMark const*>(nullptr));
  auto const text_cell = mark.index_of("schema_text");
  auto const fingerprint_cell = mark.index_of("fingerprint");
  auto unit = store.begin(Mode::write, {}, {});
  if (!unit) { return std::move(unit).error(); }
  Result<void> done;
  if (before) {
    done = (*unit)->patch(mark, {.id = mark_id,
                                 .expected_version = before->version,
                                 .cells = {{text_cell, text}, {fingerprint_cell, schema_fingerprint(text)}},
                                 .mac = before->mac});
  } else {
    StoreMark const fresh{.id = {mark_id}, .schema_text = text, .fingerprint = schema_fingerprint(text)};
    Row row{.id = mark_id};
    for (auto const& field : mark.fields) { row.cells.push_back(own(field.get(&fresh))); }
    done = (*unit)->insert(mark, row);
  }
  if (!done) { return done; }
  return (*unit)->commit();
}

}  // namespace

Result<std::vector<SchemaStep>> schema_steps(std::string_view stored, Registry const& registry) {
  auto const before = read_schema(stored);
  if (!before) { return before.error(); }
  Steps steps;
  for (auto const& [number, was] : *before) {
    if (registry.find(number) == nullptr) {
      return incompatible(was.name, {}, "this entity is stored and no longer described");
    }
  }
  for (auto const* entity : registry.all()) {
    auto const was = before->find(entity->number);
    if (was == before->end()) {
      steps.create.push_back({Kind::create_entity, entity, nullptr, {}});
      continue;
    }
    if (was->second.name != entity->name) {
      if (name_was_anothers(*before, entity->number, entity->name)) {
        return incompatible(entity->name, {}, "this entity takes a name that another has in what is stored");
      }
      steps.rename_entities.push_back({Kind::rename_entity, entity, nullptr, was->second.name});
    }
    if (auto same = compare_entity(*entity, was->second, steps); !same) { return std::move(same).error(); }
  }
  return std::move(steps).in_order();
}

Result<void> bring_up_to_date(Store& store, Registry const& registry, std::function<void(SchemaStep const&)> const& taken) {
  auto const text = schema_text(registry);
  if (auto ready = prepare_mark(store); !ready) { return ready; }
  constexpr int attempts = 100;  // each one lost means that another process has gained its own
  for (int attempt = 0; attempt < attempts; ++attempt) {
    auto const mark = read_mark(store);
    if (!mark) { return mark.error(); }
    auto const cell = describe(static_cast<StoreMark const*>(nullptr)).index_of("schema_text");
    auto const stored = *mark ? std::get<std::string>((*mark)->cells[cell]) : std::string{};
    if (*mark && stored == text) { return {}; }
    auto const steps = schema_steps(stored, registry);
    if (!steps) { return steps.error(); }
    if (auto changed = store.change_schema(*steps); !changed) { return changed; }
    if (taken) { std::ranges::for_each(*steps, taken); }
    auto const written = write_mark(store, *mark, text);
    // Somebody else was faster: look again at what they wrote.
    if (written || (written.error().code != ErrorCode::conflict && written.error().code != ErrorCode::already_exists)) {
      return written;
    }
  }
  return Error{.code = ErrorCode::busy, .text = "other processes keep changing the schema of this store"};
}

}  // namespace juniper::mis::storage
