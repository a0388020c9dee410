// Idempotency: what a command answered, kept under its key, without any value.
#pragma once

#include "work.hpp"

#include <optional>
#include <string>
#include <vector>

namespace juniper::mis::core {

// What was answered under this key before, when it has not been forgotten yet.
Result<std::optional<std::vector<Uuid>>> kept_result(Work& work, std::string const& key);

// Whether the commands that were replayed are those that were kept. \return key_reused.
Result<void> same_request(Work& work, std::string const& key);

// Keeps the answers of a work under its key, for seven days.
Result<void> keep_result(Work& work, std::string const& key);

}  // namespace juniper::mis::core
