// Tests of unique learner numbers: known vectors and every digit.
#include "catch.hpp"
#include "codes/vectors.hpp"
#include <juniper/mis/codes/uln.hpp>

#include <string>

using namespace juniper::mis;

namespace {

// The rule of the Learning Records Service, written down a second time: sum, remainder, complement.
bool right_by_the_guide(std::string const& uln) {
  int sum = 0;
  for (int i = 0; i < 9; ++i) { sum += (10 - i) * (uln[static_cast<std::size_t>(i)] - '0'); }
  return sum % 11 != 0 && 10 - sum % 11 == uln[9] - '0';
}

}  // namespace

TEST_CASE("every public vector of ULNs is decided as it says", "[codes]") {
  auto const lines = codes_tests::vectors("uln_vectors.csv");
  if (!lines) { return; }
  REQUIRE(lines->size() >= 9);
  for (auto const& line : *lines) {
    CAPTURE(line[0]);
    CHECK(Uln::parse(line[0]).ok() == (line[1] == "true"));
  }
}

TEST_CASE("remainder ten gives the digit nought, remainder nought gives no number", "[codes]") {
  CHECK(Uln::expected_check_digit("100000000") == '0');
  CHECK(Uln::parse("1000000000").ok());
  CHECK(Uln::expected_check_digit("100000006") == '\0');
  for (char digit = '0'; digit <= '9'; ++digit) {
    CHECK_FALSE(Uln::parse(std::string{"100000006"} + digit).ok());
  }
  CHECK(Uln::parse("9999375358").ok());
  CHECK_FALSE(Uln::parse("9999999999").ok());
}

TEST_CASE("a hundred thousand numbers are decided as the guide says", "[codes]") {
  int good = 0;
  for (int i = 0; i < 100'000; ++i) {
    auto const text = std::to_string(1'000'000'000LL + i * 89'923LL);
    bool const ok = Uln::parse(text).ok();
    good += ok ? 1 : 0;
    if (ok != right_by_the_guide(text)) { FAIL("decided otherwise"); }
  }
  CHECK(good > 8'000);
  CHECK(good < 10'000);
}

TEST_CASE("every wrong digit in a learner number is found", "[codes]") {
  std::string const uln = "9999375358";
  for (std::size_t at = 0; at < 10; ++at) {
    for (char digit = '0'; digit <= '9'; ++digit) {
      auto other = uln;
      other[at] = digit;
      CHECK(Uln::parse(other).ok() == (other == uln));
    }
  }
}

TEST_CASE("what is not ten digits is malformed", "[codes]") {
  for (auto const* text :
       {"", "999937535", "99993753580", "999937535x", " 999937535", "+999937535", "9999 37535"}) {
    CAPTURE(text);
    auto const uln = Uln::parse(text);
    REQUIRE_FALSE(uln.ok());
    CHECK(uln.error().code == ErrorCode::malformed);
  }
}
