// Every way in which one byte of a stored row can be changed, one after the other.
#pragma once

#include <juniper/mis/describe/row.hpp>

#include <functional>
#include <string>

namespace juniper::mis::testing {

// Calls `changed` with every way of flipping one bit in each byte of a value; gives how many there were.
template <class Unsigned, class Set>
std::size_t flip_number(Unsigned value, Set const& set) {
  for (std::size_t i = 0; i < sizeof value; ++i) { set(value ^ (Unsigned{1} << (8 * i + i % 8))); }
  return sizeof value;
}
template <class Sequence, class Set>
std::size_t flip_sequence(Sequence const& value, Set const& set) {
  for (std::size_t i = 0; i < value.size(); ++i) {
    auto changed = value;
    changed[i] = static_cast<typename Sequence::value_type>(changed[i] ^ static_cast<char>(1U << (i % 8)));
    set(changed);
  }
  return value.size();
}

inline std::size_t flip_cell(Value& cell, std::function<void()> const& changed) {
  auto const was = cell;
  auto const set = [&](auto const& v) {
    cell = v;
    changed();
    cell = was;
  };
  if (auto const* b = std::get_if<bool>(&was)) {
    set(!*b);
    return 1;
  }
  if (auto const* n = std::get_if<std::int64_t>(&was)) {
    return flip_number(static_cast<std::uint64_t>(*n), [&](std::uint64_t v) { set(static_cast<std::int64_t>(v)); });
  }
  if (auto const* t = std::get_if<Instant>(&was)) {
    return flip_number(static_cast<std::uint64_t>(t->time_since_epoch().count()), [&](std::uint64_t v) {
      set(Instant{std::chrono::microseconds{static_cast<std::int64_t>(v)}});
    });
  }
  if (auto const* d = std::get_if<Date>(&was)) {
    set(Date{std::chrono::sys_days{*d} + std::chrono::days{1}});
    set(Date{d->year() / 2 / 31});  // no day at all
    return 2;
  }
  if (auto const* u = std::get_if<Uuid>(&was)) { return flip_sequence(u->bytes, [&](auto const& v) { set(Uuid{v}); }); }
  if (auto const* s = std::get_if<std::string>(&was)) { return flip_sequence(*s, set); }
  if (auto const* s = std::get_if<Bytes>(&was)) { return flip_sequence(*s, set); }
  set(std::string{});  // something where there was nothing
  set(Bytes{});
  return 2;
}

inline std::size_t flip_row(Row& row, std::function<void()> const& changed) {
  auto const was = row;
  std::size_t count = flip_sequence(was.id.bytes, [&](auto const& v) { row.id.bytes = v, changed(), row = was; });
  count += flip_number(static_cast<std::uint64_t>(was.version),
                       [&](std::uint64_t v) { row.version = static_cast<std::int64_t>(v), changed(), row = was; });
  count += flip_sequence(was.mac, [&](Bytes const& v) { row.mac = v, changed(), row = was; });
  row.mac.push_back(0), changed(), row = was;
  for (auto& cell : row.cells) {
    count += flip_cell(cell, changed);
    auto const kept = cell;
    if (absent(cell)) { continue; }
    cell = Value{}, changed(), cell = kept;
  }
  return count;
}

}  // namespace juniper::mis::testing
