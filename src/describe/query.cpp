// Building predicates.
#include <juniper/mis/describe/query.hpp>

#include <utility>

namespace juniper::mis::where {
namespace {

Predicate with(Predicate::Op op, std::string_view field, Value value) {
  Predicate p;
  p.op = op;
  p.field = field;
  p.values.push_back(std::move(value));
  return p;
}

}  // namespace

Predicate always() { return {}; }

Predicate never() {
  Predicate p;
  p.op = Predicate::Op::never;
  return p;
}

Predicate equal(std::string_view field, Value value) { return with(Predicate::Op::equal, field, std::move(value)); }
Predicate less_equal(std::string_view field, Value value) {
  return with(Predicate::Op::less_equal, field, std::move(value));
}
Predicate greater_equal(std::string_view field, Value value) {
  return with(Predicate::Op::greater_equal, field, std::move(value));
}

Predicate is_absent(std::string_view field) {
  Predicate p;
  p.op = Predicate::Op::is_absent;
  p.field = field;
  return p;
}

Predicate in(std::string_view field, std::vector<Value> values) {
  if (values.empty()) { return never(); }
  Predicate p;
  p.op = Predicate::Op::in;
  p.field = field;
  p.values = std::move(values);
  return p;
}

Predicate in(std::string_view field, EntityInfo const& from, std::string_view yields, Predicate where) {
  if (where.is_never()) { return never(); }
  Predicate p;
  p.op = Predicate::Op::in_select;
  p.field = field;
  p.select = std::make_shared<Select const>(Select{&from, yields, std::move(where)});
  return p;
}

Predicate all(std::vector<Predicate> parts) {
  std::erase_if(parts, [](Predicate const& p) { return p.op == Predicate::Op::always; });
  for (auto const& p : parts) {
    if (p.is_never()) { return never(); }
  }
  if (parts.empty()) { return always(); }
  if (parts.size() == 1) { return std::move(parts.front()); }
  Predicate p;
  p.op = Predicate::Op::all;
  p.of = std::move(parts);
  return p;
}

Predicate any(std::vector<Predicate> parts) {
  std::erase_if(parts, [](Predicate const& p) { return p.is_never(); });
  for (auto const& p : parts) {
    if (p.op == Predicate::Op::always) { return always(); }
  }
  if (parts.empty()) { return never(); }
  if (parts.size() == 1) { return std::move(parts.front()); }
  Predicate p;
  p.op = Predicate::Op::any;
  p.of = std::move(parts);
  return p;
}

Predicate negate(Predicate part) {
  if (part.is_never()) { return always(); }
  if (part.op == Predicate::Op::always) { return never(); }
  Predicate p;
  p.op = Predicate::Op::none;
  p.of.push_back(std::move(part));
  return p;
}

Predicate held_by_end_of(EntityInfo const& entity, Date day) {
  if (entity.dating.pattern != Dating::Pattern::moment) { return holds_on(entity, day); }
  auto const* at = entity.find(entity.dating.from);
  if (at->kind == Kind::date) { return less_equal(at->name, day); }
  return less_equal(at->name, Instant{std::chrono::sys_days{add_days(day, 1)}} - std::chrono::microseconds{1});
}

Predicate holds_on(EntityInfo const& entity, Date day) {
  if (entity.dating.pattern != Dating::Pattern::period) { return always(); }
  return all({less_equal(entity.dating.from, day),
              any({is_absent(entity.dating.until), greater_equal(entity.dating.until, day)})});
}

}  // namespace juniper::mis::where
