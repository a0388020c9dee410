// Reads a text of user-defined fields part by part; every problem becomes a finding with its line.
#pragma once

#include "located_json.hpp"

#include <juniper/mis/describe/registry.hpp>

#include "describe/added_entity.hpp"

#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis::json {

// Reads the whole text into entities; they are good when no error was found.
class UserFieldsReader {
 public:
  UserFieldsReader(Registry const& registry, Findings& findings);
  void read(Located const& file);
  std::vector<AddedEntity> take() { return std::move(entities_); }

 private:
  // Where the numbers of those who may add lie.
  struct Owner {
    std::string_view key;
    std::int64_t first;
    std::int64_t last;
  };
  static Owner const owners[2];

  void read_owner(Located const& file);
  void read_categories(Located const& list);
  void read_retention_classes(Located const& list);
  void read_entity(Located const& node);
  void read_target(Located const& node, AddedEntity& entity);
  void read_name(Located const& node, AddedEntity& entity);
  void read_field(Located const& node, AddedEntity& entity);
  void read_type(Located const& node, AddedField& field);
  void read_codes(Located const& node, AddedField& field);
  void check_category(Located const& node, AddedEntity const& entity, AddedField const& field);
  std::optional<AddedCategory> category_of(Located const& node);
  AddedRetention retention_of(Located const& node, std::string_view member);
  std::optional<Date> date_of(Located const& node, std::string_view member);

  bool is_object(Located const& node, std::string_view what, std::initializer_list<std::string_view> required,
                 std::initializer_list<std::string_view> optional);
  bool is(Located const& node, Located::Kind kind, std::string_view what);
  // The parts of a list that is not empty; none otherwise.
  std::vector<Located> const& list_of(Located const& node, std::string_view member);
  std::string text_of(Located const& node, std::string_view member);
  std::int64_t number_of(Located const& node, std::string_view member, std::int64_t first, std::int64_t last);
  void error(std::size_t line, std::string code, std::string text, std::string help = {});
  void unknown(Located const& node, std::string_view member, std::string_view kind, std::vector<std::string_view> const& known);

  Registry const* registry_;
  Findings* findings_;
  Owner owner_{};
  std::vector<AddedCategory> categories_{};
  std::vector<AddedRetention> retention_classes_{};
  std::vector<AddedEntity> entities_{};
};

}  // namespace juniper::mis::json
