// Compares rows with the log, and tells a rolled-back row from a changed one.
#include "row_check.hpp"

#include "event_check.hpp"
#include "row_shape.hpp"

#include <algorithm>

namespace juniper::mis::audit {
namespace {

constexpr std::size_t mac_size = 32;

}  // namespace

void RowCheck::touched(TouchedRow const& row) {
  if (row.act == RowAct::read || is_bookkeeping(row.entity)) { return; }
  last_[{row.entity, row.record}] = {.act = row.act, .version = row.version, .digest = row.digest};
}

std::uint64_t RowCheck::check(LogSource const& source, std::vector<Break>& breaks) {
  std::uint64_t count = 0;
  for (auto const* entity : source.registry->all()) {
    if (is_bookkeeping(entity->number)) { continue; }
    source.rows(*entity, [&](Row const& row) {
      ++count;
      check_row(source, *entity, row);
    });
  }
  find_earlier(source);
  for (auto& s : suspects_) { breaks.push_back({std::move(s.code), std::move(s.text)}); }
  suspects_.clear();

  std::vector<std::string> missing;
  for (auto const& [place, last] : last_) {
    if (last.seen || last.act == RowAct::erased || unreadable_.contains(place.entity)) { continue; }
    auto const* entity = source.registry->find(place.entity);
    auto const name = entity != nullptr ? std::string{entity->name} : "entity " + std::to_string(place.entity);
    missing.push_back(name + ' ' + place.record.text());
  }
  std::ranges::sort(missing);
  for (auto& place : missing) { breaks.push_back({"row_missing", std::move(place)}); }
  return count;
}

void RowCheck::check_row(LogSource const& source, EntityInfo const& entity, Row const& row) {
  RowPlace const place{entity.number, row.id};
  auto const suspect = [&](char const* code, Hash const& digest) {
    suspects_.push_back({place, digest, code, std::string{entity.name} + ' ' + row.id.text()});
  };
  bool const shaped = well_formed(entity, row) && row.mac.size() == mac_size;
  auto const digest = shaped ? row_digest(source.tenant, entity, row) : Hash{};
  auto const it = last_.find(place);
  if (it == last_.end() || it->second.seen || it->second.act == RowAct::erased) {
    suspect("row_unlogged", digest);
    return;
  }
  it->second.seen = true;
  if (!shaped || it->second.version != row.version || it->second.digest != digest) { suspect("row_changed", digest); }
}

void RowCheck::find_earlier(LogSource const& source) {
  if (suspects_.empty()) { return; }
  std::unordered_multimap<RowPlace, Suspect*, RowPlaceHash> by_place;
  for (auto& s : suspects_) {
    if (s.digest != Hash{}) { by_place.emplace(s.place, &s); }
  }
  each_touch(source, [&](std::uint64_t, TouchedRow const& touched) {
    auto const [begin, end] = by_place.equal_range({touched.entity, touched.record});
    for (auto it = begin; it != end; ++it) {
      if (it->second->digest == touched.digest) { it->second->code = "row_rolled_back"; }
    }
  });
}

}  // namespace juniper::mis::audit
