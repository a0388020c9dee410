// An entity that is described at run time: fields that a host or a school adds to one of the model's.
#pragma once

#include <juniper/mis/describe/entity.hpp>

#include <optional>
#include <string>
#include <vector>

namespace juniper::mis {

// A code of a list of its own.
struct AddedCode {
  std::string code{};
  std::string label{};
  std::optional<Date> from{};
  std::optional<Date> until{};
};

// A category that the text declares, or one that is there.
struct AddedCategory {
  std::string key{};
  std::string label{};
  SpecialClass special = SpecialClass::none;
  bool personal = true;
};

// A retention class that the text declares, or one that is there; no key means "as the entity".
struct AddedRetention {
  std::string key{};
  std::string label{};
  std::string rule{};
};

// One field; always one that may be absent. Its special class is that of its category.
struct AddedField {
  std::uint16_t number{};
  std::string name{};
  std::string label{};
  Kind kind{};
  bool personal_text = false;
  AddedCategory category{};
  AddedRetention keep{};
  std::vector<AddedCode> codes{};  // of a code
};

// A whole entity, whose rows each add to one row of `to`.
struct AddedEntity {
  EntityInfo const* to{};
  std::uint32_t number{};
  std::string name{};
  std::string label{};
  AddedCategory category{};  // of the reference to the row that is added to: that there is anything, and about whom
  AddedRetention retention{};
  std::vector<AddedField> fields{};
};

// The number of the field that refers to the row that is added to.
inline constexpr std::uint16_t added_reference = 65000;

// Whether rows can be added to those of an entity: it is described at compile time, its ids name its rows, and whoever it is about
// is found from the row itself.
bool can_be_added_to(EntityInfo const& entity);

// The CamelCase form of a name: `PupilExtra`.
std::string class_name_of(std::string_view name);

// The description. It lives as long as the process, as those do that are compiled in, since stores and records that were read keep
// pointing to it; the same entity gives the same description.
EntityInfo const& description_of(AddedEntity const& entity);

}  // namespace juniper::mis
