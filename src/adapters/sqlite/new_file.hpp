// Creating database files that only their owner may read.
#pragma once

#include <juniper/mis/base/result.hpp>

#include <functional>
#include <string>

namespace juniper::mis::adapters::sqlite {

/// Whether a path can be one of ours. \return invalid.
Result<void> check_path(std::string const& path);

/// Whether there is something at the path.
bool exists(std::string const& path);

/// Makes a file at the path unless there is one: under another name first, filled by `fill`, then put in its place, so that
/// nobody ever sees it half made or readable by others. Somebody else's file that came first is kept. \return storage_failed,
/// and what `fill` returns.
Result<void> make_file(std::string const& path, std::function<Result<void>(std::string const& made)> const& fill = {});

/// The same for a file that must not be there yet. \return already_exists, storage_failed, and what `fill` returns.
Result<void> make_new_file(std::string const& path, std::function<Result<void>(std::string const& made)> const& fill);

}  // namespace juniper::mis::adapters::sqlite
