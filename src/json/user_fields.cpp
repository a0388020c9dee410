// Adding user-defined fields to a model: entities checked against it, and described.
#include <juniper/mis/json/user_fields.hpp>

#include "describe/added_entity.hpp"
#include "user_fields_reader.hpp"

#include <algorithm>

namespace juniper::mis::json {

void UserFieldsReader::read_entity(Located const& node) {
  if (!is_object(node, "an entity", {"extends", "name", "number", "label", "category", "retention", "fields"}, {"why"})) { return; }
  AddedEntity entity;
  read_target(node, entity);
  read_name(node, entity);
  entity.label = text_of(node, "label");
  text_of(node, "why");
  if (auto category = category_of(node)) {
    if (category->special != SpecialClass::none) {
      error(node.find("category")->line, "special_reference",
            "what is looked up cannot be encrypted, so this category may not be a special one",
            "name the ordinary category of those who may know that there is such a record at all");
    }
    entity.category = *std::move(category);
  }
  entity.retention = retention_of(node, "retention");
  auto const& fields = list_of(node, "fields");
  if (fields.size() >= max_fields) {
    error(node.find("fields")->line, "too_many_fields", "an entity has at most 63 fields of its own", "add a second entity");
  }
  for (auto const& field : fields) { read_field(field, entity); }
  entities_.push_back(std::move(entity));
}

void UserFieldsReader::read_target(Located const& node, AddedEntity& entity) {
  auto const name = text_of(node, "extends");
  if (name.empty()) { return; }
  std::vector<std::string_view> known;
  for (auto const* e : registry_->all()) {
    if (can_be_added_to(*e)) { known.push_back(e->name); }
  }
  auto const* const target = registry_->find(name);
  if (target == nullptr) { return unknown(node, "extends", "entity", known); }
  if (!can_be_added_to(*target)) {
    error(node.find("extends")->line, "not_extensible", "nothing can be added to " + std::string{target->name},
          "records about several people, the core's book-keeping and user-defined entities stay as they are");
    return;
  }
  entity.to = target;
}

void UserFieldsReader::read_name(Located const& node, AddedEntity& entity) {
  entity.name = text_of(node, "name");
  entity.number = static_cast<std::uint32_t>(number_of(node, "number", owner_.first, owner_.last));
  auto const line = node.line;
  auto const class_name = class_name_of(entity.name);
  constexpr std::size_t longest = 50;
  bool const starts = !entity.name.empty() && entity.name.front() >= 'a' && entity.name.front() <= 'z';
  bool const good = starts && entity.name.size() <= longest && !entity.name.starts_with("sqlite_") &&
                    std::ranges::all_of(entity.name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
  if (!entity.name.empty() && !good) {
    error(line, "bad_name", "this cannot be the name of an entity",
          "a lower-case letter, then lower-case letters, digits and underscores, at most 50 in all");
  }
  bool const known = registry_->find(entity.name) != nullptr || registry_->find_class(class_name) != nullptr ||
                     std::ranges::any_of(entities_, [&](AddedEntity const& e) { return class_name_of(e.name) == class_name; });
  if (known && !entity.name.empty()) { error(line, "name_taken", "another entity has this name", "choose another name"); }
  bool const numbered = registry_->find(entity.number) != nullptr || std::ranges::find(entities_, entity.number, &AddedEntity::number) != entities_.end();
  if (numbered && entity.number != 0) { error(line, "number_taken", "another entity has this number", "numbers are permanent: choose a new one"); }
}

void UserFieldsReader::check_category(Located const& node, AddedEntity const& entity, AddedField const& field) {
  auto const line = node.find("category")->line;
  if (field.kind == Kind::text && field.category.personal && !field.personal_text) {
    error(line, "personal_text_needed", "text in a category about people is of type 'personal_text'", "it is the type that does not print");
  }
  bool const about_somebody = entity.to == nullptr || std::ranges::any_of(entity.to->subjects.all(), [](SubjectPath const& s) {
                                return s.role == SubjectRole::about;
                              });
  if (field.category.special != SpecialClass::none && !about_somebody) {
    error(line, "sealed_about_nobody", "data of a special category are encrypted under the key of a person, and this entity is about nobody",
          "add the field to an entity about a person");
  }
}

Result<void> add_user_fields(Registry& registry, std::string_view json, Findings* findings) {
  Findings own_findings;
  auto& told = findings == nullptr ? own_findings : *findings;
  auto const before = told.size();
  auto const errors = [&told, before] {
    return std::any_of(told.begin() + static_cast<std::ptrdiff_t>(before), told.end(), [](Finding const& f) { return f.severity == Severity::error; });
  };
  auto const refuse = [](ErrorCode code, char const* text) {
    return Error{.code = code, .text = text, .hint = "the findings name every problem and its line"};
  };
  auto const file = read_located(json, told);
  if (!file) { return refuse(ErrorCode::malformed, "the text of user-defined fields cannot be read"); }
  UserFieldsReader reader{registry, told};
  if (!errors()) { reader.read(*file); }
  if (errors()) { return refuse(ErrorCode::invalid, "the text of user-defined fields has errors"); }
  for (auto const& entity : reader.take()) {
    if (auto added = registry.add(description_of(entity)); !added.ok()) { return added; }
  }
  return {};
}

}  // namespace juniper::mis::json
