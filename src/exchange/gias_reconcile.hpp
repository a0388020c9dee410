// Compares rows as they should be with rows as they are, and writes the difference through the
// desk.
#pragma once

#include <juniper/mis/exchange/gias.hpp>

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis::exchange::gias {

/// A row as it should be, and the number by which it is known.
struct Wanted {
  void const* object{};  ///< of the described type
  std::string key{};     ///< its value in the key field
};

/// What became of some rows.
struct Reconciled {
  std::size_t added = 0;              ///< rows added
  std::size_t changed = 0;            ///< rows patched
  std::size_t unchanged = 0;          ///< rows already so
  std::map<std::string, Uuid> ids{};  ///< by key; none for a row that a dry run would add
  std::vector<std::string> twice{};   ///< keys that several rows have
  std::vector<std::string>
      kept_apart{};  ///< keys of rows that refer to another row than wanted, and still do
};

/// Rows that may be seen, by their value in the key field.
using FoundRows = std::map<std::string, std::vector<SeenRecord>>;

/// The rows with these keys. \return as Desk::list().
Result<FoundRows> find_rows(Desk& desk, EntityInfo const& entity, std::string_view key_field,
                            std::vector<std::string> const& keys, CallOptions const& bounds);

/// Brings some rows up to date in one transaction: adds those that are missing, patches what
/// differs. What is absent in a wanted row is left as it is; so is a reference that leads
/// elsewhere. Read again, up to three times, when somebody else was quicker. \return refused when a
/// field may not be seen or written; conflict, deadline_exceeded, cancelled, busy.
Result<Reconciled> reconcile(Desk& desk, EntityInfo const& entity, std::string_view key_field,
                             std::span<Wanted const> wanted, bool dry_run,
                             std::function<CallOptions()> const& bounds);

}  // namespace juniper::mis::exchange::gias
