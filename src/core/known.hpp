// Records as they were known at an instant, within what the desk reaches now.
#pragma once

#include "showing.hpp"
#include "versions.hpp"

#include <functional>
#include <optional>

namespace juniper::mis::core {

// A record as it was known, with what of it is open at this desk now.
struct KnownRecord {
  Known known;
  access::RelationSet held = 0;
  access::FieldMask open = 0;
};

// The fields of an earlier version that are open: those of the present row, and where it was about somebody else then, or belonged
// elsewhere, only what would be open of a record about them, or there, too.
Result<access::FieldMask> open_of_version(DeskState const& desk, Reach const& reach, Vault& vault, Row const& now, Row const& then,
                                          access::RelationSet held);

// One record as it was known at an instant; nothing when there is none, none was recorded by then, or none may be known of.
Result<std::optional<KnownRecord>> known_record(DeskState const& desk, Reach const& reach, Vault& vault, Uuid const& id, Instant at);

// A page of records as they were known. \return as a list.
Result<RecordPage> list_known(DeskState const& desk, Reach const& reach, Vault& vault, Showing& showing, RecordFind const& find);

// How many records list_known() shows over all its pages.
Result<std::size_t> count_known(DeskState const& desk, Reach const& reach, Vault& vault, Showing& showing, RecordFind const& find);

}  // namespace juniper::mis::core
