// Which records the rows of a table are about: those that a desk shows, or others still to be added.
#pragma once

#include "csv_rows.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace juniper::mis::exchange::csv {

/// What a record is to hold in one field.
struct Given {
  Value value{};              ///< unless it refers to a record of the file
  Target* row = nullptr;      ///< that record
  bool only_adding = false;   ///< not for a record that is there
  bool alike = false;         ///< capitals make no difference
  bool written = false;       ///< it is in the store
};

/// What a row gives to a field, as a number: equal for what is the same.
std::uint64_t digest_of(std::size_t field, Given const& given);
/// Whether a digest is of this field.
bool is_about(std::uint64_t digest, std::size_t field) noexcept;

/// A record that rows of this file are about.
struct Target {
  EntityInfo const* entity{};             ///< which
  Uuid id{};                              ///< none until it is added
  std::int64_t version = 0;               ///< when last read or written
  bool known = false;                     ///< it was there before this import
  std::optional<SeenRecord> seen{};       ///< as it was there
  std::map<std::size_t, Given> wanted{};  ///< by field
  bool changes = false;                   ///< something wanted differs from what was seen
  bool used = false;                      ///< by a row that did not fail
  std::uint64_t apart = 0;                ///< a digest of what keeps rows of others apart from those of this one; 0 while none was read
  std::vector<std::uint64_t> told{};      ///< digests of what rows of earlier batches said
  RowState const* maker{};                ///< within a batch: the row that first spoke of it
  std::size_t maker_part = 0;             ///< and which part of it
};

/// Finds records, with as few queries as there are kinds of key, however many rows.
class Matcher {
 public:
  /// At this desk.
  Matcher(Desk& desk, MappingContents const& mapping, std::function<CallOptions()> bounds)
      : desk_(desk), mapping_(mapping), bounds_(std::move(bounds)) {}

  /// Gives every part of every good row its target; a row that cannot have one gets a fault. \return as Desk::list().
  Result<void> resolve(std::span<RowState> rows);
  /// Forgets what was read and which rows spoke first. What is in the store now need not be kept, except for digests of what was said;
  /// in a dry run, which leaves nothing there, targets stay.
  void end_batch(bool written);
  /// A target has got its id: from here on the store shows it.
  void added(Target& target) { by_id_[{target.entity, target.id}] = &target; }
  /// Counts the records that good rows were about.
  void count(ImportReport& report) const;

 private:
  // Fields compared in one kind of key; none means the id.
  struct LookUp {
    EntityInfo const* entity{};
    std::vector<std::size_t> fields{};
    bool open = false;
    friend auto operator<=>(LookUp const&, LookUp const&) = default;
  };
  struct Key {
    std::vector<Value> values{};
    std::string bytes{};
    bool pending = false;  // it names a record that is not added yet: nothing in the store has it
  };
  enum class Step { unknown, busy, inactive, failed, nothing, found };
  struct Outcome {
    Step step{};
    bool keyed = false;  // whether some key could be looked for
  };
  struct Found {
    Step step{};
    std::vector<Target*> targets{};
  };

  Outcome settle(RowState& row, std::size_t part);
  Outcome look(RowState& row, std::size_t part);
  Outcome by_way(RowState& row, std::size_t part, MatchWay const& way);
  Outcome through_way(RowState& row, std::size_t part, MatchWay const& way);
  Step key_of(RowState& row, std::size_t part, std::vector<std::size_t> const& fields, Key& key);
  LookUp look_up_of(EntityPlan const& plan, MatchWay const& way) const;
  void make_findable(RowState& row, std::size_t part, Target& target);
  Found among(LookUp const& what, Key const& key);
  // What is left of a target that is in the store.
  struct Settled {
    std::vector<std::uint64_t> told{};
    std::uint64_t apart = 0;
    bool known = false;
    bool changes = false;
    bool used = false;
  };
  Target* known_target(SeenRecord const& record);
  Target* new_target(EntityInfo const& entity, RowState const& row, std::size_t part);
  Result<void> fetch();
  Result<void> fetch_some(LookUp const& what, std::map<std::string, std::vector<Value>> const& keys);
  std::optional<Value> current(Target const& target, std::size_t field) const;
  std::pair<Target*, Uuid> reference(Target const& target, std::size_t field) const;
  bool agrees(RowState const& row, std::size_t part, std::vector<std::size_t> const& plans, Target const& target, bool all_there) const;

  Desk& desk_;
  MappingContents const& mapping_;
  std::function<CallOptions()> bounds_;
  std::vector<std::unique_ptr<Target>> targets_;
  std::vector<Target*> touched_;  // in this batch
  std::map<std::pair<EntityInfo const*, Uuid>, Target*> by_id_;
  std::map<EntityInfo const*, std::unordered_map<Uuid, Settled, UuidHash>> settled_;
  std::map<LookUp, std::map<std::string, std::vector<Target*>>> pending_;
  std::map<LookUp, std::map<std::string, std::vector<SeenRecord>>> answers_;
  std::map<LookUp, std::map<std::string, std::vector<Value>>> asked_;
};

}  // namespace juniper::mis::exchange::csv
