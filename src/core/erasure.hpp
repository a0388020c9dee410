// Erasing a person from a tenant's rows.
#pragma once

#include "state.hpp"
#include "vault.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace juniper::mis::core {

// A row to go.
struct Doomed {
  EntityInfo const* entity{};
  Row row;
};

// Every row about this person and nobody else, people's own rows last. Records about several people are not among them:
// they lose this person's part, and go only when nobody else is left.
Result<std::vector<Doomed>> rows_about(CoreState const& core, Vault& vault, Id<Subject> person);

// Removes those rows and marks the erasure; gives the mark when it is new. The caller logs it, commits and then destroys the keys.
Result<std::optional<Row>> erase_rows(CoreState& core, Vault& vault, Id<Subject> person, std::vector<Doomed> const& rows);

// Replays erasures that the key store knows of and the data does not, and finishes those cut short between the two.
Result<void> replay_erasures(CoreState& core, Id<Tenant> tenant);

}  // namespace juniper::mis::core
