// Asking after rows as they are queried gives the same by an adapter's own lane and by the one that adapters inherit.
#include "catch.hpp"
#include "storage_contract/fixture.hpp"

using namespace contract;

namespace {

using mis::Predicate;
using mis::Query;

// A unit that only does what every adapter must do itself.
class Plain final : public Unit {
 public:
  explicit Plain(std::unique_ptr<Unit> to) : to_(std::move(to)) {}
  mis::Result<void> insert(EntityInfo const& e, Row const& row) override { return to_->insert(e, row); }
  mis::Result<void> append(EntityInfo const& e, std::span<Row const> rows) override { return to_->append(e, rows); }
  mis::Result<void> patch(EntityInfo const& e, RowPatch const& patch) override { return to_->patch(e, patch); }
  mis::Result<void> erase(EntityInfo const& e, Uuid const& id, std::int64_t version) override { return to_->erase(e, id, version); }
  mis::Result<std::optional<Row>> get(EntityInfo const& e, Uuid const& id) override { return to_->get(e, id); }
  mis::Result<void> query(Query const& query, mis::storage::RowSink const& sink) override { return ++queries, to_->query(query, sink); }
  mis::Result<std::size_t> count(EntityInfo const& e, Predicate const& where) override { return to_->count(e, where); }
  mis::Result<void> commit() override { return to_->commit(); }
  int queries = 0;

 private:
  std::unique_ptr<Unit> to_;
};

struct Answered {
  Uuid id;
  std::uint64_t answers;
  friend bool operator==(Answered const&, Answered const&) = default;
};

std::vector<Answered> asked_after(Unit& unit, Query const& query, std::vector<Predicate> const& asked) {
  std::vector<Answered> all;
  unit.query_asking(query, asked, [&all](Row const& row, std::uint64_t answers) { return all.push_back({row.id, answers}), true; }).value();
  return all;
}

}  // namespace

TEST_CASE("rows asked after are the rows of the query, and each bit is what a query of its own would say", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  std::vector<Row> rows;
  for (std::uint64_t i = 1; i <= 60; ++i) {
    rows.push_back(house_row(i, std::string(1, static_cast<char>('a' + i % 5))));
    if (i % 3 != 0) { rows.back().cells[2] = static_cast<std::int64_t>(i % 7); }
  }
  keep(*store, house(), rows);
  namespace where = mis::where;
  auto const among = [](Predicate p) { return where::in("id", house(), "id", std::move(p)); };
  std::vector<Predicate> const asked{where::greater_equal("size", std::int64_t{3}), where::is_absent("size"), among(where::equal("size", std::int64_t{2})),
                                     where::negate(among(where::less_equal("size", std::int64_t{4}))), where::always(), where::never(),
                                     where::any({where::negate(where::equal("size", std::int64_t{1})), among(where::is_absent("size"))})};
  auto unit = reading(*store);
  Plain plain{reading(*store)};
  for (auto const& condition : {where::always(), where::equal("id", Uuid::from_number(6)), where::equal("id", Uuid::from_number(600)),
                                where::all({where::equal("id", Uuid::from_number(5)), among(where::equal("size", std::int64_t{5}))}),
                                where::in("id", {Uuid::from_number(9), Uuid::from_number(3)})}) {
    for (std::size_t const limit : {std::size_t{4}, mis::no_limit}) {
      Query const query{.from = &house(), .where = condition, .order = {.field = "size", .descending = true}, .limit = limit};
      auto const got = asked_after(*unit, query, asked);
      CHECK(got == asked_after(plain, query, asked));
      auto const queried = all(*unit, query);
      REQUIRE(got.size() == queried.size());
      for (std::size_t i = 0; i < got.size(); ++i) {
        CHECK(got[i].id == queried[i].id);
        for (std::size_t a = 0; a < asked.size(); ++a) {
          auto const holds = unit->count(house(), where::all({where::equal("id", got[i].id), asked[a]})).value();
          CHECK((got[i].answers >> a & 1U) == holds);
        }
      }
    }
  }
  CHECK(plain.queries > 10);
}

TEST_CASE("asking after rows ends when its sink has enough, and refuses what does not fit", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  std::vector<Row> rows;
  for (std::uint64_t i = 1; i <= 20; ++i) { rows.push_back(house_row(i)); }
  keep(*store, house(), rows);
  auto unit = reading(*store);
  Plain plain{reading(*store)};
  std::vector<Predicate> const unknown{mis::where::equal("nonsense", true)};
  std::vector<Predicate> const too_many(65, mis::where::always());
  for (Unit* const each : {unit.get(), static_cast<Unit*>(&plain)}) {
    int seen = 0;
    CHECK(each->query_asking({.from = &house()}, {}, [&seen](Row const&, std::uint64_t answers) { return answers == 0 && ++seen < 3; }).ok());
    CHECK(seen == 3);
    auto const nobody = [](Row const&, std::uint64_t) { return true; };
    CHECK(code_of(each->query_asking({.from = &house()}, unknown, nobody)) == ErrorCode::invalid);
    CHECK(code_of(each->query_asking({.from = &house(), .where = mis::where::never()}, unknown, nobody)) == ErrorCode::invalid);
    CHECK(code_of(each->query_asking({.from = &house()}, too_many, nobody)) == ErrorCode::invalid);
    CHECK_THROWS_AS(each->query_asking({.from = &house()}, {}, [](Row const&, std::uint64_t) -> bool { throw std::out_of_range("the sink's own"); }), std::out_of_range);
    CHECK(each->get(house(), Uuid::from_number(1)).value().has_value());
  }
}
