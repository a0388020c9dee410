// In which relations an actor stands to each row of a list, against looking into every relation for itself.
#include "core/reach.hpp"
#include "storage/conformance/oracle.hpp"

#include "catch.hpp"

#include <juniper/mis/adapters/memory.hpp>
#include <juniper/mis/storage/schema.hpp>

#include <bit>

using namespace juniper::mis;
namespace conformance = juniper::mis::storage::conformance;

namespace {

// Relations drawn from a seed: some that nobody stands in, some that everybody does, some that take sub-queries to look into.
core::Reach drawn_reach(conformance::Chance& chance, access::EntityMasks& masks) {
  core::Reach reach{.entity = &conformance::house(), .masks = &masks};
  auto const some_fields = [&chance] { return access::FieldMask{chance.below(8)}; };
  masks.gap = chance.one_in(3) ? some_fields() : 0;
  for (auto n = 1 + chance.below(5); n > 0; --n) {
    masks.permit.push_back(chance.one_in(3) ? 0 : some_fields());
    masks.forbid.push_back(chance.one_in(2) ? 0 : some_fields());
    bool const matters = (masks.permit.back() | masks.forbid.back()) != 0;
    auto relation = chance.one_in(6) ? where::always() : chance.one_in(6) ? where::never() : chance.condition(*reach.entity, 3);
    reach.relations.push_back(matters ? std::move(relation) : where::never());
  }
  return reach;
}

}  // namespace

TEST_CASE("the relations found while rows are read are those that hold, each looked into for itself", "[core]") {
  conformance::Chance chance{77, {.absent = true, .selects = true}};
  auto const world = chance.world();
  auto const store = adapters::memory_store();
  storage::bring_up_to_date(*store, conformance::model()).value();
  auto writing = store->begin(storage::Mode::write, conformance::tenant(1), {}).value();
  writing->append(conformance::house(), world.houses).value();
  writing->append(conformance::member(), world.members).value();
  writing->commit().value();
  auto unit = store->begin(storage::Mode::read, conformance::tenant(1), {}).value();
  std::size_t rows = 0;
  std::size_t in_several = 0;
  std::size_t spared = 0;  // found out without asking the store for each
  for (int i = 0; i < 400; ++i) {
    access::EntityMasks masks;
    auto const reach = drawn_reach(chance, masks);
    core::HeldQuestions const questions{reach};
    auto const open = std::ranges::count_if(reach.relations, [](Predicate const& p) { return !p.is_never() && p.op != Predicate::Op::always; });
    spared += questions.asked().size() < static_cast<std::size_t>(open) ? 1U : 0U;
    unit->query_asking({.from = reach.entity, .where = reach.rows(), .limit = no_limit}, questions.asked(), [&](Row const& row, std::uint64_t answers) {
          access::RelationSet naive = 0;
          for (std::size_t r = 0; r < reach.relations.size(); ++r) {
            if (conformance::satisfies(world, *reach.entity, row, reach.relations[r])) { naive |= access::RelationSet{1} << r; }
          }
          CHECK(questions.held(row, answers) == naive);
          ++rows;
          in_several += std::popcount(naive) > 1 ? 1U : 0U;
          return true;
        })
        .value();
  }
  CHECK(rows > 2000);
  CHECK(in_several > 500);
  CHECK(spared > 20);
}
