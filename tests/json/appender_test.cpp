// Text is escaped as nlohmann's library escapes it, whatever bytes it is made of.
#include "catch.hpp"
#include "json/appender.hpp"

#include <limits>
#include <random>
#include <string>

#include <nlohmann/json.hpp>

namespace juniper::mis::json {
namespace {

std::string by_the_library(std::string const& text) {
  return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string appended(std::string const& text) {
  Appender to{0};
  to.raw("x");
  to.text(text);
  return to.take().substr(1);
}

TEST_CASE("any text comes out as the library has it", "[json]") {
  std::mt19937_64 random{9};
  std::string const pieces[] = {"a", "\"", "\\", "\n", "\x01", "\x7F", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "\xED\xA0\x80",
                                "\xC0\xAF", "\xF4\x90\x80\x80", "\xE2\x82", "\x80", "\xFF", std::string(1, '\0'), "O'Neill", "\xF0\x9F", "/"};
  for (int i = 0; i < 20'000; ++i) {
    std::string text;
    bool const damaged = i % 2 == 0;
    for (auto n = random() % 12; n > 0; --n) { text += damaged ? pieces[random() % std::size(pieces)] : pieces[random() % 9]; }
    INFO("case " << i);
    REQUIRE(appended(text) == by_the_library(text));
  }
  for (int byte = 0; byte < 256; ++byte) {
    auto const text = std::string(1, static_cast<char>(byte));
    CHECK(appended(text) == by_the_library(text));
  }
}

TEST_CASE("numbers and ids come out in full", "[json]") {
  for (auto const v : {std::int64_t{0}, std::int64_t{-1}, std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
    Appender to{0};
    to.integer(v);
    CHECK(to.take() == std::to_string(v));
  }
  std::mt19937_64 random{10};
  for (int i = 0; i < 100; ++i) {
    Uuid id;
    for (auto& b : id.bytes) { b = static_cast<std::uint8_t>(random()); }
    Appender to{0};
    to.id(id);
    CHECK(to.take() == '"' + id.text() + '"');
  }
}

}  // namespace
}  // namespace juniper::mis::json
