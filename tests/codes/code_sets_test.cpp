// Tests of code sets: every code reads back, nothing else does, and the special class goes with the
// type.
#include "catch.hpp"
#include <juniper/mis/codes/establishment_codes.hpp>
#include <juniper/mis/codes/ethnicity.hpp>
#include <juniper/mis/codes/nc_year.hpp>
#include <juniper/mis/codes/people_codes.hpp>
#include <juniper/mis/describe/value_traits.hpp>

#include <array>
#include <set>
#include <string>

using namespace juniper::mis;

namespace {

struct AgedSet {
  static constexpr std::array<CodeEntry, 3> entries{
      {{"A", "Always", {}, {}},
       {"N", "New", Date{std::chrono::year{2024} / 8 / 19}, {}},
       {"W", "Withdrawn", {}, Date{std::chrono::year{2024} / 8 / 18}}}};
  static constexpr CodeSetInfo info{.name = "Aged", .source = "invented", .entries = entries};
};
using Aged = Code<AgedSet>;

}  // namespace

TEMPLATE_TEST_CASE("every code of a set reads back with its label, and no other does", "[codes]",
                   Sex, EnrolmentStatus, Relationship, PhoneType, ContactChannel, AddressUse,
                   SchoolPhase, EstablishmentStatus, EstablishmentType, GroupType, GroupStatus,
                   GroupKind, Ethnicity, NcYear) {
  STATIC_REQUIRE(CodedValue<TestType>);
  auto const& set = TestType::code_set();
  CHECK(set.name == TestType::type_name);
  CHECK_FALSE(set.source.empty());
  std::set<std::string_view> codes;
  for (auto const& entry : set.entries) {
    CAPTURE(std::string{entry.code});
    CHECK(codes.insert(entry.code).second);
    CHECK_FALSE(entry.label.empty());
    auto const code = TestType::parse(entry.code);
    REQUIRE(code.ok());
    CHECK(code->text() == entry.code);
    CHECK(code->label() == entry.label);
    CHECK(*code != TestType{});
    CHECK(set.find(entry.code) == &entry);
  }
  CHECK(TestType{}.text().empty());
  CHECK(TestType{}.label().empty());
  for (auto const* text : {"", " ", "ZZZZZ", "wbri", "pam", "f", "00", "007"}) {
    CAPTURE(text);
    auto const code = TestType::parse(text);
    REQUIRE_FALSE(code.ok());
    CHECK(code.error().code == ErrorCode::invalid);
    CHECK(code.error().text.find(std::string{set.name}) != std::string::npos);
  }
}

TEST_CASE("ethnicity carries its special class in its type, the other sets none", "[codes]") {
  STATIC_REQUIRE(ValueTraits<Ethnicity>::special == SpecialClass::racial_or_ethnic_origin);
  STATIC_REQUIRE(ValueTraits<std::optional<Ethnicity>>::special ==
                 SpecialClass::racial_or_ethnic_origin);
  STATIC_REQUIRE(ValueTraits<Sex>::special == SpecialClass::none);
  STATIC_REQUIRE(ValueTraits<NcYear>::special == SpecialClass::none);
  STATIC_REQUIRE(ValueTraits<Ethnicity>::kind == Kind::code);
}

TEST_CASE("GIAS codes are read with and without their leading zero", "[codes]") {
  CHECK(EstablishmentType::parse("01").value() == EstablishmentType::of("1"));
  CHECK(EstablishmentType::parse("28").value().label() == "Academy sponsor led");
  CHECK(GroupType::parse("06").value().label() == "Multi-academy trust");
  CHECK(GroupType::parse("10").value().label() == "Single-academy trust");
  CHECK_FALSE(EstablishmentType::parse("001").ok());
  CHECK_FALSE(SchoolPhase::parse("04").ok());
}

TEST_CASE("a code is in force between its days", "[codes]") {
  auto const before = Date{std::chrono::year{2024} / 8 / 18};
  auto const after = Date{std::chrono::year{2024} / 8 / 19};
  CHECK(Aged::of("A").in_force_on(before));
  CHECK_FALSE(Aged::of("N").in_force_on(before));
  CHECK(Aged::of("N").in_force_on(after));
  CHECK(Aged::of("W").in_force_on(before));
  CHECK_FALSE(Aged::of("W").in_force_on(after));
  CHECK_FALSE(Aged{}.in_force_on(after));
  CHECK(Aged::parse("W").ok());
}

TEST_CASE("codes are ordered as stores order their text", "[codes]") {
  CHECK(Relationship::of("PAF") < Relationship::of("PAM"));
  CHECK(EstablishmentType::of("10") < EstablishmentType::of("2"));
}

TEST_CASE("a year group knows its number and its place", "[codes]") {
  CHECK(NcYear::year(7).text() == "7");
  CHECK(NcYear::year(7).number() == 7);
  CHECK(NcYear::year(0) == NcYear::reception());
  CHECK(NcYear::reception().text() == "R");
  CHECK(NcYear::reception().number() == 0);
  CHECK_FALSE(NcYear::parse("N2").value().number().has_value());
  CHECK_FALSE(NcYear::parse("X").value().number().has_value());
  CHECK_FALSE(NcYear{}.number().has_value());
  CHECK(NcYear::nursery_first().text() == "N1");
  CHECK(NcYear::nursery_second().text() == "N2");
  for (int i = 1; i <= 14; ++i) {
    CHECK(NcYear::year(i).text() == std::to_string(i));
    CHECK(NcYear::year(i - 1) < NcYear::year(i));
  }
  CHECK(NcYear::nursery_second() < NcYear::reception());
  CHECK(NcYear::year(9) < NcYear::year(10));
  CHECK_THROWS_AS(NcYear::year(15), Failure);
  CHECK_THROWS_AS(NcYear::year(-1), Failure);
  CHECK_FALSE(NcYear::parse("07").ok());
}
