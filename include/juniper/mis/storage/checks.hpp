// What every adapter refuses alike before it touches anything: rows, patches and queries that do not fit their description.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/describe/query.hpp>
#include <juniper/mis/describe/row.hpp>
#include <juniper/mis/storage/store.hpp>

#include <optional>
#include <span>
#include <string_view>

namespace juniper::mis::storage {

/// What a field's cells hold in the store: bytes where the field is sealed, otherwise its own kind.
constexpr Kind stored_kind(FieldInfo const& field) noexcept { return field.sealed() ? Kind::bytes : field.kind; }

/// Whether a cell may hold the value: of the kind stored, and a date within the years 0 to 9999. Absent values never fit.
bool storable(Kind stored, ValueView const& value);

/// Whether values of the two kinds can be equal at all: text and codes can, otherwise a kind only with itself.
bool comparable(Kind a, Kind b) noexcept;

/// The kind stored under a name, `id` included; no kind for a name that the entity does not have.
std::optional<Kind> kind_of(EntityInfo const& entity, std::string_view field) noexcept;

/// Whether a row fits: a cell a field, of the right kind, none absent that may not be. \return invalid.
Result<void> check(EntityInfo const& entity, Row const& row);

/// Whether a patch fits. \return invalid.
Result<void> check(EntityInfo const& entity, RowPatch const& patch);

/// Whether a condition names only fields that there are, sub-queries included. \return invalid.
Result<void> check(EntityInfo const& entity, Predicate const& where);

/// Whether a query names only fields that there are, and its cursor fits. \return invalid.
Result<void> check(Query const& query);

/// Whether a query fits, and so does what is asked of each of its rows. \return invalid.
Result<void> check(Query const& query, std::span<Predicate const> asked);

}  // namespace juniper::mis::storage
