// Whatever is changed about a row, its canonical bytes and its MAC change too.
#include "catch.hpp"

#include <juniper/mis/keys/row_mac.hpp>

#include "support/specimen.hpp"

#include <set>

using namespace juniper::mis;

namespace {

EntityInfo const& specimen() { return describe(static_cast<golden::Specimen const*>(nullptr)); }
Id<Tenant> const the_tenant{Uuid::from_number(1)};

Row row() {
  return {.id = Uuid::from_number(7),
          .version = 2,
          .cells = {true, std::int64_t{4}, std::string{"abc"}, std::string{"B2"}, Date{std::chrono::year{2026} / 9 / 2},
                    Instant{std::chrono::microseconds{5}}, Uuid::from_number(8), Bytes{1, 2}, Bytes{3, 4}, Value{}},
          .mac = {}};
}

}  // namespace

TEST_CASE("two different rows never share canonical bytes", "[keys]") {
  std::set<Bytes> seen;
  auto const differs = [&seen](Id<Tenant> t, Row const& r) { return seen.insert(canonical_row(t, specimen(), r)).second; };
  CHECK(differs(the_tenant, row()));
  CHECK(differs({Uuid::from_number(2)}, row()));
  auto changed = row();
  changed.id = Uuid::from_number(9);
  CHECK(differs(the_tenant, changed));
  changed = row();
  changed.version = 3;
  CHECK(differs(the_tenant, changed));

  std::vector<Value> const others{false, std::int64_t{5}, std::string{"abd"}, std::string{"A1"},
                                  Date{std::chrono::year{2026} / 9 / 3}, Instant{std::chrono::microseconds{6}},
                                  Uuid::from_number(9), Bytes{1, 2, 0}, Bytes{3}, std::string{"there"}};
  for (std::size_t i = 0; i < others.size(); ++i) {
    CAPTURE(i);
    changed = row();
    changed.cells[i] = others[i];
    CHECK(differs(the_tenant, changed));
    changed.cells[i] = Value{};
    CHECK(differs(the_tenant, changed) == (i != 9));
  }
  // Bytes that move from one cell to its neighbour.
  changed = row();
  changed.cells[7] = Bytes{1};
  changed.cells[8] = Bytes{2, 3, 4};
  CHECK(differs(the_tenant, changed));
  // Empty is not absent.
  changed = row();
  changed.cells[9] = std::string{};
  CHECK(differs(the_tenant, changed));
}

TEST_CASE("a row must have as many cells as its entity has fields", "[keys]") {
  auto r = row();
  r.cells.pop_back();
  CHECK_THROWS_AS(canonical_row(the_tenant, specimen(), r), Failure);
}

TEST_CASE("a MAC holds for its row under its key alone", "[keys]") {
  auto const key = keys::SecretBytes::random(32);
  auto r = row();
  CHECK_FALSE(keys::row_mac_holds(key, the_tenant, specimen(), r));
  r.mac = keys::row_mac(key, the_tenant, specimen(), r);
  CHECK(r.mac.size() == 32);
  CHECK(keys::row_mac_holds(key, the_tenant, specimen(), r));
  CHECK_FALSE(keys::row_mac_holds(keys::SecretBytes::random(32), the_tenant, specimen(), r));
  CHECK_FALSE(keys::row_mac_holds(key, {Uuid::from_number(2)}, specimen(), r));
  for (std::size_t i = 0; i < 256; ++i) {
    auto forged = r;
    forged.mac[i / 8] = static_cast<std::uint8_t>(forged.mac[i / 8] ^ (1U << (i % 8)));
    CHECK_FALSE(keys::row_mac_holds(key, the_tenant, specimen(), forged));
  }
  auto shorter = r;
  shorter.mac.pop_back();
  CHECK_FALSE(keys::row_mac_holds(key, the_tenant, specimen(), shorter));
  auto newer = r;
  ++newer.version;
  CHECK_FALSE(keys::row_mac_holds(key, the_tenant, specimen(), newer));
}

TEST_CASE("a keyed digest depends on key and bytes", "[keys]") {
  auto const key = keys::SecretBytes::random(32);
  CHECK(keys::keyed_digest(key, bytes_of("a")) == keys::keyed_digest(key, bytes_of("a")));
  CHECK(keys::keyed_digest(key, bytes_of("a")) != keys::keyed_digest(key, bytes_of("b")));
  CHECK(keys::keyed_digest(key, bytes_of("a")) != keys::keyed_digest(keys::SecretBytes::random(32), bytes_of("a")));
}
