// Texts, lists, conditions and dates of a mapping.
#include "csv_mapping_words.hpp"

#include <algorithm>

namespace juniper::mis::exchange::csv {

bool MappingWords::is_object(Located const& node, std::initializer_list<std::string_view> keys) {
  if (node.kind != Shape::object) {
    say(node.line, "wrong_form", "an object is expected here");
    return false;
  }
  for (auto const& part : node.parts) {
    if (std::ranges::find(keys, part.key) != keys.end()) { continue; }
    std::string known;
    for (auto const key : keys) { known += (known.empty() ? "" : ", ") + std::string{key}; }
    say(part.key_line, "unknown_key", "the key " + json::shown(part.key) + " means nothing here", "known are " + known);
  }
  return true;
}

std::string MappingWords::text_in(Located const& node) {
  if (node.kind == Shape::text) { return node.text; }
  say(node.line, "wrong_form", "a text is expected here, not " + std::string{json::words_for(node.kind)});
  return {};
}

std::string MappingWords::text_of(Located const& node, std::string_view key) {
  auto const* part = node.find(key);
  return part == nullptr ? std::string{} : text_in(*part);
}

bool MappingWords::word_of(Located const& node, std::string_view key, std::string_view word) {
  auto const* part = node.find(key);
  if (part == nullptr) { return false; }
  if (part->kind != Shape::text || part->text != word) {
    say(part->line, "wrong_form", "'" + std::string{key} + "' can only be '" + std::string{word} + "'");
  }
  return true;
}

std::vector<std::string> MappingWords::texts_in(Located const& node) {
  std::vector<std::string> texts;
  if (node.kind == Shape::text) { return {node.text}; }
  if (node.kind != Shape::list) {
    say(node.line, "wrong_form", "a text or a list of texts is expected here");
    return {};
  }
  for (auto const& part : node.parts) { texts.push_back(text_in(part)); }
  return texts;
}

std::vector<std::string> MappingWords::texts_of(Located const& node, std::string_view key) {
  auto const* part = node.find(key);
  return part == nullptr ? std::vector<std::string>{} : texts_in(*part);
}

std::map<std::string, std::string> MappingWords::texts_by_key(Located const& node, std::string_view key) {
  std::map<std::string, std::string> texts;
  auto const* part = node.find(key);
  if (part == nullptr) { return texts; }
  if (part->kind != Shape::object) {
    say(part->line, "wrong_form", "'" + std::string{key} + "' must say something of each");
    return texts;
  }
  for (auto const& one : part->parts) { texts[one.key] = text_in(one); }
  return texts;
}

std::string MappingWords::setting_in(Located const& node) {
  auto name = text_in(node);
  if (node.kind == Shape::text && !settings_.contains(name)) {
    say(node.line, "unknown_name", "there is no setting " + json::shown(name), "list it in 'settings', with what it means");
  }
  return name;
}

std::optional<Via> MappingWords::via_of(Located const& node) {
  if (node.find("table") == nullptr) { return std::nullopt; }
  Via via{.table = text_of(node, "table"), .key = text_of(node, "key"), .give = text_of(node, "give")};
  via.line = node.line;
  via.may_lack = node.find("missing") != nullptr;
  if (auto const* where = node.find("where")) {
    via.where = conditions(*where);
    if (std::ranges::any_of(via.where, [](auto const& one) { return one.second.via.has_value(); })) {
      say(where->line, "wrong_form", "'where' looks at the columns of that table alone");
    }
  }
  via.unique = word_of(node, "unique", "needed");
  if (via.key.empty() || via.give.empty()) { say(node.line, "wrong_form", "'table' needs 'key' and 'give'"); }
  return via;
}

Condition MappingWords::condition(Located const& node) {
  Condition one{.line = node.line};
  if (node.kind == Shape::text && node.text == "anything") {
    one.anything = true;
  } else if (node.kind != Shape::object) {
    one.texts = texts_in(node);
    if (one.texts.empty()) { say(node.line, "wrong_form", "a column needs texts, or 'anything'"); }
  } else if (is_object(node, {"is", "not", "setting", "list", "table", "key", "give", "where", "missing", "unique"})) {
    int said = 0;
    for (auto const* key : {"is", "not", "setting"}) { said += node.find(key) != nullptr ? 1 : 0; }
    if (said != 1) { say(node.line, "wrong_form", "a condition needs one of is, not, setting"); }
    if (auto const* is = node.find("is"); is != nullptr && is->kind == Shape::text && is->text == "anything") {
      one.anything = true;
    } else {
      one.texts = texts_of(node, said == 1 && node.find("not") != nullptr ? "not" : "is");
    }
    one.negated = node.find("not") != nullptr;
    if (auto const* setting = node.find("setting")) { one.setting = setting_in(*setting); }
    one.list = text_of(node, "list");
    one.may_lack = word_of(node, "missing", "allowed");
    one.via = via_of(node);
  }
  return one;
}

Conditions MappingWords::conditions(Located const& node) {
  Conditions all;
  if (node.kind != Shape::object || node.parts.empty()) {
    say(node.line, "wrong_form", "columns and what must stand in them are expected here");
    return all;
  }
  for (auto const& part : node.parts) { all[part.key] = condition(part); }
  return all;
}

DateForms MappingWords::dates_of(Located const& node, DateForms const& usual) {
  auto const* part = node.find("dates");
  if (part == nullptr) { return usual; }
  DateForms forms;
  for (auto const& pattern : texts_in(*part)) {
    auto form = DateForm::parse(pattern);
    if (!form) {
      say(part->line, "wrong_form", json::shown(pattern) + " is no form of dates",
          "a form has yyyy, mm or m or mon, dd or d, with marks between them: dd/mm/yyyy, yyyy-mm-dd, d mon yyyy");
      continue;
    }
    if (std::ranges::any_of(forms, [&](DateForm const& other) { return other.contradicts(*form); })) {
      say(part->line, "wrong_form", json::shown(pattern) + " reads a day otherwise than another of these forms", "say which one it is");
    }
    forms.push_back(*std::move(form));
  }
  return forms.empty() ? usual : forms;
}

}  // namespace juniper::mis::exchange::csv
