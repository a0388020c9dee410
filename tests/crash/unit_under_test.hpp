// What the killed process writes, and how one sees afterwards whether a unit is whole.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "storage_contract/fixture.hpp"

namespace crash {

namespace mis = juniper::mis;

/// Rows of each unit: one house and its members.
inline constexpr std::uint64_t members = 7;

/// What is found in a store after a crash.
struct Found {
  std::uint64_t last_whole = 0;  ///< units are written in order; every one up to here is there whole
  std::uint64_t partial = 0;     ///< units of which something is there, and something not
};

/// Opens the store and brings it to the schema.
inline std::shared_ptr<contract::Store> open(std::string const& path) {
  auto store = mis::adapters::sqlite_store(path, {.connections = 1}).value();
  mis::storage::bring_up_to_date(*store, contract::registry()).value();
  return store;
}

/// Writes one unit: a house, its members, and a count kept in the first house by patching it.
inline void write_unit(contract::Store& store, std::uint64_t number) {
  auto unit = contract::writing(store);
  unit->insert(contract::house(), contract::house_row(number)).value();
  std::vector<contract::Row> rows;
  for (std::uint64_t i = 0; i < members; ++i) { rows.push_back(contract::member_row(number * members + i, number)); }
  unit->append(contract::member(), rows).value();
  auto const first = unit->get(contract::house(), contract::Uuid::from_number(1)).value().value();
  unit->patch(contract::house(), {.id = first.id,
                                  .expected_version = first.version,
                                  .cells = {{2, static_cast<std::int64_t>(number)}},
                                  .mac = first.mac}).value();
  unit->commit().value();
}

/// Looks at everything that is there.
inline Found look(contract::Store& store) {
  auto unit = contract::reading(store);
  Found found;
  auto const houses = unit->count(contract::house(), {}).value();
  auto const first = unit->get(contract::house(), contract::Uuid::from_number(1)).value();
  if (first) { found.last_whole = static_cast<std::uint64_t>(std::get<std::int64_t>(first->cells[2])); }
  std::uint64_t whole = 0;
  for (std::uint64_t number = 1; number <= found.last_whole; ++number) {
    auto const id = contract::Uuid::from_number(number);
    auto const theirs = unit->count(contract::member(), mis::where::equal("house", id)).value();
    auto const there = unit->get(contract::house(), id).value().has_value();
    whole += there && theirs == members ? 1U : 0U;
  }
  found.partial = (found.last_whole - whole) + (houses - std::min<std::uint64_t>(houses, found.last_whole));
  found.partial += unit->count(contract::member(), {}).value() == found.last_whole * members ? 0U : 1U;
  return found;
}

}  // namespace crash
