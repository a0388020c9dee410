// A naive reading of what predicates, orders and cursors mean, written without the library's evaluator; and random ones.
#pragma once

#include <algorithm>
#include <functional>
#include <random>

#include "storage_contract/fixture.hpp"

namespace contract {

using mis::Predicate;

/// All rows of the tenant under test, by entity.
struct World {
  std::vector<Row> houses;
  std::vector<Row> members;
  std::vector<Row> const& of(EntityInfo const& entity) const { return entity.number == house().number ? houses : members; }
};

inline Value cell(EntityInfo const& entity, Row const& row, std::string_view field) {
  return field == "id" ? Value{row.id} : row.cells.at(entity.index_of(field));
}

/// -1, 0, 1 for two present values of one kind; 2 when they cannot be compared.
inline int relation(Value const& a, Value const& b) {
  if (a.index() != b.index() || a.index() == 0) { return 2; }
  if (auto const* text = std::get_if<std::string>(&a)) {  // byte by byte, unsigned
    auto const& other = std::get<std::string>(b);
    auto const less = [](char x, char y) { return static_cast<unsigned char>(x) < static_cast<unsigned char>(y); };
    if (std::lexicographical_compare(text->begin(), text->end(), other.begin(), other.end(), less)) { return -1; }
    return *text == other ? 0 : 1;
  }
  return a < b ? -1 : b < a ? 1 : 0;
}

/// Whether a row satisfies a predicate, by the words of its documentation.
inline bool satisfies(World const& world, EntityInfo const& entity, Row const& row, Predicate const& p) {
  using Op = Predicate::Op;
  auto const part = [&](Predicate const& q) { return satisfies(world, entity, row, q); };
  switch (p.op) {
    case Op::always: return true;
    case Op::never: return false;
    case Op::all: return std::count_if(p.of.begin(), p.of.end(), part) == static_cast<std::ptrdiff_t>(p.of.size());
    case Op::any: return std::count_if(p.of.begin(), p.of.end(), part) > 0;
    case Op::none: return std::count_if(p.of.begin(), p.of.end(), part) == 0;
    default: break;
  }
  auto const v = cell(entity, row, p.field);
  switch (p.op) {
    case Op::is_absent: return v.index() == 0;
    case Op::equal: return relation(v, p.values[0]) == 0;
    case Op::less_equal: return relation(v, p.values[0]) <= 0;
    case Op::greater_equal: return relation(v, p.values[0]) == 0 || relation(v, p.values[0]) == 1;
    case Op::in: return std::any_of(p.values.begin(), p.values.end(), [&](Value const& w) { return relation(v, w) == 0; });
    case Op::in_select: {
      auto const& from = *p.select->from;
      for (auto const& other : world.of(from)) {
        if (satisfies(world, from, other, p.select->where) && relation(v, cell(from, other, p.select->field)) == 0) { return true; }
      }
      return false;
    }
    default: return false;
  }
}

/// Whether one row comes before another: absent first, then by value, then by id.
inline bool comes_before(EntityInfo const& entity, mis::Order const& order, Row const& a, Row const& b) {
  auto const up = [&](Row const& x, Row const& y) {
    auto const v = cell(entity, x, order.field);
    auto const w = cell(entity, y, order.field);
    if ((v.index() == 0) != (w.index() == 0)) { return v.index() == 0; }
    auto const r = relation(v, w);
    return r == -1 || ((r == 0 || r == 2) && x.id < y.id);
  };
  return order.descending ? up(b, a) : up(a, b);
}

/// Every row that a query without limit or cursor should give, in order.
inline std::vector<Row> expected(World const& world, mis::Query const& query) {
  std::vector<Row> rows;
  for (auto const& row : world.of(*query.from)) {
    if (satisfies(world, *query.from, row, query.where)) { rows.push_back(row); }
  }
  std::sort(rows.begin(), rows.end(), [&](Row const& a, Row const& b) { return comes_before(*query.from, query.order, a, b); });
  return rows;
}

/// Makes values, rows and predicates from small domains, so that they meet.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : random_(seed) {}
  std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>{0, n - 1}(random_); }
  bool one_in(std::size_t n) { return below(n) == 0; }
  Uuid id() { return Uuid::from_number(below(70)); }

  Value value(Kind kind) {
    using namespace std::chrono;
    static std::vector<std::string> const texts{"", "a", "A", "b", "a'", "\xC3\xA9", "\xFF\xFE", std::string("a\0b", 3), "2015-03-09", "z\"%"};
    switch (kind) {
      case Kind::boolean: return one_in(2);
      case Kind::integer: return std::int64_t{static_cast<std::int64_t>(below(5)) - 2};
      case Kind::text:
      case Kind::code: return texts[below(texts.size())];
      case Kind::date: return Date{year{below(2) == 0 ? 2015 : 999}, month{static_cast<unsigned>(1 + below(3))}, day{9}};
      case Kind::instant: return Instant{microseconds{static_cast<std::int64_t>(below(4)) - 2}};
      case Kind::id: return id();
      case Kind::bytes: return Bytes(below(3), static_cast<std::uint8_t>(below(3)));
    }
    return {};
  }

  Kind stored(FieldInfo const& f) { return f.sealed() ? Kind::bytes : f.kind; }

  Row row(EntityInfo const& entity, Uuid id, std::vector<Uuid> const& houses) {
    Row made{.id = id, .mac = Bytes(32, 7)};
    for (auto const& f : entity.fields) {
      if (f.nullable && one_in(3)) {
        made.cells.emplace_back();
      } else if (f.refers != nullptr) {
        made.cells.emplace_back(houses[below(houses.size())]);
      } else {
        made.cells.push_back(value(stored(f)));
      }
    }
    return made;
  }

  Predicate predicate(EntityInfo const& entity, int depth) {
    namespace where = mis::where;
    if (depth > 0 && !one_in(3)) {
      Predicate p;
      static constexpr std::array ops{Predicate::Op::all, Predicate::Op::any, Predicate::Op::none};
      p.op = ops[below(3)];
      for (auto n = below(4); n > 0; --n) { p.of.push_back(predicate(entity, depth - 1)); }
      return p;
    }
    auto const i = below(entity.fields.size() + 1);
    std::string_view const field = i == 0 ? std::string_view{"id"} : entity.fields[i - 1].name;
    auto kind = i == 0 ? Kind::id : stored(entity.fields[i - 1]);
    if (one_in(8)) { kind = static_cast<Kind>(1 + below(8)); }  // of another kind: never, not an error
    switch (below(depth > 0 ? 8 : 6)) {  // naive sub-queries cost a power of their depth
      case 0: return where::equal(field, value(kind));
      case 1: return where::less_equal(field, value(kind));
      case 2: return where::greater_equal(field, value(kind));
      case 3: return where::is_absent(field);
      case 4: {
        std::vector<Value> values;
        for (auto n = below(6); n > 0; --n) { values.push_back(one_in(9) ? Value{} : value(one_in(9) ? Kind::text : kind)); }
        return where::in(field, values);
      }
      case 5: return one_in(2) ? where::always() : where::never();
      default: {
        auto const& from = one_in(2) ? house() : member();
        auto const j = below(from.fields.size() + 1);
        auto const yields = one_in(2) ? (from.number == member().number ? std::string_view{"house"} : std::string_view{"group"})
                                      : j == 0 ? std::string_view{"id"} : from.fields[j - 1].name;
        return where::in(field, from, yields, predicate(from, depth - 1));
      }
    }
  }

 private:
  std::mt19937_64 random_;
};

}  // namespace contract
