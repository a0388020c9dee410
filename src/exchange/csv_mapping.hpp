// What a mapping says once it has been read: entities a row makes, where their values come from, how they are known again.
#pragma once

#include <juniper/mis/exchange/csv_import.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace juniper::mis::exchange::csv {

/// How dates are written.
enum class DateForm { year_first, day_first_padded, day_first, month_first };

/// Which part of a text that is split is taken.
struct Split {
  std::string at{};      ///< the separator
  std::size_t part = 0;  ///< counted from 0; `last` for the last one
  static constexpr std::size_t last = static_cast<std::size_t>(-1);
};

/// A value looked up in another table.
struct Via {
  std::string table{};  ///< its name
  std::string key{};    ///< the column with what is looked for
  std::string give{};   ///< the column with what is taken
};

/// Where the value of a field comes from.
struct Source {
  enum class Kind { column, value, row, organisation, today };
  Kind kind{};
  std::vector<std::string> columns{};         ///< joined when there are several
  std::string join = " ";                     ///< between them
  bool may_lack = false;                      ///< the file need not have the column
  std::optional<Split> split{};               ///< of the text
  std::optional<Via> via{};                   ///< of the text
  std::map<std::string, std::string> codes{}; ///< other spellings
  DateForm dates = DateForm::year_first;      ///< of a date
  std::string text{};                         ///< of a constant
  std::size_t entity = 0;                     ///< of the row
};

/// One field of one entity.
struct FieldPlan {
  std::size_t field = 0;        ///< index in the description
  Source source{};              ///< of its value
  bool only_adding = false;     ///< given to a new record, and never compared
  bool alike = false;           ///< capitals make no difference
};

/// One way to know a record again.
struct MatchWay {
  std::vector<std::size_t> by{};     ///< plans of fields that are equal
  std::vector<std::size_t> alike{};  ///< plans of fields that are equal but for capitals
  bool open = false;                 ///< only among records whose period has not ended
  /// Or: the record that another entity of the row refers to, by a field of that one's description.
  std::optional<std::pair<std::size_t, std::size_t>> through{};
  std::vector<std::size_t> agreeing{};  ///< plans of fields that must then be alike
  bool otherwise_next = false;          ///< try the next way when they are not; else it is an error
};

/// What must stand in a column: one of these, or anything when there are none.
using Conditions = std::map<std::string, std::vector<std::string>>;

/// One entity that a row may make.
struct EntityPlan {
  std::string as{};                  ///< its name within the mapping
  EntityInfo const* entity{};        ///< which
  Conditions when{};                 ///< only for such rows
  bool may_add = true;               ///< otherwise only what is there already counts
  bool must_be_there = false;        ///< and then its absence is an error
  std::vector<MatchWay> match{};     ///< tried in this order
  std::vector<FieldPlan> fields{};   ///< their order is that of the mapping

  /// Whether a field takes part in a key, so that it is never patched.
  bool in_key(std::size_t plan) const;
};

/// A whole mapping.
struct MappingContents {
  Conditions rows{};                       ///< only such rows
  std::vector<std::string> empty{};        ///< texts that mean nothing; the empty one always does
  std::vector<EntityPlan> makes{};         ///< each after those that it refers to
};

}  // namespace juniper::mis::exchange::csv
