// Checkpoints come back as signed; whatever is changed about one is refused.
#include "catch.hpp"

#include <juniper/mis/audit/checkpoint.hpp>

using namespace juniper::mis;

namespace {

Id<Tenant> const tenant{Uuid::from_number(77)};
audit::Checkpoint const checkpoint{tenant, 1234, audit::sha256(bytes_of("root"))};
keys::SecretBytes seed_of(std::uint8_t byte) { return keys::SecretBytes::copy_of(Bytes(32, byte)); }

bool refused(std::string const& note, keys::PublicKey const& key) {
  auto const read = audit::read_note(note, key);
  return !read.ok() && (read.error().code == ErrorCode::malformed || read.error().code == ErrorCode::tampered);
}

}  // namespace

TEST_CASE("a checkpoint is read back under its key", "[audit]") {
  auto const note = audit::signed_note(checkpoint, seed_of(1));
  auto const key = keys::public_key_of(seed_of(1));
  CHECK(note.starts_with("juniper-mis/" + tenant.text() + "\n1234\n"));
  CHECK(audit::read_note(note, key).value() == checkpoint);
  CHECK(audit::read_note(note, keys::public_key_of(seed_of(2))).error().code == ErrorCode::tampered);
  audit::Checkpoint const empty{tenant, 0, audit::empty_root()};
  CHECK(audit::read_note(audit::signed_note(empty, seed_of(1)), key).value() == empty);
}

TEST_CASE("every flipped bit, cut, doubled or dropped character of a checkpoint is refused", "[audit]") {
  auto const note = audit::signed_note(checkpoint, seed_of(1));
  auto const key = keys::public_key_of(seed_of(1));
  for (std::size_t i = 0; i < note.size(); ++i) {
    CAPTURE(i);
    for (unsigned bit = 0; bit < 8; ++bit) {
      auto changed = note;
      changed[i] = static_cast<char>(changed[i] ^ static_cast<char>(1U << bit));
      CHECK(refused(changed, key));
    }
    CHECK(refused(note.substr(0, i), key));
    CHECK(refused(std::string{note}.erase(i, 1), key));
    CHECK(refused(std::string{note}.insert(i, 1, '0'), key));
  }
}

TEST_CASE("others may sign beside us, but not instead of us", "[audit]") {
  auto const note = audit::signed_note(checkpoint, seed_of(1));
  auto const key = keys::public_key_of(seed_of(1));
  std::string const witness = "\xE2\x80\x94 witness.example AAAAAAEC\n";
  CHECK(audit::read_note(note + witness, key).value() == checkpoint);
  auto const text = note.substr(0, note.find("\n\n") + 2);
  CHECK(refused(text + witness, key));
  CHECK(refused(text, key));
  CHECK(refused(note + "something\n", key));
  // Our name under a signature that is not ours spoils the note, whatever else it bears.
  auto const forged = audit::signed_note({tenant, 1235, checkpoint.root}, seed_of(1));
  CHECK(refused(note + forged.substr(forged.find("\n\n") + 2), key));
}

TEST_CASE("a size has one spelling", "[audit]") {
  auto const key = keys::public_key_of(seed_of(1));
  auto const note = audit::signed_note(checkpoint, seed_of(1));
  for (auto const* size : {"01234", "+1234", "1234 ", "-1", "", "18446744073709551616", "0x4d2"}) {
    auto changed = note;
    changed.replace(changed.find("1234"), 4, size);
    CHECK(refused(changed, key));
  }
}

TEST_CASE("a public key's text is read back, and nothing like it is", "[audit]") {
  auto const key = keys::public_key_of(seed_of(1));
  auto const text = audit::verifier_text(tenant, key);
  CHECK(audit::read_verifier(text).value() == key);
  for (std::size_t i = 0; i < text.size(); ++i) {
    CAPTURE(i);
    for (unsigned bit = 0; bit < 8; ++bit) {
      auto changed = text;
      changed[i] = static_cast<char>(changed[i] ^ static_cast<char>(1U << bit));
      CHECK_FALSE(audit::read_verifier(changed).ok());
    }
    CHECK_FALSE(audit::read_verifier(text.substr(0, i)).ok());
  }
}
