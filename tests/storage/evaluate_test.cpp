// Deciding in memory whether a row satisfies a predicate, where it matters most: absence, kinds, negation.
#include <juniper/mis/storage/evaluate.hpp>

#include "catch.hpp"
#include "storage_contract/fixture.hpp"

using namespace contract;
namespace where = juniper::mis::where;
using mis::storage::Condition;

namespace {

bool holds(mis::Predicate const& p, Row const& row, std::vector<Value> yielded = {}) {
  auto const run = [&](mis::Select const&) -> mis::Result<std::vector<Value>> { return yielded; };
  return Condition::prepare(house(), p, run).value().holds(row);
}

}  // namespace

TEST_CASE("a comparison with an absent cell is false, and so is its contrary", "[storage]") {
  auto const row = house_row(1);  // no size
  CHECK_FALSE(holds(where::equal("size", std::int64_t{1}), row));
  CHECK_FALSE(holds(where::less_equal("size", std::int64_t{1}), row));
  CHECK_FALSE(holds(where::greater_equal("size", std::int64_t{1}), row));
  CHECK(holds(where::negate(where::equal("size", std::int64_t{1})), row));
  CHECK(holds(where::is_absent("size"), row));
  CHECK_FALSE(holds(where::is_absent("order"), row));
  CHECK_FALSE(holds(where::equal("size", Value{}), row));  // an absent value equals nothing, not even an absent cell
}

TEST_CASE("values of another kind are neither equal, nor below, nor above", "[storage]") {
  auto row = house_row(1);
  row.cells[2] = std::int64_t{1};
  for (auto const& value : {Value{true}, Value{std::string{"1"}}, Value{Instant{}}, Value{Bytes{1}}}) {
    CHECK_FALSE(holds(where::equal("size", value), row));
    CHECK_FALSE(holds(where::less_equal("size", value), row));
    CHECK_FALSE(holds(where::greater_equal("size", value), row));
    CHECK_FALSE(holds(where::in("size", {value}), row));
  }
  CHECK(holds(where::equal("size", std::int64_t{1}), row));
  row.cells[6] = Bytes{1};
  CHECK(holds(where::equal("note", Bytes{1}), row));  // a sealed field is looked at as it is stored
  CHECK_FALSE(holds(where::equal("note", std::string{"\1"}), row));
}

TEST_CASE("text is compared by its bytes", "[storage]") {
  auto row = house_row(1, "\xC3\xA9");
  CHECK(holds(where::greater_equal("order", std::string{"z"}), row));
  CHECK_FALSE(holds(where::less_equal("order", std::string{"z"}), row));
  CHECK_FALSE(holds(where::equal("order", std::string{"\xC3\x89"}), row));
}

TEST_CASE("a sub-query is run once, and its error is handed on", "[storage]") {
  int runs = 0;
  auto const p = where::in("group", member(), "house", where::always());
  auto const condition = Condition::prepare(house(), p, [&](mis::Select const& select) -> mis::Result<std::vector<Value>> {
    ++runs;
    CHECK(select.from == &member());
    return std::vector<Value>{Uuid::from_number(3), Uuid::from_number(2)};
  }).value();
  auto row = house_row(1);
  CHECK_FALSE(condition.holds(row));
  row.cells[5] = Uuid::from_number(2);
  CHECK(condition.holds(row));
  CHECK(runs == 1);
  auto const stopped = Condition::prepare(house(), p, [](mis::Select const&) -> mis::Result<std::vector<Value>> {
    return mis::Error{.code = ErrorCode::cancelled};
  });
  CHECK(stopped.error().code == ErrorCode::cancelled);
}
