// A store that lives in memory and goes with the process: for tests, trials and as the reference for other adapters.
#pragma once

#include <juniper/mis/storage/store.hpp>

#include <memory>

/// Opening stores; nothing else is public of an adapter.
namespace juniper::mis::adapters {

/// A new, empty store in memory. Readers see the state at their begin; one unit writes at a time.
std::shared_ptr<storage::Store> memory_store();

}  // namespace juniper::mis::adapters
