// Judging conditions one row after the other, and drawing conditions from a seed.
#include "storage/conformance/oracle.hpp"

#include <juniper/mis/storage/checks.hpp>

#include <algorithm>
#include <array>
#include <string>

namespace juniper::mis::storage::conformance {
namespace {

Value cell_of(EntityInfo const& entity, Row const& row, std::string_view field) {
  return field == "id" ? Value{row.id} : row.cells.at(entity.index_of(field));
}

// -1, 0, 1 for two present values of one kind; 2 when they cannot be compared.
int relation(Value const& a, Value const& b) {
  if (a.index() != b.index() || a.index() == 0) { return 2; }
  if (auto const* text = std::get_if<std::string>(&a)) {  // byte by byte, unsigned
    auto const& other = std::get<std::string>(b);
    auto const less = [](char x, char y) { return static_cast<unsigned char>(x) < static_cast<unsigned char>(y); };
    if (std::lexicographical_compare(text->begin(), text->end(), other.begin(), other.end(), less)) { return -1; }
    return *text == other ? 0 : 1;
  }
  return a < b ? -1 : b < a ? 1 : 0;
}

}  // namespace

bool satisfies(World const& world, EntityInfo const& entity, Row const& row, Predicate const& where) {
  using Op = Predicate::Op;
  auto const part = [&](Predicate const& p) { return satisfies(world, entity, row, p); };
  switch (where.op) {
    case Op::always: return true;
    case Op::never: return false;
    case Op::all: return std::count_if(where.of.begin(), where.of.end(), part) == static_cast<std::ptrdiff_t>(where.of.size());
    case Op::any: return std::count_if(where.of.begin(), where.of.end(), part) > 0;
    case Op::none: return std::count_if(where.of.begin(), where.of.end(), part) == 0;
    default: break;
  }
  auto const v = cell_of(entity, row, where.field);
  switch (where.op) {
    case Op::is_absent: return v.index() == 0;
    case Op::equal: return relation(v, where.values[0]) == 0;
    case Op::less_equal: return relation(v, where.values[0]) <= 0;
    case Op::greater_equal: return relation(v, where.values[0]) == 0 || relation(v, where.values[0]) == 1;
    case Op::in: return std::any_of(where.values.begin(), where.values.end(), [&](Value const& w) { return relation(v, w) == 0; });
    case Op::in_select: {
      auto const& from = *where.select->from;
      return std::ranges::any_of(world.of(from), [&](Row const& other) {
        return satisfies(world, from, other, where.select->where) && relation(v, cell_of(from, other, where.select->field)) == 0;
      });
    }
    default: return false;
  }
}

std::vector<Uuid> expected(World const& world, EntityInfo const& entity, Predicate const& where) {
  std::vector<Uuid> ids;
  for (auto const& row : world.of(entity)) {
    if (satisfies(world, entity, row, where)) { ids.push_back(row.id); }
  }
  std::ranges::sort(ids);
  return ids;
}

Value Chance::value(Kind kind) {
  using namespace std::chrono;
  static std::vector<std::string> const hard{"", "a", "A", "b", "a ", "a'", "\xC3\xA9", "\xFF\xFE", std::string("a\0b", 3), "z\"%", "a_"};
  static std::vector<std::string> const easy{"ash", "beech", "cedar", "elm"};
  switch (kind) {
    case Kind::boolean: return one_in(2);
    case Kind::integer: return std::int64_t{static_cast<std::int64_t>(below(5)) - 2};
    case Kind::text:
    case Kind::code: return domain_.text ? hard[below(hard.size())] : easy[below(easy.size())];
    case Kind::date: return Date{year{one_in(2) ? 2015 : 999}, month{static_cast<unsigned>(1 + below(3))}, day{9}};
    case Kind::instant: return Instant{microseconds{static_cast<std::int64_t>(below(4)) - 2}};
    case Kind::id: return id_of(below(70));
    case Kind::bytes: return Bytes(below(3), static_cast<std::uint8_t>(below(3)));
  }
  return {};
}

Row Chance::row(EntityInfo const& entity, Uuid id, std::vector<Uuid> const& of_houses) {
  Row made{.id = id, .mac = Bytes(32, 7)};
  for (auto const& f : entity.fields) {
    if (domain_.absent && f.nullable && one_in(3)) {
      made.cells.emplace_back();
    } else if (f.refers != nullptr) {
      made.cells.emplace_back(of_houses[below(of_houses.size())]);
    } else {
      made.cells.push_back(value(stored_kind(f)));
    }
  }
  return made;
}

World Chance::world() {
  World made;
  std::vector<Uuid> ids;
  for (std::uint64_t i = 0; i < 60; i += 1 + below(2)) { ids.push_back(id_of(i)); }
  for (auto const& id : ids) { made.houses.push_back(row(house(), id, ids)); }
  for (std::uint64_t i = 0; i < 50; i += 1 + below(3)) { made.members.push_back(row(member(), id_of(i), ids)); }
  return made;
}

// 1 + the index of a field, or 0 for the id.
std::size_t Chance::field(EntityInfo const& entity) {
  if (domain_.text) { return 1 + (entity.number == house().number ? std::array{at::order, at::colour}[below(2)] : 1); }
  if (domain_.few_fields && entity.number == house().number) { return 1 + std::array{at::size, at::open, at::colour}[below(3)]; }
  return below(entity.fields.size() + 1);
}

Predicate Chance::condition(EntityInfo const& entity, int depth) {
  if (depth > 0 && !one_in(3)) {
    static constexpr std::array ops{Predicate::Op::all, Predicate::Op::any, Predicate::Op::none};
    Predicate p;
    p.op = ops[below(3)];
    for (auto n = below(4); n > 0; --n) { p.of.push_back(condition(entity, depth - 1)); }
    return p;
  }
  return comparison(entity, depth);
}

Predicate Chance::comparison(EntityInfo const& entity, int depth) {
  auto const i = field(entity);
  auto const name = name_at(entity, i);
  auto kind = i == 0 ? Kind::id : stored_kind(entity.fields[i - 1]);
  if (domain_.other_kinds && one_in(3)) { kind = static_cast<Kind>(1 + below(8)); }
  auto const some = 5 + (domain_.absent ? 1U : 0U) + (domain_.selects && depth > 0 ? 3U : 0U);  // naive sub-queries cost a power of their depth
  switch (auto const drawn = below(some)) {
    case 0: return where::equal(name, value(kind));
    case 1: return where::less_equal(name, value(kind));
    case 2: return where::greater_equal(name, value(kind));
    case 3: {
      std::vector<Value> values;
      for (auto n = below(6); n > 0; --n) { values.push_back(domain_.absent && one_in(9) ? Value{} : value(kind)); }
      return where::in(name, values);
    }
    case 4: return one_in(2) ? where::always() : where::never();
    default: {
      if (drawn == 5 && domain_.absent) { return where::is_absent(name); }
      auto const& from = one_in(2) ? house() : member();
      auto const refers = from.number == member().number ? std::string_view{"house"} : std::string_view{"group"};
      auto const yields = one_in(3) ? refers : name_at(from, below(from.fields.size() + 1));
      return where::in(one_in(2) ? std::string_view{"id"} : name, from, yields, condition(from, depth - 1));
    }
  }
}

}  // namespace juniper::mis::storage::conformance
