// Which names may become names of tables and columns: what every adapter refuses alike in change_schema.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace juniper::mis::storage {

/// Whether a name is of the form [a-z][a-z0-9_]*, and not one that databases keep for themselves.
constexpr bool storable_name(std::string_view name) noexcept {
  auto const letter = [](char c) { return c >= 'a' && c <= 'z'; };
  return !name.empty() && name.size() <= 60 && letter(name.front()) && !name.starts_with("sqlite_") &&
         std::ranges::all_of(name, [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '_'; });
}

/// Whether an entity and all of its fields have such names. \return invalid.
inline Result<void> check_names(EntityInfo const& entity) {
  auto const refuse = [&](std::string_view field) {
    return Error{.code = ErrorCode::invalid,
                 .text = "this name cannot be stored",
                 .hint = "names begin with a lower-case letter and hold only lower-case letters, digits and underscores",
                 .entity = std::string{entity.name},
                 .field = std::string{field}};
  };
  if (!storable_name(entity.name)) { return refuse({}); }
  for (auto const& field : entity.fields) {
    auto const reserved = field.name == "id" || field.name == "tenant" || field.name == "version" || field.name == "mac";
    if (reserved || !storable_name(field.name)) { return refuse(field.name); }
  }
  return {};
}

}  // namespace juniper::mis::storage
