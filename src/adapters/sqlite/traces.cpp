// Searching a database file page by page.
#include "adapters/sqlite/traces.hpp"

#include <juniper/mis/keys/secret_bytes.hpp>

#include <algorithm>

#include <sqlite3.h>

#include "adapters/sqlite/failures.hpp"

namespace juniper::mis::adapters::sqlite {
namespace {

constexpr sqlite3_int64 chunk = 1 << 16;

bool holds(ByteView text, ByteView part) { return !part.empty() && !std::ranges::search(text, part).empty(); }

}  // namespace

bool leaves_traces(sqlite3* connection, std::span<Bytes const> gone) {
  sqlite3_file* file = nullptr;
  auto code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  if (code != SQLITE_OK || file == nullptr || file->pMethods == nullptr) { fail(SQLITE_IOERR); }
  std::size_t longest = 0;
  for (auto const& bytes : gone) { longest = std::max(longest, bytes.size()); }
  sqlite3_int64 size = 0;
  if (code = file->pMethods->xFileSize(file, &size); code != SQLITE_OK) { fail(code); }
  auto const overlap = static_cast<sqlite3_int64>(longest);  // so that nothing hides across a border
  keys::SecretBytes text{static_cast<std::size_t>(chunk + overlap)};  // the file may hold a root key, too
  for (sqlite3_int64 at = 0; at < size; at += chunk) {
    auto const length = std::min(size - at, chunk + overlap);
    auto const read = text.writable().first(static_cast<std::size_t>(length));
    if (code = file->pMethods->xRead(file, read.data(), static_cast<int>(length), at); code != SQLITE_OK) { fail(code); }
    if (std::ranges::any_of(gone, [&read](Bytes const& part) { return holds(read, part); })) { return true; }
  }
  return false;
}

}  // namespace juniper::mis::adapters::sqlite
