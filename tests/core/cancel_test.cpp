// Tests of progress and cancelling at a desk, in calls over many rows.
#include "world.hpp"

#include <juniper/mis/adapters/sqlite.hpp>

#include "catch.hpp"
#include "on_disk.hpp"

using namespace juniper::mis;
using testing::code_of;
using testing::World;

namespace cancel_tests {

constexpr std::size_t many = 900;

// Nine hundred people whom the office may list.
void fill(World& w) {
  auto admin = w.admin();
  admin.together([](Desk& inner) -> Result<void> {
    for (std::size_t i = 0; i < many; ++i) {
      if (auto added = inner.add(as_person({.legal_forename = "Ada", .legal_surname = "Byron"})); !added.ok()) { return added.error(); }
    }
    return {};
  }).value();
}

}  // namespace cancel_tests

TEST_CASE("a long list tells how far it is, and ends when its caller says so", "[core]") {
  testing::FreshFolder folder;
  World w{GENERATE(false, true) ? adapters::sqlite_store(folder.file("meadow.db")).value() : adapters::memory_store()};
  cancel_tests::fill(w);
  auto admin = w.admin();
  std::vector<std::size_t> told;
  auto const page = admin.list(Find<Person>{}.limit(1000).within({.progress = [&](std::size_t rows) {
    told.push_back(rows);
    return true;
  }}));
  REQUIRE(page.ok());
  CHECK(page->size() > cancel_tests::many);
  REQUIRE(told.size() >= 3);
  CHECK(std::ranges::is_sorted(told));
  CHECK(told.back() >= 256);

  std::size_t asked = 0;
  // [cancel]
  auto const ended = admin.list(Find<Person>{}.limit(1000).within({.progress = [&](std::size_t rows) {
    ++asked;
    return rows < 300;
  }}));
  // [cancel]
  CHECK(code_of(ended) == ErrorCode::cancelled);
  CHECK(asked < told.size() + 1);
  CHECK(code_of(admin.count(Find<Person>{}.within({.progress = [](std::size_t rows) { return rows < 300; }}))) == ErrorCode::cancelled);
  CHECK(admin.count(Find<Person>{}).value() > cancel_tests::many);  // the desk is as good as before
}

TEST_CASE("a cancelled command has changed nothing", "[core]") {
  testing::FreshFolder folder;
  World w{GENERATE(false, true) ? adapters::sqlite_store(folder.file("meadow.db")).value() : adapters::memory_store()};
  auto admin = w.admin();
  auto const before = admin.count(Find<Person>{}).value();
  bool go_on = true;
  auto const ended = admin.together(
      [&](Desk& inner) -> Result<void> {
        for (int i = 0; i < 600; ++i) {
          if (i == 300) { go_on = false; }
          if (auto added = inner.add(as_person({.legal_forename = "Ada", .legal_surname = "Byron"})); !added.ok()) { return added.error(); }
        }
        return {};
      },
      {.call = {.progress = [&](std::size_t) { return go_on; }}});
  CHECK(code_of(ended) == ErrorCode::cancelled);
  CHECK(admin.count(Find<Person>{}).value() == before);
  CHECK(w.core().verify(w.tenant).value().holds());
}
