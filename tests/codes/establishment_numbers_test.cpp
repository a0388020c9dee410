// Tests of the numbers of schools and trusts, and of the table of local authorities.
#include "catch.hpp"
#include <juniper/mis/codes/establishment_numbers.hpp>
#include <juniper/mis/codes/local_authority.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace juniper::mis;

TEST_CASE("a URN is six digits", "[codes]") {
  CHECK(Urn::parse("100025").value().text() == "100025");
  for (auto const* text : {"", "10002", "1000255", "10002a", " 10002", "-10002", "10 025"}) {
    CHECK(Urn::parse(text).error().code == ErrorCode::malformed);
  }
}

TEST_CASE("a DfE number is authority and establishment, with or without a slash", "[codes]") {
  auto const number = LaEstab::parse("2022775").value();
  CHECK(number.local_authority() == "202");
  CHECK(number.establishment() == "2775");
  CHECK(LaEstab::parse("202/2775").value() == number);
  for (auto const* text :
       {"", "202277", "20227755", "202-2775", "2022/775", "202/277a", "202/27755", "/2022775"}) {
    CAPTURE(text);
    CHECK(LaEstab::parse(text).error().code == ErrorCode::malformed);
  }
  CHECK(LaEstab{}.text().empty());
  CHECK(LaEstab{}.local_authority().empty());
  CHECK(LaEstab{}.establishment().empty());
}

TEST_CASE("a UKPRN is eight digits that begin with one", "[codes]") {
  CHECK(Ukprn::parse("10078058").value().text() == "10078058");
  for (auto const* text : {"", "20078058", "1007805", "100780588", "1007805a"}) {
    CHECK(Ukprn::parse(text).error().code == ErrorCode::malformed);
  }
}

TEST_CASE("the table of local authorities is sorted, whole and without doubles", "[codes]") {
  auto const all = local_authorities();
  CHECK(std::ranges::count_if(all, [](auto const& a) { return !a.superseded; }) == 153);
  std::set<std::string_view> codes;
  for (auto const& a : all) {
    CHECK(a.code.size() == 3);
    CHECK_FALSE(a.name.empty());
    CHECK(codes.insert(a.code).second);
    CHECK(find_local_authority(a.code) == &a);
    CHECK_FALSE(is_welsh_authority(a.code));
  }
  CHECK(find_local_authority("815")->name == "North Yorkshire");
  CHECK(find_local_authority("909")->superseded);
  for (auto const* none : {"", "000", "200", "999", "20", "2022", "20a"}) {
    CHECK(find_local_authority(none) == nullptr);
  }
}

TEST_CASE("Wales runs from 660 to 681", "[codes]") {
  int welsh = 0;
  for (int i = 0; i < 1000; ++i) {
    auto const text = std::to_string(1000 + i).substr(1);
    if (is_welsh_authority(text)) {
      ++welsh;
      CHECK((i >= 660 && i <= 681));
    }
  }
  CHECK(welsh == 22);
  CHECK_FALSE(is_welsh_authority("66a"));
  CHECK_FALSE(is_welsh_authority("6600"));
  CHECK_FALSE(is_welsh_authority("67"));
  CHECK_FALSE(is_welsh_authority("6:1"));
}
