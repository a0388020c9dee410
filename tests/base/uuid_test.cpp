// Tests of identifiers: their text, their order, and what is not one.
#include "catch.hpp"
#include <juniper/mis/base/id.hpp>

#include <string>

using namespace juniper::mis;

TEST_CASE("an identifier reads back from its own text", "[base]") {
  std::string const text = "0192b1f0-7c3a-7e21-9abc-0123456789ab";
  auto const id = Uuid::parse(text);
  REQUIRE(id.has_value());
  CHECK(id->text() == text);
  CHECK(id->bytes[0] == 0x01);
  CHECK(id->bytes[15] == 0xab);
  CHECK(Uuid::from_bytes(id->view()) == id);
}

TEST_CASE("text that is not quite an identifier is none", "[base]") {
  for (auto const* text :
       {"", "0192b1f0", "0192b1f07c3a7e219abc0123456789ab", "0192b1f0-7c3a-7e21-9abc-0123456789a",
        "0192b1f0-7c3a-7e21-9abc-0123456789abc", "{192b1f0-7c3a-7e21-9abc-0123456789ab}",
        "0192b1f0-7c3a-7e21-9abc-0123456789ag", "0192b1f0_7c3a-7e21-9abc-0123456789ab",
        " 192b1f0-7c3a-7e21-9abc-0123456789ab"}) {
    CAPTURE(text);
    CHECK_FALSE(Uuid::parse(text).has_value());
  }
}

TEST_CASE("bytes of any length but sixteen are no identifier", "[base]") {
  for (std::size_t size = 0; size < 40; ++size) {
    Bytes const bytes(size, 7);
    CHECK(Uuid::from_bytes(bytes).has_value() == (size == 16));
  }
}

TEST_CASE("an identifier carries a number without loss", "[base]") {
  for (std::uint64_t const n : {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{255},
                                std::uint64_t{1} << 40U, ~std::uint64_t{0}}) {
    CHECK(Uuid::from_number(n).number() == n);
  }
  CHECK(Uuid::from_number(1) < Uuid::from_number(2));
  CHECK(Uuid::from_number(255) < Uuid::from_number(256));
}

TEST_CASE("only the all-zero identifier names nothing", "[base]") {
  CHECK_FALSE(static_cast<bool>(Uuid{}));
  CHECK(static_cast<bool>(Uuid::from_number(1)));
  CHECK_FALSE(static_cast<bool>(Id<int>{}));
}

TEST_CASE("a typed identifier reads and writes as the bare one", "[base]") {
  auto const id = Id<int>::parse("0192b1f0-7c3a-7e21-9abc-0123456789ab");
  REQUIRE(id.has_value());
  CHECK(id->text() == id->value.text());
  CHECK_FALSE(Id<int>::parse("7").has_value());
}
