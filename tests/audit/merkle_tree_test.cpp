// The tree against the vectors of Certificate Transparency and against RFC 6962 written out naively.
#include "catch.hpp"

#include <juniper/mis/audit/merkle_tree.hpp>
#include <juniper/mis/base/error.hpp>

#include <map>
#include <string>
#include <utility>

using namespace juniper::mis;
using audit::Hash;
using audit::NodePlace;

namespace {

Bytes from_hex(std::string_view text) {
  Bytes bytes;
  for (std::size_t i = 0; i < text.size(); i += 2) {
    bytes.push_back(static_cast<std::uint8_t>(std::stoi(std::string{text.substr(i, 2)}, nullptr, 16)));
  }
  return bytes;
}
Hash hash_of(std::string_view hex) {
  Hash hash{};
  std::ranges::copy(from_hex(hex), hash.begin());
  return hash;
}

// RFC 6962 section 2.1 as it stands, over leaf hashes.
using Leaves = std::span<Hash const>;
std::size_t split(std::size_t n) {
  std::size_t k = 1;
  while (k * 2 < n) { k *= 2; }
  return k;
}
Hash mth(Leaves d) {
  if (d.empty()) { return audit::sha256({}); }
  if (d.size() == 1) { return d[0]; }
  auto const k = split(d.size());
  return audit::node_hash(mth(d.first(k)), mth(d.subspan(k)));
}
std::vector<Hash> path(std::size_t m, Leaves d) {
  if (d.size() == 1) { return {}; }
  auto const k = split(d.size());
  auto p = m < k ? path(m, d.first(k)) : path(m - k, d.subspan(k));
  p.push_back(m < k ? mth(d.subspan(k)) : mth(d.first(k)));
  return p;
}
std::vector<Hash> subproof(std::size_t m, Leaves d, bool b) {
  if (m == d.size()) { return b ? std::vector<Hash>{} : std::vector<Hash>{mth(d)}; }
  auto const k = split(d.size());
  auto p = m <= k ? subproof(m, d.first(k), b) : subproof(m - k, d.subspan(k), false);
  p.push_back(m <= k ? mth(d.subspan(k)) : mth(d.first(k)));
  return p;
}

// A log that keeps complete subtrees, as the store does.
struct Log {
  std::map<std::pair<int, std::uint64_t>, Hash> nodes{};
  std::vector<Hash> leaves{};

  audit::NodeReader reader() const {
    return [this](NodePlace p) { return nodes.at({p.level, p.index}); };
  }
  void append(ByteView data) {
    auto const leaf = audit::leaf_hash(data);
    for (auto const& n : audit::nodes_completed_by(leaves.size(), leaf, reader())) {
      REQUIRE(nodes.emplace(std::pair{n.place.level, n.place.index}, n.hash).second);
    }
    leaves.push_back(leaf);
  }
};

Log log_of(std::size_t size) {
  Log log;
  for (std::size_t i = 0; i < size; ++i) { log.append(bytes_of("leaf " + std::to_string(i))); }
  return log;
}

constexpr std::size_t most = 70;

// Every way in which a proof may have been tampered with: `refused` must hold for each.
template <class Refused>
bool all_tampers_refused(std::vector<Hash> const& proof, Refused refused) {
  for (std::size_t i = 0; i < proof.size(); ++i) {
    auto changed = proof;
    changed[i][i % 32] = static_cast<std::uint8_t>(changed[i][i % 32] ^ 1U);
    if (!refused(changed)) { return false; }
    auto shorter = proof;
    shorter.erase(shorter.begin() + static_cast<std::ptrdiff_t>(i));
    if (!refused(shorter)) { return false; }
    for (std::size_t j = i + 1; j < proof.size(); ++j) {
      auto swapped = proof;
      std::swap(swapped[i], swapped[j]);
      if (!refused(swapped)) { return false; }
    }
    auto doubled = proof;
    doubled.insert(doubled.begin() + static_cast<std::ptrdiff_t>(i), proof[i]);
    if (!refused(doubled)) { return false; }
  }
  auto longer = proof;
  longer.push_back(Hash{});
  if (!refused(longer)) { return false; }
  longer = proof;
  longer.insert(longer.begin(), Hash{});
  return refused(longer);
}

}  // namespace

