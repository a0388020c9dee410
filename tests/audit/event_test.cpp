// Events come back as they were written, and nothing malformed is read.
#include "catch.hpp"

#include <juniper/mis/audit/event.hpp>

#include <random>

using namespace juniper::mis;
using audit::EventBody;
using audit::RowAct;
using audit::TouchedRow;

namespace {

std::vector<TouchedRow> some_rows() {
  audit::Hash const digest = audit::sha256(bytes_of("row"));
  return {{RowAct::read, 14, Uuid::from_number(1), 3, {}},
          {RowAct::inserted, 14, Uuid::from_number(2), 1, digest},
          {RowAct::patched, 15, Uuid::from_number(3), 2, digest},
          {RowAct::erased, 15, Uuid::from_number(4), 0, {}}};
}

EventBody some_body() {
  return {.account = Uuid::from_number(1),
          .at = {Uuid::from_number(2)},
          .purpose = "teaching",
          .action = "get",
          .entity = "pupil",
          .fields = {1, 7},
          .outcome = ErrorCode::refused,
          .reason = "no grant",
          .subjects = {Bytes{1, 2, 3}, Bytes{}}};
}

bool same(TouchedRow const& a, TouchedRow const& b) {
  return a.act == b.act && a.entity == b.entity && a.record == b.record && a.version == b.version && a.digest == b.digest;
}

}  // namespace

TEST_CASE("touched rows come back as they were written", "[audit]") {
  auto const rows = some_rows();
  auto const again = audit::decode_rows(audit::encode(rows));
  REQUIRE(again);
  REQUIRE(again->size() == rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) { CHECK(same((*again)[i], rows[i])); }
  CHECK(audit::decode_rows(audit::encode(std::span<TouchedRow const>{}))->empty());
}

TEST_CASE("a body comes back as it was written", "[audit]") {
  CHECK(audit::decode_body(audit::encode(some_body())) == some_body());
  CHECK(audit::decode_body(audit::encode(EventBody{})) == EventBody{});
}

TEST_CASE("cut or lengthened encodings are not read", "[audit]") {
  auto rows = audit::encode(some_rows());
  auto body = audit::encode(some_body());
  for (std::size_t n = 0; n < rows.size(); ++n) { CHECK_FALSE(audit::decode_rows(ByteView{rows}.first(n))); }
  for (std::size_t n = 0; n < body.size(); ++n) { CHECK_FALSE(audit::decode_body(ByteView{body}.first(n))); }
  rows.push_back(0);
  body.push_back(0);
  CHECK_FALSE(audit::decode_rows(rows));
  CHECK_FALSE(audit::decode_body(body));
}

TEST_CASE("rows that say what cannot be are not read", "[audit]") {
  audit::Hash const digest = audit::sha256({});
  auto const refused = [](TouchedRow const& row) { return !audit::decode_rows(audit::encode({&row, 1})); };
  CHECK(refused({RowAct::read, 1, {}, 1, digest}));
  CHECK(refused({RowAct::erased, 1, {}, 0, digest}));
  CHECK(refused({RowAct::erased, 1, {}, 1, {}}));
  CHECK(refused({RowAct::inserted, 1, {}, 0, digest}));
  CHECK(refused({RowAct::patched, 1, {}, -1, digest}));
  CHECK(refused({static_cast<RowAct>(0), 1, {}, 1, {}}));
  CHECK(refused({static_cast<RowAct>(5), 1, {}, 1, {}}));
}

TEST_CASE("whatever bytes arrive, reading them ends and what is read writes the same bytes", "[audit]") {
  std::mt19937 random{20260902};
  auto const rows = audit::encode(some_rows());
  auto const body = audit::encode(some_body());
  int read = 0;
  for (int i = 0; i < 200'000; ++i) {
    Bytes bytes;
    if (i % 2 == 0) {
      bytes = i % 4 == 0 ? rows : body;
      for (unsigned n = random() % 4; n > 0; --n) { bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random()); }
      if (random() % 4 == 0) { bytes.resize(random() % (bytes.size() + 4)); }
    } else {
      bytes.resize(random() % 80);
      for (auto& b : bytes) { b = static_cast<std::uint8_t>(random() % 4); }
    }
    if (auto const found = audit::decode_rows(bytes)) {
      ++read;
      REQUIRE(audit::encode(*found) == bytes);
    }
    if (auto const found = audit::decode_body(bytes)) {
      ++read;
      REQUIRE(audit::encode(*found) == bytes);
    }
  }
  CHECK(read > 1000);
}

TEST_CASE("a count of four thousand million allocates nothing", "[audit]") {
  CHECK_FALSE(audit::decode_rows(Bytes{1, 0xFF, 0xFF, 0xFF, 0xFF}));
  auto body = audit::encode(EventBody{});
  body[33 + 12] = 0xFF;  // the number of fields
  CHECK_FALSE(audit::decode_body(body));
}

TEST_CASE("a commitment tells its parts apart", "[audit]") {
  Bytes const salt(32, 1);
  CHECK(audit::commitment_of(salt, bytes_of("ab"), bytes_of("c")) != audit::commitment_of(salt, bytes_of("a"), bytes_of("bc")));
  CHECK(audit::commitment_of(salt, {}, {}) != audit::commitment_of(Bytes(32, 2), {}, {}));
}

TEST_CASE("a leaf depends on tenant, index, moment and commitment", "[audit]") {
  Id<Tenant> const trust{Uuid::from_number(1)};
  Instant const at{std::chrono::microseconds{5}};
  auto const leaf = audit::leaf_data(trust, 1, at, {});
  CHECK(leaf != audit::leaf_data({Uuid::from_number(2)}, 1, at, {}));
  CHECK(leaf != audit::leaf_data(trust, 2, at, {}));
  CHECK(leaf != audit::leaf_data(trust, 1, at + std::chrono::microseconds{1}, {}));
  CHECK(leaf != audit::leaf_data(trust, 1, at, audit::sha256({})));
}
