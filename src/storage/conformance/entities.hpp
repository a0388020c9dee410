// The entities that the kit keeps in the store under trial, and rows of them.
#pragma once

#include <juniper/mis/describe/registry.hpp>
#include <juniper/mis/describe/row.hpp>

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis::storage::conformance {

/// A field as a description would have it.
FieldInfo made_field(std::uint16_t number, std::string_view name, Kind kind, bool nullable);
/// The same, and rows are looked up by it.
FieldInfo indexed(FieldInfo field);
/// The same, and its cells are encrypted.
FieldInfo sealed(FieldInfo field);
/// The same, and it refers to another row.
FieldInfo referring(FieldInfo field, EntityInfo const& (*to)());
/// An entity of these fields, which must outlive it.
EntityInfo made_entity(std::uint32_t number, std::string_view name, std::span<FieldInfo const> fields);

/// A house: a field of every kind, one sealed, one that refers to another house. Names that SQL gives a meaning are on purpose.
EntityInfo const& house();
/// Where the fields of a house are among its cells.
namespace at {
inline constexpr std::size_t order = 0;    ///< text, never absent
inline constexpr std::size_t open = 1;     ///< boolean
inline constexpr std::size_t size = 2;     ///< integer, indexed
inline constexpr std::size_t founded = 3;  ///< date
inline constexpr std::size_t seen = 4;     ///< instant
inline constexpr std::size_t group = 5;    ///< refers to a house
inline constexpr std::size_t note = 6;     ///< sealed: bytes
inline constexpr std::size_t badge = 7;    ///< bytes
inline constexpr std::size_t colour = 8;   ///< code, indexed
}  // namespace at

/// A member of a house: house, name, points.
EntityInfo const& member();

/// A form: a year, whose codes are steps in another order than that of their texts.
EntityInfo const& form();
/// A form in this year; none when the text is empty.
Row form_row(std::uint64_t id, std::string_view year);

/// House and member, and more.
Registry model(std::initializer_list<EntityInfo const*> more = {});

/// An id with a number in it.
constexpr Uuid id_of(std::uint64_t number) noexcept { return Uuid::from_number(number); }
/// A tenant by number.
constexpr Id<Tenant> tenant(std::uint64_t number) noexcept { return {Uuid::from_number(number)}; }

/// A row with these cells and a MAC.
Row row_of(std::uint64_t id, std::vector<Value> cells);
/// A house with only a name.
Row house_row(std::uint64_t id, std::string name = "Ash");
/// A member of a house.
Row member_row(std::uint64_t id, std::uint64_t house_id, std::int64_t points = 0);
/// Houses with only a name and these ids, the last included.
std::vector<Row> houses(std::uint64_t first, std::uint64_t last);

/// The name of a field or `id`, by 1 + its index or 0.
std::string_view name_at(EntityInfo const& entity, std::size_t field) noexcept;

}  // namespace juniper::mis::storage::conformance
