// Evaluating predicates on rows.
#include <juniper/mis/storage/evaluate.hpp>

#include <juniper/mis/storage/checks.hpp>
#include <juniper/mis/storage/place.hpp>

#include <algorithm>
#include <utility>

namespace juniper::mis::storage {
namespace {

// The id is looked at like a cell; this index stands for it.
constexpr std::size_t the_id = static_cast<std::size_t>(-1);

bool before(Value const& a, Value const& b) { return compare(view(a), view(b)) == std::partial_ordering::less; }

ValueView cell_of(Row const& row, std::size_t cell) { return cell == the_id ? ValueView{row.id} : view(row.cells[cell]); }

bool among(std::vector<Value> const& sorted, ValueView const& value) {
  auto const it = std::lower_bound(sorted.begin(), sorted.end(), value, [](Value const& a, ValueView const& b) {
    return compare(view(a), b) == std::partial_ordering::less;
  });
  return it != sorted.end() && compare(view(*it), value) == std::partial_ordering::equivalent;
}

}  // namespace

Result<Condition> Condition::prepare(EntityInfo const& entity, Predicate const& where, RunSelect const& run) {
  using Op = Predicate::Op;
  if (auto const fit = check(entity, where); !fit) { return fit.error(); }
  if (auto const steps = by_steps(entity, where)) { return prepare(entity, *steps, run); }
  Condition made;
  made.op_ = where.op;
  for (auto const& part : where.of) {
    auto ready = prepare(entity, part, run);
    if (!ready) { return ready; }
    made.of_.push_back(*std::move(ready));
  }
  auto const stored = kind_of(entity, where.field);
  if (!stored || where.op == Op::always || where.op == Op::never) { return made; }
  made.cell_ = where.field == "id" ? the_id : entity.index_of(where.field);
  if (where.op == Op::in_select) {
    auto const yields = kind_of(*where.select->from, where.select->field);
    if (!yields || !comparable(*yields, *stored)) {
      made.op_ = Op::never;
      return made;
    }
    auto yielded = run(*where.select);
    if (!yielded) { return std::move(yielded).error(); }
    made.op_ = Op::in;
    made.values_ = *std::move(yielded);
  } else {
    made.values_ = where.values;
  }
  // Values of another kind equal nothing, and nothing is above or below them.
  std::erase_if(made.values_, [&](Value const& v) { return !storable(*stored, view(v)); });
  if (made.values_.empty() && where.op != Op::is_absent) { made.op_ = Op::never; }
  std::sort(made.values_.begin(), made.values_.end(), before);
  return made;
}

bool Condition::holds(Row const& row) const {
  using Op = Predicate::Op;
  auto const part_holds = [&row](Condition const& part) { return part.holds(row); };
  switch (op_) {
    case Op::always: return true;
    case Op::never: return false;
    case Op::all: return std::ranges::all_of(of_, part_holds);
    case Op::any: return std::ranges::any_of(of_, part_holds);
    case Op::none: return std::ranges::none_of(of_, part_holds);
    default: break;
  }
  auto const cell = cell_of(row, cell_);
  if (op_ == Op::is_absent) { return absent(cell); }
  if (absent(cell)) { return false; }
  switch (op_) {
    case Op::equal: return compare(cell, view(values_.front())) == std::partial_ordering::equivalent;
    case Op::less_equal: return std::is_lteq(compare(cell, view(values_.front())));
    case Op::greater_equal: return std::is_gteq(compare(cell, view(values_.front())));
    default: return among(values_, cell);
  }
}

}  // namespace juniper::mis::storage
