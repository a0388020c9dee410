// The order of lists: by value, absent cells first, ties by id.
#include <algorithm>
#include <array>
#include <limits>
#include <string>

#include "storage/conformance/bench.hpp"

namespace juniper::mis::storage::conformance {
namespace {

// Rows whose cells rise while their ids fall, so that neither ids nor the order of arrival help.
std::vector<Row> rising(std::size_t cell, std::vector<Value> const& values) {
  std::vector<Row> rows;
  for (std::size_t i = 0; i < values.size(); ++i) {
    rows.push_back(house_row(100 - i));
    rows.back().cells[cell] = values[i];
  }
  return rows;
}

void expect_order(Bench& bench, std::size_t cell, std::vector<Value> const& values, std::string_view what) {
  bench.ready();
  auto rows = rising(cell, values);
  auto const wanted = ids_of(rows);
  std::ranges::rotate(rows, rows.begin() + static_cast<std::ptrdiff_t>(rows.size() / 2));
  bench.keep(house(), rows);
  expect(in_order(*bench.reading(), house(), {.field = house().fields[cell].name}) == wanted, what);
}

void values_are_in_order(Bench& bench) {
  using namespace std::chrono;
  using Limits = std::numeric_limits<std::int64_t>;
  auto const day = [](int y, unsigned m, unsigned d) { return Value{Date{year{y}, month{m}, std::chrono::day{d}}}; };
  auto const moment = [](std::int64_t us) { return Value{Instant{microseconds{us}}}; };
  auto const number = [](std::int64_t n) { return Value{n}; };
  expect_order(bench, at::size, {number(Limits::min()), number(-10), number(-9), number(0), number(9), number(10), number(100), number(Limits::max())},
               "integers are in order of their value");
  expect_order(bench, at::open, {Value{false}, Value{true}}, "false comes before true");
  expect_order(bench, at::founded, {day(0, 1, 1), day(999, 12, 31), day(1969, 12, 31), day(2015, 2, 28), day(2015, 3, 1), day(9999, 12, 31)},
               "dates are in order of the calendar");
  expect_order(bench, at::seen, {moment(Limits::min()), moment(-2), moment(-1), moment(0), moment(7), moment(Limits::max())}, "instants are in order of time");
  expect_order(bench, at::badge, {Value{Bytes{}}, Value{Bytes{0}}, Value{Bytes{0, 1}}, Value{Bytes{1}}, Value{Bytes{127}}, Value{Bytes{128}}, Value{Bytes{255}}},
               "bytes are in order of their values without sign, shorter first");
}

void ids_are_in_order(Bench& bench) {
  bench.ready();
  auto rows = houses(1, 300);  // over the edge of a byte
  for (auto& row : rows) { row.cells[at::group] = row.id; }
  std::ranges::reverse(rows);
  bench.keep(house(), rows);
  auto const wanted = ids_of(houses(1, 300));
  auto const unit = bench.reading();
  expect(in_order(*unit, house(), {}) == wanted, "rows are in order of their ids when nothing else is asked for");
  expect(in_order(*unit, house(), {.field = "group"}) == wanted, "ids in cells are in order of their bytes");
}

void texts_are_in_order_of_bytes(Bench& bench) {
  std::vector<Value> texts;
  for (auto const* text : {"", "-", "A", "Z", "a", "a ", "a-b", "ab", "b", "z", "\xC3\xA9", "\xF0\x9F\x8C\xB1", "\xFF"}) { texts.emplace_back(std::string{text}); }
  for (auto const cell : {at::order, at::colour}) { expect_order(bench, cell, texts, "texts and codes are in order of their bytes without sign"); }
}

// Forms in the order of their steps, with ids that fall.
std::vector<Row> forms_in_order() {
  std::vector<Row> rows;
  std::uint64_t id = 80;
  for (auto const* year : {"R", "1", "2", "9", "10"}) { rows.push_back(form_row(id--, year)); }
  return rows;
}

void codes_of_steps_are_in_order(Bench& bench) {
  bring_up(bench.blank(), model({&form()}));
  auto rows = forms_in_order();
  auto wanted = ids_of(rows);
  std::ranges::rotate(rows, rows.begin() + 2);
  bench.keep(form(), rows);
  auto const unit = bench.reading();
  expect(in_order(*unit, form(), {.field = "year"}) == wanted, "codes of an ordered set are in order of their place in it");
  std::vector<Uuid> paged;
  for (Query query{.from = &form(), .order = {.field = "year"}, .limit = 1}; paged.size() < 7;) {
    auto const page = listed(*unit, query);
    if (page.empty()) { break; }
    paged.push_back(page.front().id);
    query.after_id = page.front().id;
    query.after_value = page.front().cells[0];
  }
  expect(paged == wanted, "a cursor goes on behind a code by its place in an ordered set");
  std::ranges::reverse(wanted);
  expect(in_order(*unit, form(), {.field = "year", .descending = true}) == wanted, "codes of an ordered set fall as they rise");
}

void absent_cells_come_first(Bench& bench) {
  bench.ready();
  std::vector<Row> rows = houses(1, 6);
  for (std::size_t i = 0; i < 3; ++i) {
    rows[i].cells[at::size] = std::int64_t{-5} + static_cast<std::int64_t>(i);
    rows[i].cells[at::colour] = std::string(i, 'a');
  }
  bench.keep(house(), rows);
  auto const wanted = std::vector{id_of(4), id_of(5), id_of(6), id_of(1), id_of(2), id_of(3)};
  auto const unit = bench.reading();
  for (auto const* field : {"size", "colour"}) {
    expect(in_order(*unit, house(), {.field = field}) == wanted, "absent cells come before every value, an empty text among them");
  }
}

void ties_are_in_order_of_ids(Bench& bench) {
  bench.ready();
  std::vector<Row> rows = houses(1, 12);
  for (auto& row : rows) { row.cells[at::size] = static_cast<std::int64_t>(row.id.number() % 3); }
  std::ranges::reverse(rows);
  bench.keep(house(), rows);
  std::vector<Uuid> wanted;
  for (std::uint64_t rest : {0U, 1U, 2U}) {
    for (std::uint64_t i = 1; i <= 12; ++i) {
      if (i % 3 == rest) { wanted.push_back(id_of(i)); }
    }
  }
  expect(in_order(*bench.reading(), house(), {.field = "size"}) == wanted, "rows of one value are in order of their ids");
}

void descending_is_the_same_from_its_end(Bench& bench) {
  bench.ready();
  std::vector<Row> rows = houses(1, 20);
  for (auto& row : rows) {
    auto const n = row.id.number();
    if (n % 4 != 0) { row.cells[at::size] = static_cast<std::int64_t>(n % 3); }
    if (n % 5 != 0) { row.cells[at::colour] = std::string(1, static_cast<char>('a' + n % 2)); }
  }
  bench.keep(house(), rows);
  auto const unit = bench.reading();
  for (auto const* field : {"id", "size", "colour", "order"}) {
    auto wanted = in_order(*unit, house(), {.field = field});
    std::ranges::reverse(wanted);
    expect(in_order(*unit, house(), {.field = field, .descending = true}) == wanted, "descending is the ascending order from its other end, ties and absent cells included");
  }
}

}  // namespace

std::span<Check const> order_checks() {
  static constexpr std::array checks{
      Check{{"values_are_in_order", "lists are in order of value: numbers, booleans, dates, instants, bytes", Asks::nothing}, &values_are_in_order},
      Check{{"ids_are_in_order", "ids are in order of their bytes, and lists by id when nothing is said", Asks::nothing}, &ids_are_in_order},
      Check{{"texts_are_in_order_of_bytes", "texts are in order of their bytes, whatever language the machine speaks", Asks::nothing}, &texts_are_in_order_of_bytes},
      Check{{"codes_of_steps_are_in_order", "codes of an ordered set are in order of their place in it", Asks::nothing}, &codes_of_steps_are_in_order},
      Check{{"absent_cells_come_first", "absent cells come before every value", Asks::nothing}, &absent_cells_come_first},
      Check{{"ties_are_in_order_of_ids", "rows of one value are in order of their ids", Asks::nothing}, &ties_are_in_order_of_ids},
      Check{{"descending_is_the_same_from_its_end", "a descending list is the ascending one from its other end", Asks::nothing}, &descending_is_the_same_from_its_end},
  };
  return checks;
}

}  // namespace juniper::mis::storage::conformance
