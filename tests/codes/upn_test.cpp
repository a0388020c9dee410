// Tests of unique pupil numbers: known vectors, and every single mistake that a hand can make.
#include "catch.hpp"
#include "codes/vectors.hpp"
#include <juniper/mis/codes/upn.hpp>

#include <map>
#include <random>
#include <string>

using namespace juniper::mis;

namespace {

// The rule of DfE's guide, annex A, written down a second time from its table of letters and
// values.
int value_in_the_guide(char c) {
  static std::map<char, int> const table{
      {'A', 0},  {'B', 1},  {'C', 2},  {'D', 3},  {'E', 4},  {'F', 5},  {'G', 6},  {'H', 7},
      {'J', 8},  {'K', 9},  {'L', 10}, {'M', 11}, {'N', 12}, {'P', 13}, {'Q', 14}, {'R', 15},
      {'T', 16}, {'U', 17}, {'V', 18}, {'W', 19}, {'X', 20}, {'Y', 21}, {'Z', 22}};
  auto const at = table.find(c);
  return at == table.end() ? (c >= '0' && c <= '9' ? c - '0' : -1) : at->second;
}

bool check_letter_holds(std::string const& upn) {
  int sum = 0;
  for (int position = 2; position <= 13; ++position) {
    sum += position * value_in_the_guide(upn[static_cast<std::size_t>(position) - 1]);
  }
  return sum % 23 == value_in_the_guide(upn[0]);
}

bool of_the_form(std::string const& upn) {
  bool good = upn.size() == 13 && upn[0] >= 'A' && value_in_the_guide(upn[0]) >= 0;
  for (std::size_t i = 1; good && i < 12; ++i) { good = upn[i] >= '0' && upn[i] <= '9'; }
  return good && value_in_the_guide(upn[12]) >= 0;
}

bool is_right(std::string const& upn) {
  return of_the_form(upn) && check_letter_holds(upn) && upn.substr(1, 3) != "000";
}

std::string random_upn(std::mt19937_64& random, bool temporary) {
  std::string body = std::to_string(800 + random() % 150) + std::to_string(1000 + random() % 9000) +
                     std::to_string(10 + random() % 90) + std::to_string(100 + random() % 900);
  if (temporary) { body.back() = "ABCDEFGHJKLMNPQRTUVWXYZ"[random() % 23]; }
  return Upn::expected_check_letter(body) + body;
}

}  // namespace

TEST_CASE("the example of DfE's guide has check letter H", "[codes]") {
  CHECK(Upn::expected_check_letter("801200001001") == 'H');
  auto const upn = Upn::parse("H801200001001");
  REQUIRE(upn.ok());
  CHECK(upn->text() == "H801200001001");
  CHECK(upn->kind() == UpnKind::permanent);
  CHECK(upn->local_authority() == "801");
  CHECK(upn->establishment() == "2000");
  CHECK(upn->allocation_year() == "01");
}

TEST_CASE("a temporary number ends in a letter", "[codes]") {
  auto const upn = Upn::parse("X00180001701A");
  REQUIRE(upn.ok());
  CHECK(upn->kind() == UpnKind::temporary);
  auto const findings = check(*upn);
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].code == "temporary_upn");
  CHECK(findings[0].severity == Severity::note);
  CHECK(findings[1].code == "unknown_local_authority");
}

TEST_CASE("every public vector of UPNs is decided as it says", "[codes]") {
  auto const lines = codes_tests::vectors("upn_vectors.csv");
  if (!lines) { return; }
  REQUIRE(lines->size() >= 20);
  for (auto const& line : *lines) {
    auto const& text = line[0];
    CAPTURE(text);
    auto const upn = Upn::parse(text);
    CHECK(upn.ok() == (line[2] == "true"));
    if (line[2] == "arithmetic-only") { CHECK(upn.error().text.find("000") != std::string::npos); }
    if (upn.ok()) { CHECK((upn->kind() == UpnKind::temporary) == (line[1] == "temporary")); }
    auto const expected = Upn::expected_check_letter(std::string_view{text}.substr(1));
    CHECK(expected == (line[3].empty() ? '\0' : line[3][0]));
  }
}

TEST_CASE("local authority 000 is refused with a reason of its own, although the letter is right",
          "[codes]") {
  auto const upn = Upn::parse("A000000000000");
  REQUIRE_FALSE(upn.ok());
  CHECK(upn.error().code == ErrorCode::invalid);
  CHECK_FALSE(upn.error().hint.empty());
}

