// A schema text read back: what a store was last written with.
#pragma once

#include <juniper/mis/base/result.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace juniper::mis::storage {

/// A field as it was.
struct StoredField {
  std::string name{};                     ///< its name then
  std::string kind{};                     ///< stable name of its kind
  bool nullable = false;                  ///< whether it could be absent
  bool sealed = false;                    ///< whether its cells were encrypted
  std::uint32_t refers = 0;               ///< number of the entity it referred to, or zero
  bool indexed = false;                   ///< whether rows were looked up by it
};

/// An entity as it was.
struct StoredEntity {
  std::string name{};                           ///< its name then
  std::map<std::uint32_t, StoredField> fields{};  ///< by permanent number
};

/// All entities, by permanent number.
using StoredSchema = std::map<std::uint32_t, StoredEntity>;

/// Reads a schema text. \return incompatible when it is not one.
Result<StoredSchema> read_schema(std::string_view text);

}  // namespace juniper::mis::storage
