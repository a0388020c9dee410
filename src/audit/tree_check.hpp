// The part of verification that holds head and stored nodes against each other.
#pragma once

#include <juniper/mis/audit/verify.hpp>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace juniper::mis::audit {

/// The stored nodes of a log, as far as they are well formed, and what its head says.
class TreeCheck {
 public:
  /// Reads heads and nodes, noting what breaks.
  TreeCheck(LogSource const& source, keys::PublicKey const& key, std::vector<Break>& breaks);

  /// How many leaves there should be: as signed; without a head that holds, as many as there are leaf nodes.
  std::uint64_t size() const noexcept { return size_; }
  /// A stored node; null when it is missing or malformed.
  Hash const* find(NodePlace place) const;
  /// Holds a checkpoint kept elsewhere against head and nodes.
  void against(Checkpoint const& kept, std::vector<Break>& breaks) const;

 private:
  void read_heads(LogSource const& source, keys::PublicKey const& key, std::vector<Break>& breaks);
  void read_nodes(LogSource const& source, std::vector<Break>& breaks);
  void check_nodes(std::vector<Break>& breaks) const;
  void report_missing(std::vector<Break>& breaks) const;
  std::optional<Hash> root(std::uint64_t size) const;

  Id<Tenant> tenant_;
  std::optional<Checkpoint> head_;
  std::uint64_t size_ = 0;
  std::vector<std::pair<std::uint64_t, Hash>> nodes_;  // by rising number: level, then index
};

}  // namespace juniper::mis::audit
