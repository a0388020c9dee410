// Preparing statements once, and rolling back.
#include "adapters/sqlite/connection.hpp"

#include <utility>

#include "adapters/sqlite/failures.hpp"
#include "adapters/sqlite/sql.hpp"

namespace juniper::mis::adapters::sqlite {
namespace {

// Queries come in as many texts as there are policies and screens; more than this is churn.
constexpr std::size_t most_texts = 512;

void finalise(Idle& idle) noexcept {
  for (auto* statement : idle) { sqlite3_finalize(statement); }
  idle.clear();
}

}  // namespace

void Connection::forget() noexcept {
  for (auto& [text, slot] : by_text_) { finalise(slot.idle); }
  for (auto& [key, slot] : fixed_) { finalise(slot.idle); }
  by_text_.clear();
  fixed_.clear();
  handle_ = nullptr;
}

Statement Connection::take(Slot& slot) {
  if (!slot.idle.empty()) {
    auto* statement = slot.idle.back();
    slot.idle.pop_back();
    return {statement, slot.idle};
  }
  slot.idle.reserve(4);  // giving back must not fail
  sqlite3_stmt* statement = nullptr;
  auto const code = sqlite3_prepare_v3(handle_, slot.sql.data(), static_cast<int>(slot.sql.size()), SQLITE_PREPARE_PERSISTENT,
                                       &statement, nullptr);
  if (code != SQLITE_OK) { fail(code); }
  ++slot.made;
  return {statement, slot.idle};
}

Statement Connection::prepare(std::string_view sql) {
  auto found = by_text_.find(sql);
  if (found == by_text_.end()) {
    if (by_text_.size() >= most_texts) {
      for (auto entry = by_text_.begin(); entry != by_text_.end();) {
        auto& slot = entry->second;
        if (slot.idle.size() < slot.made) {  // one is on loan and will come back
          ++entry;
          continue;
        }
        finalise(slot.idle);
        entry = by_text_.erase(entry);
      }
    }
    found = by_text_.emplace(std::string{sql}, Slot{.sql = std::string{sql}}).first;
  }
  return take(found->second);
}

Statement Connection::prepare(EntityInfo const& entity, Shape shape) {
  auto found = fixed_.find({&entity, shape});
  if (found == fixed_.end()) {
    std::string sql;
    switch (shape) {
      case Shape::insert: sql = insert_sql(entity); break;
      case Shape::append: sql = append_sql(entity); break;
      case Shape::get: sql = get_sql(entity); break;
      case Shape::erase: sql = erase_sql(entity); break;
      case Shape::version: sql = version_sql(entity); break;
    }
    found = fixed_.emplace(FixedKey{&entity, shape}, Slot{.sql = std::move(sql)}).first;
  }
  return take(found->second);
}

int Connection::run(std::string_view sql) {
  auto statement = prepare(sql);
  auto const code = statement.step();
  return code == SQLITE_DONE || code == SQLITE_ROW ? SQLITE_OK : code;
}

bool Connection::roll_back() noexcept {
  if (handle_ != nullptr && in_transaction()) { sqlite3_exec(handle_, "ROLLBACK", nullptr, nullptr, nullptr); }
  return handle_ != nullptr && !in_transaction();
}

std::int64_t Connection::integer(std::string_view sql, std::int64_t otherwise) {
  auto statement = prepare(sql);
  return statement.step() == SQLITE_ROW ? statement.integer(0) : otherwise;
}

}  // namespace juniper::mis::adapters::sqlite
