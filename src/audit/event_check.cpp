// Recomputes commitments and leaves, finds gaps, and asks of every erased event for the one that says so.
#include "event_check.hpp"

#include "row_shape.hpp"

#include <juniper/mis/audit/records.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace juniper::mis::audit {
namespace {

// Positions in the description of audit_event.
enum EventCell : std::size_t { at_cell, salt_cell, rows_cell, body_cell, commitment_cell };

constexpr std::size_t salt_size = 32;
constexpr std::string_view event_table = "audit_event";

EntityInfo const& event_entity_info() { return describe(static_cast<AuditEvent const*>(nullptr)); }

struct EventParts {
  bool erased = false;
  bool holds = false;
  std::vector<TouchedRow> touched{};
};

// What one event says, and whether its own parts hold together and with its leaf.
EventParts parts_of(Id<Tenant> tenant, TreeCheck const& tree, Row const& row) {
  EventParts parts;
  auto const index = row.id.number();
  auto const* salt = std::get_if<Bytes>(&row.cells[salt_cell]);
  auto const* rows = std::get_if<Bytes>(&row.cells[rows_cell]);
  auto const* body = std::get_if<Bytes>(&row.cells[body_cell]);
  auto const& stored = std::get<Bytes>(row.cells[commitment_cell]);
  Hash commitment{};
  if (stored.size() != commitment.size() || !row.mac.empty()) { return parts; }
  std::ranges::copy(stored, commitment.begin());

  parts.erased = salt == nullptr && rows == nullptr && body == nullptr;
  if (parts.erased) {
    parts.holds = row.version == 2;  // written once, emptied once
  } else if (salt != nullptr && rows != nullptr && body != nullptr) {
    auto touched = decode_rows(*rows);
    parts.holds = row.version == 1 && salt->size() == salt_size && touched.has_value() &&
                  commitment_of(*salt, *rows, *body) == commitment;
    if (touched) { parts.touched = *std::move(touched); }
  }
  auto const* leaf = tree.find({0, index});
  auto const right = leaf_hash(leaf_data(tenant, index, std::get<Instant>(row.cells[at_cell]), commitment));
  parts.holds = parts.holds && (leaf == nullptr || *leaf == right);
  return parts;
}

}  // namespace

std::uint64_t check_events(LogSource const& source, TreeCheck const& tree, TouchVisitor const& visit,
                           std::vector<Break>& breaks) {
  auto const& entity = event_entity_info();
  std::uint64_t next = 0;
  std::uint64_t count = 0;
  std::set<std::uint64_t> empty;
  std::map<std::uint64_t, std::uint64_t> said_erased;  // event, and the last one that says it was erased
  source.events([&](Row const& row) {
    ++count;
    auto const index = row.id.number();
    if (!is_numbered(row.id)) {
      breaks.push_back({"event_changed", std::string{event_table} + ' ' + row.id.text()});
      return;
    }
    auto const place = numbered_place(event_table, index, index);
    if (index < next || index >= tree.size()) {
      breaks.push_back({"event_changed", place});
      return;
    }
    if (index > next) { breaks.push_back({"event_missing", numbered_place(event_table, next, index - 1)}); }
    next = index + 1;
    if (!well_formed(entity, row)) {
      breaks.push_back({"event_changed", place});
      return;
    }
    auto const parts = parts_of(source.tenant, tree, row);
    if (!parts.holds) { breaks.push_back({"event_changed", place}); }
    if (parts.erased) { empty.insert(index); }
    for (auto const& touched : parts.touched) {
      if (touched.entity == entity.number && touched.act == RowAct::erased && is_numbered(touched.record)) {
        said_erased[touched.record.number()] = index;
      }
      visit(index, touched);
    }
  });
  if (next < tree.size()) { breaks.push_back({"log_truncated", numbered_place(event_table, next, tree.size() - 1)}); }

  for (auto const index : empty) {
    auto const said = said_erased.find(index);
    if (said == said_erased.end() || said->second <= index) {
      breaks.push_back({"event_changed", numbered_place(event_table, index, index)});
    }
  }
  // What the log says was erased must not have come back with an old copy of the store.
  for (auto const& [index, by] : said_erased) {
    if (index < next && !empty.contains(index)) {
      breaks.push_back({"event_changed", numbered_place(event_table, index, index)});
    }
  }
  return count;
}

void each_touch(LogSource const& source, TouchVisitor const& visit) {
  auto const& entity = event_entity_info();
  source.events([&](Row const& row) {
    if (!well_formed(entity, row)) { return; }
    auto const* rows = std::get_if<Bytes>(&row.cells[rows_cell]);
    auto const touched = rows == nullptr ? std::nullopt : decode_rows(*rows);
    if (!touched) { return; }
    for (auto const& t : *touched) { visit(row.id.number(), t); }
  });
}

}  // namespace juniper::mis::audit
