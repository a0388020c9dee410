// What a desk shows of a record, as JSON: withheld fields stand apart, with the reason.
#pragma once

#include <juniper/mis/core/find.hpp>
#include <juniper/mis/core/seen.hpp>

#include <string>

namespace juniper::mis::exchange {

/// One record, on one line, in the form of json::to_json(PartialRecord): a field stands under
/// `fields` (`null` when absent) or under `withheld` with the reason.
std::string seen_json(SeenRecord const& record);

/// The same of a known entity.
template <class T>
std::string seen_json(Seen<T> const& seen) {
  return seen_json(seen.record());
}

/// The records of a page, one a line (JSON Lines), each line ended.
std::string seen_json(RecordPage const& page);

}  // namespace juniper::mis::exchange
