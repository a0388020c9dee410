// Lists and decisions at a desk, the log on, against the port's list and the bare cryptography under it.
#include "bench/raw_sqlite.hpp"
#include "bench/rounds.hpp"
#include "core/world.hpp"

#include <juniper/mis/adapters/sqlite.hpp>
#include <juniper/mis/exchange/synthetic.hpp>
#include <juniper/mis/keys/row_mac.hpp>

#include <optional>
#include <random>

#include <sodium.h>

namespace bench {
namespace {

using namespace juniper::mis;

constexpr std::size_t pupils = 1000;

// Hands everything on, and remembers the last query for pupils: the port's list is exactly that query again.
class Remembering final : public storage::Store {
 public:
  explicit Remembering(std::shared_ptr<storage::Store> to) : to_(std::move(to)) {}
  std::optional<Query> last;  ///< of pupils, with the desk's scope in it

  storage::Capabilities capabilities() const override { return to_->capabilities(); }
  Result<void> change_schema(std::span<storage::SchemaStep const> steps) override { return to_->change_schema(steps); }
  bool has(EntityInfo const& entity) override { return to_->has(entity); }
  Result<std::unique_ptr<storage::Unit>> begin(storage::Mode mode, Id<Tenant> tenant, storage::Limits const& limits) override {
    auto unit = to_->begin(mode, tenant, limits);
    if (!unit.ok() || !listening) { return unit; }
    return std::unique_ptr<storage::Unit>{std::make_unique<Unit>(*this, *std::move(unit))};
  }
  storage::Store& below() { return *to_; }
  bool listening = false;

 private:
  class Unit final : public storage::Unit {
   public:
    Unit(Remembering& store, std::unique_ptr<storage::Unit> to) : store_(store), to_(std::move(to)) {}
    Result<void> insert(EntityInfo const& e, Row const& row) override { return to_->insert(e, row); }
    Result<void> append(EntityInfo const& e, std::span<Row const> rows) override { return to_->append(e, rows); }
    Result<void> patch(EntityInfo const& e, storage::RowPatch const& patch) override { return to_->patch(e, patch); }
    Result<void> erase(EntityInfo const& e, Uuid const& id, std::int64_t version) override { return to_->erase(e, id, version); }
    Result<std::optional<Row>> get(EntityInfo const& e, Uuid const& id) override { return to_->get(e, id); }
    Result<void> query(Query const& query, storage::RowSink const& sink) override { return to_->query(query, sink); }
    Result<void> query_asking(Query const& query, std::span<Predicate const> asked, storage::AnsweredSink const& sink) override {
      if (query.from == &description<Pupil>() && !store_.last) { store_.last = query; }
      return to_->query_asking(query, asked, sink);
    }
    Result<std::size_t> count(EntityInfo const& e, Predicate const& where) override { return to_->count(e, where); }
    Result<void> commit() override { return to_->commit(); }

   private:
    Remembering& store_;
    std::unique_ptr<storage::Unit> to_;
  };
  std::shared_ptr<storage::Store> to_;
};

// A school of a thousand pupils on SQLite, and one desk in it.
struct School {
  Folder folder;
  std::shared_ptr<Remembering> store = std::make_shared<Remembering>(adapters::sqlite_store(folder.file("school"), {}).value());
  testing::World world{store, keys_in_memory()};
  std::optional<Desk> desk;
  std::vector<SeenRecord> seen;
  std::vector<Row> rows;
  std::uint64_t shown = 0;

