// Values at their limits go in and come out the same, through every lane.
#include <algorithm>
#include <array>
#include <limits>
#include <string>

#include "storage/conformance/bench.hpp"

namespace juniper::mis::storage::conformance {
namespace {

using Cells = std::vector<std::pair<std::size_t, Value>>;

// One cell of one house, and what the kit calls it.
struct Case {
  std::size_t cell;
  Value value;
};

Row house_with(std::uint64_t id, Case const& one) {
  auto row = house_row(id);
  row.cells[one.cell] = one.value;
  return row;
}

void expect_cell(Row const& row, Case const& one, std::string_view lane) {
  expect(row.cells.size() == house().fields.size(), "a row has a cell a field");
  if (row.cells[one.cell] == one.value) { return; }
  throw Broken{std::string{house().fields[one.cell].name} + " did not come back as it went in, through " + std::string{lane}};
}

// Three tenants, one a lane in: insert, append, patch. Two lanes out: get, query.
void round_trip(Bench& bench, std::vector<Case> const& cases) {
  bench.ready();
  std::vector<Row> rows;
  for (auto const& one : cases) { rows.push_back(house_with(rows.size() + 1, one)); }
  auto const inserting = bench.writing(tenant(1));
  for (auto const& row : rows) { need(inserting->insert(house(), row), "inserting a row"); }
  need(inserting->commit(), "committing rows");
  bench.keep(house(), rows, tenant(2));
  bench.keep(house(), houses(1, rows.size()), tenant(3));
  {
    auto const patching = bench.writing(tenant(3));
    for (std::size_t i = 0; i < cases.size(); ++i) {
      need(patching->patch(house(), {.id = id_of(i + 1), .expected_version = 1, .cells = Cells{{cases[i].cell, cases[i].value}}, .mac = {}}), "patching a row");
    }
    need(patching->commit(), "committing patches");
  }
  static constexpr std::array<std::string_view, 3> lanes{"insert", "append", "patch"};
  for (std::uint64_t lane = 0; lane < lanes.size(); ++lane) {
    auto const unit = bench.reading(tenant(lane + 1));
    auto const list = listed(*unit, {.from = &house()});
    expect(list.size() == cases.size(), "a list of all rows has as many as went in");
    for (std::size_t i = 0; i < cases.size(); ++i) {
      auto const row = need(unit->get(house(), id_of(i + 1)), "getting a row");
      expect(row.has_value(), "getting a row that was committed: nothing came");
      expect_cell(*row, cases[i], std::string{lanes[lane]} + " and get");
      expect_cell(list[i], cases[i], std::string{lanes[lane]} + " and query");
    }
  }
}

void numbers_at_their_limits(Bench& bench) {
  using Limits = std::numeric_limits<std::int64_t>;
  std::vector<Case> cases{{at::open, false}, {at::open, true}};
  for (auto const n : {std::int64_t{0}, std::int64_t{-1}, Limits::max(), Limits::min(), Limits::max() - 1, (std::int64_t{1} << 53) + 1}) {
    cases.push_back({at::size, n});
  }
  round_trip(bench, cases);
}

void texts_of_any_bytes(Bench& bench) {
  std::string all;
  for (int byte = 0; byte < 256; ++byte) { all += static_cast<char>(byte); }
  std::vector<Case> cases;
  for (auto const cell : {at::order, at::colour}) {
    for (auto const& text : {std::string{}, std::string("\0", 1), std::string("a\0b", 3), std::string{" a "}, std::string{"O\xE2\x80\x99Neill '\"; --"},
                             std::string{"\xF0\x9F\x8C\xB1\xF4\x8F\xBF\xBF"}, std::string{"e\xCC\x81"}, std::string{"\xC3\xA9"}, std::string{"\r\n\t"},
                             all, std::string(100'000, 'x')}) {
      cases.push_back({cell, text});
    }
  }
  cases.push_back({at::colour, Value{}});  // empty is not absent
  round_trip(bench, cases);
}

void bytes_of_any_length(Bench& bench) {
  Bytes every;
  for (int byte = 0; byte < 256; ++byte) { every.push_back(static_cast<std::uint8_t>(byte)); }
  Bytes longest;
  while (longest.size() < std::size_t{1} << 20U) { longest.insert(longest.end(), every.begin(), every.end()); }
  std::vector<Case> cases;
  for (auto const cell : {at::badge, at::note}) {
    for (auto const& bytes : {Bytes{}, Bytes{0}, every, longest}) { cases.push_back({cell, bytes}); }
    cases.push_back({cell, Value{}});
  }
  round_trip(bench, cases);
}

void dates_at_their_limits(Bench& bench) {
  using namespace std::chrono;
  std::vector<Case> cases;
  for (auto const day : {Date{year{0} / 1 / 1}, Date{year{9999} / 12 / 31}, Date{year{1970} / 1 / 1}, Date{year{1969} / 12 / 31}, Date{year{2000} / 2 / 29},
                         Date{year{1582} / 10 / 10}, Date{year{1900} / 2 / 28}, Date{year{2038} / 1 / 20}}) {
    cases.push_back({at::founded, day});
  }
  round_trip(bench, cases);
}

void instants_at_their_limits(Bench& bench) {
  using Limits = std::numeric_limits<std::int64_t>;
  std::vector<Case> cases;
  for (auto const us : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{1}, Limits::max(), Limits::min(), std::int64_t{1'700'000'000'123'457}}) {
    cases.push_back({at::seen, Instant{std::chrono::microseconds{us}}});
  }
  round_trip(bench, cases);
}

void ids_of_any_bytes(Bench& bench) {
  bench.ready();
  Uuid highest;
  highest.bytes.fill(0xFF);
  Uuid middle;
  for (std::size_t i = 0; i < middle.bytes.size(); ++i) { middle.bytes[i] = static_cast<std::uint8_t>(0x7F + i); }
  std::vector<Row> rows;
  for (auto const& id : {Uuid{}, middle, highest}) {
    rows.push_back(house_row(0));
    rows.back().id = id;
    rows.back().cells[at::group] = highest;
  }
  bench.keep(house(), rows);
  auto const unit = bench.reading();
  auto const listing = listed(*unit, {.from = &house()});
  expect(ids_of(listing) == ids_of(rows), "ids come back as they went in, all zero and all ones among them");
  for (auto const& row : rows) {
    auto const got = need(unit->get(house(), row.id), "getting a row");
    expect(got.has_value() && got->id == row.id, "a row is found by any id, all zero and all ones among them");
    expect(got->cells[at::group] == Value{highest}, "an id in a cell comes back as it went in");
  }
}

}  // namespace

std::span<Check const> value_checks() {
  static constexpr std::array checks{
      Check{{"numbers_at_their_limits", "integers from the least to the greatest, and booleans, come back as they went in", Asks::nothing}, &numbers_at_their_limits},
      Check{{"texts_of_any_bytes", "texts come back byte by byte: NUL, four-byte UTF-8, bytes that are no UTF-8; an empty one is not an absent one", Asks::nothing}, &texts_of_any_bytes},
      Check{{"bytes_of_any_length", "bytes come back as they went in, none of them and a million of them; empty ones are not absent", Asks::nothing}, &bytes_of_any_length},
      Check{{"dates_at_their_limits", "dates from 0000-01-01 to 9999-12-31 come back as they went in", Asks::nothing}, &dates_at_their_limits},
      Check{{"instants_at_their_limits", "instants come back to the microsecond, over the whole range of 64 bits", Asks::nothing}, &instants_at_their_limits},
      Check{{"ids_of_any_bytes", "any sixteen bytes are an id, of a row and in a cell", Asks::nothing}, &ids_of_any_bytes},
  };
  return checks;
}

}  // namespace juniper::mis::storage::conformance