TEST_CASE("numbers of superseded and of Welsh authorities are good and raise no finding",
          "[codes]") {
  for (auto const* authority : {"835", "836", "837", "909", "928", "820", "875", "660", "681"}) {
    CAPTURE(authority);
    auto const body = std::string{authority} + "200005001";
    auto const upn = Upn::parse(Upn::expected_check_letter(body) + body);
    REQUIRE(upn.ok());
    CHECK(check(*upn).empty());
  }
  for (auto const* authority : {"123", "659", "682", "999"}) {
    auto const body = std::string{authority} + "200005001";
    auto const upn = Upn::parse(Upn::expected_check_letter(body) + body);
    REQUIRE(upn.ok());
    REQUIRE(check(*upn).size() == 1);
    CHECK(check(*upn)[0].code == "unknown_local_authority");
  }
}

TEST_CASE("what is not of the form is malformed, whatever its letter", "[codes]") {
  for (std::string const text :
       {"", "H80120000100", "H8012000010011", "h801200001001", "1801200001001", "I801200001001",
        "O801200001001", "S801200001001", "H80120000100I", "H80120000100a", "H80120000A001",
        "H 01200001001", "H801200001001 ", " H801200001001", "H801-00001001"}) {
    CAPTURE(text);
    auto const upn = Upn::parse(text);
    REQUIRE_FALSE(upn.ok());
    CHECK(upn.error().code == ErrorCode::malformed);
  }
  CHECK_FALSE(Upn::parse(std::string_view("H80120000100\0", 13)).ok());
}

TEST_CASE("every change of one character is decided as the arithmetic says", "[codes]") {
  std::mt19937_64 random{20260902};
  std::string const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabc -";
  std::size_t changed = 0;
  std::size_t still_right = 0;
  for (int i = 0; i < 60; ++i) {
    auto const upn = random_upn(random, i % 2 == 1);
    REQUIRE(is_right(upn));
    REQUIRE(Upn::parse(upn).ok());
    for (std::size_t at = 0; at < upn.size(); ++at) {
      for (char const c : alphabet) {
        if (c == upn[at]) { continue; }
        auto other = upn;
        other[at] = c;
        ++changed;
        bool const right = is_right(other);
        still_right += right ? 1 : 0;
        if (Upn::parse(other).ok() != right) { FAIL("decided otherwise at position " << at + 1); }
      }
    }
  }
  CHECK(changed == 60U * 13U * (alphabet.size() - 1));
  // A digit and a letter of one value stand for each other at the end alone: 3 and D, say.
  CHECK(still_right > 0);
  CHECK(still_right <= 60);
}

TEST_CASE("no mistyped digit and no swapped neighbours pass unless the arithmetic cannot tell",
          "[codes]") {
  std::mt19937_64 random{7};
  for (int i = 0; i < 500; ++i) {
    auto const upn = random_upn(random, false);
    for (std::size_t at = 1; at < 13; ++at) {
      for (char digit = '0'; digit <= '9'; ++digit) {
        auto other = upn;
        other[at] = digit;
        // Position times difference is no multiple of 23, so one wrong digit is always found.
        if (other != upn && Upn::parse(other).ok()) { FAIL("a wrong digit passed"); }
      }
      if (at < 12 && upn[at] != upn[at + 1]) {
        auto other = upn;
        std::swap(other[at], other[at + 1]);
        // Neighbours differ in weight by one, and in value by less than 23.
        if (Upn::parse(other).ok()) { FAIL("swapped neighbours passed"); }
      }
    }
  }
  SUCCEED();
}

TEST_CASE("the expected letter of a body that is not of the form is none", "[codes]") {
  for (auto const* body :
       {"", "80120000100", "8012000010011", "80120000A001", "80120000100I", "80120000100a"}) {
    CHECK(Upn::expected_check_letter(body) == '\0');
  }
}

TEST_CASE("an empty number names nothing", "[codes]") {
  Upn const none;
  CHECK(none.text().empty());
  CHECK(none.local_authority().empty());
  CHECK(none.kind() == UpnKind::permanent);
  CHECK(check(none).empty());
}

TEST_CASE("no error or finding about a UPN holds any of it", "[codes]") {
  for (std::string const text : {"A801200005001", "A000000000000", "Q80120000A001", "987654321"}) {
    auto const upn = Upn::parse(text);
    REQUIRE_FALSE(upn.ok());
    CHECK(upn.error().message().find(text) == std::string::npos);
    CHECK(upn.error().message().find("801") == std::string::npos);
  }
  for (auto const& f : check(Upn::parse("A123456789012").value())) {
    CHECK((f.text + f.help + f.place).find("123") == std::string::npos);
  }
}
