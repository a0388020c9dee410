// What a store in memory holds: tables of rows that nobody changes once they are there.
#pragma once

#include <juniper/mis/base/error.hpp>
#include <juniper/mis/describe/row.hpp>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace juniper::mis::adapters::memory {

/// A row whose cells stand in the order of its table's layout; those beyond its end are absent.
using RowPointer = std::shared_ptr<Row const>;

/// One tenant's rows of one entity.
using Rows = std::map<Uuid, RowPointer>;

/// Changes that a unit of work has not committed yet; null marks an erased row.
using Changes = std::map<Uuid, RowPointer>;

/// Entity number and tenant.
using TableKey = std::pair<std::uint32_t, Uuid>;

/// One entity's table: its fields by number in the order of the stored cells, only ever added to.
struct Layout {
  EntityInfo const* entity{};             ///< as last described to this store
  std::vector<std::uint16_t> numbers{};   ///< field of each stored cell
};

/// Everything that has been committed.
struct State {
  std::map<std::uint32_t, Layout> layouts{};          ///< by number of the entity
  std::map<TableKey, std::shared_ptr<Rows>> tables{}; ///< rows
};

/// Moves rows between the order of a description and that of the stored cells.
class Order {
 public:
  /// For one description. \throws Failure when the store has no such table or field.
  Order(State const& state, EntityInfo const& entity) {
    auto const layout = state.layouts.find(entity.number);
    if (layout == state.layouts.end()) { throw Failure(missing(entity, {})); }
    width_ = layout->second.numbers.size();
    same_ = width_ == entity.fields.size();
    for (auto const& field : entity.fields) {
      std::size_t at = 0;
      while (at < width_ && layout->second.numbers[at] != field.number) { ++at; }
      if (at == width_) { throw Failure(missing(entity, field.name)); }
      same_ = same_ && at == places_.size();
      places_.push_back(at);
    }
  }

  /// Where a field's cell is stored.
  std::size_t place(std::size_t field) const { return places_[field]; }
  /// How many cells a stored row has.
  std::size_t width() const noexcept { return width_; }

  /// The row in the order of the description; `room` keeps it when it has to be made.
  Row const& described(Row const& stored, Row& room) const {
    if (same_ && stored.cells.size() == width_) { return stored; }
    room.id = stored.id;
    room.version = stored.version;
    room.mac = stored.mac;
    room.cells.resize(places_.size());
    for (std::size_t i = 0; i < places_.size(); ++i) {
      room.cells[i] = places_[i] < stored.cells.size() ? stored.cells[places_[i]] : Value{};
    }
    return room;
  }

  /// The row as it is stored.
  RowPointer stored(Row const& described) const {
    auto row = std::make_shared<Row>();
    row->id = described.id;
    row->version = described.version;
    row->mac = described.mac;
    row->cells.resize(width_);
    for (std::size_t i = 0; i < places_.size(); ++i) { row->cells[places_[i]] = described.cells[i]; }
    return row;
  }

 private:
  static Error missing(EntityInfo const& entity, std::string_view field) {
    return {.code = ErrorCode::storage_failed,
            .text = "the store has no place for this; its schema has not been brought up to date",
            .entity = std::string{entity.name},
            .field = std::string{field}};
  }
  std::vector<std::size_t> places_;
  std::size_t width_ = 0;
  bool same_ = true;
};

}  // namespace juniper::mis::adapters::memory
