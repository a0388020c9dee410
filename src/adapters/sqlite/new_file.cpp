// Creating files with mode 0600, whole or not at all.
#include "adapters/sqlite/new_file.hpp"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace juniper::mis::adapters::sqlite {
namespace {

Error cannot_create() {
  return {.code = ErrorCode::storage_failed,
          .text = "the file cannot be created",
          .hint = "does its folder exist, and may this process write there?"};
}

bool forced_to_disk(std::string const& path, int flags) {
  auto const file = ::open(path.c_str(), flags | O_CLOEXEC);
  if (file < 0) { return false; }
  auto const done = ::fsync(file) == 0;
  return ::close(file) == 0 && done;
}

// Never opens what may be in use: closing it would drop the locks that SQLite holds on it in this process.
// `first` is what becomes of it when somebody else's file is there already, or comes first.
Result<void> put_in_place(std::string const& path, std::function<Result<void>(std::string const&)> const& fill, Result<void> const& first) {
  if (exists(path)) { return first; }
  auto made = path + ".XXXXXX";
  auto const file = ::mkostemp(made.data(), O_CLOEXEC);  // with mode 0600
  if (file < 0) { return cannot_create(); }
  ::close(file);
  Result<void> done;
  if (fill) { done = fill(made); }
  if (done && !forced_to_disk(made, O_RDWR)) { done = cannot_create(); }
  if (done && ::link(made.c_str(), path.c_str()) != 0) { done = errno == EEXIST ? first : cannot_create(); }
  ::unlink(made.c_str());
  if (!done) { return done; }
  auto folder = std::filesystem::path{path}.parent_path();
  if (folder.empty()) { folder = "."; }
  if (!forced_to_disk(folder.string(), O_RDONLY | O_DIRECTORY)) { return cannot_create(); }
  return {};
}

}  // namespace

Result<void> check_path(std::string const& path) {
  // SOCI takes the path in quotation marks and knows no way to escape one; SQLite gives `:memory:` a meaning of its own.
  if (path.empty() || path.starts_with(':') || path.find('"') != std::string::npos || path.find('\0') != std::string::npos) {
    return Error{.code = ErrorCode::invalid,
                 .text = "this cannot be the path of a database file",
                 .hint = "a path is not empty, does not begin with a colon and holds no quotation mark"};
  }
  return {};
}

bool exists(std::string const& path) { return ::access(path.c_str(), F_OK) == 0; }

Result<void> make_file(std::string const& path, std::function<Result<void>(std::string const&)> const& fill) {
  return put_in_place(path, fill, {});
}

Result<void> make_new_file(std::string const& path, std::function<Result<void>(std::string const&)> const& fill) {
  return put_in_place(path, fill, Error{.code = ErrorCode::already_exists, .text = "there is a file at this path already"});
}

}  // namespace juniper::mis::adapters::sqlite
