// One stored row of any entity, and the canonical bytes that its MAC and its audit digest cover.
#pragma once

#include <juniper/mis/base/bytes.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/value.hpp>

#include <cstdint>
#include <vector>

namespace juniper::mis {

/// A row as it is stored: cells in the order of the description, those of sealed fields as encrypted bytes.
struct Row {
  Uuid id{};                  ///< unique within tenant and entity
  std::int64_t version = 1;   ///< 1 when inserted, one more with every patch
  std::vector<Value> cells{}; ///< one per field; absent where there is nothing
  Bytes mac{};                ///< 32 bytes; empty in the core's own book-keeping
};

/// The canonical bytes of a row: "juniper.row.1", tenant, entity number, id, version, then number, kind and
/// length-prefixed value of every cell that is not absent, by rising field number. A field added later and left absent
/// changes nothing. Sealed cells count as bytes.
Bytes canonical_row(Id<Tenant> tenant, EntityInfo const& entity, Row const& row);

}  // namespace juniper::mis
