// Decides in memory whether a row satisfies a predicate: the reference for adapters that leave it to a database.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/describe/query.hpp>
#include <juniper/mis/describe/row.hpp>

#include <functional>
#include <vector>

namespace juniper::mis::storage {

/// Runs a sub-query: the values that it yields, absent ones left out, in any order.
using RunSelect = std::function<Result<std::vector<Value>>(Select const& select)>;

/// A predicate made ready for many rows of one entity: names resolved, sub-queries run once.
class Condition {
 public:
  /// Makes a predicate ready. \return invalid (a field that is not there), and whatever `run` returns.
  static Result<Condition> prepare(EntityInfo const& entity, Predicate const& where, RunSelect const& run);

  /// Whether the row satisfies it. The row's cells are in the order of the description.
  bool holds(Row const& row) const;

 private:
  Predicate::Op op_ = Predicate::Op::always;
  std::size_t cell_ = 0;
  std::vector<Value> values_;      // sorted for `in`
  std::vector<Condition> of_;
};

}  // namespace juniper::mis::storage
