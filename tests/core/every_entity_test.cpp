// Every entity of the model goes into a store through a desk and comes back the same, encrypted
// where it must be, and is gone when the person is erased; on every adapter and with values drawn
// from a seed.
#include "catch.hpp"
#include "json/random_objects.hpp"
#include "on_disk.hpp"
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/model.hpp>

#include <map>
#include <set>

using namespace juniper::mis;
using testing::FreshFolder;
using testing::World;

namespace every_entity {

// The model without the core's own book-keeping.
Registry const& shipped_registry() {
  static Model const model = school_model();
  return model.registry;
}

// A policy that opens everything to one role for one purpose.
std::string everything(Registry const& registry) {
  std::set<std::string> categories;
  for (auto const* e : registry.all()) {
    for (auto const& f : e->fields) {
      if (!(f.category == categories::internal)) {
        categories.insert('"' + std::string{f.category.key} + '"');
      }
    }
  }
  std::string all;
  for (auto const& c : categories) { all += (all.empty() ? "" : ", ") + c; }
  return R"({"name": "everything", "version": "1",
    "roles": {"data_protection_officer": "officer"},
    "purposes": {"records_management": {"label": "Records", "article6": "legal_obligation", "conditions": {
      "racial_or_ethnic_origin": "9(2)(g), Schedule 1 paragraph 18", "religion_or_belief": "9(2)(g), Schedule 1 paragraph 18",
      "health": "9(2)(g), Schedule 1 paragraph 18", "safeguarding": "9(2)(g), Schedule 1 paragraph 18",
      "criminal_offence": "10, Schedule 1 paragraph 18"}}},
    "rules": [{"id": "all", "permit": ["read", "write", "erase"], "roles": ["data_protection_officer"],
      "purposes": ["records_management"], "relation": "everywhere", "categories": [)" +
         all + "]}]}";
}

struct WrittenRow {
  EntityInfo const* entity;
  std::shared_ptr<void> object;
  Uuid id;
};

// Whether following this field is how the entity gets to somebody whom it is about.
bool leads_to_whom_it_is_about(EntityInfo const& entity, FieldInfo const& field) {
  for (auto const& p : entity.subjects.all()) {
    if (p.role == SubjectRole::about && p.via == nullptr && !p.path.itself &&
        p.path.names[0] == field.name) {
      return true;
    }
  }
  return false;
}

SubjectPath const* via_of(EntityInfo const& entity) {
  for (auto const& p : entity.subjects.all()) {
    if (p.role == SubjectRole::about && p.via != nullptr) { return &p; }
  }
  return nullptr;
}

// Writes one row of every entity about one person; what else a row refers to is of others who are
// there already.
class Writer {
 public:
  Writer(World& world, Desk desk, unsigned seed)
      : world_(world), desk_(std::move(desk)), random_(seed) {}

  std::vector<WrittenRow> write_all_about_somebody() {
    std::map<EntityInfo const*, Uuid> own;
    std::vector<WrittenRow> written;
    for (auto const* entity : shipped_registry().all()) {
      if (entity->subjects.count == 0 && others_.contains(entity)) { continue; }
      auto object = draw(*entity, own);
      if (auto const* via = via_of(*entity); via != nullptr) {
        // A record about several people is written together with the row that says about whom.
        auto const done = desk_.together([&](Desk& inner) -> Result<void> {
          auto const made = inner.add_record(*entity, object.get());
          if (!made.ok()) { return made.error(); }
          entity->set_id(object.get(), made->id);
          own[entity] = made->id;
          auto pointing = draw(via->via(), own);
          REQUIRE(via->via().find(via->back)->set(pointing.get(), made->id));
          auto const back = inner.add_record(via->via(), pointing.get());
          return back.ok() ? Result<void>{} : Result<void>{back.error()};
        });
        INFO(entity->name << (done.ok() ? "" : ": " + done.error().message()));
        REQUIRE(done.ok());
      } else {
        auto const made = desk_.add_record(*entity, object.get());
        INFO(entity->name << (made.ok() ? "" : ": " + made.error().message()));
        REQUIRE(made.ok());
        entity->set_id(object.get(), made->id);
      }
      own[entity] = entity->id_of(object.get());
      written.push_back({entity, object, own[entity]});
    }
    for (auto const& [entity, id] : own) { others_[entity] = id; }
    return written;
  }

 private:
  std::shared_ptr<void> draw(EntityInfo const& entity,
                             std::map<EntityInfo const*, Uuid> const& own) {
    auto object = random_.object(entity);
    REQUIRE(object != nullptr);
    for (auto const& f : entity.fields) {
      bool const left_out = absent(f.get(object.get())) && !leads_to_whom_it_is_about(entity, f);
      if (f.kind != Kind::id || left_out) { continue; }
      auto const id = f.refers_to_organisation ? world_.meadow.value : target(entity, f, own);
      REQUIRE(f.set(object.get(), id ? ValueView{*id} : ValueView{}));
    }
    return object;
  }
  // Of the person's own rows where the path is followed, else of somebody else's.
  std::optional<Uuid> target(EntityInfo const& entity, FieldInfo const& f,
                             std::map<EntityInfo const*, Uuid> const& own) const {
    auto const* refers = f.refers_to_subject ? &description<Person>() : &f.refers();
    bool const mine = leads_to_whom_it_is_about(entity, f) || !others_.contains(refers);
    auto const& from = mine && own.contains(refers) ? own : others_;
    auto const found = from.find(refers);
    return found == from.end() ? std::nullopt : std::optional{found->second};
  }

  World& world_;
  Desk desk_;
  json::RandomObjects random_;
  std::map<EntityInfo const*, Uuid> others_;
};

void check_read(Desk& desk, WrittenRow const& row) {
  auto const seen = desk.get_record(*row.entity, row.id);
  INFO(row.entity->name << (seen.ok() ? "" : ": " + seen.error().message()));
  REQUIRE(seen.ok());
  for (std::size_t i = 0; i < row.entity->fields.size(); ++i) {
    auto const& f = row.entity->fields[i];
    INFO(f.name);
    auto const written = f.get(row.object.get());
    REQUIRE(seen->state(i) == (absent(written) ? FieldState::absent : FieldState::value));
    if (!absent(written)) { REQUIRE(std::is_eq(compare(seen->value(i), written))); }
  }
}

// In the store itself: what is of a special class is no text or number any more, everything else
// stands as written.
std::size_t check_stored(World& world, WrittenRow const& row) {
  auto unit = world.store->begin(storage::Mode::read, world.tenant, {}).value();
  std::size_t sealed = 0;
  std::size_t found = 0;
  unit->query({.from = row.entity, .where = where::equal("id", row.id), .limit = no_limit},
              [&](Row const& stored) {
                ++found;
                for (std::size_t i = 0; i < row.entity->fields.size(); ++i) {
                  auto const& f = row.entity->fields[i];
                  auto const written = own(f.get(row.object.get()));
                  INFO(row.entity->name << '.' << f.name);
                  if (!f.sealed() || absent(written)) {
                    CHECK((stored.cells[i] == written));
                    continue;
                  }
                  ++sealed;
                  REQUIRE(std::holds_alternative<Bytes>(stored.cells[i]));
                  auto const& cell = std::get<Bytes>(stored.cells[i]);
                  auto const plain = canonical_bytes(view(written));
                  CHECK(cell.size() > plain.size());
                  // Shorter ones stand in random bytes by chance.
                  if (plain.size() >= 6) { CHECK(std::ranges::search(cell, plain).empty()); }
                }
                return true;
              })
      .value();
  CHECK(found == 1);
  return sealed;
}

// A register that only mentions somebody stays when they are erased: it says what was disposed of.
bool is_about_somebody(EntityInfo const& entity) {
  return std::ranges::any_of(entity.subjects.all(), [](SubjectPath const& p) { return p.role == SubjectRole::about; });
}

std::size_t rows_of_people(World& world) {
  std::size_t rows = 0;
  auto unit = world.store->begin(storage::Mode::read, world.tenant, {}).value();
  for (auto const* entity : shipped_registry().all()) {
    if (!is_about_somebody(*entity)) { continue; }
    unit->query({.from = entity, .limit = no_limit}, [&](Row const&) { return ++rows, true; })
        .value();
  }
  return rows;
}

void check_every_entity(World& world, unsigned seed) {
  world.policy = everything(shipped_registry());
  world.reopen();
  auto desk = world.desk("officer", world.trust, purposes::records_management);
  auto const before = rows_of_people(world);
  Writer writer{world, desk, seed};
  std::vector<std::vector<WrittenRow>> people;
  for (int i = 0; i < 3; ++i) { people.push_back(writer.write_all_about_somebody()); }
  std::set<EntityInfo const*> entities;
  std::size_t sealed = 0;
  for (auto const& rows : people) {
    for (auto const& row : rows) {
      entities.insert(row.entity);
      check_read(desk, row);
      sealed += check_stored(world, row);
    }
  }
  CHECK(entities.size() == shipped_registry().all().size());
  CHECK(sealed > 30);
  // The last first: nobody else's rows refer to theirs.
  while (!people.empty()) {
    auto const rows = std::move(people.back());
    people.pop_back();
    auto const person =
        std::ranges::find_if(rows, [](WrittenRow const& w) { return w.entity->is_subject; });
    REQUIRE(person != rows.end());
    auto const erased = desk.erase_person(Id<Subject>{person->id});
    INFO((erased.ok() ? "" : erased.error().message()));
    REQUIRE(erased.ok());
    for (auto const& row : rows) {
      INFO(row.entity->name);
      if (is_about_somebody(*row.entity)) {
        CHECK(testing::code_of(desk.get_record(*row.entity, row.id)) == ErrorCode::not_found);
      }
    }
    for (auto const& others : people) {
      for (auto const& row : others) { check_read(desk, row); }
    }
  }
  CHECK(rows_of_people(world) == before);
  CHECK(world.core().verify(world.tenant).value().holds());
}

}  // namespace every_entity

TEST_CASE("every entity is stored, read, encrypted and erased in memory", "[core]") {
  for (unsigned seed = 1; seed <= 4; ++seed) {
    INFO("seed " << seed);
    World world;
    every_entity::check_every_entity(world, seed);
  }
}

TEST_CASE("every entity is stored, read, encrypted and erased in SQLite", "[core]") {
  for (unsigned seed = 11; seed <= 12; ++seed) {
    INFO("seed " << seed);
    FreshFolder const folder;
    World world{adapters::sqlite_store(folder.file("every.db")).value(), keys_in_memory()};
    every_entity::check_every_entity(world, seed);
  }
}
