// Keys on a shelf: each its own, wiped when let go of, whatever becomes of the shelf.
#include "catch.hpp"
#include "keys/secret_shelf.hpp"

#include <algorithm>
#include <optional>
#include <random>
#include <set>

using namespace juniper::mis;
using keys::SecretBytes;
using keys::SecretShelf;

TEST_CASE("every key on a shelf is what was put there, at a place of its own", "[keys]") {
  SecretShelf shelf;
  std::mt19937_64 random{3};
  std::vector<std::pair<Bytes, std::shared_ptr<SecretBytes const>>> kept;
  for (int step = 0; step < 4000; ++step) {
    if (!kept.empty() && random() % 3 == 0) {
      kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(random() % kept.size()));
      continue;
    }
    auto const key = SecretBytes::random(keys::key_size);
    kept.emplace_back(copy_of(key.view()), shelf.keep(key));
  }
  std::set<std::uint8_t const*> places;
  for (auto const& [bytes, key] : kept) {
    CHECK(key->equals(bytes));
    CHECK(places.insert(key->view().data()).second);
  }
  std::optional<std::uint8_t const*> before;
  for (auto const* place : places) {
    if (before) { CHECK(place - *before >= static_cast<std::ptrdiff_t>(keys::key_size)); }
    before = place;
  }
  CHECK(kept.size() > 1000);
}

TEST_CASE("a key is wiped when its last holder lets go of it, and its place is used again", "[keys]") {
  SecretShelf shelf;
  auto const other = shelf.keep(SecretBytes::random(keys::key_size));  // keeps the page
  auto key = shelf.keep(SecretBytes::random(keys::key_size));
  auto second_holder = key;
  auto const* const place = key->view().data();
  key.reset();
  CHECK_FALSE(std::ranges::all_of(second_holder->view(), [](auto b) { return b == 0; }));
  auto last = second_holder;
  second_holder.reset();
  last.reset();
  CHECK(std::all_of(place, place + keys::key_size, [](auto b) { return b == 0; }));
  CHECK(shelf.keep(SecretBytes::random(keys::key_size))->view().data() == place);
}

TEST_CASE("a key outlives its shelf", "[keys]") {
  std::shared_ptr<SecretBytes const> key;
  auto const secret = SecretBytes::random(keys::key_size);
  {
    SecretShelf shelf;
    key = shelf.keep(secret);
  }
  CHECK(key->equals(secret.view()));
}

TEST_CASE("only keys go on the shelf", "[keys]") {
  SecretShelf shelf;
  CHECK_THROWS_AS(shelf.keep(SecretBytes::random(31)), Failure);
  CHECK_THROWS_AS(shelf.keep(SecretBytes{}), Failure);
}
