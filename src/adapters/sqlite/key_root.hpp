// The root key in a key file, and making such files: it never passes through memory that is not wiped.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/keys/secret_bytes.hpp>

#include <functional>
#include <string>

#include "adapters/sqlite/pool.hpp"

namespace juniper::mis::adapters::sqlite {

/// Makes the tables of a key file at a path where nobody looks yet, with that root key (none when it is empty), and lets `more`
/// add to it. \return storage_failed, and what `more` returns.
Result<void> fill_key_file(std::string const& path, keys::SecretBytes const& root,
                           std::function<Result<void>(Lease const& made)> const& more);

/// Reads the root key straight from the mapped file into guarded memory; empty when the file has none. \return incompatible,
/// busy, storage_failed.
Result<keys::SecretBytes> read_root(std::string const& path);

}  // namespace juniper::mis::adapters::sqlite
