// Tests of erased values: copied, compared, encoded and read back.
#include "catch.hpp"
#include <juniper/mis/describe/value.hpp>

#include <string>
#include <vector>

using namespace juniper::mis;
using namespace std::chrono_literals;

namespace {

struct Sample {
  Kind kind;
  Value smaller;
  Value larger;
};

std::vector<Sample> const& samples() {
  static std::vector<Sample> const all{
      {Kind::boolean, false, true},
      {Kind::integer, std::int64_t{-7}, std::int64_t{7}},
      {Kind::text, std::string{"Ava"}, std::string{"\u00c9va"}},
      {Kind::code, std::string{"PAF"}, std::string{"PAM"}},
      {Kind::date, Date{1969y / 12 / 31}, Date{2026y / 9 / 2}},
      {Kind::instant, Instant{-1us}, Instant{1us}},
      {Kind::id, Uuid::from_number(1), Uuid::from_number(256)},
      {Kind::bytes, Bytes{0, 255}, Bytes{1}},
  };
  return all;
}

}  // namespace

TEST_CASE("a value survives being viewed, owned, encoded and read back", "[describe]") {
  for (auto const& s : samples()) {
    for (auto const& value : {s.smaller, s.larger}) {
      CAPTURE(std::string{name_of(s.kind)});
      CHECK((own(view(value)) == value));
      CHECK(fits(s.kind, view(value)));
      auto const back = from_canonical(s.kind, canonical_bytes(view(value)));
      REQUIRE(back.has_value());
      CHECK((*back == value));
    }
  }
}

TEST_CASE("values of one kind are ordered, those of two are not", "[describe]") {
  for (auto const& s : samples()) {
    CAPTURE(std::string{name_of(s.kind)});
    CHECK((compare(view(s.smaller), view(s.larger)) == std::partial_ordering::less));
    CHECK((compare(view(s.larger), view(s.smaller)) == std::partial_ordering::greater));
    CHECK((compare(view(s.larger), view(s.larger)) == std::partial_ordering::equivalent));
    CHECK((compare(view(s.larger), ValueView{}) == std::partial_ordering::unordered));
  }
  CHECK((compare(ValueView{}, ValueView{}) == std::partial_ordering::equivalent));
  CHECK((compare(view(Value{true}), view(Value{std::int64_t{1}})) ==
         std::partial_ordering::unordered));
}

TEST_CASE("a value fits its own kind alone, and absence fits every kind", "[describe]") {
  for (auto const& s : samples()) {
    CHECK(fits(s.kind, ValueView{}));
    for (auto const& other : samples()) {
      bool const both_text = (s.kind == Kind::text || s.kind == Kind::code) &&
                             (other.kind == Kind::text || other.kind == Kind::code);
      CHECK(fits(s.kind, view(other.smaller)) == (s.kind == other.kind || both_text));
    }
  }
  CHECK_FALSE(fits(Kind::date, Date{2026y / 2 / 30}));
}

TEST_CASE("bytes of the wrong length are no value of a kind with a fixed one", "[describe]") {
  for (auto const& s : samples()) {
    if (s.kind == Kind::text || s.kind == Kind::code || s.kind == Kind::bytes) { continue; }
    CAPTURE(std::string{name_of(s.kind)});
    auto bytes = canonical_bytes(view(s.larger));
    bytes.push_back(0);
    CHECK_FALSE(from_canonical(s.kind, bytes).has_value());
    bytes.resize(bytes.size() - 2);
    CHECK_FALSE(from_canonical(s.kind, bytes).has_value());
    CHECK_FALSE(from_canonical(s.kind, {}).has_value());
  }
  Bytes const two{2};
  CHECK_FALSE(from_canonical(Kind::boolean, two).has_value());
}

TEST_CASE("every kind has a name of its own", "[describe]") {
  std::vector<std::string_view> names;
  for (auto const& s : samples()) { names.push_back(name_of(s.kind)); }
  CHECK((names == std::vector<std::string_view>{"boolean", "integer", "text", "code", "date",
                                                "instant", "id", "bytes"}));
}
