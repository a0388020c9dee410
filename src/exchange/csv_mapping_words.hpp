// Reading the parts of a mapping that are alike everywhere: texts, lists, conditions, dates. Every mistake is told by its line.
#pragma once

#include "csv_mapping.hpp"
#include "json/located_json.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis::exchange::csv {

/// Reads words of a mapping, and goes on after every mistake.
class MappingWords {
 public:
  /// Tells mistakes here.
  explicit MappingWords(Findings& findings) : findings_(findings) {}

 protected:
  using Located = json::Located;
  using Shape = Located::Kind;

  void say(std::size_t line, char const* code, std::string text, std::string help = {}) {
    findings_.push_back(json::error_on_line(line, code, std::move(text), std::move(help)));
  }
  /// Whether it is an object; keys other than these are mistakes.
  bool is_object(Located const& node, std::initializer_list<std::string_view> keys);
  std::string text_in(Located const& node);
  std::string text_of(Located const& node, std::string_view key);
  /// True when the key is there with its only possible word.
  bool word_of(Located const& node, std::string_view key, std::string_view word);
  /// A text, or a list of them.
  std::vector<std::string> texts_in(Located const& node);
  std::vector<std::string> texts_of(Located const& node, std::string_view key);
  /// Texts by key.
  std::map<std::string, std::string> texts_by_key(Located const& node, std::string_view key);
  Conditions conditions(Located const& node);
  /// What `dates` says, or what is usual here.
  DateForms dates_of(Located const& node, DateForms const& usual);
  /// The table, key and give of a node that has a table.
  std::optional<Via> via_of(Located const& node);
  /// A setting must be among those that the mapping asks for.
  std::string setting_in(Located const& node);

  std::map<std::string, std::string> settings_;  // those that the mapping asks for

 private:
  Condition condition(Located const& node);
  Findings& findings_;
};

}  // namespace juniper::mis::exchange::csv
