// Rows of comma-separated values, well-formed and not.
#include "exchange/csv_reader.hpp"

#include "catch.hpp"

#include <string>
#include <vector>

namespace juniper::mis::exchange {
namespace {

struct ReadRow {
  std::size_t line;
  bool broken;
  std::vector<std::string> fields;
  friend bool operator==(ReadRow const&, ReadRow const&) = default;
};

std::vector<ReadRow> rows_of(std::string_view text) {
  std::vector<ReadRow> rows;
  CsvReader reader{text};
  CsvRow row;
  while (reader.next(row)) {
    rows.push_back({row.line, row.broken, row.broken ? std::vector<std::string>{} : row.fields});
  }
  return rows;
}

using Rows = std::vector<ReadRow>;

TEST_CASE("rows end in CRLF, LF or CR, and the last one in nothing", "[exchange]") {
  CHECK(rows_of("a,b\r\nc,d\ne,f\rg,h") == Rows{{1, false, {"a", "b"}},
                                                {2, false, {"c", "d"}},
                                                {3, false, {"e", "f"}},
                                                {4, false, {"g", "h"}}});
  CHECK(rows_of("").empty());
  CHECK(rows_of("a\n") == Rows{{1, false, {"a"}}});
}

TEST_CASE("empty fields and a comma at the end count as fields", "[exchange]") {
  CHECK(rows_of(",,\n") == Rows{{1, false, {"", "", ""}}});
  CHECK(rows_of("a,") == Rows{{1, false, {"a", ""}}});
}

TEST_CASE("quoted fields hold commas, line ends and doubled quotes", "[exchange]") {
  CHECK(rows_of("\"a,b\",\"c\r\nd\",\"say \"\"e\"\"\"\nf,\"\",g\n") ==
        Rows{{1, false, {"a,b", "c\r\nd", "say \"e\""}}, {3, false, {"f", "", "g"}}});
}

TEST_CASE("a quote inside a field stands for itself", "[exchange]") {
  CHECK(rows_of("St \"X\",b\n") == Rows{{1, false, {"St \"X\"", "b"}}});
}

TEST_CASE(
    "a stray quote costs its own row only, whether the file ends in it or another quote follows",
    "[exchange]") {
  CHECK(rows_of("a\n\"never closed,b\nc\n") ==
        Rows{{1, false, {"a"}}, {2, true, {}}, {3, false, {"c"}}});
  CHECK(rows_of("\"open,b\nc,\"closed\"\nd,e\n") ==
        Rows{{1, true, {}}, {2, false, {"c", "closed"}}, {3, false, {"d", "e"}}});
  CHECK(rows_of("\"a\"b,c\nd\n") == Rows{{1, true, {}}, {2, false, {"d"}}});
}

TEST_CASE("spaces around a quoted field do not count, and those within it do", "[exchange]") {
  CHECK(rows_of("a, \"b, c\" ,\" d \"\n") == Rows{{1, false, {"a", "b, c", " d "}}});
  CHECK(rows_of("a, b \"c\"\n") == Rows{{1, false, {"a", " b \"c\""}}});
}

TEST_CASE("another separator leaves commas alone", "[exchange]") {
  CsvReader reader{"a,b;c\n;\"d;e\"\n", ';'};
  CsvRow row;
  REQUIRE(reader.next(row));
  CHECK(row.fields == std::vector<std::string>{"a,b", "c"});
  REQUIRE(reader.next(row));
  CHECK(row.fields == std::vector<std::string>{"", "d;e"});
  CHECK_FALSE(reader.next(row));
}

TEST_CASE("a row after a quoted line end knows its own line", "[exchange]") {
  CHECK(rows_of("\"x\n\n\ny\"\nz\n").back() == ReadRow{5, false, {"z"}});
}

TEST_CASE("a reused row forgets the fields of a longer one before", "[exchange]") {
  CHECK(rows_of("a,b,c\nd\n") == Rows{{1, false, {"a", "b", "c"}}, {2, false, {"d"}}});
}

TEST_CASE("a field that is too long breaks its row", "[exchange]") {
  std::string const longest(CsvReader::most_field_bytes, 'x');
  CHECK_FALSE(rows_of(longest + ",b\n").front().broken);
  CHECK(rows_of(longest + "x,b\nc\n") == Rows{{1, true, {}}, {2, false, {"c"}}});
  CHECK(rows_of("\"" + longest + "xx\",b\nc\n") == Rows{{1, true, {}}, {2, false, {"c"}}});
}

}  // namespace
}  // namespace juniper::mis::exchange