TEST_CASE("roots of one to eight leaves are those of Certificate Transparency", "[audit]") {
  // Inputs and roots of the reference implementation's tests.
  std::vector<std::string_view> const inputs{
      "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
  std::vector<std::string_view> const roots{"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                                            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                                            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                                            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                                            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                                            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                                            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                                            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
  Log log;
  CHECK(audit::root_of(0, log.reader()) == audit::empty_root());
  CHECK(audit::empty_root() == hash_of("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    log.append(from_hex(inputs[i]));
    CHECK(audit::root_of(i + 1, log.reader()) == hash_of(roots[i]));
  }
}

TEST_CASE("proofs of the eight leaves are those of Certificate Transparency", "[audit]") {
  Log log;
  for (auto const* input : {"", "00", "10", "2021", "3031", "40414243", "5051525354555657",
                            "606162636465666768696a6b6c6d6e6f"}) {
    log.append(from_hex(input));
  }
  CHECK(audit::inclusion_proof(0, 8, log.reader()) ==
        std::vector{hash_of("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"),
                    hash_of("5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"),
                    hash_of("6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4")});
  CHECK(audit::consistency_proof(6, 8, log.reader()) ==
        std::vector{hash_of("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"),
                    hash_of("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"),
                    hash_of("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")});
}

TEST_CASE("roots and proofs are those of a naive tree, for every size, leaf and pair of sizes", "[audit]") {
  auto const log = log_of(most);
  for (std::size_t size = 0; size <= most; ++size) {
    Leaves const d = Leaves{log.leaves}.first(size);
    auto const root = audit::root_of(size, log.reader());
    REQUIRE(root == mth(d));
    for (std::size_t i = 0; i < size; ++i) {
      auto const proof = audit::inclusion_proof(i, size, log.reader());
      REQUIRE(proof == path(i, d));
      REQUIRE(audit::inclusion_holds(i, size, log.leaves[i], proof, root));
    }
    for (std::size_t older = 0; older <= size; ++older) {
      auto const proof = audit::consistency_proof(older, size, log.reader());
      REQUIRE(proof == (older == 0 ? std::vector<Hash>{} : subproof(older, d, true)));
      REQUIRE(audit::consistency_holds(older, mth(d.first(older)), size, root, proof));
    }
  }
}

TEST_CASE("a tampered inclusion proof is refused, for every size and leaf", "[audit]") {
  constexpr std::size_t largest = 33;
  auto const log = log_of(largest);
  for (std::size_t size = 1; size <= largest; ++size) {
    auto const root = audit::root_of(size, log.reader());
    for (std::size_t i = 0; i < size; ++i) {
      auto const proof = audit::inclusion_proof(i, size, log.reader());
      CAPTURE(size, i);
      REQUIRE(all_tampers_refused(
          proof, [&](auto const& p) { return !audit::inclusion_holds(i, size, log.leaves[i], p, root); }));
      for (std::size_t j = 0; j < size; ++j) {
        REQUIRE(audit::inclusion_holds(j, size, log.leaves[i], proof, root) == (i == j));
        REQUIRE(audit::inclusion_holds(i, size, log.leaves[j], proof, root) == (i == j));
      }
      REQUIRE_FALSE(audit::inclusion_holds(i, size, log.leaves[i], proof, Hash{}));
      REQUIRE_FALSE(audit::inclusion_holds(size, size, log.leaves[i], proof, root));
    }
    REQUIRE_FALSE(audit::inclusion_holds(0, 0, log.leaves[0], {}, root));
  }
}

TEST_CASE("a tampered consistency proof is refused, for every pair of sizes", "[audit]") {
  constexpr std::size_t largest = 33;
  auto const log = log_of(largest);
  for (std::size_t size = 1; size <= largest; ++size) {
    auto const root = audit::root_of(size, log.reader());
    for (std::size_t older = 0; older <= size; ++older) {
      auto const older_root = audit::root_of(older, log.reader());
      auto const proof = audit::consistency_proof(older, size, log.reader());
      CAPTURE(size, older);
      REQUIRE(all_tampers_refused(
          proof, [&](auto const& p) { return !audit::consistency_holds(older, older_root, size, root, p); }));
      REQUIRE_FALSE(audit::consistency_holds(older, Hash{}, size, root, proof));
      if (older > 0) { REQUIRE_FALSE(audit::consistency_holds(older, older_root, size, Hash{}, proof)); }
      for (std::size_t other = 0; other <= size; ++other) {
        auto const other_root = audit::root_of(other, log.reader());
        REQUIRE(audit::consistency_holds(older, other_root, size, root, proof) == (older == other));
      }
    }
    REQUIRE_FALSE(audit::consistency_holds(size + 1, root, size, root, {}));
  }
}

TEST_CASE("a rewritten log is consistent with no earlier head", "[audit]") {
  auto const honest = log_of(20);
  for (std::size_t changed = 0; changed < 10; ++changed) {
    Log forged;
    for (std::size_t i = 0; i < 20; ++i) {
      forged.append(bytes_of((i == changed ? "forged " : "leaf ") + std::to_string(i)));
    }
    auto const proof = audit::consistency_proof(10, 20, forged.reader());
    CHECK_FALSE(audit::consistency_holds(10, audit::root_of(10, honest.reader()), 20,
                                         audit::root_of(20, forged.reader()), proof));
  }
}

TEST_CASE("proofs of what is not there are the caller's mistake", "[audit]") {
  auto const log = log_of(5);
  CHECK_THROWS_AS(audit::inclusion_proof(5, 5, log.reader()), Failure);
  CHECK_THROWS_AS(audit::inclusion_proof(0, 0, log.reader()), Failure);
  CHECK_THROWS_AS(audit::consistency_proof(6, 5, log.reader()), Failure);
}

TEST_CASE("the frontier is the binary form of the size", "[audit]") {
  CHECK(audit::frontier(0).empty());
  CHECK(audit::frontier(1) == std::vector<NodePlace>{{0, 0}});
  CHECK(audit::frontier(7) == std::vector<NodePlace>{{2, 0}, {1, 2}, {0, 6}});
  CHECK(audit::frontier(8) == std::vector<NodePlace>{{3, 0}});
  CHECK(audit::frontier(~std::uint64_t{0}).size() == 64);
}
