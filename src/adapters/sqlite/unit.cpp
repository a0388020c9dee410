// Beginning, stopping and committing a SQLite transaction.
#include "adapters/sqlite/unit.hpp"

#include <algorithm>
#include <utility>

#include "adapters/sqlite/failures.hpp"

namespace juniper::mis::adapters::sqlite {
namespace {

constexpr int steps_between_looks = 4000;  // of SQLite's virtual machine; well under a millisecond

}  // namespace

SqliteUnit::SqliteUnit(storage::Watch watch, std::shared_ptr<void> turn, Lease lease, storage::Mode mode, Uuid tenant)
    : watch_(std::move(watch)), turn_(std::move(turn)), lease_(std::move(lease)), mode_(mode), tenant_(tenant) {}

Result<std::unique_ptr<storage::Unit>> SqliteUnit::begin(std::shared_ptr<Pool> const& pool, storage::Mode mode, Uuid tenant,
                                                         storage::Limits const& limits) {
  storage::Watch watch{limits};
  if (auto go_on = watch.look(); !go_on) { return std::move(go_on).error(); }
  if (auto const* sync = pool->sync(); sync != nullptr && sync->broken()) {
    throw Failure({.code = ErrorCode::storage_failed, .text = "the disk failed while something was being made durable",
                   .hint = "close the store, look after the disk, and open it again"});
  }
  std::shared_ptr<void> turn;
  if (mode == storage::Mode::write) {  // before a connection, so that waiting writers leave readers theirs
    auto taken = pool->turn.take(watch);
    if (!taken) { return std::move(taken).error(); }
    turn = *std::move(taken);
  }
  auto lease = pool->lease(watch);
  if (!lease) { return std::move(lease).error(); }
  auto unit = std::make_unique<SqliteUnit>(std::move(watch), std::move(turn), *std::move(lease), mode, tenant);
  if (auto started = unit->start(); !started) { return std::move(started).error(); }
  if (mode == storage::Mode::read && pool->sync() != nullptr) {  // what is shown does not vanish when the power goes
    if (auto durable = pool->sync()->wait_for_all(unit->watch_); !durable) { return std::move(durable).error(); }
  }
  return std::unique_ptr<storage::Unit>{std::move(unit)};
}

Result<void> SqliteUnit::start() {
  auto* const handle = connection().native();
  while (true) {  // in slices, so that the caller is asked while others write
    sqlite3_busy_timeout(handle, static_cast<int>(std::min<std::int64_t>(watch_.left().count(), 50)));
    auto const code = connection().run(mode_ == storage::Mode::write ? "BEGIN IMMEDIATE" : "BEGIN");
    if (code == SQLITE_OK) { break; }
    if (!means_busy(code)) { return trouble(code); }
    if (auto go_on = watch_.look(); !go_on) { return storage::Turn::busy_or(std::move(go_on).error()); }
  }
  sqlite3_busy_timeout(handle, static_cast<int>(std::min<std::int64_t>(watch_.left().count() + 1, 1'000'000'000)));
  sqlite3_progress_handler(handle, steps_between_looks, &SqliteUnit::on_progress, this);
  if (mode_ == storage::Mode::read) {  // the snapshot is the one of now, not of the first read
    if (auto const code = connection().run("SELECT 1 FROM sqlite_schema LIMIT 1"); code != SQLITE_OK) { return trouble(code); }
  }
  return {};
}

int SqliteUnit::on_progress(void* self) noexcept {
  auto* unit = static_cast<SqliteUnit*>(self);
  try {
    return unit->watch_.look().ok() ? 0 : 1;
  } catch (...) {
    unit->thrown_ = std::current_exception();
    return 1;
  }
}

Result<void> SqliteUnit::usable(bool to_write) {
  if (watch_.stopped()) { return *watch_.stopped(); }
  if (closed_) { return Error{.code = ErrorCode::closed, .text = "this unit of work is over"}; }
  if (to_write && mode_ != storage::Mode::write) {
    return Error{.code = ErrorCode::invalid, .text = "a reading unit of work cannot write"};
  }
  if (to_write && !lease_.at_home()) {
    return Error{.code = ErrorCode::closed, .text = "this unit of work was begun by another process, of which this one is a fork"};
  }
  return {};
}

Result<void> SqliteUnit::handled(std::size_t rows) {
  auto go_on = watch_.handled(rows);
  if (!go_on) { closed_ = true; }
  return go_on;
}

// Statements may be on loan here, so the connection is not given back before the unit goes.
Error SqliteUnit::trouble(int code) {
  if (thrown_ != nullptr) {
    closed_ = true;
    std::rethrow_exception(std::exchange(thrown_, nullptr));
  }
  closed_ = true;
  if (watch_.stopped()) { return *watch_.stopped(); }
  if (means_busy(code)) { return error_of(code); }
  fail(code);
}

void SqliteUnit::end() noexcept {
  closed_ = true;
  if (lease_.held()) {
    if (auto* const handle = connection().native()) { sqlite3_progress_handler(handle, 0, nullptr, nullptr); }
    lease_.release();  // rolls back what is open
  }
  turn_.reset();
}

Result<void> SqliteUnit::commit() {
  if (auto ready = usable(mode_ == storage::Mode::write); !ready) { return ready; }
  if (sinks_ > 0) { return Error{.code = ErrorCode::invalid, .text = "a unit of work cannot end while it is being read"}; }
  if (auto go_on = watch_.look(); !go_on) {
    end();
    return go_on;
  }
  // From here on nothing interrupts: whoever asked for a commit is told how it ended.
  sqlite3_progress_handler(connection().native(), 0, nullptr, nullptr);
  auto const read_only = mode_ == storage::Mode::read;
  auto const pool = lease_.pool();  // kept alive until it is durable
  auto* const sync = read_only ? nullptr : pool->sync();
  auto const number = sync == nullptr ? 0 : sync->begin();
  auto code = connection().run("COMMIT");
  while (means_busy(code) && watch_.left().count() > 0) { code = connection().run("COMMIT"); }
  if (sync != nullptr) { sync->written(number); }
  end();  // the next writer goes on while this one waits for the disk
  if (read_only) { return {}; }
  if (code == SQLITE_OK && (sync == nullptr || sync->wait(number))) { return {}; }
  if (code == SQLITE_CONSTRAINT_FOREIGNKEY) {
    return Error{.code = ErrorCode::in_use, .text = "a row refers to one that is not there, or is referred to by another"};
  }
  if (means_busy(code)) { return error_of(code); }
  return Error{.code = ErrorCode::unknown_outcome,
               .text = "the database failed while it was committing",
               .hint = "look whether it was done, or try again with the same idempotency key"};
}

}  // namespace juniper::mis::adapters::sqlite
