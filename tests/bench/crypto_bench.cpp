// Sealing and the log's hashing, against the bare primitives with the same nonces and the same bytes.
#include "bench/raw_sqlite.hpp"
#include "bench/rounds.hpp"

#include <juniper/mis/audit/event.hpp>
#include <juniper/mis/keys/sealed_cell.hpp>

#include <array>

#include <openssl/evp.h>
#include <sodium.h>

namespace bench {
namespace {

using namespace juniper::mis;

constexpr std::size_t seals = 50'000;

struct Sealing {
  keys::SecretBytes key = keys::SecretBytes::random(keys::key_size);
  keys::CellPlace place{.tenant = {Uuid::from_number(1)}, .entity = 14, .record = Uuid::from_number(2), .field = 7, .key = Uuid::from_number(3),
                        .cell_version = 1};
  Bytes plain = Bytes(200, 0x41);
  Bytes ad = Bytes(76, 0x42);  // as much as a cell is bound to
  std::uint64_t bytes = 0;
};

Comparison sealing() {
  auto const s = std::make_shared<Sealing>();
  auto const answer = [s] { return s->bytes; };
  auto const empty = [s] { s->bytes = 0; };
  return {.layer = "module",
          .what = "seal 200 bytes, nonce included",
          .unit = "cell",
          .units = seals,
          .goal = Goal::ratio_at_most,
          .bound = 1.5,
          .library = {.name = "keys::seal_cell",
                      .run =
                          [s] {
                            for (std::size_t i = 0; i < seals; ++i) { s->bytes += keys::seal_cell(s->key, s->place, s->plain).size() - 1 - 16 - 8; }
                          },
                      .prepare = empty,
                      .answer = answer},
          .peer = {.name = "libsodium XChaCha20-Poly1305 + randombytes_buf",
                   .run =
                       [s] {
                         Bytes out(24 + 208 + 16);
                         for (std::size_t i = 0; i < seals; ++i) {
                           randombytes_buf(out.data(), 24);
                           unsigned long long size = 0;
                           Bytes padded = s->plain;
                           padded.resize(208);
                           crypto_aead_xchacha20poly1305_ietf_encrypt(out.data() + 24, &size, padded.data(), padded.size(), s->ad.data(),
                                                                      s->ad.size(), nullptr, out.data(), s->key.view().data());
                           s->bytes += 24 + size;
                         }
                       },
                   .prepare = empty,
                   .answer = answer},
          .setting = s};
}

// Appending an event that touched one row to a log of a million: commitment, leaf, nodes, root. The peer hashes exactly those bytes
// in as many calls, by the fastest SHA-256 there is on the machine.
struct Hashing {
  static constexpr std::uint64_t events = 20'000;
  static constexpr std::uint64_t before = 1'000'003;
  Bytes salt = Bytes(32, 1);
  Bytes body = Bytes(300, 2);
  std::vector<audit::TouchedRow> rows{{.act = audit::RowAct::patched, .entity = 14, .record = Uuid::from_number(5), .version = 3, .digest = {}}};
  audit::Hash ours{};
  audit::Hash theirs{};
  std::vector<Bytes> hashed;  // what one run hashed, call by call
  std::uint64_t calls = 0;
};

audit::Hash node_of(audit::NodePlace place) {
  audit::Hash h{};
  h[0] = place.level;
  for (std::size_t i = 0; i < 8; ++i) { h[8 + i] = static_cast<std::uint8_t>(place.index >> (8 * i)); }
  return h;
}

void append_events(Hashing& s) {
  // A new node looks at its left neighbour, which is the last one of its level, or was there before.
  std::array<audit::Node, 64> last{};
  audit::NodeReader const read = [&last](audit::NodePlace p) { return last[p.level].place == p ? last[p.level].hash : node_of(p); };
  for (std::uint64_t i = 0; i < Hashing::events; ++i) {
    auto const size = Hashing::before + i;
    auto const commitment = audit::commitment_of(s.salt, audit::encode(s.rows), s.body);
    auto const leaf = audit::leaf_hash(audit::leaf_data({Uuid::from_number(1)}, size, Instant{}, commitment));
    for (auto const& node : audit::nodes_completed_by(size, leaf, read)) { last[node.place.level] = node; }
  }
  s.ours = audit::root_of(Hashing::before + Hashing::events, read);
}

// The hashing alone, with the number and the lengths of the inputs as above.
void hash_alone(Hashing& s) {
  auto* const context = EVP_MD_CTX_new();
  auto* const sha = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  Bytes const event(15 + 32 + 4 + 66 + 4 + 300, 3);
  Bytes leaf(1 + 14 + 16 + 8 + 8 + 32, 4);
  Bytes node(65, 5);
  auto const hash = [&](Bytes& bytes) {
    unsigned size = 0;
    EVP_DigestInit_ex2(context, sha, nullptr);
    EVP_DigestUpdate(context, bytes.data(), bytes.size());
    EVP_DigestFinal_ex(context, s.theirs.data(), &size);
    bytes[1] = s.theirs[0];
    ++s.calls;
  };
  Bytes first = event;
  for (std::uint64_t i = 0; i < Hashing::events; ++i) {
    hash(first);
    hash(leaf);
    for (auto index = Hashing::before + i; (index & 1U) != 0; index >>= 1U) { hash(node); }
  }
  EVP_MD_free(sha);
  EVP_MD_CTX_free(context);
}

Comparison logging() {
  auto const s = std::make_shared<Hashing>();
  return {.layer = "module",
          .what = "append an event to the log's tree (commitment, leaf, nodes)",
          .unit = "event",
          .units = Hashing::events,
          .goal = Goal::ratio_at_most,
          .bound = 1.5,
          .library = {.name = "audit", .run = [s] { append_events(*s); }, .answer = [s] { return std::uint64_t{s->ours != audit::Hash{}}; }},
          .peer = {.name = "OpenSSL SHA-256 of as many bytes", .run = [s] { hash_alone(*s); }, .answer = [s] { return std::uint64_t{s->theirs != audit::Hash{}}; }},
          .setting = s};
}

[[maybe_unused]] int const entered = enter("keys.seal", &sealing) + enter("audit.append", &logging);

}  // namespace
}  // namespace bench
