// Every entity of the model goes out as JSON and comes back the same, whatever its values.
#include "catch.hpp"
#include "json/random_objects.hpp"
#include "support/specimen.hpp"
#include <juniper/mis/json/json.hpp>
#include <juniper/mis/model.hpp>

#include <vector>

namespace juniper::mis::json {
namespace {

void check_round_trip(EntityInfo const& entity, unsigned seed) {
  INFO(entity.name << ", seed " << seed);
  RandomObjects random{seed};
  auto const before = random.object(entity);
  REQUIRE(before != nullptr);
  auto const text = to_json(entity, before.get());
  Findings findings;
  auto const after = from_json(entity, text, &findings);
  REQUIRE(findings.empty());
  REQUIRE(after.ok());
  REQUIRE(entity.id_of(after->get()) == entity.id_of(before.get()));
  for (auto const& f : entity.fields) {
    INFO(f.name);
    REQUIRE(own(f.get(after->get())) == own(f.get(before.get())));
  }
  REQUIRE(to_json(entity, after->get()) == text);
}

TEST_CASE("every entity of the model comes back from JSON as it went, with random values",
          "[json]") {
  auto const model = school_model();
  REQUIRE(model.registry.all().size() >= 10);
  for (auto const* entity : model.registry.all()) {
    for (unsigned seed = 1; seed <= 200; ++seed) { check_round_trip(*entity, seed); }
  }
}

TEST_CASE("an entity of a host with a field of every kind comes back from JSON as it went",
          "[json]") {
  for (unsigned seed = 1; seed <= 500; ++seed) {
    check_round_trip(describe(static_cast<golden::Specimen const*>(nullptr)), seed);
  }
}

TEST_CASE("no damage to JSON makes reading throw, and what is read is whole", "[json]") {
  auto const& entity = describe(static_cast<golden::Specimen const*>(nullptr));
  std::size_t refused = 0;
  for (unsigned seed = 1; seed <= 3000; ++seed) {
    RandomObjects random{seed};
    auto text = to_json(entity, random.object(entity).get());
    std::mt19937 chance{seed};
    for (int i = 0; i < 3; ++i) {
      auto const at = std::uniform_int_distribution<std::size_t>{0, text.size() - 1}(chance);
      if (chance() % 2 == 0) {
        text[at] = static_cast<char>(chance() % 256);
      } else {
        text.erase(at, 1 + chance() % 5);
      }
    }
    INFO("seed " << seed);
    Findings findings;
    std::optional<Result<std::shared_ptr<void>>> read;
    REQUIRE_NOTHROW(read = from_json(entity, text, &findings));
    if (read->ok()) {
      REQUIRE_NOTHROW(to_json(entity, (**read).get()));
    } else {
      ++refused;
      REQUIRE_FALSE(findings.empty());
    }
  }
  CHECK(refused > 1000);
}

}  // namespace
}  // namespace juniper::mis::json
