// The form of a text of user-defined fields: its keys, types, names, numbers and lists.
#include "user_fields_reader.hpp"

#include "base/special_class_keys.hpp"
#include "describe/nearest.hpp"

#include <juniper/mis/describe/categories.hpp>

#include <algorithm>
#include <array>

namespace juniper::mis::json {
namespace {

constexpr std::size_t longest_name = 50;
constexpr std::size_t longest_label = 200;

bool has_form_of_name(std::string_view name) {
  auto const letter = [](char c) { return c >= 'a' && c <= 'z'; };
  return !name.empty() && name.size() <= longest_name && letter(name.front()) && !name.starts_with("sqlite_") &&
         std::ranges::all_of(name, [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '_'; });
}

constexpr std::array reserved_names{"id", "version", "tenant", "mac"};

struct Type {
  std::string_view key;
  Kind kind;
  bool personal_text;
};
constexpr std::array<Type, 6> types{{{"text", Kind::text, false},
                                     {"personal_text", Kind::text, true},
                                     {"integer", Kind::integer, false},
                                     {"date", Kind::date, false},
                                     {"boolean", Kind::boolean, false},
                                     {"code", Kind::code, false}}};

template <class Things>
std::vector<std::string_view> keys_of(Things const& things) {
  std::vector<std::string_view> keys;
  for (auto const& t : things) { keys.push_back(t.key); }
  return keys;
}

// What is there already is known by its key, whichever entity uses it.
std::vector<AddedCategory> categories_in(Registry const& registry) {
  std::vector<AddedCategory> all;
  for (auto const* e : registry.all()) {
    for (auto const& f : e->fields) {
      auto const& c = f.category;
      bool const known = std::ranges::find(all, c.key, &AddedCategory::key) != all.end();
      if (known || c == categories::internal) { continue; }
      all.push_back({std::string{c.key}, std::string{c.label}, c.special, c.personal});
    }
  }
  return all;
}

std::vector<AddedRetention> retention_classes_in(Registry const& registry) {
  std::vector<AddedRetention> all;
  auto const add = [&all](RetentionKey const& r) {
    bool const known = std::ranges::find(all, r.key, &AddedRetention::key) != all.end();
    if (!known && !r.key.empty()) { all.push_back({std::string{r.key}, std::string{r.label}, std::string{r.rule}}); }
  };
  for (auto const* e : registry.all()) {
    add(e->retention);
    for (auto const& f : e->fields) { add(f.keep); }
  }
  return all;
}

}  // namespace

UserFieldsReader::Owner const UserFieldsReader::owners[2] = {{"host", 10'000, 99'999}, {"school", 100'000, 999'999}};

UserFieldsReader::UserFieldsReader(Registry const& registry, Findings& findings)
    : registry_(&registry),
      findings_(&findings),
      categories_(categories_in(registry)),
      retention_classes_(retention_classes_in(registry)) {}

void UserFieldsReader::read(Located const& file) {
  if (!is_object(file, "a text of user-defined fields", {"schema", "owner", "entities"}, {"categories", "retention_classes", "why"})) {
    return;
  }
  if (auto const form = text_of(file, "schema"); !form.empty() && form != "juniper.user_fields/1") {
    error(file.find("schema")->line, "unknown_schema", "this library reads 'juniper.user_fields/1'");
  }
  read_owner(file);
  text_of(file, "why");
  if (auto const* list = file.find("categories")) { read_categories(*list); }
  if (auto const* list = file.find("retention_classes")) { read_retention_classes(*list); }
  for (auto const& entity : list_of(file, "entities")) { read_entity(entity); }
}

void UserFieldsReader::read_owner(Located const& file) {
  auto const key = text_of(file, "owner");
  auto const* const it = std::ranges::find(owners, key, &Owner::key);
  if (it != std::end(owners)) {
    owner_ = *it;
  } else if (!key.empty()) {
    unknown(file, "owner", "owner", keys_of(owners));
  }
}

void UserFieldsReader::read_categories(Located const& list) {
  if (!is(list, Located::Kind::list, "categories")) { return; }
  for (auto const& node : list.parts) {
    if (!is_object(node, "a category", {"key", "label"}, {"special", "personal"})) { continue; }
    AddedCategory category{.key = text_of(node, "key"), .label = text_of(node, "label")};
    if (!category.key.empty() && !has_form_of_name(category.key)) { error(node.find("key")->line, "bad_name", shown(category.key) + " cannot be a key"); }
    if (auto const special = text_of(node, "special"); !special.empty()) {
      auto const known = special_class(special);
      if (!known) { error(node.find("special")->line, "unknown_special_class", shown(special) + " is no special class of data", "see docs/reference/policy.md for their names"); }
      category.special = known.value_or(SpecialClass::none);
    }
    if (auto const* personal = node.find("personal"); personal != nullptr && is(*personal, Located::Kind::boolean, "personal")) {
      category.personal = personal->truth;
    }
    if (!category.personal && category.special != SpecialClass::none) {
      error(node.line, "special_is_personal", "special categories are of data about people", "leave 'personal' out");
    }
    if (std::ranges::find(categories_, category.key, &AddedCategory::key) != categories_.end() || category.key == categories::internal.key) {
      error(node.line, "name_taken", "there is a category " + shown(category.key) + " already", "use it, or choose another key");
      continue;
    }
    categories_.push_back(std::move(category));
  }
}

void UserFieldsReader::read_retention_classes(Located const& list) {
  if (!is(list, Located::Kind::list, "retention_classes")) { return; }
  for (auto const& node : list.parts) {
    if (!is_object(node, "a retention class", {"key", "label", "rule"}, {})) { continue; }
    AddedRetention made{.key = text_of(node, "key"), .label = text_of(node, "label"), .rule = text_of(node, "rule")};
    if (!made.key.empty() && !has_form_of_name(made.key)) { error(node.find("key")->line, "bad_name", shown(made.key) + " cannot be a key"); }
    if (std::ranges::find(retention_classes_, made.key, &AddedRetention::key) != retention_classes_.end()) {
      error(node.line, "name_taken", "there is a retention class " + shown(made.key) + " already", "use it, or choose another key");
      continue;
    }
    retention_classes_.push_back(std::move(made));
  }
}

void UserFieldsReader::read_field(Located const& node, AddedEntity& entity) {
  if (!is_object(node, "a field", {"number", "name", "label", "type", "category"}, {"keep", "codes", "why"})) { return; }
  AddedField field;
  field.number = static_cast<std::uint16_t>(number_of(node, "number", 1, added_reference - 1));
  field.name = text_of(node, "name");
  field.label = text_of(node, "label");
  text_of(node, "why");
  auto const line = node.line;
  if (!field.name.empty() && !has_form_of_name(field.name)) {
    error(line, "bad_name", shown(field.name) + " cannot be the name of a field",
          "a lower-case letter, then lower-case letters, digits and underscores, at most 50 in all");
  }
  bool const reserved = std::ranges::find(reserved_names, field.name) != reserved_names.end();
  if (reserved || (entity.to != nullptr && field.name == entity.to->name)) {
    error(line, "reserved_name", shown(field.name) + " is a name that every such record has already", "choose another name");
  }
  for (auto const& other : entity.fields) {
    if (other.number == field.number && field.number != 0) {
      error(line, "number_taken", "two fields have the number " + std::to_string(field.number), "numbers are permanent: give each field its own");
    }
    if (other.name == field.name && !field.name.empty()) { error(line, "name_taken", "two fields have the name " + shown(field.name)); }
  }
  read_type(node, field);
  if (auto category = category_of(node)) {
    field.category = *std::move(category);
    check_category(node, entity, field);
  }
  field.keep = retention_of(node, "keep");
  entity.fields.push_back(std::move(field));
}

void UserFieldsReader::read_type(Located const& node, AddedField& field) {
  auto const key = text_of(node, "type");
  auto const it = std::ranges::find(types, key, &Type::key);
  if (it == types.end()) {
    if (!key.empty()) { unknown(node, "type", "type", keys_of(types)); }
    return;
  }
  field.kind = it->kind;
  field.personal_text = it->personal_text;
  if (field.kind == Kind::code) {
    read_codes(node, field);
  } else if (node.find("codes") != nullptr) {
    error(node.find("codes")->line, "codes_without_code", "only a field of type 'code' has a list of codes");
  }
}

void UserFieldsReader::read_codes(Located const& node, AddedField& field) {
  if (node.find("codes") == nullptr) {
    error(node.line, "missing_key", "a field of type 'code' needs the key 'codes'", "a list of {\"code\": \"R\", \"label\": \"Red\"}");
    return;
  }
  for (auto const& entry : list_of(node, "codes")) {
    if (!is_object(entry, "a code", {"code", "label"}, {"from", "until"})) { continue; }
    AddedCode code{.code = text_of(entry, "code"), .label = text_of(entry, "label"), .from = date_of(entry, "from"), .until = date_of(entry, "until")};
    constexpr std::size_t longest_code = 20;
    if (code.code.size() > longest_code) { error(entry.line, "bad_code", "a code has at most 20 bytes"); }
    if (std::ranges::find(field.codes, code.code, &AddedCode::code) != field.codes.end()) {
      error(entry.line, "doubled_entry", "the code " + shown(code.code) + " stands twice in this list", "keep one of them");
    }
    field.codes.push_back(std::move(code));
  }
}

std::optional<Date> UserFieldsReader::date_of(Located const& node, std::string_view member) {
  auto const text = text_of(node, member);
  if (text.empty()) { return std::nullopt; }
  auto const date = parse_date(text);
  if (!date) { error(node.find(member)->line, "bad_date", shown(member) + " is a date such as 2026-09-01"); }
  return date;
}

std::string UserFieldsReader::text_of(Located const& node, std::string_view member) {
  auto const* found = node.find(member);
  if (found == nullptr || !is(*found, Located::Kind::text, member)) { return {}; }
  if (found->text.empty()) { error(found->line, "empty_text", shown(member) + " is empty"); }
  if (found->text.size() > longest_label && member != "why") {
    error(found->line, "too_long", shown(member) + " has at most 200 bytes");
  }
  if (std::ranges::any_of(found->text, [](char c) { return static_cast<unsigned char>(c) < 0x20; })) {
    error(found->line, "control_character", shown(member) + " holds a control character");
  }
  return found->text;
}

std::int64_t UserFieldsReader::number_of(Located const& node, std::string_view member, std::int64_t first, std::int64_t last) {
  auto const* found = node.find(member);
  if (found == nullptr || !is(*found, Located::Kind::number, member)) { return 0; }
  if (!found->whole || found->number < first || found->number > last) {
    error(found->line, "bad_number",
          shown(member) + " is a whole number from " + std::to_string(first) + " to " + std::to_string(last) + " here",
          "numbers are permanent: never give one again");
    return 0;
  }
  return found->number;
}

bool UserFieldsReader::is_object(Located const& node, std::string_view what, std::initializer_list<std::string_view> required,
                                 std::initializer_list<std::string_view> optional) {
  if (!is(node, Located::Kind::object, what)) { return false; }
  std::vector<std::string_view> known(required);
  known.insert(known.end(), optional);
  for (auto const& member : node.parts) {
    if (std::ranges::find(known, member.key) != known.end()) { continue; }
    auto const guess = nearest(member.key, known);
    error(member.key_line, "unknown_key", "there is no key " + shown(member.key) + " in " + std::string{what},
          guess.empty() ? std::string{} : "did you mean " + shown(guess) + "?");
  }
  for (auto const key : required) {
    if (node.find(key) == nullptr) { error(node.line, "missing_key", std::string{what} + " needs the key " + shown(key)); }
  }
  return true;
}

bool UserFieldsReader::is(Located const& node, Located::Kind kind, std::string_view what) {
  if (node.kind == kind) { return true; }
  error(node.line, "wrong_type",
        shown(what) + " is " + std::string{words_for(kind)} + ", not " + std::string{words_for(node.kind)});
  return false;
}

std::vector<Located> const& UserFieldsReader::list_of(Located const& node, std::string_view member) {
  static std::vector<Located> const none;
  auto const* found = node.find(member);
  if (found == nullptr || !is(*found, Located::Kind::list, member)) { return none; }
  if (found->parts.empty()) { error(found->line, "empty_list", "the list " + shown(member) + " is empty"); }
  return found->parts;
}

void UserFieldsReader::error(std::size_t line, std::string code, std::string text, std::string help) {
  findings_->push_back(error_on_line(line, std::move(code), std::move(text), std::move(help)));
}

void UserFieldsReader::unknown(Located const& node, std::string_view member, std::string_view kind,
                               std::vector<std::string_view> const& known) {
  auto const& found = *node.find(member);
  auto const guess = nearest(found.text, known);
  std::string all;
  for (auto const key : known) { all += (all.empty() ? "one of " : ", ") + std::string{key}; }
  error(found.line, "unknown_" + std::string{kind}, "there is no " + std::string{kind} + " " + shown(found.text),
        guess.empty() ? all : "did you mean " + shown(guess) + "?");
}

// What is looked up by its key among those that the model and this text have.
std::optional<AddedCategory> UserFieldsReader::category_of(Located const& node) {
  auto const key = text_of(node, "category");
  if (key.empty()) { return std::nullopt; }
  auto const it = std::ranges::find(categories_, key, &AddedCategory::key);
  if (it != categories_.end()) { return *it; }
  unknown(node, "category", "category", keys_of(categories_));
  return std::nullopt;
}

AddedRetention UserFieldsReader::retention_of(Located const& node, std::string_view member) {
  auto const key = text_of(node, member);
  if (key.empty()) { return {}; }
  auto const it = std::ranges::find(retention_classes_, key, &AddedRetention::key);
  if (it != retention_classes_.end()) { return *it; }
  unknown(node, member, "retention", keys_of(retention_classes_));
  return {};
}

}  // namespace juniper::mis::json
