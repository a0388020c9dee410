// Turns queries into SELECT statements whose values are bound, never spliced.
#pragma once

#include <juniper/mis/describe/query.hpp>

#include <deque>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "adapters/sqlite/feed.hpp"
#include "adapters/sqlite/sink.hpp"
#include "adapters/sqlite/statement.hpp"

namespace juniper::mis::adapters::sqlite {

/// A statement's text and what is to be bound to it. The query and what is asked must outlive it.
class SelectText {
 public:
  /// Yields the columns of columns_sql() in the query's order, and behind them 1 or 0 for each condition that is asked of a row.
  static SelectText rows(Query const& query, Uuid const& tenant, std::span<Predicate const> asked = {});
  /// Hands the same columns to a sink, row by row, in whatever order is fastest; yields one row that says nothing.
  static SelectText scan(EntityInfo const& entity, Predicate const& where, Uuid const& tenant, Sink const& sink);
  /// Yields the number of rows.
  static SelectText count(EntityInfo const& entity, Predicate const& where, Uuid const& tenant);

  /// The text.
  std::string const& sql() const noexcept { return sql_; }
  /// Binds everything.
  void bind_to(Statement& statement) const;

 private:
  class Values;
  using Parameter = std::variant<ValueView, Values const*, Sink const*>;

  // A table that is read: where sub-queries are looked up row by row it bears a name, so that they can speak of its columns.
  struct Table {
    EntityInfo const& entity;
    int name = unnamed;
    FieldInfo const* by = nullptr;  ///< the indexed field by whose value its rows are found, when that is certain to be the shortest way
    static constexpr int unnamed = -1;
  };
  static Table outermost(EntityInfo const& entity, Predicate const& where);
  static std::string from(Table const& table);
  static std::string column(Table const& table, std::string_view field);
  void add_condition(Table const& table, Predicate const& where);
  void add_parts(Table const& table, std::span<Predicate const> parts, char const* joint, char const* none);
  void add_comparison(Table const& table, Predicate const& where);
  void add_list(Table const& table, Predicate const& where);
  void add_looked_up(Table const& table, Predicate const& where);
  void add_cursor(Query const& query);
  void add_sort_key(EntityInfo const& entity, std::string_view field);
  void add(ValueView const& value);

  Uuid tenant_{};
  std::string sql_;
  std::vector<Parameter> parameters_;
  std::deque<std::shared_ptr<Values const>> lists_;
  std::deque<Predicate> by_steps_;  // conditions rewritten, whose values the lists point to
  std::deque<Value> sort_values_;
};

}  // namespace juniper::mis::adapters::sqlite
