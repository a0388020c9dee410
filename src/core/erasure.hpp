// Erasing a person from a tenant's rows.
#pragma once

#include "state.hpp"
#include "vault.hpp"

#include <juniper/mis/audit/event.hpp>

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

// Removes those rows with all that was kept of them, and what others were when they were about this person; marks the erasure.
// Gives every row touched. The caller logs that, commits and then destroys the keys.
Result<std::vector<audit::TouchedRow>> erase_rows(CoreState& core, Id<Tenant> tenant, Vault& vault, Id<Subject> person,
                                                  std::vector<Doomed> const& rows);

// Replays erasures that the key store knows of and the data does not, and finishes those cut short between the two.
Result<void> replay_erasures(CoreState& core, Id<Tenant> tenant);

}  // namespace juniper::mis::core
