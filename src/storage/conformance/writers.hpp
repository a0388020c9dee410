// Adding to one row from several threads, through one handle or several.
#pragma once

#include <juniper/mis/storage/store.hpp>

#include <vector>

namespace juniper::mis::storage::conformance {

/// Lets a thread a store add one to the size of house 1 so many times, each time in a unit of its own and trying again when it
/// is told busy or conflict. \return how often something else came than was promised.
int add_from_threads(std::vector<Store*> const& stores, int each);

}  // namespace juniper::mis::storage::conformance
