// What a mapping says once it has been read: entities a row makes, where their values come from, how they are known again.
#pragma once

#include "csv_dates.hpp"

#include <juniper/mis/exchange/csv_import.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace juniper::mis::exchange::csv {

/// Which part of a text that is split is taken.
struct Split {
  std::string at{};      ///< the separator
  std::size_t part = 0;  ///< counted from 0; `last` for the last one
  static constexpr std::size_t last = static_cast<std::size_t>(-1);
};

struct Condition;
/// What must stand in columns.
using Conditions = std::map<std::string, Condition>;

/// A value looked up in another table.
struct Via {
  std::string table{};    ///< its name
  std::string key{};      ///< the column with what is looked for
  std::string give{};     ///< the column with what is taken
  Conditions where{};     ///< only in such rows of it
  bool may_lack = false;  ///< the table need not be given, nor hold every key
  bool unique = false;    ///< no two keys may give the same
  std::size_t line = 0;   ///< of the mapping
};

/// What is given to a new record where the cell is empty.
struct Fallback {
  enum class Kind { nothing, text, setting, today };
  Kind kind = Kind::nothing;
  std::string text{};  ///< or the name of the setting
};

/// Where the value of a field comes from.
struct Source {
  enum class Kind { column, value, setting, row, organisation, today, left_out };
  Kind kind{};
  std::vector<std::string> columns{};         ///< joined when there are several
  std::string join = " ";                     ///< between them
  bool may_lack = false;                      ///< the file need not have the column
  std::optional<Split> split{};               ///< of the text
  std::vector<std::string> without{};         ///< beginnings that are taken off, in any capitals
  std::optional<Via> via{};                   ///< of the text
  std::map<std::string, std::string> codes{}; ///< other spellings, by their small letters
  bool telephone = false;                     ///< a number that a spreadsheet may have taken the 0 of
  DateForms dates{};                          ///< of a date
  std::string text{};                         ///< of a constant; the name of a setting
  Fallback fallback{};                        ///< when the cell is empty
  std::size_t entity = 0;                     ///< of the row
  std::size_t line = 0;                       ///< of the mapping
};

/// One field of one entity.
struct FieldPlan {
  std::size_t field = 0;        ///< index in the description
  Source source{};              ///< of its value
  bool only_adding = false;     ///< given to a new record, and never compared
  bool may_be_wrong = false;    ///< what cannot be read is left out with a warning, and the row is kept
  bool may_refuse = false;      ///< a desk that may not write it leaves it out, and says so
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

/// What must stand in a column, capitals apart.
struct Condition {
  std::vector<std::string> texts{};  ///< one of these
  bool anything = false;             ///< or whatever is not empty
  bool negated = false;              ///< or none of them
  std::string setting{};             ///< or what a setting says
  std::string list{};                ///< the cell is a list with this between its parts: one of them counts
  std::optional<Via> via{};          ///< of what another table gives for the cell
  bool may_lack = false;             ///< the file need not have the column: as if it were empty
  std::size_t line = 0;              ///< of the mapping
};

/// Rows that are left out, with a warning.
struct LeftOut {
  Conditions when{};  ///< which
  std::string why{};  ///< in the mapping's words
};

/// One entity that a row may make.
struct EntityPlan {
  std::string as{};                  ///< its name within the mapping
  EntityInfo const* entity{};        ///< which
  Conditions when{};                 ///< only for such rows
  bool may_add = true;               ///< otherwise only what is there already counts
  bool must_be_there = false;        ///< and then its absence is an error
  std::vector<MatchWay> match{};     ///< tried in this order
  std::vector<FieldPlan> fields{};   ///< their order is that of the mapping
  std::string apart{};               ///< rows with different texts in this column are not about one record
  std::size_t line = 0;              ///< of the mapping

  /// Whether a field takes part in a key, so that it is never patched.
  bool in_key(std::size_t plan) const;
};

/// A whole mapping.
struct MappingContents {
  char separator = ',';                                        ///< between cells
  std::map<std::string, std::string> settings{};               ///< what whoever imports has to say, and what it means
  std::map<std::string, std::vector<std::string>> called{};    ///< other titles of columns
  std::vector<std::string> may_lack{};                         ///< columns that the file need not have
  std::map<std::string, std::string> not_loaded{};             ///< columns that nothing is made of, and why
  std::vector<LeftOut> left_out{};                             ///< rows that nothing is made of
  Conditions rows{};                                           ///< only such rows
  std::vector<std::string> empty{};                            ///< texts that mean nothing; the empty one always does
  std::vector<EntityPlan> makes{};                             ///< each after those that it refers to
};

}  // namespace juniper::mis::exchange::csv
