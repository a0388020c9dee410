// Wrapped keys in a SQLite file of their own.
#pragma once

#include <juniper/mis/keys/key_store.hpp>

#include <memory>
#include <string>

#include "adapters/sqlite/pool.hpp"

namespace juniper::mis::adapters::sqlite {

/// The settings of a key file: no write-ahead log, which would keep destroyed keys; deleted content overwritten.
Settings key_file_settings();

/// Creates the tables in a new file and gives the store its identity. \return storage_failed.
Result<void> create_key_tables(Lease const& lease);

/// A key store on a file with those tables.
class KeyTable final : public keys::KeyStore {
 public:
  /// Opens one; what an interrupted destruction may have left behind is swept away. \return incompatible, busy,
  /// storage_failed.
  static Result<std::shared_ptr<keys::KeyStore>> open(std::string const& path);
  KeyTable(std::string path, std::shared_ptr<Pool> pool, Uuid identity)
      : path_(std::move(path)), pool_(std::move(pool)), identity_(identity) {}

  Uuid identity() const override { return identity_; }
  std::optional<keys::StoredKey> find(keys::KeyOwner const& owner) override;
  std::optional<keys::StoredKey> find(Id<Tenant> tenant, Uuid const& key) override;
  void add(std::span<keys::StoredKey const> keys) override;
  void destroy(Id<Tenant> tenant, Id<Subject> subject, std::span<std::string const> compartments, Instant at) override;
  std::vector<keys::KeyTombstone> tombstones(Id<Tenant> tenant) override;
  Result<void> back_up(std::string const& path) override;

 private:
  std::string path_;
  std::shared_ptr<Pool> pool_;
  Uuid identity_;
};

}  // namespace juniper::mis::adapters::sqlite
