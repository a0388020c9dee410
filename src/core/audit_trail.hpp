// Appends events to a tenant's log, in the unit of work that they speak of.
#pragma once

#include "state.hpp"

#include <juniper/mis/audit/event.hpp>

#include <optional>
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

// How a row was touched, with what it must consist of from now on.
audit::TouchedRow touched_row(Id<Tenant> tenant, audit::RowAct act, EntityInfo const& entity, Row const& row);

// Writes events, nodes and the newly signed head. No audit, no data: when this fails, the unit must not be committed.
Result<void> append_events(CoreState& core, Id<Tenant> tenant, storage::Unit& unit,
                           std::vector<PendingEvent> const& events, Instant at);

// What the log says of how a version came about: the body of the event of that instant that tells of it. Nothing when there is
// none, or when its body was erased.
Result<std::optional<audit::EventBody>> event_about(CoreState& core, Id<Tenant> tenant, storage::Unit& unit,
                                                    EntityInfo const& entity, Uuid const& record, std::int64_t version, Instant at);

// Writes events in a unit of their own: refusals, and what was read in a unit that leaves nothing else behind.
Result<void> record_alone(DeskState const& desk, std::vector<PendingEvent> const& events, CallOptions const& options);

}  // namespace juniper::mis::core
