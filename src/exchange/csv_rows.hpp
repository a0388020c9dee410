// The rows of a table as values for the fields of the entities that each of them makes.
#pragma once

#include "csv_mapping.hpp"
#include "csv_table.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
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
  std::set<std::size_t> usual{}; ///< plans whose cell is empty: only a new record is given what they fall back on
  std::vector<Value> values{};   ///< by plan; absent for references and empty cells
  Target* target = nullptr;      ///< its record, once found or to be added
};

/// One row.
struct RowState {
  std::size_t line = 0;
  std::vector<std::string> cells{};  ///< as they came
  std::vector<Part> parts{};         ///< by entity of the mapping
  std::vector<Fault> faults{};       ///< none in a good row
  std::vector<Fault> doubts{};       ///< warnings
  std::vector<std::pair<Target*, std::size_t>> gave{};  ///< fields of records that it was the first to speak of
  bool left_out = false;             ///< the mapping wants nothing made of it

  /// Says something once.
  void doubt(std::string code, std::string column, std::string text, std::string help) {
    for (auto const& there : doubts) {
      if (there.code == code && there.column == column) { return; }
    }
    doubts.push_back({std::move(code), std::move(column), std::move(text), std::move(help)});
  }
  void fail(std::string code, std::string column, std::string text, std::string help = {}) {
    faults.push_back({std::move(code), std::move(column), std::move(text), std::move(help)});
  }
};

/// Where the mapping's columns stand in one table.
class RowReader {
 public:
  /// Finds the columns, the other tables and the settings. Errors go to the report; then ready() is false.
  RowReader(MappingContents const& mapping, OpenedTable const& table, Titles const& titles, std::string const& name,
            ImportOptions const& options, Date today, Report& report);

  /// Whether all that the mapping needs is there.
  bool ready() const noexcept { return ready_; }
  /// Reads one row; false when the mapping makes nothing of it.
  bool read(CsvRow& raw, RowState& row);
  /// The title of the first column that a field comes from; empty when it comes from none.
  static std::string column_of(Source const& source) { return source.columns.empty() ? std::string{} : source.columns.front(); }
  /// The text that keeps rows of one entity apart.
  std::string apart(EntityPlan const& plan, RowState const& row) const {
    return plan.apart.empty() ? std::string{} : cell(plan.apart, row);
  }

  /// In how many rows something stands in columns that nothing is made of, by title; says so in the report.
  std::map<std::string, std::size_t> not_loaded() const;
  /// The titles without which a mapping makes nothing of a table.
  static std::vector<std::string> needed(MappingContents const& mapping);

 private:
  void find_columns(Conditions const& conditions);
  void need(std::string const& title, bool may_lack, std::size_t line);
  void open_look_up(Via const& via, std::vector<Table> const& others);
  void take_setting(EntityPlan const& plan, FieldPlan const& field, std::string const& setting);
  void find_unmapped();
  bool holds(Conditions const& conditions, RowState const& row) const;
  bool holds_for(Condition const& condition, std::string_view text) const;
  bool holds_for_text(Condition const& condition, std::string_view text) const;
  std::string unless_empty(std::string_view text) const;
  bool left_out(RowState& row) const;
  std::string cell(std::string const& title, RowState const& row) const;
  std::optional<std::string> looked_up(Via const& via, std::string const& text) const;
  Value value(EntityPlan const& plan, FieldPlan const& field, RowState& row) const;
  Value fallback(EntityPlan const& plan, FieldPlan const& field) const;
  bool spoilt(std::string const& text, FieldPlan const& field, EntityPlan const& plan, RowState& row) const;

  MappingContents const& mapping_;
  OpenedTable const& table_;
  Titles const& titles_;
  std::string const& name_;
  ImportOptions const& options_;
  Report& report_;
  Date today_;
  bool ready_ = true;
  std::map<std::string, std::size_t, std::less<>> columns_;
  std::map<std::string, std::optional<OpenedTable>> others_;  // while columns are found
  std::map<std::string, LookedUp> look_ups_;  // by table, key, give and whether they are unique
  std::map<std::size_t, std::size_t> unmapped_;  // columns that nothing is made of: rows with something there
};

}  // namespace juniper::mis::exchange::csv
