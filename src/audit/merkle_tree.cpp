// Roots and proofs over complete subtrees; checks as RFC 9162 writes them down.
#include <juniper/mis/audit/merkle_tree.hpp>

#include <juniper/mis/base/error.hpp>

#include "sha256.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>

namespace juniper::mis::audit {
namespace {

constexpr std::uint8_t leaf_mark[] = {0};

// The greatest power of two below n: where RFC 6962 splits a tree of n > 1 leaves.
std::uint64_t split_of(std::uint64_t n) { return std::bit_floor(n - 1); }

// Root of `count` leaves from `begin`, both as RFC 6962 splits them: powers of two are complete subtrees.
Hash root_of_range(std::uint64_t begin, std::uint64_t count, NodeReader const& read) {
  if (std::has_single_bit(count)) {
    auto const level = std::countr_zero(count);
    return read({static_cast<std::uint8_t>(level), begin >> level});
  }
  auto const k = split_of(count);
  return node_hash(root_of_range(begin, k, read), root_of_range(begin + k, count - k, read));
}

// PATH of RFC 6962 section 2.1.1, within `count` leaves from `begin`.
void path(std::uint64_t index, std::uint64_t begin, std::uint64_t count, NodeReader const& read, std::vector<Hash>& out) {
  if (count == 1) { return; }
  auto const k = split_of(count);
  if (index < k) {
    path(index, begin, k, read, out);
    out.push_back(root_of_range(begin + k, count - k, read));
  } else {
    path(index - k, begin + k, count - k, read, out);
    out.push_back(root_of_range(begin, k, read));
  }
}

// SUBPROOF of RFC 6962 section 2.1.2; `known` says that the asker has the root of these leaves already.
void subproof(std::uint64_t older, std::uint64_t begin, std::uint64_t count, bool known, NodeReader const& read,
              std::vector<Hash>& out) {
  if (older == count) {
    if (!known) { out.push_back(root_of_range(begin, count, read)); }
    return;
  }
  auto const k = split_of(count);
  if (older <= k) {
    subproof(older, begin, k, known, read, out);
    out.push_back(root_of_range(begin + k, count - k, read));
  } else {
    subproof(older - k, begin + k, count - k, false, read, out);
    out.push_back(root_of_range(begin, k, read));
  }
}

// Goes up from a node that is a right child or the last of its level, to where it next has a left neighbour.
void climb(std::uint64_t& first, std::uint64_t& last) {
  while ((first & 1U) == 0 && first != 0) {
    first >>= 1U;
    last >>= 1U;
  }
}

}  // namespace

Hash sha256(ByteView bytes) { return Sha256{}.add(bytes).done(); }
Hash leaf_hash(ByteView data) { return Sha256{}.add(leaf_mark).add(data).done(); }
Hash node_hash(Hash const& left, Hash const& right) {
  std::array<std::uint8_t, 65> bytes{1};
  std::ranges::copy(left, bytes.begin() + 1);
  std::ranges::copy(right, bytes.begin() + 33);
  return Sha256{}.add(bytes).done();
}
Hash empty_root() { return sha256({}); }

std::vector<Node> nodes_completed_by(std::uint64_t size, Hash const& leaf, NodeReader const& read) {
  std::vector<Node> made;
  made.reserve(static_cast<std::size_t>(std::countr_one(size)) + 1);
  made.push_back({{0, size}, leaf});
  while ((made.back().place.index & 1U) != 0) {
    auto const [place, hash] = made.back();
    auto const left = read({place.level, place.index - 1});
    made.push_back({{static_cast<std::uint8_t>(place.level + 1), place.index >> 1U}, node_hash(left, hash)});
  }
  return made;
}

std::vector<NodePlace> frontier(std::uint64_t size) {
  std::vector<NodePlace> places;
  std::uint64_t begin = 0;
  for (int level = 63; level >= 0; --level) {
    auto const leaves = std::uint64_t{1} << level;
    if ((size & leaves) == 0) { continue; }
    places.push_back({static_cast<std::uint8_t>(level), begin >> level});
    begin += leaves;
  }
  return places;
}

Hash root_of(std::uint64_t size, NodeReader const& read) { return size == 0 ? empty_root() : root_of_range(0, size, read); }

std::vector<Hash> inclusion_proof(std::uint64_t index, std::uint64_t size, NodeReader const& read) {
  if (index >= size) { throw Failure({.code = ErrorCode::invalid, .text = "the tree has no leaf of this number"}); }
  std::vector<Hash> proof;
  path(index, 0, size, read, proof);
  return proof;
}

std::vector<Hash> consistency_proof(std::uint64_t older, std::uint64_t size, NodeReader const& read) {
  if (older > size) { throw Failure({.code = ErrorCode::invalid, .text = "the older tree is larger than the newer"}); }
  std::vector<Hash> proof;
  if (older != 0) { subproof(older, 0, size, true, read, proof); }
  return proof;
}

bool inclusion_holds(std::uint64_t index, std::uint64_t size, Hash const& leaf, std::span<Hash const> proof,
                     Hash const& root) {
  if (index >= size) { return false; }
  auto first = index;
  auto last = size - 1;
  auto hash = leaf;
  for (auto const& p : proof) {
    if (last == 0) { return false; }
    if ((first & 1U) != 0 || first == last) {
      hash = node_hash(p, hash);
      climb(first, last);
    } else {
      hash = node_hash(hash, p);
    }
    first >>= 1U;
    last >>= 1U;
  }
  return last == 0 && hash == root;
}

bool consistency_holds(std::uint64_t older, Hash const& older_root, std::uint64_t size, Hash const& root,
                       std::span<Hash const> proof) {
  if (older > size) { return false; }
  if (older == size) { return proof.empty() && older_root == root; }
  if (older == 0) { return proof.empty() && older_root == empty_root(); }
  if (proof.empty()) { return false; }
  auto first = older - 1;
  auto last = size - 1;
  while ((first & 1U) != 0) {
    first >>= 1U;
    last >>= 1U;
  }
  // A complete older tree is its own first node: the proof leaves it out.
  bool const complete = std::has_single_bit(older);
  auto older_hash = complete ? older_root : proof[0];
  auto hash = older_hash;
  for (auto const& p : complete ? proof : proof.subspan(1)) {
    if (last == 0) { return false; }
    if ((first & 1U) != 0 || first == last) {
      older_hash = node_hash(p, older_hash);
      hash = node_hash(p, hash);
      climb(first, last);
    } else {
      hash = node_hash(hash, p);
    }
    first >>= 1U;
    last >>= 1U;
  }
  return last == 0 && older_hash == older_root && hash == root;
}

}  // namespace juniper::mis::audit
