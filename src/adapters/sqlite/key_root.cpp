// Writing a root key past SQLite, and reading it from the mapped file.
#include "adapters/sqlite/key_root.hpp"

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

#include "adapters/sqlite/failures.hpp"
#include "adapters/sqlite/key_table.hpp"

namespace juniper::mis::adapters::sqlite {
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

struct Native {
  sqlite3* handle = nullptr;
  sqlite3_blob* blob = nullptr;
  ~Native() {
    sqlite3_blob_close(blob);
    sqlite3_close(handle);
  }
};

}  // namespace

// The root key never passes through SQLite's memory, which is not wiped: a stand-in does, and is then written over.
Result<void> fill_key_file(std::string const& path, SecretBytes const& root, std::function<Result<void>(Lease const&)> const& more) {
  auto const stand_in = SecretBytes::random(keys::key_size);
  {
    auto pool = Pool::open(path, 1, key_file_settings());
    if (!pool) { return std::move(pool).error(); }
    storage::Watch watch{{.time = key_file_settings().patience}};
    auto const lease = (*pool)->lease(watch);
    if (!lease) { return lease.error(); }
    if (auto created = create_key_tables(*lease); !created) { return created; }
    if (root.size() > 0) {
      auto statement = lease->connection().prepare("INSERT INTO root(n, root) VALUES (1, ?)");
      if (auto const code = statement.bind(stand_in.view()).step(); code != SQLITE_DONE) { return error_of(code); }
    }
    if (auto done = more(*lease); !done) { return done; }
  }
  ::unlink((path + "-journal").c_str());
  return root.size() == 0 ? Result<void>{} : replace_bytes(path, stand_in.view(), root.view());
}

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

}  // namespace juniper::mis::adapters::sqlite
