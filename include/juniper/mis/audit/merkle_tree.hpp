// The Merkle tree of RFC 6962: hashes, roots, and proofs that verify without the log.
#pragma once

#include <juniper/mis/base/bytes.hpp>

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

/// The log that cannot be quietly changed: events, tree, checkpoints, verification.
namespace juniper::mis::audit {

/// A SHA-256 hash.
using Hash = std::array<std::uint8_t, 32>;

/// SHA-256 of any bytes.
Hash sha256(ByteView bytes);
/// Hash of a leaf: SHA-256(0x00, data). RFC 6962 section 2.1.
Hash leaf_hash(ByteView data);
/// Hash of an inner node: SHA-256(0x01, left, right).
Hash node_hash(Hash const& left, Hash const& right);
/// Root of an empty tree: SHA-256 of nothing.
Hash empty_root();

/// A complete subtree of 2^level leaves whose first leaf is index * 2^level.
struct NodePlace {
  std::uint8_t level{};   ///< 0 is a leaf
  std::uint64_t index{};  ///< counted from the left within the level
  friend bool operator==(NodePlace const&, NodePlace const&) = default;
};
/// A node and its hash.
struct Node {
  NodePlace place{};  ///< where
  Hash hash{};        ///< what
};
/// Looks a stored node up; used by proofs and appends, for complete subtrees only.
using NodeReader = std::function<Hash(NodePlace)>;

/// The nodes that a new leaf completes (the leaf's own first), given the tree of `size` leaves so far.
std::vector<Node> nodes_completed_by(std::uint64_t size, Hash const& leaf, NodeReader const& read);
/// The places of the complete subtrees that make up a tree, largest first.
std::vector<NodePlace> frontier(std::uint64_t size);
/// Root of the first `size` leaves.
Hash root_of(std::uint64_t size, NodeReader const& read);
/// Proof that the leaf at `index` is in the tree of `size` leaves. \throws Failure with invalid when it cannot be.
std::vector<Hash> inclusion_proof(std::uint64_t index, std::uint64_t size, NodeReader const& read);
/// Proof that the tree of `older` leaves is a prefix of that of `size` leaves; empty for no leaves and for equal sizes.
/// \throws Failure with invalid when `older` is greater.
std::vector<Hash> consistency_proof(std::uint64_t older, std::uint64_t size, NodeReader const& read);
/// Checks an inclusion proof without the log (RFC 9162 section 2.1.3.2).
bool inclusion_holds(std::uint64_t index, std::uint64_t size, Hash const& leaf, std::span<Hash const> proof,
                     Hash const& root);
/// Checks a consistency proof without the log (RFC 9162 section 2.1.4.2).
bool consistency_holds(std::uint64_t older, Hash const& older_root, std::uint64_t size, Hash const& root,
                       std::span<Hash const> proof);

}  // namespace juniper::mis::audit
