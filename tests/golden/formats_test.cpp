// The byte formats against golden values that were computed by other code; see test_formats.py.
#include "catch.hpp"

#include <juniper/mis/audit/checkpoint.hpp>
#include <juniper/mis/audit/event.hpp>
#include <juniper/mis/base/byte_writer.hpp>
#include <juniper/mis/keys/key_wrap.hpp>
#include <juniper/mis/keys/row_mac.hpp>
#include <juniper/mis/keys/sealed_cell.hpp>

#include "support/specimen.hpp"

#include <fstream>
#include <map>
#include <sstream>

using namespace juniper::mis;
using golden::Specimen;

namespace {

std::string hex(ByteView bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (auto const b : bytes) {
    text += digits[b >> 4U];
    text += digits[b & 15U];
  }
  return text;
}

std::string kept(std::string const& name) {
  std::ifstream file{JUNIPER_MIS_TEST_SOURCE_DIR "/golden/formats.txt"};
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with(name + ' ')) { return line.substr(name.size() + 1); }
  }
  return "not kept";
}

Bytes counting(std::uint8_t first, std::size_t count) {
  Bytes bytes;
  for (std::size_t i = 0; i < count; ++i) { bytes.push_back(static_cast<std::uint8_t>(first + i)); }
  return bytes;
}
Uuid uuid(std::uint8_t first) { return *Uuid::from_bytes(counting(first, 16)); }
keys::SecretBytes secret(std::uint8_t first) { return keys::SecretBytes::copy_of(counting(first, 32)); }

Id<Tenant> const tenant{uuid(0x00)};
Uuid const record = uuid(0x10);
Uuid const key_id = uuid(0x20);
Uuid const subject = uuid(0x30);
Bytes const nonce = counting(0x60, 24);
Instant const at{std::chrono::microseconds{1788336900000001}};
EntityInfo const& specimen() { return describe(static_cast<Specimen const*>(nullptr)); }

keys::CellPlace const place{tenant, 10001, record, 9, key_id, 2};

Row row() {
  return {.id = record,
          .version = 3,
          .cells = {true, std::int64_t{-5}, std::string{"Ad astr\u00e9"}, std::string{"B2"},
                    Date{std::chrono::year{1969} / 12 / 31}, at, subject, Bytes{0x00, 0xFF},
                    keys::seal_cell_with_nonce(secret(0x80), place, bytes_of("asthma"), nonce), Value{}},
          .mac = {}};
}

Row row_with_mac() {
  auto r = row();
  r.mac = keys::row_mac(secret(0xA0), tenant, specimen(), r);
  return r;
}

std::vector<audit::TouchedRow> touched() {
  return {{audit::RowAct::patched, 10001, record, 3, audit::row_digest(tenant, specimen(), row_with_mac())},
          {audit::RowAct::erased, 10001, subject, 0, {}}};
}

audit::Hash commitment() { return audit::commitment_of(counting(0x08, 32), audit::encode(touched()), bytes_of("sealed body")); }
audit::Hash leaf() { return audit::leaf_hash(audit::leaf_data(tenant, 5, at, commitment())); }
audit::Hash root() { return audit::node_hash(leaf(), audit::empty_root()); }

}  // namespace

TEST_CASE("a sealed cell has the bytes it always had", "[golden]") {
  auto const sealed = keys::seal_cell_with_nonce(secret(0x80), place, bytes_of("asthma"), nonce);
  CHECK(hex(sealed) == kept("sealed_cell"));
}

TEST_CASE("a row's canonical bytes, MAC and digest are what they always were", "[golden]") {
  CHECK(hex(canonical_row(tenant, specimen(), row())) == kept("canonical_row"));
  CHECK(hex(row_with_mac().mac) == kept("row_mac"));
  CHECK(hex(audit::row_digest(tenant, specimen(), row_with_mac())) == kept("row_digest"));
}

TEST_CASE("a wrapped key has the bytes it always had", "[golden]") {
  ByteWriter context;
  context.raw(tenant.value.view()).raw(subject.view()).sized("pupil_file").raw(key_id.view());
  CHECK(hex(keys::wrap_key_with_nonce(secret(0xC0), secret(0x40), context.bytes(), nonce)) == kept("key_wrap"));
}

TEST_CASE("an event's parts, commitment and leaf are what they always were", "[golden]") {
  audit::EventBody const body{.account = subject,
                              .at = {record},
                              .purpose = "teaching",
                              .action = "get",
                              .entity = "specimen",
                              .fields = {3, 9},
                              .outcome = ErrorCode::refused,
                              .reason = "no grant",
                              .subjects = {copy_of(bytes_of("one")), {}}};
  CHECK(hex(audit::encode(touched())) == kept("touched_rows"));
  CHECK(hex(audit::encode(body)) == kept("event_body"));
  CHECK(hex(commitment()) == kept("commitment"));
  CHECK(hex(audit::leaf_data(tenant, 5, at, commitment())) == kept("leaf_data"));
  CHECK(hex(leaf()) == kept("leaf_hash"));
  CHECK(hex(root()) == kept("node_hash"));
  CHECK(hex(audit::empty_root()) == kept("empty_root"));
}

TEST_CASE("a checkpoint and its public key read as they always did", "[golden]") {
  CHECK(hex(bytes_of(audit::signed_note({tenant, 7, root()}, secret(0xE0)))) == kept("checkpoint_note"));
  CHECK(hex(bytes_of(audit::verifier_text(tenant, keys::public_key_of(secret(0xE0))))) == kept("verifier_text"));
}
