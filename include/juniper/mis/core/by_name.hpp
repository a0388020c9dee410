// Reading and writing at a desk by the names of entities and fields, as user-defined fields are.
#pragma once

#include <juniper/mis/core/desk.hpp>

#include <string_view>
#include <utility>
#include <vector>

namespace juniper::mis {

/// Fields by name with their values; an absent value clears a field.
using NamedValues = std::vector<std::pair<std::string_view, Value>>;

/// Adds a record: `add_by_name(desk, "pupil_extra", {{"pupil", ava.value}, {"shoe_size", std::int64_t{38}}})`. \return invalid when
/// there is no such entity or field, or when a value is of another kind; refused, already_exists, not_found (what it refers to).
Result<Written> add_by_name(Desk& desk, std::string_view entity, NamedValues const& fields, CommandOptions const& options = {});

/// Reads a record. A record of user-defined fields has the id of the record that it adds to. \return invalid when there is no such
/// entity; not_found, and as Desk::get().
Result<SeenRecord> get_by_name(Desk& desk, std::string_view entity, Uuid const& id, CallOptions const& options = {});

/// Changes fields of a record that was read. \return invalid, conflict, not_found, refused.
Result<Written> patch_by_name(Desk& desk, SeenRecord const& seen, NamedValues const& fields, CommandOptions const& options = {});

/// The value of a field. \throws Failure invalid when there is no such field, refused when it is withheld, not_found when it is
/// absent.
ValueView value_of(SeenRecord const& seen, std::string_view field);

}  // namespace juniper::mis
