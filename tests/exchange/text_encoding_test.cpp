// UTF-8 and Windows-1252, told apart.
#include "exchange/text_encoding.hpp"

#include "catch.hpp"

#include <string>

namespace juniper::mis::exchange {
namespace {

TEST_CASE("UTF-8 is left as it is, without its byte order mark", "[exchange]") {
  auto const decoded = decode(
      "\xEF\xBB\xBF\xC3\x89"
      "cole \xE2\x80\x93 \xF0\x9F\x8E\x93");
  CHECK(decoded.text ==
        "\xC3\x89"
        "cole \xE2\x80\x93 \xF0\x9F\x8E\x93");
  CHECK_FALSE(decoded.from_windows_1252);
}

TEST_CASE(
    "what is not UTF-8 is read as Windows-1252, its own characters between 0x80 and 0x9F included",
    "[exchange]") {
  auto const decoded = decode(
      "\xC9"
      "cole \x96 Becket\x92s \x80 \x8C \x9F \xFF");
  CHECK(decoded.from_windows_1252);
  CHECK(decoded.undefined == 0);
  CHECK(decoded.text ==
        "\xC3\x89"
        "cole \xE2\x80\x93 Becket\xE2\x80\x99s \xE2\x82\xAC \xC5\x92 \xC5\xB8 \xC3\xBF");
}

TEST_CASE(
    "the five bytes that Windows-1252 leaves open become U+FFFD and are counted with their line",
    "[exchange]") {
  auto const decoded = decode("a\nb\x81\x8D\n\x8F\x90\x9D");
  CHECK(decoded.undefined == 5);
  CHECK(decoded.first_undefined_line == 2);
  CHECK(decoded.text == "a\nb\xEF\xBF\xBD\xEF\xBF\xBD\n\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("whatever comes out is well-formed UTF-8", "[exchange]") {
  for (int first = 0; first < 256; ++first) {
    for (int second = 0; second < 256; ++second) {
      std::string const bytes{static_cast<char>(first), static_cast<char>(second)};
      auto const decoded = decode(bytes);
      INFO(first << ' ' << second);
      if (!decoded.utf_16) { REQUIRE(is_utf_8(decoded.text)); }
    }
  }
}

TEST_CASE("overlong forms, surrogates, cut and too large sequences are not UTF-8", "[exchange]") {
  for (auto const* bytes : {"\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80",
                            "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xC3",
                            "\xE2\x82", "\xF0\x9F\x8E", "\x80", "\xC3\x28"}) {
    CHECK_FALSE(is_utf_8(bytes));
  }
  for (auto const* bytes : {"", "a", "\xC2\x80", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEF\xBF\xBF",
                            "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"}) {
    CHECK(is_utf_8(bytes));
  }
}

TEST_CASE("UTF-16 is noticed by its byte order mark and not read", "[exchange]") {
  CHECK(decode(std::string_view{"\xFF\xFE"
                                "U\0R\0",
                                6})
            .utf_16);
  CHECK(decode(std::string_view{"\xFE\xFF"
                                "\0U\0R",
                                6})
            .utf_16);
}

}  // namespace
}  // namespace juniper::mis::exchange
