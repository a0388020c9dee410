// Puts the three parts of verification together: tree, events, rows.
#include <juniper/mis/audit/verify.hpp>

#include "event_check.hpp"
#include "row_check.hpp"
#include "tree_check.hpp"

namespace juniper::mis::audit {

Verdict verify(LogSource const& source, keys::PublicKey const& key, std::optional<Checkpoint> const& kept) {
  Verdict verdict;
  TreeCheck const tree{source, key, verdict.breaks};
  RowCheck rows;
  verdict.events = check_events(
      source, tree, [&rows](std::uint64_t, TouchedRow const& touched) { rows.touched(touched); }, verdict.breaks);
  if (kept) { tree.against(*kept, verdict.breaks); }
  verdict.rows = rows.check(source, verdict.breaks);
  return verdict;
}

}  // namespace juniper::mis::audit
