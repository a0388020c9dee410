// The part of verification that holds every row against the last event that touched it.
#pragma once

#include <juniper/mis/audit/verify.hpp>

#include <cstdint>
#include <set>
#include <unordered_map>
#include <vector>

namespace juniper::mis::audit {

/// One row of one entity.
struct RowPlace {
  std::uint32_t entity{};  ///< permanent number
  Uuid record{};           ///< which row
  friend bool operator==(RowPlace const&, RowPlace const&) = default;
};
/// Hashes a RowPlace.
struct RowPlaceHash {
  /// Mixes both parts.
  std::size_t operator()(RowPlace const& p) const noexcept {
    return UuidHash{}(p.record) ^ (std::size_t{p.entity} * 0x9E3779B97F4A7C15ULL);
  }
};

/// Whether an entity's rows are book-keeping, which no event lists.
constexpr bool is_bookkeeping(std::uint32_t entity) { return entity >= 900 && entity <= 999; }

/// What the log says of every row.
class RowCheck {
 public:
  /// Takes note of one row that an event touched; events come in order.
  void touched(TouchedRow const& row);
  /// Takes note of an entity whose rows cannot all be read: none of them counts as missing.
  void unreadable(std::uint32_t entity) { unreadable_.insert(entity); }
  /// Reads all rows of all entities and notes what breaks. \return how many rows there were.
  std::uint64_t check(LogSource const& source, std::vector<Break>& breaks);

 private:
  struct Last {
    RowAct act{};
    std::int64_t version{};
    Hash digest{};
    bool seen = false;
  };
  struct Suspect {
    RowPlace place;
    Hash digest{};
    std::string code;
    std::string text;
  };
  void check_row(LogSource const& source, EntityInfo const& entity, Row const& row);
  void find_earlier(LogSource const& source);

  std::unordered_map<RowPlace, Last, RowPlaceHash> last_;
  std::vector<Suspect> suspects_;
  std::set<std::uint32_t> unreadable_;
};

}  // namespace juniper::mis::audit
