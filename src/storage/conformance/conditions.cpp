// Conditions: random ones against a naive oracle, and what databases read otherwise.
#include <algorithm>
#include <array>

#include "storage/conformance/oracle.hpp"

namespace juniper::mis::storage::conformance {
namespace {

constexpr int worlds = 3;
constexpr int questions = 120;

// Asks random conditions of a random world; another tenant holds another world under the same ids.
void ask_at_random(Bench& bench, Domain domain, std::string_view what) {
  std::size_t telling = 0;
  for (int w = 0; w < worlds; ++w) {
    Chance chance{bench.seed() * 7919 + static_cast<std::uint64_t>(w), domain};
    auto const world = chance.world();
    auto const elsewhere = chance.world();
    bench.ready();
    for (auto const& [rows, of] : {std::pair{&world, tenant(1)}, std::pair{&elsewhere, tenant(2)}}) {
      bench.keep(house(), rows->houses, of);
      bench.keep(member(), rows->members, of);
    }
    auto const unit = bench.reading();
    for (int i = 0; i < questions; ++i) {
      auto const& entity = chance.one_in(3) && !domain.few_fields ? member() : house();
      auto const condition = chance.condition(entity, 3);
      auto const wanted = expected(world, entity, condition);
      telling += wanted.empty() || wanted.size() == world.of(entity).size() ? 0U : 1U;
      auto got = matching(*unit, entity, condition);
      std::ranges::sort(got);
      if (got == wanted) { continue; }
      throw Broken{std::string{what} + ": a query gave " + std::to_string(got.size()) + " rows, not the " + std::to_string(wanted.size()) +
                   " that satisfy it (seed " + std::to_string(bench.seed()) + ", world " + std::to_string(w) + ", condition " +
                   std::to_string(i) + ')'};
    }
  }
  // Conditions that tell rows apart, or the comparison shows nothing.
  expect(telling > worlds * questions / 8, "the seed gives conditions that tell rows apart; try another seed");
}

void conditions_hold_as_written(Bench& bench) { ask_at_random(bench, {}, "comparisons, lists, all, any and none"); }

void absent_codes_compare_with_nothing(Bench& bench) {
  bring_up(bench.blank(), model({&form()}));
  bench.keep(form(), {form_row(1, "")});
  auto const unit = bench.reading();
  auto const below = where::less_equal("year", Value{std::string{"2"}});
  expect(matching(*unit, form(), below).empty() && matching(*unit, form(), where::negate(below)).size() == 1,
         "an absent code is neither above nor below another, and the negation of a comparison with it holds");
}

void absent_cells_compare_with_nothing(Bench& bench) {
  ask_at_random(bench, {.absent = true, .few_fields = true}, "comparisons of absent cells, and their negations");
  absent_codes_compare_with_nothing(bench);
  bench.ready();
  auto row = house_row(1);
  row.cells[at::size] = std::int64_t{5};
  bench.keep(house(), {row, house_row(2)});
  auto const unit = bench.reading();
  auto const with = std::vector{id_of(1)};
  auto const without = std::vector{id_of(2)};
  expect(matching(*unit, house(), where::is_absent("size")) == without, "is_absent finds rows whose cell is absent");
  expect(matching(*unit, house(), where::negate(where::is_absent("size"))) == with, "its negation finds the others");
  expect(matching(*unit, house(), where::negate(where::equal("size", std::int64_t{5}))) == without, "the negation of a comparison holds of an absent cell");
  expect(matching(*unit, house(), where::negate(where::less_equal("size", std::int64_t{9}))) == without, "the negation of a comparison holds of an absent cell");
  expect(matching(*unit, house(), where::in("size", {Value{}})).empty(), "an absent cell is in no list, not even one of absent values");
  expect(matching(*unit, house(), where::equal("size", Value{})).empty(), "nothing equals an absent value");
  expect(matching(*unit, house(), where::negate(where::in("size", {Value{}, std::int64_t{5}}))) == without, "an absent value in a list makes its negation no less true");
}

void sub_queries_yield_values(Bench& bench) {
  ask_at_random(bench, {.selects = true, .few_fields = true}, "sub-queries within sub-queries");
}

void other_kinds_equal_nothing(Bench& bench) {
  ask_at_random(bench, {.other_kinds = true, .few_fields = true}, "comparisons with values of other kinds");
  bench.ready();
  auto row = house_row(1, "1");
  row.cells[at::size] = std::int64_t{1};
  row.cells[at::open] = true;
  row.cells[at::seen] = Instant{std::chrono::microseconds{1}};
  row.cells[at::founded] = Date{std::chrono::year{2015}, std::chrono::March, std::chrono::day{9}};
  row.cells[at::badge] = Bytes{'1'};
  row.cells[at::colour] = std::string{"2015-03-09"};
  bench.keep(house(), {row});
  auto const unit = bench.reading();
  auto const day = Value{Date{std::chrono::year{2015}, std::chrono::March, std::chrono::day{9}}};
  for (auto const& [field, value] : std::initializer_list<std::pair<std::string_view, Value>>{
           {"order", std::int64_t{1}}, {"order", Bytes{'1'}}, {"size", std::string{"1"}}, {"size", true}, {"size", Instant{std::chrono::microseconds{1}}},
           {"open", std::int64_t{1}}, {"seen", std::int64_t{1}}, {"founded", std::string{"2015-03-09"}}, {"badge", std::string{"1"}}, {"colour", day},
           {"id", std::int64_t{1}}, {"id", std::string{id_of(1).text()}}}) {
    for (auto const& condition : {where::equal(field, value), where::less_equal(field, value), where::greater_equal(field, value), where::in(field, {value})}) {
      expect(matching(*unit, house(), condition).empty(), "a value of another kind equals nothing, and nothing is above or below it");
      expect(matching(*unit, house(), where::negate(condition)).size() == 1, "the negation of a comparison with another kind holds");
    }
  }
  expect(matching(*unit, house(), where::in("size", house(), "order", {})).empty(), "a sub-query that yields another kind yields nothing to compare with");
  expect(matching(*unit, house(), where::in("colour", house(), "colour", {})).size() == 1, "codes are compared as texts");
}

void texts_compare_byte_by_byte(Bench& bench) { ask_at_random(bench, {.text = true}, "comparisons of texts byte by byte"); }

void codes_compare_by_steps(Bench& bench) {
  bring_up(bench.blank(), model({&form()}));
  bench.keep(form(), {form_row(1, "10"), form_row(2, "9"), form_row(3, "2"), form_row(4, "R"), form_row(5, "")});
  auto const unit = bench.reading();
  auto const found = [&](Predicate const& where) { return matching(*unit, form(), where); };
  auto const ids = [](std::initializer_list<std::uint64_t> numbers) {
    std::vector<Uuid> all;
    for (auto const n : numbers) { all.push_back(id_of(n)); }
    return all;
  };
  auto const year = [](char const* code) { return Value{std::string{code}}; };
  expect(found(where::greater_equal("year", year("9"))) == ids({1, 2}), "codes of an ordered set are above others by their place in it");
  expect(found(where::less_equal("year", year("9"))) == ids({2, 3, 4}), "codes of an ordered set are below others by their place in it");
  auto const there = where::negate(where::is_absent("year"));
  expect(found(where::all({there, where::negate(where::less_equal("year", year("2")))})) == ids({1, 2}), "the negation of such a comparison holds of the others");
  expect(found(where::less_equal("year", year("99"))).empty(), "nothing is below a code that is not in the ordered set");
  expect(found(where::equal("year", year("10"))) == ids({1}), "codes of an ordered set are equal by their text");
}

void conditions_of_any_size(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 200));
  std::vector<Value> odd;
  for (std::uint64_t i = 100'001; i > 0; i -= std::min<std::uint64_t>(i, 2)) { odd.emplace_back(id_of(i)); }
  auto const unit = bench.reading();
  expect(matching(*unit, house(), where::in("id", odd)).size() == 100, "a list of fifty thousand values is one condition");
  expect(matching(*unit, house(), where::negate(where::in("id", odd))).size() == 100, "a list of fifty thousand values is one condition");
  std::vector<Predicate> parts;
  for (std::uint64_t i = 2; i < 3000; ++i) { parts.push_back(where::equal("id", id_of(i))); }
  expect(matching(*unit, house(), where::any(parts)).size() == 199, "a condition may have three thousand parts");
}

void counts_are_those_of_lists(Bench& bench) {
  Chance chance{bench.seed() * 104'729, {.absent = true, .selects = true}};
  auto const world = chance.world();
  bench.ready();
  bench.keep(house(), world.houses);
  bench.keep(member(), world.members);
  auto const unit = bench.reading();
  for (int i = 0; i < questions; ++i) {
    auto const& entity = chance.one_in(3) ? member() : house();
    auto const condition = chance.condition(entity, 3);
    auto const counted = need(unit->count(entity, condition), "counting");
    expect(counted == matching(*unit, entity, condition).size(), "a count is the number of rows that a list of the same condition has");
  }
  expect(need(unit->count(house(), {}), "counting") == matching(*unit, house()).size(), "a count is the number of rows that a list of the same condition has");
}

void rows_are_asked_after(Bench& bench) {
  Chance chance{bench.seed() * 15'485'863, {.absent = true, .selects = true}};
  auto const world = chance.world();
  bench.ready();
  bench.keep(house(), world.houses);
  bench.keep(member(), world.members);
  bench.keep(house(), chance.world().houses, tenant(2));
  auto const unit = bench.reading();
  std::size_t telling = 0;
  for (int i = 0; i < questions; ++i) {
    auto const& entity = chance.one_in(3) ? member() : house();
    auto const& rows = world.of(entity);
    std::vector<Predicate> asked;
    for (auto n = chance.below(4); n > 0; --n) { asked.push_back(chance.condition(entity, 3)); }
    Query query{.from = &entity, .where = chance.condition(entity, 2), .limit = chance.one_in(3) ? 7 : no_limit};
    if (chance.one_in(2)) { query.where = where::all({where::equal("id", rows[chance.below(rows.size())].id), std::move(query.where)}); }  // one row
    auto wanted = expected(world, entity, query.where);
    wanted.resize(std::min(wanted.size(), query.limit));
    std::vector<Uuid> got;
    need(unit->query_asking(query, asked, [&](Row const& row, std::uint64_t answers) {
      auto const& as_kept = *std::ranges::find(rows, row.id, &Row::id);
      expect(same(row, as_kept), "a row that is asked after is the row that is queried");
      for (std::size_t a = 0; a < asked.size(); ++a) {
        bool const holds = satisfies(world, entity, as_kept, asked[a]);
        telling += holds ? 1U : 0U;
        expect((answers >> a & 1U) == (holds ? 1U : 0U), "each bit tells whether its condition holds for the row");
      }
      expect(asked.size() == 64 || answers >> asked.size() == 0, "nothing is answered that was not asked");
      got.push_back(row.id);
      return true;
    }), "querying rows and asking after each");
    expect(got == wanted, "what is asked after selects nothing, and leaves the order as it is");
  }
  expect(telling > questions / 8, "the seed gives conditions that hold for some rows; try another seed");
  std::vector<Predicate> const many(64, where::equal("size", std::int64_t{1}));
  need(unit->query_asking({.from = &house(), .limit = 2}, many, [](Row const&, std::uint64_t) { return true; }), "asking sixty-four things");
  expect(unit->query_asking({.from = &house()}, std::vector(65, where::always()), [](Row const&, std::uint64_t) { return true; }).error().code == ErrorCode::invalid,
         "more questions than bits are invalid");
}

}  // namespace

std::span<Check const> condition_checks() {
  static constexpr std::array checks{
      Check{{"conditions_hold_as_written", "comparisons, lists, all, any and none select what a naive reading selects", Asks::nothing}, &conditions_hold_as_written},
      Check{{"absent_cells_compare_with_nothing", "a comparison with an absent cell is false and its negation true; is_absent asks for it", Asks::nothing}, &absent_cells_compare_with_nothing},
      Check{{"sub_queries_yield_values", "a sub-query yields the values of the rows that satisfy its own condition", Asks::nothing}, &sub_queries_yield_values},
      Check{{"other_kinds_equal_nothing", "a value of another kind equals nothing, is above and below nothing, and is no error", Asks::nothing}, &other_kinds_equal_nothing},
      Check{{"texts_compare_byte_by_byte", "texts are compared by their bytes: case, accents and trailing spaces count", Asks::nothing}, &texts_compare_byte_by_byte},
      Check{{"codes_compare_by_steps", "codes of an ordered set are above and below each other by their place in it", Asks::nothing}, &codes_compare_by_steps},
      Check{{"conditions_of_any_size", "a list may hold fifty thousand values, and a condition thousands of parts", Asks::nothing}, &conditions_of_any_size},
      Check{{"counts_are_those_of_lists", "count gives how many rows query would", Asks::nothing}, &counts_are_those_of_lists},
      Check{{"rows_are_asked_after", "query_asking gives the rows that query would, and tells of each which conditions hold for it", Asks::nothing}, &rows_are_asked_after},
  };
  return checks;
}

}  // namespace juniper::mis::storage::conformance
