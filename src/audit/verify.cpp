// Puts the three parts of verification together: tree, events, rows.
#include <juniper/mis/audit/verify.hpp>

#include "event_check.hpp"
#include "row_check.hpp"
#include "tree_check.hpp"

#include <algorithm>

namespace juniper::mis::audit {
namespace {

// Runs a walk; a table with a cell that no adapter can have written ends it as one break. Other failures are not findings.
template <class Walk>
bool readable(std::string_view table, std::vector<Break>& breaks, Walk const& walk) {
  try {
    walk();
    return true;
  } catch (Failure const& failure) {
    if (failure.code() != ErrorCode::tampered) { throw; }
    Break found{"table_unreadable", std::string{table}};
    if (!failure.error().field.empty()) { found.place += ' ' + failure.error().field; }
    if (std::ranges::find(breaks, found) == breaks.end()) { breaks.push_back(std::move(found)); }
    return false;
  }
}

}  // namespace

Verdict verify(LogSource const& source, keys::PublicKey const& key, std::optional<Checkpoint> const& kept) {
  Verdict verdict;
  RowCheck rows;
  auto guarded = source;
  guarded.events = [&](auto const& visit) { readable("audit_event", verdict.breaks, [&] { source.events(visit); }); };
  guarded.nodes = [&](auto const& visit) { readable("audit_node", verdict.breaks, [&] { source.nodes(visit); }); };
  guarded.heads = [&](auto const& visit) { readable("audit_head", verdict.breaks, [&] { source.heads(visit); }); };
  guarded.rows = [&](EntityInfo const& entity, auto const& visit) {
    if (!readable(entity.name, verdict.breaks, [&] { source.rows(entity, visit); })) { rows.unreadable(entity.number); }
  };
  TreeCheck const tree{guarded, key, verdict.breaks};
  verdict.events = check_events(
      guarded, tree, [&rows](std::uint64_t, TouchedRow const& touched) { rows.touched(touched); }, verdict.breaks);
  if (kept) { tree.against(*kept, verdict.breaks); }
  verdict.rows = rows.check(guarded, verdict.breaks);
  return verdict;
}

}  // namespace juniper::mis::audit
