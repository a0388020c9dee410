// A naive reading of what conditions mean, written without the library's evaluator; and random rows and conditions.
#pragma once

#include <juniper/mis/describe/query.hpp>

#include <cstdint>
#include <random>
#include <vector>

#include "storage/conformance/bench.hpp"

namespace juniper::mis::storage::conformance {

/// All rows of the tenant under trial, by entity.
struct World {
  std::vector<Row> houses{};
  std::vector<Row> members{};
  std::vector<Row> const& of(EntityInfo const& entity) const { return entity.number == house().number ? houses : members; }
};

/// Whether a row satisfies a condition, by the words of the condition's documentation.
bool satisfies(World const& world, EntityInfo const& entity, Row const& row, Predicate const& where);

/// The ids of every row that satisfies a condition, by id.
std::vector<Uuid> expected(World const& world, EntityInfo const& entity, Predicate const& where);

/// From what random conditions and rows are drawn.
struct Domain {
  bool absent = false;      ///< cells may be absent, and be asked about
  bool text = false;        ///< texts that only a comparison of bytes tells apart, and conditions on texts alone
  bool selects = false;     ///< conditions with sub-queries
  bool other_kinds = false; ///< values of kinds that the field cannot hold
  bool few_fields = false;  ///< conditions on size, open and colour of houses alone
};

/// Makes values, rows and conditions from small domains, so that they meet.
class Chance {
 public:
  Chance(std::uint64_t seed, Domain domain) : random_(seed), domain_(domain) {}
  std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>{0, n - 1}(random_); }
  bool one_in(std::size_t n) { return below(n) == 0; }
  Value value(Kind kind);
  /// Houses and members that refer to each other.
  World world();
  Predicate condition(EntityInfo const& entity, int depth);

 private:
  Row row(EntityInfo const& entity, Uuid id, std::vector<Uuid> const& of_houses);
  std::size_t field(EntityInfo const& entity);
  Predicate comparison(EntityInfo const& entity, int depth);

  std::mt19937_64 random_;
  Domain domain_;
};

}  // namespace juniper::mis::storage::conformance
