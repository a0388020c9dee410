// The port that every storage adapter implements: units of work over described rows.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/describe/query.hpp>
#include <juniper/mis/describe/row.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Keeping rows: the port, its conformance, and what every adapter shares.
namespace juniper::mis::storage {

/// What a unit of work may do.
enum class Mode { read, write };

/// Bounds on one unit of work.
struct Limits {
  /// For everything from begin to commit, waiting for others included.
  std::chrono::milliseconds time{30'000};
  /// Called now and then with the number of rows handled so far; answering false cancels. May be empty.
  std::function<bool(std::size_t)> progress{};
};

/// New cells for one row.
struct RowPatch {
  Uuid id{};                                        ///< which row
  std::int64_t expected_version{};                  ///< what the caller read; anything else is a conflict
  std::vector<std::pair<std::size_t, Value>> cells{}; ///< index of the field, new value (absent clears it)
  Bytes mac{};                                      ///< of the row as it will be
};

/// Receives rows one by one; answering false ends the query early (which is not an error). The row is good during the call
/// only. A sink may read through the same unit; it must not write through it.
using RowSink = std::function<bool(Row const&)>;

/// A row as it lies in the store, nothing of it copied: good during the call only.
struct RowView {
  Uuid id{};                          ///< unique within tenant and entity
  std::int64_t version{};             ///< as in Row
  ByteView mac{};                     ///< as in Row
  std::span<ValueView const> cells{}; ///< one per field, in the order of the description
};

/// Receives rows one by one, as a RowSink does, and of each what was asked of it: bit i tells whether condition i holds.
using AnsweredSink = std::function<bool(Row const&, std::uint64_t answers)>;

/// Receives rows one by one, as a RowSink does.
using ViewSink = std::function<bool(RowView const&)>;

/// One transaction on one tenant's rows, seeing the store as it was at its begin, and its own changes. Used by one thread.
/// Without commit() nothing remains. A refused call changes nothing and leaves the unit usable; a unit stopped by its limits is
/// over and answers every later call alike, and one that was committed answers closed. Rows, patches and queries that do not
/// fit their description are invalid. Broken storage throws Failure with storage_failed, a damaged cell Failure with tampered;
/// what can be expected is an Error. No text of the database or of its driver ever crosses.
class Unit {
 public:
  virtual ~Unit() = default;
  /// Adds a row. \return already_exists when the id is taken.
  virtual Result<void> insert(EntityInfo const& entity, Row const& row) = 0;
  /// Adds many rows at the speed of the adapter's best lane; all or none. \return already_exists.
  virtual Result<void> append(EntityInfo const& entity, std::span<Row const> rows) = 0;
  /// Changes some cells of a row and raises its version by one. \return not_found, conflict.
  virtual Result<void> patch(EntityInfo const& entity, RowPatch const& patch) = 0;
  /// Removes a row. \return not_found, conflict.
  virtual Result<void> erase(EntityInfo const& entity, Uuid const& id, std::int64_t expected_version) = 0;
  /// Reads one row; nothing when it is not there. \return deadline_exceeded, cancelled.
  virtual Result<std::optional<Row>> get(EntityInfo const& entity, Uuid const& id) = 0;
  /// Reads rows in order. \return deadline_exceeded, cancelled.
  virtual Result<void> query(Query const& query, RowSink const& sink) = 0;
  /// Reads rows in order, and tells of each which of some conditions hold for it: 64 at most, on the query's entity. They select
  /// nothing. An adapter without a lane of its own inherits one that queries once more for each of them.
  /// \return deadline_exceeded, cancelled.
  virtual Result<void> query_asking(Query const& query, std::span<Predicate const> asked, AnsweredSink const& sink);
  /// Reads every row that satisfies a predicate, in no order that could be relied on, by the adapter's best lane for many rows.
  /// An adapter without a lane of its own inherits one that queries. \return deadline_exceeded, cancelled.
  virtual Result<void> scan(EntityInfo const& entity, Predicate const& where, ViewSink const& sink);
  /// Counts the rows that satisfy a predicate. \return deadline_exceeded, cancelled.
  virtual Result<std::size_t> count(EntityInfo const& entity, Predicate const& where) = 0;
  /// Makes everything durable. References to rows that do not exist are found here at the latest. \return in_use (a
  /// reference points nowhere), busy, unknown_outcome (it may or may not have landed).
  virtual Result<void> commit() = 0;
};

/// One step of a schema change. No step loses anything that is stored, and each is safe to repeat.
struct SchemaStep {
  /// What is done.
  enum class Kind {
    create_entity,  ///< a table with everything described; where there is one already, the fields it lacks are added
    rename_entity,  ///< the table's name changes
    add_field,      ///< a column for a field that may be absent
    rename_field,   ///< the column's name changes
    relax_field,    ///< the field may be absent from now on
    index_field,    ///< rows are looked up by it from now on
  };
  Kind kind{};                   ///< what is done
  EntityInfo const* entity{};    ///< to which entity, as described today
  FieldInfo const* field{};      ///< which field, as described today; null for an entity's own steps
  std::string former_name{};     ///< for a renaming: the name until now
};

/// The stable name of a step: `add_field`.
constexpr std::string_view name_of(SchemaStep::Kind kind) noexcept {
  switch (kind) {
    case SchemaStep::Kind::create_entity: return "create_entity";
    case SchemaStep::Kind::rename_entity: return "rename_entity";
    case SchemaStep::Kind::add_field: return "add_field";
    case SchemaStep::Kind::rename_field: return "rename_field";
    case SchemaStep::Kind::relax_field: return "relax_field";
    case SchemaStep::Kind::index_field: return "index_field";
  }
  return "";
}

/// What an adapter can and cannot do: questions instead of surprises.
struct Capabilities {
  std::string_view name;         ///< `sqlite`
  bool durable = false;          ///< whether commit() survives loss of power
  bool many_processes = false;   ///< whether several processes may have it open
  bool concurrent_writers = false; ///< whether writing units run side by side rather than in turn
  bool backup = false;           ///< whether back_up() copies the store while it is in use
};

/// A store. Safe to use from several threads; each unit belongs to one. Descriptions handed to it must outlive it (they are
/// constants); a unit keeps what it needs of the store alive.
class Store {
 public:
  virtual ~Store() = default;
  /// What it can do.
  virtual Capabilities capabilities() const = 0;
  /// Carries out schema steps in one transaction; steps already done are passed over. \return busy, in_use (rows refer to
  /// what is not there), invalid (a name that is not of the form [a-z][a-z0-9_]*), unknown_outcome.
  virtual Result<void> change_schema(std::span<SchemaStep const> steps) = 0;
  /// Whether the entity's table is there at all.
  virtual bool has(EntityInfo const& entity) = 0;
  /// Starts a unit of work on one tenant. The all-zero tenant holds the store's own rows. \return busy, deadline_exceeded.
  virtual Result<std::unique_ptr<Unit>> begin(Mode mode, Id<Tenant> tenant, Limits const& limits) = 0;
  /// Copies the whole store, as of one moment, into a new file that only its owner may read, while units of work go on.
  /// `limits.progress` is told pages or rows. \return unsupported (the capability `backup`), already_exists, invalid (a path
  /// that cannot be one), storage_failed, deadline_exceeded, cancelled.
  virtual Result<void> back_up(std::string const& path, Limits const& limits) {
    (void)path;
    (void)limits;
    return Error{.code = ErrorCode::unsupported, .text = "this store cannot copy itself", .hint = "use the database's own backup"};
  }
};

}  // namespace juniper::mis::storage
