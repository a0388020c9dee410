// A reference that keeps every version of every record in plain vectors, and says what a desk must show of them.
#pragma once

#include "full_world.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace juniper::mis::testing::naive {

struct Version {
  Instant recorded{};
  std::vector<Value> cells;  // in clear
  Uuid by{};
  std::string why{};
  bool expunged = false;
  std::set<std::size_t> sealed_anew{};  // encrypted fields that were written, perhaps with the same value
  Uuid about{};  // whom it was about
};

struct Record {
  EntityInfo const* entity{};
  Uuid id{};
  Uuid person{};  // whom it is about
  std::vector<Version> versions;
  bool erased = false;
  bool fixed = false;  // never changed: shows what the desk may see of records of its kind about its person

  Version const& present() const { return versions.back(); }
  // Index of the version known at an instant.
  std::optional<std::size_t> known(std::optional<Instant> at) const {
    if (!at) { return versions.size() - 1; }
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < versions.size(); ++i) {
      if (versions[i].recorded <= *at) { last = i; }
    }
    return last;
  }
};

// One comparison, evaluated here without the library's predicates.
struct Asked {
  enum class Op { equal, at_most, at_least, absent, not_equal } op{};
  std::size_t field{};
  Value value{};

  bool holds(FieldInfo const& of, Value const& v) const {
    if (op == Op::absent) { return absent(v); }
    bool const comparable = !absent(v);
    auto const order = comparable ? compared(of, view(v), view(value)) : std::partial_ordering::unordered;
    switch (op) {
      case Op::equal: return std::is_eq(order);
      case Op::at_most: return comparable && std::is_lteq(order);
      case Op::at_least: return comparable && std::is_gteq(order);
      default: return !std::is_eq(order);
    }
  }
  Predicate predicate(EntityInfo const& entity) const {
    auto const name = entity.fields[field].name;
    switch (op) {
      case Op::equal: return where::equal(name, value);
      case Op::at_most: return where::less_equal(name, value);
      case Op::at_least: return where::greater_equal(name, value);
      case Op::absent: return where::is_absent(name);
      default: return where::negate(where::equal(name, value));
    }
  }
};

struct Question {
  EntityInfo const* entity{};
  std::vector<Asked> asked;
  std::optional<std::size_t> order;
  bool descending = false;
  std::optional<Date> as_at;
  std::optional<Instant> as_known;

  RecordFind find() const {
    RecordFind f;
    for (auto const& a : asked) { f.where.push_back(a.predicate(*entity)); }
    if (order) { f.order.field = entity->fields[*order].name; }
    f.order.descending = descending;
    f.as_at = as_at;
    f.as_known = as_known;
    f.limit = 3;
    return f;
  }
  std::set<std::size_t> named() const {
    std::set<std::size_t> fields;
    for (auto const& a : asked) { fields.insert(a.field); }
    if (order) { fields.insert(*order); }
    if (as_at && entity->dating.pattern == Dating::Pattern::period) {
      fields.insert(entity->index_of(entity->dating.from));
      fields.insert(entity->index_of(entity->dating.until));
    }
    return fields;
  }
  bool holds(std::vector<Value> const& cells) const {
    for (auto const& a : asked) {
      if (!a.holds(entity->fields[a.field], cells[a.field])) { return false; }
    }
    if (!as_at || entity->dating.pattern != Dating::Pattern::period) { return true; }
    auto const& from = cells[entity->index_of(entity->dating.from)];
    auto const& until = cells[entity->index_of(entity->dating.until)];
    return std::get<Date>(from) <= *as_at && (absent(until) || *as_at <= std::get<Date>(until));
  }
};

// What the desk shows now decides what it may be shown of any time.
inline std::optional<SeenRecord> present(Desk& desk, Record const& record) {
  auto seen = desk.get_record(*record.entity, record.id);
  if (!seen.ok()) {
    REQUIRE(seen.error().code == ErrorCode::not_found);
    return std::nullopt;
  }
  return *std::move(seen);
}

// Which fields of a version a desk may see: those of the record now, and where it was about somebody else, of what is theirs now.
using Open = std::vector<bool>;

inline bool any(Open const& open) { return std::ranges::find(open, true) != open.end(); }

inline void shows(SeenRecord const& seen, SeenRecord const& now, Record const& record, std::size_t version, Open const& open) {
  auto const& v = record.versions[version];
  REQUIRE(seen.id() == record.id);
  REQUIRE(seen.version() == static_cast<std::int64_t>(version) + 1);
  REQUIRE(seen.expunged() == v.expunged);
  for (std::size_t i = 0; i < record.entity->fields.size(); ++i) {
    bool const withheld = now.state(i) == FieldState::withheld;
    if (withheld || v.expunged || !open[i]) {
      REQUIRE(seen.state(i) == FieldState::withheld);
      if (withheld) { REQUIRE(seen.why_withheld(i) == now.why_withheld(i)); }
      if (!withheld && !v.expunged) { REQUIRE(seen.why_withheld(i) == "this earlier version is outside what this desk reaches"); }
      continue;
    }
    REQUIRE(seen.state(i) == (absent(v.cells[i]) ? FieldState::absent : FieldState::value));
    if (!absent(v.cells[i])) { REQUIRE(std::is_eq(compare(seen.value(i), view(v.cells[i])))); }
  }
}

struct Answer {
  std::vector<std::pair<Record const*, std::size_t>> rows;  // in order
};

// Which records a list must show, and in what order.
inline Answer answer(std::vector<std::pair<Record const*, SeenRecord>> const& visible, Question const& q,
                     std::function<Open(Record const&, SeenRecord const&, std::size_t)> const& open_of) {
  Answer a;
  auto const named = q.named();
  for (auto const& [record, now] : visible) {
    auto const version = record->known(q.as_known);
    if (!version) { continue; }
    auto const& v = record->versions[*version];
    auto const open = open_of(*record, now, *version);
    if (!any(open)) { continue; }
    auto const shown = [&](std::size_t i) { return !v.expunged && open[i]; };
    if (std::ranges::all_of(named, shown) && (v.expunged ? q.asked.empty() : q.holds(v.cells))) { a.rows.emplace_back(record, *version); }
  }
  std::ranges::sort(a.rows, [&](auto const& x, auto const& y) {
    auto const& [r, rv] = q.descending ? y : x;
    auto const& [s, sv] = q.descending ? x : y;
    if (q.order) {
      auto const& one = r->versions[rv].cells[*q.order];
      auto const& two = s->versions[sv].cells[*q.order];
      if (absent(one) != absent(two)) { return absent(one); }
      if (!absent(one)) {
        auto const order = compared(q.entity->fields[*q.order], view(one), view(two));
        if (!std::is_eq(order)) { return std::is_lt(order); }
      }
    }
    return r->id < s->id;
  });
  return a;
}

}  // namespace juniper::mis::testing::naive
