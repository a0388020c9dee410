// Tests of the marks of registers: dates in force, statistical classes, and what they reveal.
#include "catch.hpp"
#include "codes/vectors.hpp"
#include <juniper/mis/codes/attendance_codes.hpp>
#include <juniper/mis/describe/value_traits.hpp>

#include <map>
#include <set>
#include <string>

using namespace juniper::mis;

namespace {

Date const before_the_change{std::chrono::year{2024} / 8 / 18};
Date const the_change{std::chrono::year{2024} / 8 / 19};

}  // namespace

TEST_CASE("marks withdrawn in August 2024 are read, and not in force", "[codes]") {
  for (auto const* old : {"H", "J", "Y"}) {
    CAPTURE(old);
    auto const code = AttendanceCode::parse(old).value();
    CHECK(code.in_force_on(before_the_change));
    CHECK_FALSE(code.in_force_on(the_change));
  }
  std::set<std::string> fresh;
  for (auto const& entry : AttendanceCode::code_set().entries) {
    auto const code = AttendanceCode::parse(entry.code).value();
    CHECK(code.text() == entry.code);
    if (!code.in_force_on(before_the_change) && code.in_force_on(the_change)) {
      fresh.insert(std::string{entry.code});
    }
  }
  CHECK(fresh == std::set<std::string>{"C1", "C2", "J1", "K", "Q", "Y1", "Y2", "Y3", "Y4", "Y5",
                                       "Y6", "Y7"});
  CHECK_FALSE(AttendanceCode::parse("F").value().in_force_on(before_the_change));
  for (auto const* none : {"", " ", "A", "a", "l", "//", "Y8", "Y0", "-", "@", "C3", "1Y"}) {
    CAPTURE(none);
    CHECK(AttendanceCode::parse(none).error().code == ErrorCode::invalid);
  }
}

TEST_CASE("every published mark has its dates and its class", "[codes]") {
  auto const lines = codes_tests::reference_lines("data/codes/attendance_codes_2024.csv");
  if (!lines) { return; }
  CHECK(lines->size() == AttendanceCode::code_set().entries.size());
  std::map<std::string, AttendanceClass> const classes{
      {"present", AttendanceClass::present},
      {"approved educational activity", AttendanceClass::approved_educational_activity},
      {"authorised absence", AttendanceClass::authorised_absence},
      {"unauthorised absence", AttendanceClass::unauthorised_absence},
      {"not a possible attendance", AttendanceClass::not_possible}};
  for (auto const& line : *lines) {
    REQUIRE(line.size() >= 6);
    CAPTURE(line[0]);
    auto const code = AttendanceCode::parse(line[0]);
    REQUIRE(code.ok());
    auto const& means = meaning(*code);
    CHECK(means.statistics == classes.at(line[3]));
    CHECK(possible(means.statistics) == (line[4] == "Y"));
    CHECK(attended(means.statistics) == (line[5] == "Y"));
    CHECK(means.late == (line[0] == "L" || line[0] == "U"));
    auto const* entry = AttendanceCode::code_set().find(line[0]);
    auto const from = line.size() > 6 ? line[6] : "";
    auto const until = line.size() > 7 ? line[7] : "";
    CHECK(entry->from == parse_date(from));
    // The file gives no day for F, which went with the regulations of 2013.
    if (line[0] != "F") { CHECK(entry->until == parse_date(until)); }
  }
}

TEST_CASE("five marks reveal what the law protects, and the type of a mark is special", "[codes]") {
  STATIC_REQUIRE(ValueTraits<AttendanceCode>::special == SpecialClass::health);
  std::map<std::string_view, SpecialClass> const revealing{
      {"I", SpecialClass::health},
      {"M", SpecialClass::health},
      {"R", SpecialClass::religion_or_belief},
      {"T", SpecialClass::racial_or_ethnic_origin},
      {"Y5", SpecialClass::criminal_offence}};
  for (auto const& entry : AttendanceCode::code_set().entries) {
    CAPTURE(std::string{entry.code});
    auto const it = revealing.find(entry.code);
    CHECK(meaning(AttendanceCode::parse(entry.code).value()).reveals ==
          (it == revealing.end() ? SpecialClass::none : it->second));
  }
}

TEST_CASE("the permanent number of a mark leads back to it, and never changes", "[codes]") {
  // Registers hold these numbers: the list only ever grows at its end.
  std::string all;
  for (unsigned number = 1; number < 256; ++number) {
    auto const code = attendance_code(static_cast<std::uint8_t>(number));
    if (!code) {
      CHECK(number == AttendanceCode::code_set().entries.size() + 1);
      break;
    }
    CHECK(meaning(*code).number == number);
    all += std::string{code->text()} + " ";
  }
  CHECK(all ==
        "/ \\ L K V P W B D C1 M J1 S X C2 C T R I E Q Y1 Y2 Y3 Y4 Y5 Y6 Y7 G N O U Z # H J Y F ");
  CHECK_FALSE(attendance_code(0).has_value());
  CHECK_FALSE(attendance_code(255).has_value());
  CHECK_THROWS_AS(meaning(AttendanceCode{}), Failure);
}
