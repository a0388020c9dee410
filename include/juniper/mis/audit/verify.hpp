// Checks a whole log, and the rows it speaks of, without trusting the store.
#pragma once

#include <juniper/mis/audit/checkpoint.hpp>
#include <juniper/mis/audit/event.hpp>
#include <juniper/mis/describe/registry.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace juniper::mis::audit {

/// What a verifier reads. Each function walks once every time it is called, handing each row to the visitor it is given.
struct LogSource {
  Id<Tenant> tenant{};                                                          ///< whose log
  Registry const* registry{};                                                   ///< entities whose rows are checked
  std::function<void(std::function<void(Row const&)> const&)> events;           ///< rows of audit_event, by rising id
  std::function<void(std::function<void(Row const&)> const&)> nodes;            ///< rows of audit_node, by rising id
  std::function<void(std::function<void(Row const&)> const&)> heads;            ///< rows of audit_head
  std::function<void(EntityInfo const&, std::function<void(Row const&)> const&)> rows; ///< all rows of an entity
};

/// One thing that is not as it should be.
struct Break {
  std::string code;   ///< stable: `event_changed`, `event_missing`, `node_changed`, `node_missing`, `head_forged`,
                      ///< `log_truncated`, `row_changed`, `row_missing`, `row_unlogged`, `row_rolled_back`,
                      ///< `table_unreadable`, `checkpoint_ahead`, `checkpoint_foreign`, `history_rewritten`; from a
                      ///< core, which has the keys, also `row_forged` and `record_key_missing`
  std::string place;  ///< entity and id, event index, or table and column; never a value

  friend bool operator==(Break const&, Break const&) = default;
};

/// What was found.
struct Verdict {
  std::uint64_t events = 0;    ///< how many events were checked
  std::uint64_t rows = 0;      ///< how many rows
  std::vector<Break> breaks{}; ///< empty when everything holds
  /// Whether nothing is broken.
  bool holds() const noexcept { return breaks.empty(); }
};

/// Recomputes every commitment, leaf and node, checks the signed head against `key`, the head against a checkpoint kept
/// elsewhere (when given), and every row of every logged entity against the last event that touched it. Book-keeping entities
/// (numbers 900 to 999) are not rows in this sense. A row that the log calls alive and that no entity of the registry holds is
/// missing. A table whose walk throws Failure with tampered, because a cell is not of a form that can have been written, is
/// unreadable.
///
/// An event without salt, rows and body was erased, and holds only when a later event says so: it lists entity 900 with the
/// event's id as erased. Whoever erases an event lists in that later event, as patched with present version and digest, each
/// row the erased one had touched that is still there; otherwise the row is found to be unlogged or changed.
Verdict verify(LogSource const& source, keys::PublicKey const& key, std::optional<Checkpoint> const& kept = std::nullopt);

}  // namespace juniper::mis::audit
