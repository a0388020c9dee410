// Opening and creating key files, and the root key within.
#include <juniper/mis/adapters/key_file.hpp>

#include <algorithm>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "adapters/sqlite/failures.hpp"
#include "adapters/sqlite/key_table.hpp"
#include "adapters/sqlite/new_file.hpp"

namespace juniper::mis::adapters {
namespace sqlite {
namespace {

using keys::SecretBytes;

Error unwritten() { return {.code = ErrorCode::storage_failed, .text = "the key file could not be written"}; }

// The file is under another name still and nobody has it open, so it may be written past SQLite.
Result<void> replace_bytes(std::string const& path, ByteView stand_in, ByteView by) {
  auto const file = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
  if (file < 0) { return unwritten(); }
  Bytes text(1 << 16);
  auto const size = ::pread(file, text.data(), text.size(), 0);
  text.resize(size < 0 ? 0 : static_cast<std::size_t>(size));
  auto const found = std::ranges::search(text, stand_in);
  auto const at = static_cast<off_t>(found.begin() - text.begin());
  auto const done = !found.empty() && ::pwrite(file, by.data(), by.size(), at) == static_cast<ssize_t>(by.size());
  auto const closed = ::close(file) == 0;
  return done && closed ? Result<void>{} : unwritten();
}

// The root key never passes through SQLite's memory, which is not wiped: a stand-in does, and is then written over.
Result<void> make_key_file(std::string const& path, bool with_root) {
  auto const stand_in = SecretBytes::random(keys::key_size);
  {
    auto pool = Pool::open(path, 1, key_file_settings());
    if (!pool) { return std::move(pool).error(); }
    storage::Watch watch{{.time = key_file_settings().patience}};
    auto const lease = (*pool)->lease(watch);
    if (!lease) { return lease.error(); }
    if (auto created = create_key_tables(*lease); !created) { return created; }
    if (with_root) {
      auto statement = lease->connection().prepare("INSERT INTO root(n, root) VALUES (1, ?)");
      if (auto const code = statement.bind(stand_in.view()).step(); code != SQLITE_DONE) { return error_of(code); }
    }
  }
  ::unlink((path + "-journal").c_str());
  if (!with_root) { return {}; }
  return replace_bytes(path, stand_in.view(), SecretBytes::random(keys::key_size).view());
}

struct Native {
  sqlite3* handle = nullptr;
  sqlite3_blob* blob = nullptr;
  ~Native() {
    sqlite3_blob_close(blob);
    sqlite3_close(handle);
  }
};

// Straight from the mapped file into guarded memory. Empty when the file has no root key.
Result<SecretBytes> read_root(std::string const& path) {
  Native native;
  auto code = sqlite3_open_v2(path.c_str(), &native.handle, SQLITE_OPEN_READONLY, nullptr);
  if (code != SQLITE_OK) { return error_of(code); }
  sqlite3_busy_timeout(native.handle, static_cast<int>(key_file_settings().patience.count()));
  sqlite3_exec(native.handle, "PRAGMA mmap_size=16777216", nullptr, nullptr, nullptr);
  code = sqlite3_blob_open(native.handle, "main", "root", "root", 1, 0, &native.blob);
  if (code == SQLITE_ERROR) { return SecretBytes{}; }  // no such row
  if (code != SQLITE_OK) { return error_of(code); }
  if (sqlite3_blob_bytes(native.blob) != static_cast<int>(keys::key_size)) {
    return Error{.code = ErrorCode::incompatible, .text = "the root key in this key file has the wrong length"};
  }
  SecretBytes root{keys::key_size};
  code = sqlite3_blob_read(native.blob, root.writable().data(), static_cast<int>(root.size()), 0);
  if (code != SQLITE_OK) { return error_of(code); }
  return root;
}

Result<void> make_unless_there(std::string const& file, bool with_root) {
  return make_file(file, [with_root](std::string const& made) { return make_key_file(made, with_root); });
}

}  // namespace
}  // namespace sqlite

Result<KeyFileContents> open_key_file(std::string_view path, bool create) {
  auto const file = std::string{path};
  if (auto good = sqlite::check_path(file); !good) { return std::move(good).error(); }
  if (!create && !sqlite::exists(file)) {
    return Error{.code = ErrorCode::not_found, .text = "there is no key file at this path"};
  }
  if (auto made = sqlite::make_unless_there(file, true); !made) { return std::move(made).error(); }
  auto store = sqlite::KeyTable::open(file);
  if (!store) { return std::move(store).error(); }
  auto root = sqlite::read_root(file);
  if (!root) { return std::move(root).error(); }
  return KeyFileContents{*std::move(store), *std::move(root)};
}

Result<std::shared_ptr<keys::KeyStore>> sqlite_key_store(std::string_view path) {
  auto const file = std::string{path};
  if (auto good = sqlite::check_path(file); !good) { return std::move(good).error(); }
  if (auto made = sqlite::make_unless_there(file, false); !made) { return std::move(made).error(); }
  return sqlite::KeyTable::open(file);
}

}  // namespace juniper::mis::adapters
