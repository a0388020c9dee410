// Reading a schema text back, refusing every line that is not understood.
#include "storage/stored_schema.hpp"

#include <charconv>
#include <optional>
#include <utility>
#include <vector>

namespace juniper::mis::storage {
namespace {

std::vector<std::string_view> words_of(std::string_view line) {
  std::vector<std::string_view> words;
  while (!line.empty()) {
    auto const end = line.find(' ');
    if (end != 0) { words.push_back(line.substr(0, end)); }
    line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
  }
  return words;
}

std::optional<std::uint32_t> number_of(std::string_view word) {
  std::uint32_t number = 0;
  auto const [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (error != std::errc{} || end != word.data() + word.size()) { return std::nullopt; }
  return number;
}

std::optional<StoredField> field_of(std::vector<std::string_view> const& words) {
  StoredField field{.name = std::string{words[1]}, .kind = std::string{words[2]}};
  for (std::size_t i = 3; i < words.size(); ++i) {
    if (words[i] == "null") {
      field.nullable = true;
    } else if (words[i] == "sealed") {
      field.sealed = true;
    } else if (words[i] == "indexed") {
      field.indexed = true;
    } else if (words[i] == "refers" && i + 1 < words.size()) {
      auto const target = number_of(words[++i]);
      if (!target) { return std::nullopt; }
      field.refers = *target;
    } else {
      return std::nullopt;
    }
  }
  return field;
}

}  // namespace

Result<StoredSchema> read_schema(std::string_view text) {
  auto const unreadable = Error{.code = ErrorCode::incompatible,
                                .text = "the store's record of its own schema cannot be understood",
                                .hint = "it may have been written by a later version"};
  StoredSchema schema;
  StoredEntity* entity = nullptr;
  while (!text.empty()) {
    auto const end = text.find('\n');
    auto const line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    auto const words = words_of(line);
    if (words.size() == 3 && words[0] == "entity") {
      auto const number = number_of(words[1]);
      if (!number) { return unreadable; }
      entity = &schema[*number];
      entity->name = words[2];
      continue;
    }
    if (entity == nullptr || words.size() < 3 || !line.starts_with("  ")) { return unreadable; }
    auto const number = number_of(words[0]);
    auto field = field_of(words);
    if (!number || !field) { return unreadable; }
    entity->fields[*number] = *std::move(field);
  }
  return schema;
}

}  // namespace juniper::mis::storage