  School(char const* who, PurposeKey purpose) {
    auto office = world.office();
    exchange::synthetic::settle(office, exchange::synthetic::invent({.seed = 1, .pupils = pupils, .la_estab = "8012000", .starts = testing::first_of_term}))
        .value();
    desk = world.desk(who, world.meadow, purpose);
    store->listening = true;
    list();
    store->listening = false;
    need(seen.size() == pupils && store->last);
  }
  void list() { seen = desk->list_records(description<Pupil>(), {.limit = 1000}).value().records; }
  void list_at_port() {
    rows.clear();
    auto unit = store->below().begin(storage::Mode::read, world.tenant, {}).value();
    unit->query(*store->last, [this](Row const& row) { return rows.push_back(row), true; }).value();
  }
  // Who came, in which order.
  std::uint64_t seen_ids() const {
    std::uint64_t sum = seen.size();
    for (auto const& r : seen) { sum = sum * 31 + UuidHash{}(r.id()); }
    return sum;
  }
  std::uint64_t row_ids() const {
    std::uint64_t sum = rows.size();
    for (auto const& r : rows) { sum = sum * 31 + UuidHash{}(r.id); }
    return sum;
  }
};

Comparison unsealed_by(std::shared_ptr<School> const& s, std::string what, Contender library) {
  return {.layer = "desk",
          .what = std::move(what),
          .unit = "list",
          .units = 1,
          .goal = Goal::ratio_at_most,
          .bound = 1.15,
          .library = std::move(library),
          .peer = {.name = "the port's list, same condition", .run = [s] { s->list_at_port(); }, .prepare = [s] { s->rows.clear(); }, .answer = [s] { return s->row_ids(); }},
          .rounds = 25,
          .setting = s};
}

Comparison listing_unsealed() {
  auto const s = std::make_shared<School>("head", purposes::attendance);
  return unsealed_by(s, "list 1,000 pupils, unsealed fields",
                     {.name = "Desk::list", .run = [s] { s->list(); }, .prepare = [s] { s->seen.clear(); }, .answer = [s] { return s->seen_ids(); }});
}

// The least that a list of rows with MACs can take, however little a desk does.
Comparison listing_unsealed_bound() {
  auto const s = std::make_shared<School>("head", purposes::attendance);
  auto const key = std::make_shared<keys::SecretBytes>(keys::SecretBytes::random(keys::key_size));
  return unsealed_by(s, "bound: the port's list, and the MAC of every row",
                     {.name = "the port's list + row_mac",
                      .run =
                          [s, key] {
                            s->list_at_port();
                            for (auto const& row : s->rows) { s->shown += keys::row_mac_holds(*key, s->world.tenant, description<Pupil>(), row) ? 1U : 0U; }
                          },
                      .prepare = [s] { s->rows.clear(); },
                      .answer = [s] { return s->row_ids(); }});
}

// What the desk cannot do without when a thousand sealed cells are shown: a MAC for each row, a cell opened, a handle sealed for the
// log, and the event's hashes and signature.
void primitives(School& s) {
  static constexpr unsigned char key[32] = {1};
  static std::vector<Bytes> canonical;
  if (canonical.empty()) {
    for (auto const& row : s.rows) { canonical.push_back(canonical_row(s.world.tenant, description<Pupil>(), row)); }
  }
  static Bytes const sealed = [] {
    Bytes made(32);
    unsigned char const nonce[24] = {};
    Bytes const plain(16);
    Bytes const ad(76);
    crypto_aead_xchacha20poly1305_ietf_encrypt(made.data(), nullptr, plain.data(), plain.size(), ad.data(), ad.size(), nullptr, nonce, key);
    return made;
  }();
  Bytes const ad(76);
  Bytes plain(16);
  Bytes handle(24 + 32 + 16);
  Bytes event;
  unsigned char const nonce[24] = {};
  unsigned char mac[32];
  for (std::size_t i = 0; i < s.rows.size(); ++i) {
    crypto_generichash(mac, sizeof mac, canonical[i].data(), canonical[i].size(), key, sizeof key);
    need(crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, sealed.data(), sealed.size(), ad.data(), ad.size(), nonce, key) == 0);
    randombytes_buf(handle.data(), 24);
    crypto_aead_xchacha20poly1305_ietf_encrypt(handle.data() + 24, nullptr, handle.data() + 24, 32, ad.data(), ad.size(), nullptr, handle.data(), key);
    event.insert(event.end(), handle.begin(), handle.end());
    event.resize(event.size() + 29 + 61);  // the handle's clear part, and the row in the event
  }
  Bytes body(event.size() + 16);
  crypto_aead_xchacha20poly1305_ietf_encrypt(body.data(), nullptr, event.data(), event.size(), ad.data(), ad.size(), nullptr, nonce, key);
  crypto_hash_sha256(mac, body.data(), body.size());
  unsigned char seed[32] = {2};
  unsigned char pair[64];
  unsigned char open[32];
  unsigned char signature[64];
  crypto_sign_seed_keypair(open, pair, seed);
  crypto_sign_detached(signature, nullptr, mac, sizeof mac, pair);
  s.shown += signature[0];
}

Comparison listing_sealed() {
  auto const s = std::make_shared<School>("clerk", purposes::admissions);
  return {.layer = "desk",
          .what = "list 1,000 pupils, sealed ethnicity, logged",
          .unit = "list",
          .units = 1,
          .goal = Goal::ratio_at_most,
          .bound = 1.3,
          .library = {.name = "Desk::list", .run = [s] { s->list(); }, .prepare = [s] { s->seen.clear(); }, .answer = [s] { return s->seen_ids(); }},
          .peer = {.name = "the port's list + bare primitives",
                   .run =
                       [s] {
                         s->list_at_port();
                         primitives(*s);
                       },
                   .prepare = [s] { s->rows.clear(); },
                   .answer = [s] { return s->row_ids(); }},
          .rounds = 15,
          .setting = s};
}

Comparison deciding() {
  struct Setting {
    testing::World world;
    access::DeskPolicy policy = world.core().policy().compile(std::vector<std::string>{"class_teacher", "form_tutor", "office", "head"}, "teaching");
    std::vector<access::RelationSet> held;
    std::uint64_t sum = 0;
    Setting() {
      std::mt19937_64 random{4};
      for (int i = 0; i < 1'000'000; ++i) { held.push_back(static_cast<access::RelationSet>(random()) & 0xff); }
    }
  };
  auto const s = std::make_shared<Setting>();
  return {.layer = "desk",
          .what = "which fields of a record are open, relations known",
          .unit = "record",
          .units = 1'000'000,
          .goal = Goal::nanoseconds_at_most,
          .bound = 20,
          .library = {.name = "EntityMasks::open",
                      .run =
                          [s] {
                            auto const& masks = s->policy.of(description<Pupil>(), access::Verb::read);
                            for (auto const held : s->held) { s->sum += masks.open(held); }
                          },
                      .prepare = [s] { s->sum = 0; },
                      .answer = [s] { return s->sum; }},
          .setting = s};
}

[[maybe_unused]] int const entered = enter("desk.list_unsealed", &listing_unsealed) +
                                   enter("desk.list_unsealed_bound", &listing_unsealed_bound) + enter("desk.list_sealed", &listing_sealed) + enter("desk.decide", &deciding);

}  // namespace
}  // namespace bench
