// Tests of postcodes: their form against a pattern, over enumerated spaces and the real schools.
#include "catch.hpp"
#include "codes/vectors.hpp"
#include <juniper/mis/codes/postcode.hpp>

#include <random>
#include <regex>
#include <string>

using namespace juniper::mis;

namespace {

bool right_by_pattern(std::string const& text) {
  static std::regex const pattern{"[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][ABD-HJLNP-UW-Z]{2}|GIR 0AA"};
  return std::regex_match(text, pattern);
}

}  // namespace

TEST_CASE("a postcode is read in any case and spacing, and written in one", "[codes]") {
  for (auto const* text : {"SW1A 1AA", "sw1a1aa", " SW1A  1AA ", "Sw1a 1aA"}) {
    CAPTURE(text);
    CHECK(Postcode::parse(text).value().text() == "SW1A 1AA");
  }
  CHECK(Postcode::parse("gir0aa").value().text() == "GIR 0AA");
  CHECK(Postcode::parse("M1 1AE").value().outward() == "M1");
  CHECK(Postcode{}.outward().empty());
  for (auto const* text : {"", " ", "1AA", "SW1A", "SW1A 1A", "SW1A 1AAA", "SW 1A 1AA", "S W1A1AA",
                           "SW1A 1 AA", "SW1A-1AA", "SW1A\t1AA", "GIR 0AB", "ABC1 1AA", "11 1AA",
                           "SW1A 1CA", "SW1A 1AV", "SW1AA 1AA", "75008",
                           "\xc3\x89"
                           "1 1AA"}) {
    CAPTURE(text);
    CHECK(Postcode::parse(text).error().code == ErrorCode::malformed);
  }
}

TEST_CASE("every inward part, and a hundred thousand random texts, are decided as the pattern says",
          "[codes]") {
  for (char digit = '/'; digit <= ':'; ++digit) {
    for (char a = '@'; a <= '['; ++a) {
      for (char b = '@'; b <= '['; ++b) {
        auto const text = std::string{"EC1A "} + digit + a + b;
        if (Postcode::parse(text).ok() != right_by_pattern(text)) {
          FAIL("decided otherwise: " << text);
        }
      }
    }
  }
  std::mt19937_64 random{20260901};
  int good = 0;
  for (int i = 0; i < 100'000; ++i) {
    std::string text;
    auto const outward = 1 + random() % 5;
    for (std::size_t at = 0; at < outward; ++at) { text += "ACGIRSW0189"[random() % 11]; }
    text += ' ';
    for (std::size_t at = 0; at < 3; ++at) { text += "0123456789ABCDEV"[random() % 16]; }
    bool const ok = Postcode::parse(text).ok();
    good += ok ? 1 : 0;
    if (ok != right_by_pattern(text)) { FAIL("decided otherwise: " << text); }
  }
  CHECK(good > 500);
}

TEST_CASE("every postcode of the real schools is one", "[codes]") {
  auto const* folder = std::getenv("JUNIPER_MIS_SHARED");
  std::ifstream in(std::filesystem::path{folder == nullptr ? "" : folder} /
                   "data/gias/establishments.json");
  if (folder == nullptr || !in) {
    WARN("skipped: JUNIPER_MIS_SHARED names no folder with data/gias/establishments.json");
    return;
  }
  std::string const text{std::istreambuf_iterator<char>{in}, {}};
  std::regex const member{"\"[Pp]ost[Cc]ode\"\\s*:\\s*\"([^\"]*)\""};
  int read = 0;
  for (std::sregex_iterator it{text.begin(), text.end(), member}, end; it != end; ++it) {
    CAPTURE((*it)[1].str());
    CHECK(Postcode::parse((*it)[1].str()).value().text() == (*it)[1].str());
    ++read;
  }
  CHECK(read > 1'900);
}
