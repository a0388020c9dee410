// What is worth telling of a call, and a key store around a key store.
#include "told.hpp"

#include <utility>

namespace juniper::mis::core {
namespace {

std::optional<LogLevel> level_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::unknown_outcome:
    case ErrorCode::wrong_keys:
    case ErrorCode::tampered:
    case ErrorCode::incompatible:
    case ErrorCode::storage_failed: return LogLevel::error;
    case ErrorCode::deadline_exceeded:
    case ErrorCode::cancelled:
    case ErrorCode::busy: return LogLevel::warning;
    default: return std::nullopt;
  }
}

class ToldKeyStore final : public keys::KeyStore {
 public:
  ToldKeyStore(std::shared_ptr<keys::KeyStore> to, Log log) : to_(std::move(to)), log_(std::move(log)) {}

 private:
  template <class Work>
  auto noticed(std::string_view action, Work&& work) {
    try {
      return work();
    } catch (Failure const& failure) {
      log_.tell({.level = LogLevel::error, .code = LogCode::keys_failed, .action = action, .outcome = failure.code()});
      throw;
    }
  }

 public:
  Uuid identity() const override { return to_->identity(); }
  std::optional<keys::StoredKey> find(keys::KeyOwner const& owner) override {
    return noticed("find", [&] { return to_->find(owner); });
  }
  std::optional<keys::StoredKey> find(Id<Tenant> tenant, Uuid const& key) override {
    return noticed("find", [&] { return to_->find(tenant, key); });
  }
  void add(std::span<keys::StoredKey const> keys) override {
    Stopwatch const watch;
    noticed("add", [&] { to_->add(keys); });
    log_.tell({.level = LogLevel::info, .code = LogCode::keys_added, .took = watch.took(), .count = keys.size()});
  }
  void destroy(Id<Tenant> tenant, Id<Subject> subject, std::span<std::string const> compartments, Instant at) override {
    Stopwatch const watch;
    noticed("destroy", [&] { to_->destroy(tenant, subject, compartments, at); });
    log_.tell({.level = LogLevel::info, .code = LogCode::keys_destroyed, .took = watch.took()});
  }
  std::vector<keys::KeyTombstone> tombstones(Id<Tenant> tenant) override {
    return noticed("tombstones", [&] { return to_->tombstones(tenant); });
  }
  Result<void> back_up(std::string const& path) override { return to_->back_up(path); }

 private:
  std::shared_ptr<keys::KeyStore> to_;
  Log log_;
};

}  // namespace

void tell_end(Log const& log, std::string_view action, std::string_view entity, Stopwatch const& watch, std::optional<ErrorCode> outcome) {
  auto const took = watch.took();
  if (auto const level = outcome ? level_of(*outcome) : std::nullopt) {
    log.tell({.level = *level, .code = LogCode::call_failed, .action = action, .entity = entity, .outcome = outcome, .took = took});
  }
  if (took >= log.slow) {
    log.tell({.level = LogLevel::warning, .code = LogCode::call_slow, .action = action, .entity = entity, .outcome = outcome, .took = took});
  }
}

std::shared_ptr<keys::KeyStore> told_key_store(std::shared_ptr<keys::KeyStore> store, Log const& log) {
  if (!log) { return store; }
  return std::make_shared<ToldKeyStore>(std::move(store), log);
}

}  // namespace juniper::mis::core
