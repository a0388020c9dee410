// Keeping, finding and destroying wrapped keys.
#include "adapters/sqlite/key_table.hpp"

#include <juniper/mis/keys/secret_bytes.hpp>

#include <algorithm>
#include <utility>

#include "adapters/sqlite/failures.hpp"
#include "adapters/sqlite/traces.hpp"

namespace juniper::mis::adapters::sqlite {
namespace {

constexpr std::chrono::milliseconds key_file_patience{30'000};

void need(int code) {
  if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) { fail(code); }
}

Lease lease_of(Pool& pool) {
  storage::Watch watch{{.time = key_file_patience}};
  return pool.lease(watch).value();
}

// Rolled back by the lease when it is not committed.
class Transaction {
 public:
  explicit Transaction(Connection& connection) : connection_(connection) { need(connection.run("BEGIN IMMEDIATE")); }
  void commit() { need(connection_.run("COMMIT")); }

 private:
  Connection& connection_;
};

[[noreturn]] void fail_damaged_key() {
  throw Failure({.code = ErrorCode::tampered, .text = "the key file holds something that was not written by a key store"});
}

Uuid uuid_at(Statement const& statement, int column) {
  auto const id = Uuid::from_bytes(statement.bytes(column));
  if (!id) { fail_damaged_key(); }
  return *id;
}

keys::KeyOwner owner_at(Statement const& statement) {  // columns 0 to 2
  return {{uuid_at(statement, 0)}, {uuid_at(statement, 1)}, std::string{statement.text(2)}};
}

Instant instant_at(Statement const& statement, int column) {
  return Instant{std::chrono::microseconds{statement.integer(column)}};
}

std::optional<keys::StoredKey> first_key(Statement& statement) {
  auto const code = statement.step();
  need(code);
  if (code != SQLITE_ROW) { return std::nullopt; }
  auto const wrapped = statement.bytes(4);
  return keys::StoredKey{.id = uuid_at(statement, 3),
                         .owner = owner_at(statement),
                         .wrapped = copy_of(wrapped),
                         .created_at = instant_at(statement, 5)};
}

void bury(Connection& connection, keys::KeyOwner const& owner, Instant at) {
  auto statement = connection.prepare(
      "INSERT INTO tombstone(tenant, subject, compartment, destroyed_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
  statement.bind(owner.tenant.value).bind(owner.subject.value).bind(std::string_view{owner.compartment}).bind(at);
  need(statement.step());
}

// Overwrites and removes an owner's key; what was overwritten is told, so that it can be looked for.
void overwrite(Connection& connection, keys::KeyOwner const& owner, std::vector<Bytes>& overwritten) {
  auto const bound = [&](std::string_view sql) {
    auto statement = connection.prepare(sql);
    statement.bind(owner.tenant.value).bind(owner.subject.value).bind(std::string_view{owner.compartment});
    return statement;
  };
  {
    auto before = bound("SELECT wrapped FROM key WHERE tenant = ? AND subject = ? AND compartment = ?");
    auto const code = before.step();
    need(code);
    if (code != SQLITE_ROW) { return; }
    overwritten.push_back(copy_of(before.bytes(0)));
  }
  need(bound("UPDATE key SET wrapped = zeroblob(length(wrapped)) WHERE tenant = ? AND subject = ? AND compartment = ?").step());
  need(bound("DELETE FROM key WHERE tenant = ? AND subject = ? AND compartment = ?").step());
}

// Rewrites the whole file from what is alive, then takes back the mark that this has to be done.
void sweep(Connection& connection) {
  need(connection.run("VACUUM"));
  need(connection.run("UPDATE identity SET unswept = 0"));
}

}  // namespace

Settings key_file_settings() {
  return {.application_id = 0x4a4d4b46,  // "JMKF"
          .journal_mode = "truncate",
          .synchronous = 3,  // EXTRA
          .patience = key_file_patience};
}

Result<void> create_key_tables(Lease const& lease) {
  for (char const* sql :
       {"CREATE TABLE identity(n INTEGER PRIMARY KEY CHECK (n = 1), id BLOB NOT NULL, unswept INTEGER NOT NULL) STRICT",
        "CREATE TABLE root(n INTEGER PRIMARY KEY CHECK (n = 1), root BLOB NOT NULL) STRICT",  // a page that nobody reads but once
        "CREATE TABLE key(tenant BLOB NOT NULL, subject BLOB NOT NULL, compartment TEXT NOT NULL, id BLOB NOT NULL, "
        "wrapped BLOB NOT NULL, created_at INTEGER NOT NULL, PRIMARY KEY (tenant, subject, compartment), UNIQUE (tenant, id)) "
        "STRICT, WITHOUT ROWID",
        "CREATE TABLE tombstone(n INTEGER PRIMARY KEY, tenant BLOB NOT NULL, subject BLOB NOT NULL, compartment TEXT NOT NULL, "
        "destroyed_at INTEGER NOT NULL, UNIQUE (tenant, subject, compartment)) STRICT"}) {
    if (auto const code = lease.change(sql); code != SQLITE_OK) { return error_of(code); }
  }
  Uuid identity;
  auto const random = keys::SecretBytes::random(identity.bytes.size());
  std::ranges::copy(random.view(), identity.bytes.begin());
  auto statement = lease.connection().prepare("INSERT INTO identity(n, id, unswept) VALUES (1, ?, 0)");
  if (auto const code = statement.bind(identity).step(); code != SQLITE_DONE) { return error_of(code); }
  return {};
}

Result<std::shared_ptr<keys::KeyStore>> KeyTable::open(std::string const& path) {
  auto pool = Pool::open(path, 1, key_file_settings());
  if (!pool) { return std::move(pool).error(); }
  auto const lease = lease_of(**pool);
  auto& connection = lease.connection();
  if (connection.integer("SELECT count(*) FROM sqlite_schema WHERE name IN ('identity', 'key', 'tombstone', 'root')", 0) != 4) {
    return Error{.code = ErrorCode::incompatible, .text = "this is not a key file"};
  }
  if (connection.integer("SELECT unswept FROM identity", 0) != 0) { sweep(connection); }
  auto statement = connection.prepare("SELECT id FROM identity");
  need(statement.step());
  auto const identity = uuid_at(statement, 0);
  return std::shared_ptr<keys::KeyStore>{std::make_shared<KeyTable>(path, *std::move(pool), identity)};
}

std::optional<keys::StoredKey> KeyTable::find(keys::KeyOwner const& owner) {
  auto const lease = lease_of(*pool_);
  auto statement = lease.connection().prepare(
      "SELECT tenant, subject, compartment, id, wrapped, created_at FROM key WHERE tenant = ? AND subject = ? AND compartment = ?");
  statement.bind(owner.tenant.value).bind(owner.subject.value).bind(std::string_view{owner.compartment});
  return first_key(statement);
}

std::optional<keys::StoredKey> KeyTable::find(Id<Tenant> tenant, Uuid const& key) {
  auto const lease = lease_of(*pool_);
  auto statement = lease.connection().prepare(
      "SELECT tenant, subject, compartment, id, wrapped, created_at FROM key WHERE tenant = ? AND id = ?");
  statement.bind(tenant.value).bind(key);
  return first_key(statement);
}

void KeyTable::add(std::span<keys::StoredKey const> keys) {
  if (keys.empty()) { return; }
  auto const lease = lease_of(*pool_);
  auto& connection = lease.connection();
  Transaction transaction{connection};
  for (auto const& key : keys) {
    auto const& owner = key.owner;
    // An owner whose key was destroyed gets no other; an empty compartment stands for all of them.
    auto statement = connection.prepare(
        "INSERT INTO key(tenant, subject, compartment, id, wrapped, created_at) SELECT ?1, ?2, ?3, ?4, ?5, ?6 "
        "WHERE NOT EXISTS (SELECT 1 FROM tombstone WHERE tenant = ?1 AND subject = ?2 AND compartment IN (?3, '')) "
        "ON CONFLICT (tenant, subject, compartment) DO NOTHING");
    statement.bind(owner.tenant.value).bind(owner.subject.value).bind(std::string_view{owner.compartment});
    statement.bind(key.id).bind(ByteView{key.wrapped}).bind(key.created_at);
    need(statement.step());
  }
  transaction.commit();
}

void KeyTable::destroy(Id<Tenant> tenant, Id<Subject> subject, std::span<std::string const> compartments, Instant at) {
  auto const lease = lease_of(*pool_);
  auto& connection = lease.connection();
  std::vector<Bytes> overwritten;
  {
    Transaction transaction{connection};
    std::vector<std::string> theirs{compartments.begin(), compartments.end()};
    if (compartments.empty()) {
      bury(connection, {tenant, subject, {}}, at);
      auto statement = connection.prepare("SELECT compartment FROM key WHERE tenant = ? AND subject = ?");
      statement.bind(tenant.value).bind(subject.value);
      auto code = statement.step();
      for (; code == SQLITE_ROW; code = statement.step()) { theirs.emplace_back(statement.text(0)); }
      need(code);
    }
    for (auto const& compartment : theirs) {
      keys::KeyOwner const owner{tenant, subject, compartment};
      overwrite(connection, owner, overwritten);
      bury(connection, owner, at);
    }
    if (!overwritten.empty()) { need(connection.run("UPDATE identity SET unswept = 1")); }
    transaction.commit();
  }
  if (overwritten.empty()) { return; }
  // SQLite overwrites what it deletes, but may have moved it about within a page before: looked for, not believed.
  if (leaves_traces(connection.native(), overwritten)) {
    sweep(connection);
    if (leaves_traces(connection.native(), overwritten)) {
      throw Failure({.code = ErrorCode::storage_failed, .text = "a destroyed key is still to be found in the key file"});
    }
  } else {
    need(connection.run("UPDATE identity SET unswept = 0"));
  }
}

std::vector<keys::KeyTombstone> KeyTable::tombstones(Id<Tenant> tenant) {
  auto const lease = lease_of(*pool_);
  auto statement = lease.connection().prepare(
      "SELECT tenant, subject, compartment, destroyed_at FROM tombstone WHERE tenant = ? ORDER BY n");
  statement.bind(tenant.value);
  std::vector<keys::KeyTombstone> all;
  auto code = statement.step();
  for (; code == SQLITE_ROW; code = statement.step()) { all.push_back({owner_at(statement), instant_at(statement, 3)}); }
  need(code);
  return all;
}

}  // namespace juniper::mis::adapters::sqlite
