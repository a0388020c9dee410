// A cell opens where and as it was sealed, and nowhere else.
#include "catch.hpp"

#include <juniper/mis/keys/sealed_cell.hpp>

#include <set>
#include <vector>

using namespace juniper::mis;
using keys::CellPlace;

namespace {

Uuid numbered(std::uint64_t n) { return Uuid::from_number(n); }
CellPlace const somewhere{{numbered(1)}, 14, numbered(2), 7, numbered(3), 5};

bool refused(keys::SecretBytes const& key, CellPlace const& place, ByteView sealed) {
  auto const opened = keys::open_cell(key, place, sealed);
  return !opened.ok() && opened.error().code == ErrorCode::tampered;
}

// Two of everything that names a place, and some more fields.
std::vector<CellPlace> places() {
  std::vector<CellPlace> all;
  for (auto const owner : {1U, 2U}) {
    for (auto const entity : {14U, 15U}) {
      for (auto const record : {1U, 2U}) {
        for (std::uint16_t field = 1; field <= 3; ++field) {
          all.push_back({{numbered(owner)}, entity, numbered(record), field, numbered(9), 1});
        }
      }
    }
  }
  all.push_back({{numbered(1)}, 14, numbered(1), 1, numbered(9), 2});
  all.push_back({{numbered(1)}, 14, numbered(1), 1, numbered(8), 1});
  // Neighbouring parts of the place must not run into one another.
  all.push_back({{numbered(14)}, 1, numbered(1), 1, numbered(9), 1});
  all.push_back({{numbered(1)}, 14, numbered(9), 1, numbered(1), 1});
  return all;
}

}  // namespace

TEST_CASE("a cell of any length opens again, and its size tells only blocks of 16", "[keys]") {
  auto const key = keys::SecretBytes::random(32);
  for (std::size_t size = 0; size < 70; ++size) {
    Bytes const plain(size, 0x80);  // looks like padding on purpose
    auto const sealed = keys::seal_cell(key, somewhere, plain);
    CHECK(sealed.size() == 1 + 16 + 8 + 24 + (size / 16 + 1) * 16 + 16);
    auto const opened = keys::open_cell(key, somewhere, sealed);
    REQUIRE(opened.ok());
    CHECK(*opened == plain);
  }
}

TEST_CASE("a cell names its key and version in clear", "[keys]") {
  auto const sealed = keys::seal_cell(keys::SecretBytes::random(32), somewhere, bytes_of("text"));
  auto const header = keys::cell_header(sealed);
  REQUIRE(header);
  CHECK(header->key == somewhere.key);
  CHECK(header->cell_version == somewhere.cell_version);
  CHECK_FALSE(keys::cell_header(ByteView{sealed}.first(80)));
  CHECK_FALSE(keys::cell_header({}));
  auto other = sealed;
  other[0] = 2;
  CHECK_FALSE(keys::cell_header(other));
}

TEST_CASE("no cell opens in the place of another", "[keys]") {
  auto const key = keys::SecretBytes::random(32);
  auto const all = places();
  std::vector<Bytes> cells;
  for (auto const& place : all) { cells.push_back(keys::seal_cell(key, place, bytes_of("the same text"))); }
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (std::size_t j = 0; j < all.size(); ++j) {
      CAPTURE(i, j);
      CHECK(keys::open_cell(key, all[i], cells[j]).ok() == (i == j));
      CHECK(refused(key, all[i], cells[j]) == (i != j));
    }
  }
}

TEST_CASE("every flipped bit of a cell is refused", "[keys]") {
  auto const key = keys::SecretBytes::random(32);
  auto sealed = keys::seal_cell(key, somewhere, bytes_of("a short text"));
  for (std::size_t i = 0; i < sealed.size() * 8; ++i) {
    auto& byte = sealed[i / 8];
    auto const was = byte;
    byte = static_cast<std::uint8_t>(byte ^ (1U << (i % 8)));
    CAPTURE(i);
    CHECK(refused(key, somewhere, sealed));
    byte = was;
  }
  CHECK(keys::open_cell(key, somewhere, sealed).ok());
}

TEST_CASE("a cell that was cut or lengthened is refused", "[keys]") {
  auto const key = keys::SecretBytes::random(32);
  auto sealed = keys::seal_cell(key, somewhere, Bytes(40, 1));
  for (std::size_t size = 0; size < sealed.size(); ++size) {
    CAPTURE(size);
    CHECK(refused(key, somewhere, ByteView{sealed}.first(size)));
  }
  for (int i = 0; i < 33; ++i) {
    sealed.push_back(0);
    CHECK(refused(key, somewhere, sealed));
  }
}

TEST_CASE("another key opens nothing, and a key of the wrong length is the caller's mistake", "[keys]") {
  auto const sealed = keys::seal_cell(keys::SecretBytes::random(32), somewhere, bytes_of("text"));
  CHECK(refused(keys::SecretBytes::random(32), somewhere, sealed));
  CHECK_THROWS_AS(keys::seal_cell(keys::SecretBytes::random(31), somewhere, {}), Failure);
  CHECK_THROWS_AS(keys::open_cell(keys::SecretBytes{}, somewhere, sealed), Failure);
  CHECK_THROWS_AS(keys::seal_cell_with_nonce(keys::SecretBytes::random(32), somewhere, {}, Bytes(12)), Failure);
}

TEST_CASE("no nonce comes twice", "[keys]") {
  auto const key = keys::SecretBytes::random(32);
  std::set<Bytes> nonces;
  for (int i = 0; i < 20'000; ++i) {
    auto const sealed = keys::seal_cell(key, somewhere, {});
    nonces.insert(copy_of(ByteView{sealed}.subspan(25, 24)));
  }
  CHECK(nonces.size() == 20'000);
}

TEST_CASE("nonces drawn together differ, and no more are handed out than were drawn", "[keys]") {
  auto const key = keys::SecretBytes::random(32);
  keys::Nonces nonces{40};
  std::set<Bytes> seen;
  for (int i = 0; i < 40; ++i) {
    auto const sealed = keys::seal_cell(key, somewhere, bytes_of("text"), nonces);
    CHECK(seen.insert(copy_of(ByteView{sealed}.subspan(1 + 16 + 8, 24))).second);
    CHECK(keys::open_cell(key, somewhere, sealed).value() == copy_of(bytes_of("text")));
  }
  CHECK_THROWS_AS(nonces.next(), Failure);
}
