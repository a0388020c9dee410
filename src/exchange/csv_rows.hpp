// The rows of a table as values for the fields of the entities that each of them makes.
#pragma once

#include "csv_mapping.hpp"
#include "csv_table.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace juniper::mis::exchange::csv {

struct Target;

/// What is wrong with a row.
struct Fault {
  std::string code{};
  std::string column{};  ///< or `entity.field`; may be empty
  std::string text{};
  std::string help{};
};

/// What a row says of one entity.
struct Part {
  bool active = false;           ///< whether the row makes it
  bool busy = false;             ///< its record is being looked for
  std::vector<Value> values{};   ///< by plan; absent for references and empty cells
  Target* target = nullptr;      ///< its record, once found or to be added
};

/// One row.
struct RowState {
  std::size_t line = 0;
  std::vector<std::string> cells{};  ///< as they came
  std::vector<Part> parts{};         ///< by entity of the mapping
  std::vector<Fault> faults{};       ///< none in a good row

  void fail(std::string code, std::string column, std::string text, std::string help = {}) {
    faults.push_back({std::move(code), std::move(column), std::move(text), std::move(help)});
  }
};

/// Where the mapping's columns stand in one table.
class RowReader {
 public:
  /// Finds the columns. Errors go to the report; then ready() is false.
  RowReader(MappingContents const& mapping, OpenedTable const& table, std::string const& name, std::vector<Table> const& others,
            Date today, Report& report);

  /// Whether all that the mapping needs is there.
  bool ready() const noexcept { return ready_; }
  /// Reads one row; false when the mapping makes nothing of it.
  bool read(CsvRow const& raw, RowState& row) const;
  /// The title of the first column that a field comes from; empty when it comes from none.
  static std::string column_of(Source const& source) { return source.columns.empty() ? std::string{} : source.columns.front(); }

 private:
  void need(std::string const& title, bool may_lack);
  void open_look_up(Via const& via, std::vector<Table> const& others);
  bool holds(Conditions const& conditions, RowState const& row) const;
  std::string cell(std::string const& title, RowState const& row) const;
  Value value(EntityPlan const& plan, FieldPlan const& field, RowState& row) const;

  MappingContents const& mapping_;
  OpenedTable const& table_;
  std::string const& name_;
  Report& report_;
  Date today_;
  bool ready_ = true;
  std::map<std::string, std::size_t, std::less<>> columns_;
  std::map<std::string, LookedUp> look_ups_;  // by table, key and give
};

}  // namespace juniper::mis::exchange::csv
