// Turns queries into SELECT statements whose values are bound, never spliced.
#pragma once

#include <juniper/mis/describe/query.hpp>

#include <deque>
#include <string>
#include <variant>
#include <vector>

#include "adapters/sqlite/feed.hpp"
#include "adapters/sqlite/sink.hpp"
#include "adapters/sqlite/statement.hpp"

namespace juniper::mis::adapters::sqlite {

/// A statement's text and what is to be bound to it. The query must outlive it.
class SelectText {
 public:
  /// Yields the columns of columns_sql() in the query's order.
  static SelectText rows(Query const& query, Uuid const& tenant);
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

  void add_condition(EntityInfo const& entity, Predicate const& where);
  void add_parts(EntityInfo const& entity, std::span<Predicate const> parts, char const* joint, char const* none);
  void add_comparison(EntityInfo const& entity, Predicate const& where);
  void add_select(Select const& select);
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
