// Appends events to a tenant's log, in the unit of work that they speak of.
#pragma once

#include "state.hpp"

#include <juniper/mis/audit/event.hpp>

#include <set>
#include <vector>

namespace juniper::mis::core {

// An event before it is written.
struct PendingEvent {
  audit::EventBody body;
  std::vector<audit::TouchedRow> rows;
  std::set<Id<Subject>> subjects;
};

// The body of an event about what this desk does; outcome and reason come from `error`, when there is one.
audit::EventBody body_of(DeskState const& desk, std::string_view action, EntityInfo const* entity,
                         Error const* error = nullptr);

// Writes events, nodes and the newly signed head. No audit, no data: when this fails, the unit must not be committed.
Result<void> append_events(CoreState& core, Id<Tenant> tenant, storage::Unit& unit,
                           std::vector<PendingEvent> const& events);

// Writes events in a unit of their own: refusals, which leave nothing else behind.
Result<void> record_alone(DeskState const& desk, std::vector<audit::EventBody> bodies, CallOptions const& options);

}  // namespace juniper::mis::core
