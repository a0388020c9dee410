// Writing what rows say through a desk: many in one transaction, and a row that is refused costs only itself.
#pragma once

#include "csv_matching.hpp"

#include <functional>
#include <map>
#include <span>
#include <vector>

namespace juniper::mis::exchange::csv {

/// Whether what is there already says the same.
bool already(Target const& target, std::size_t field, Given const& g);

/// Writes rows; in a dry run everything is tried out and taken back.
class RowWriter {
 public:
  /// At this desk.
  RowWriter(Desk& desk, bool dry_run, Matcher& matcher, std::function<CallOptions()> bounds)
      : desk_(desk), dry_run_(dry_run), matcher_(matcher), bounds_(std::move(bounds)) {}

  /// Writes rows in one transaction; when that fails for a row's sake, halves, until the rows at fault are alone: they get a fault.
  Result<void> write(std::span<RowState*> rows);

 private:
  // One try at writing some rows: ids and versions of what it wrote, forgotten when it comes to nothing.
  using Attempt = std::map<Target*, Written>;

  Result<void> try_out(std::span<RowState*> rows, Attempt& attempt);
  static bool has_work(RowState const& row);
  static std::vector<std::size_t> changes_of(Target const& target);
  Result<Value> value_in(Desk& inner, Given const& g, Attempt& attempt);
  Result<Uuid> apply(Desk& inner, Target& target, Attempt& attempt);
  void keep(Attempt const& attempt);

  Desk& desk_;
  bool dry_run_;
  Matcher& matcher_;
  std::function<CallOptions()> bounds_;
};

}  // namespace juniper::mis::exchange::csv
