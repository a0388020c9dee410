// Signed notes and verifier texts of C2SP (tlog-checkpoint, signed-note).
#include <juniper/mis/audit/checkpoint.hpp>

#include <juniper/mis/base/byte_writer.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include <fmt/format.h>
#include <sodium.h>

namespace juniper::mis::audit {
namespace {

constexpr std::string_view origin_prefix = "juniper-mis/";
constexpr std::string_view signature_mark = "\xE2\x80\x94 ";  // em dash and space
constexpr std::size_t longest_note = 1'000'000;               // as C2SP allows at least
constexpr std::uint8_t ed25519_type = 1;
constexpr std::size_t key_hash_size = 4;

std::string origin_of(Id<Tenant> tenant) { return std::string{origin_prefix} + tenant.text(); }

std::string base64(ByteView bytes) {
  std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
  text.pop_back();  // the terminating null
  return text;
}

std::optional<Bytes> from_base64(std::string_view text) {
  Bytes bytes(text.size() / 4 * 3 + 3);
  std::size_t size = 0;
  char const* end = nullptr;
  if (sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &size, &end,
                        sodium_base64_VARIANT_ORIGINAL) != 0 ||
      end != text.data() + text.size()) {
    return std::nullopt;
  }
  bytes.resize(size);
  // libsodium 1.0.18 reads every byte above 127 as '/': only the one right spelling counts.
  if (base64(bytes) != text) { return std::nullopt; }
  return bytes;
}

// The first four bytes of SHA-256(name, newline, type, public key).
std::array<std::uint8_t, key_hash_size> key_hash(std::string_view name, keys::PublicKey const& key) {
  ByteWriter w;
  w.raw(name).u8('\n').u8(ed25519_type).raw(key);
  auto const hash = sha256(w.bytes());
  return {hash[0], hash[1], hash[2], hash[3]};
}

std::string unsigned_note(Checkpoint const& c) {
  return fmt::format("{}\n{}\n{}\n", origin_of(c.tenant), c.size, base64(c.root));
}

Error malformed_note() { return {.code = ErrorCode::malformed, .text = "this is no checkpoint of a log"}; }
Error forged_note() { return {.code = ErrorCode::tampered, .text = "the checkpoint was not signed by this key"}; }
Error malformed_verifier() { return {.code = ErrorCode::malformed, .text = "this is no public key of a log"}; }

// Takes a line, without its end, off the front; nothing when no line end is left.
std::optional<std::string_view> take_line(std::string_view& text) {
  auto const end = text.find('\n');
  if (end == std::string_view::npos) { return std::nullopt; }
  auto const line = text.substr(0, end);
  text.remove_prefix(end + 1);
  return line;
}

std::optional<Checkpoint> parse_checkpoint(std::string_view text) {
  auto const origin = take_line(text);
  auto const size = take_line(text);
  auto const root = take_line(text);
  if (!root || !origin->starts_with(origin_prefix) || !text.empty()) { return std::nullopt; }
  Checkpoint c;
  auto const tenant = Id<Tenant>::parse(origin->substr(origin_prefix.size()));
  auto const hash = from_base64(*root);
  auto const read = std::from_chars(size->data(), size->data() + size->size(), c.size);
  if (!tenant || !hash || hash->size() != c.root.size() || read.ec != std::errc{}) { return std::nullopt; }
  c.tenant = *tenant;
  std::ranges::copy(*hash, c.root.begin());
  return c;
}

}  // namespace

std::string signed_note(Checkpoint const& checkpoint, keys::SecretBytes const& seed) {
  auto note = unsigned_note(checkpoint);
  auto const name = origin_of(checkpoint.tenant);
  ByteWriter w;
  w.raw(key_hash(name, keys::public_key_of(seed))).raw(keys::sign(seed, bytes_of(note)));
  note += fmt::format("\n{}{} {}\n", signature_mark, name, base64(w.bytes()));
  return note;
}

Result<Checkpoint> read_note(std::string_view note, keys::PublicKey const& key) {
  auto const blank = note.find("\n\n");
  if (blank == std::string_view::npos || note.size() > longest_note) { return malformed_note(); }
  auto const text = note.substr(0, blank + 1);
  auto const checkpoint = parse_checkpoint(text);
  // Only the one spelling of each number and id counts.
  if (!checkpoint || unsigned_note(*checkpoint) != text) { return malformed_note(); }

  auto const name = origin_of(checkpoint->tenant);
  auto const hash = key_hash(name, key);
  auto rest = note.substr(blank + 2);
  bool held = false;
  if (rest.empty()) { return malformed_note(); }
  while (!rest.empty()) {
    auto line = take_line(rest);
    if (!line || !line->starts_with(signature_mark)) { return malformed_note(); }
    line->remove_prefix(signature_mark.size());
    auto const space = line->find(' ');
    if (space == std::string_view::npos || space == 0) { return malformed_note(); }
    auto const signature = from_base64(line->substr(space + 1));
    if (!signature || signature->size() <= key_hash_size) { return malformed_note(); }
    // Others may sign beside us, witnesses for instance; whoever bears our name and key hash must be us.
    auto const signed_part = ByteView{*signature};
    if (line->substr(0, space) != name || !std::ranges::equal(signed_part.first(key_hash_size), hash)) { continue; }
    if (!keys::signature_holds(key, bytes_of(text), signed_part.subspan(key_hash_size))) { return forged_note(); }
    held = true;
  }
  if (!held) { return forged_note(); }
  return *checkpoint;
}

std::string verifier_text(Id<Tenant> tenant, keys::PublicKey const& key) {
  auto const name = origin_of(tenant);
  auto const hash = key_hash(name, key);
  ByteWriter w;
  w.u8(ed25519_type).raw(key);
  return fmt::format("{}+{:02x}{:02x}{:02x}{:02x}+{}", name, hash[0], hash[1], hash[2], hash[3], base64(w.bytes()));
}

Result<keys::PublicKey> read_verifier(std::string_view text) {
  auto const first = text.find('+');
  if (first == std::string_view::npos || !text.starts_with(origin_prefix)) { return malformed_verifier(); }
  auto const tenant = Id<Tenant>::parse(text.substr(origin_prefix.size(), first - origin_prefix.size()));
  auto const second = text.find('+', first + 1);
  if (!tenant || second == std::string_view::npos) { return malformed_verifier(); }
  auto const bytes = from_base64(text.substr(second + 1));
  keys::PublicKey key{};
  if (!bytes || bytes->size() != 1 + key.size() || bytes->front() != ed25519_type) { return malformed_verifier(); }
  std::copy(bytes->begin() + 1, bytes->end(), key.begin());
  // The key hash, and the one spelling of everything, are checked by writing it again.
  if (verifier_text(*tenant, key) != text) { return malformed_verifier(); }
  return key;
}

}  // namespace juniper::mis::audit
