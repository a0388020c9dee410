// What records were: their versions kept, found again, expunged, and gone with the record.
#pragma once

#include "work.hpp"

#include <juniper/mis/core/records.hpp>

#include <map>
#include <optional>
#include <vector>

namespace juniper::mis::core {

// Whether changes of such records are kept: of all but the core's own rows.
bool keeps_history(EntityInfo const& entity);

// Where a version is kept. Derived, so that it is found without an index and stands beside others of its time.
Uuid version_id(EntityInfo const& entity, Uuid const& record, std::int64_t version);

// Notes when the first version of a record was written.
Result<void> keep_first(Work& work, EntityInfo const& entity, Row const& row);

// A change of a record: what it was and whom it was about, what it is and whom it is about, and the reason given.
struct Change {
  EntityInfo const& entity;
  Row const& before;
  std::vector<Id<Subject>> const& were;
  Row const& after;
  std::vector<Id<Subject>> const& are;
  PersonalText const& why;
};
// Keeps what the record was.
Result<void> keep_superseded(Work& work, Change const& change);

// The versions of a record that are kept, from `first` to `last`, by version.
Result<std::map<std::int64_t, Row>> versions_of(Vault& vault, EntityInfo const& entity, Uuid const& record, std::int64_t first,
                                                std::int64_t last);

// What a kept version holds; nothing when it holds none. \throws Failure tampered.
std::optional<Row> content_of(Id<Tenant> tenant, EntityInfo const& entity, Uuid const& record, std::int64_t version, RecordedVersion const& kept);

// A record as it was known: `row.version` says which version it is; an expunged one has no cells.
struct Known {
  Row row;
  bool expunged = false;
};
// What each of some rows was known to be at an instant, in their order; nothing for what was not recorded by then.
Result<std::vector<std::optional<Known>>> known_at(Id<Tenant> tenant, Vault& vault, EntityInfo const& entity, std::vector<Row> const& rows,
                                                   Instant at);

// Removes everything that was kept of a record which goes itself; gives what that did to which rows.
Result<std::vector<audit::TouchedRow>> erase_versions(Id<Tenant> tenant, Vault& vault, EntityInfo const& entity, Row const& row);

// Removes the content of one kept version, and the reasons that may speak of it.
Result<std::vector<audit::TouchedRow>> expunge_version(Id<Tenant> tenant, Vault& vault, EntityInfo const& entity, Uuid const& record,
                                                       std::int64_t version, Instant now, Row const* present, PersonalText const& because);

// Removes the content of every version that was about somebody, of records that are not about them any more.
Result<std::vector<audit::TouchedRow>> expunge_former(CoreState& core, Id<Tenant> tenant, Vault& vault, Id<Subject> person);

}  // namespace juniper::mis::core
