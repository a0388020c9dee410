// Tests of the numbers of people: each against its rule written down a second time, over enumerated
// spaces.
#include "catch.hpp"
#include "codes/vectors.hpp"
#include <juniper/mis/codes/candidate_number.hpp>
#include <juniper/mis/codes/national_insurance_number.hpp>
#include <juniper/mis/codes/nhs_number.hpp>
#include <juniper/mis/codes/teacher_number.hpp>

#include <regex>
#include <string>

using namespace juniper::mis;

namespace {

// HMRC's pattern and its list of prefixes, as DfE's teaching record system writes them.
bool right_by_hmrc(std::string const& text) {
  static std::regex const pattern{"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]"};
  static std::regex const never{"(BG|GB|KN|NK|NT|TN|ZZ).*"};
  return std::regex_match(text, pattern) && !std::regex_match(text, never);
}

// The NHS rule by remainders: weighted sum with the check digit in place of the eleventh part is a
// multiple of eleven.
bool right_by_nhs(std::string const& text) {
  int sum = 0;
  for (std::size_t i = 0; i < 10; ++i) { sum += (10 - static_cast<int>(i)) * (text[i] - '0'); }
  return sum % 11 == 0;
}

}  // namespace

TEST_CASE("a teacher reference number keeps its seven digits", "[codes]") {
  CHECK(Trn::parse("0012345").value().text() == "0012345");
  CHECK(Trn::parse("12/34567").value() == Trn::parse("1234567").value());
  for (auto const* text : {"", "123456", "12345678", "123456a", "1/234567", "12/3456", "12-34567",
                           "12/345678", " 1234567", "12345 7"}) {
    CAPTURE(text);
    CHECK(Trn::parse(text).error().code == ErrorCode::malformed);
  }
}

TEST_CASE("every prefix and suffix of National Insurance numbers is decided as HMRC says",
          "[codes]") {
  int good = 0;
  for (char first = 'A'; first <= 'Z'; ++first) {
    for (char second = 'A'; second <= 'Z'; ++second) {
      for (char last = 'A'; last <= 'Z'; ++last) {
        auto const text = std::string{first, second} + "123456" + last;
        bool const ok = NationalInsuranceNumber::parse(text).ok();
        good += ok ? 1 : 0;
        if (ok != right_by_hmrc(text)) { FAIL("decided otherwise: " << text); }
      }
    }
  }
  CHECK(good == (20 * 19 - 7) * 4);
}

TEST_CASE("a National Insurance number is read as cards print it", "[codes]") {
  auto const number = NationalInsuranceNumber::parse("AB123456C").value();
  CHECK(number.text() == "AB123456C");
  CHECK(NationalInsuranceNumber::parse("AB 12 34 56 C").value() == number);
  CHECK(NationalInsuranceNumber::parse("ab123456c").value() == number);
  for (auto const* text : {"", "AB12345C", "AB1234567C", "AB12345 C", "A1B23456C", "AB 123 456 C",
                           "AB12 34 56 C ", "1B123456C", "AB123456", "AB12345OC"}) {
    CAPTURE(text);
    CHECK(NationalInsuranceNumber::parse(text).error().code == ErrorCode::malformed);
  }
  for (auto const* text : {"QQ123456C", "AB123456F", "GB123456A", "12A34567"}) {
    CAPTURE(text);
    CHECK(NationalInsuranceNumber::parse(text).error().code == ErrorCode::invalid);
  }
}

TEST_CASE("a hundred thousand NHS numbers are decided as the rule says", "[codes]") {
  int good = 0;
  for (int i = 0; i < 100'000; ++i) {
    auto const text = std::to_string(1'000'000'000LL + i * 89'923LL);
    bool const ok = NhsNumber::parse(text).ok();
    good += ok ? 1 : 0;
    if (ok != right_by_nhs(text)) { FAIL("decided otherwise"); }
  }
  CHECK(good > 8'500);
  CHECK(good < 9'500);
}

TEST_CASE("NHS numbers: known ones, the digit ten, and printed form", "[codes]") {
  CHECK(NhsNumber::parse("6437927186").ok());
  CHECK(NhsNumber::parse("6437927187").error().code == ErrorCode::invalid);
  CHECK(NhsNumber::parse("943 476 5919").value() == NhsNumber::parse("9434765919").value());
  for (auto const* text : {"", "943476591", "94347659190", "943-476-5919", "9434 765919",
                           "943 476 591 ", "943476591a"}) {
    CAPTURE(text);
    CHECK(NhsNumber::parse(text).error().code == ErrorCode::malformed);
  }
  int never_issued = 0;
  for (int body = 400'000'000; body < 400'001'100; ++body) {
    auto const text = std::to_string(body);
    auto const check = NhsNumber::expected_check_digit(text);
    never_issued += check == '\0' ? 1 : 0;
    for (char digit = '0'; digit <= '9'; ++digit) {
      CHECK(NhsNumber::parse(text + digit).ok() == (digit == check));
    }
  }
  CHECK(never_issued > 50);
  CHECK(NhsNumber::expected_check_digit("12345678x") == '\0');
}

TEST_CASE("a candidate identifier has thirteen digits and capitals", "[codes]") {
  CHECK(Uci::parse("123450261234A").value().text() == "123450261234A");
  for (auto const* text :
       {"", "123450261234", "123450261234AB", "123450261234a", "12345 261234A"}) {
    CAPTURE(text);
    CHECK(Uci::parse(text).error().code == ErrorCode::malformed);
  }
}
