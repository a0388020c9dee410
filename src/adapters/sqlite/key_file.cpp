// Opening and creating key files, and the root key within.
#include <juniper/mis/adapters/key_file.hpp>

#include <utility>

#include "adapters/sqlite/key_root.hpp"
#include "adapters/sqlite/key_table.hpp"
#include "adapters/sqlite/new_file.hpp"

namespace juniper::mis::adapters {
namespace sqlite {
namespace {

using keys::SecretBytes;

Result<void> make_key_file(std::string const& path, bool with_root) {
  auto const root = with_root ? SecretBytes::random(keys::key_size) : SecretBytes{};
  return fill_key_file(path, root, [](Lease const&) { return Result<void>{}; });
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
