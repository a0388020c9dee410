// Tests of personal text: what its type promises at compile time and at run time.
#include "catch.hpp"
#include <juniper/mis/base/personal_text.hpp>

#include <concepts>
#include <ostream>
#include <string>

using namespace juniper::mis;

namespace {

template <class T>
concept Printable = requires(std::ostream& out, T const& t) {
  out << t;
};

template <class T>
constexpr bool keeps_to_itself =
    !Printable<T> && !std::convertible_to<T, std::string> &&
    !std::convertible_to<T, std::string_view> && !std::convertible_to<T, char const*> &&
    !std::convertible_to<T, bool> && !std::constructible_from<std::string, T> &&
    !std::constructible_from<std::string_view, T>;

static_assert(keeps_to_itself<PersonalText>);
static_assert(keeps_to_itself<HealthText>);
static_assert(keeps_to_itself<SafeguardingText>);
static_assert(!std::convertible_to<PersonalText, HealthText>);
static_assert(!std::constructible_from<HealthText, PersonalText>);
static_assert(!std::assignable_from<SafeguardingText&, HealthText const&>);
static_assert(HealthText::special == SpecialClass::health);
static_assert(SafeguardingText::special == SpecialClass::safeguarding);

}  // namespace

TEST_CASE("personal text gives its words to whoever asks by name", "[base]") {
  PersonalText const name = "Zo\u00eb";
  CHECK(name.reveal() == "Zo\u00eb");
  CHECK_FALSE(name.empty());
  CHECK(PersonalText{}.empty());
  CHECK(PersonalText{std::string_view{"Ava"}} == PersonalText{"Ava"});
  CHECK(PersonalText{"Ava"} < PersonalText{"Ben"});
}

TEST_CASE("every special class has the law's words", "[base]") {
  for (int i = 0; i <= 10; ++i) {
    CAPTURE(i);
    CHECK_FALSE(words(static_cast<SpecialClass>(i)).empty());
  }
  CHECK(words(SpecialClass::racial_or_ethnic_origin) == "racial or ethnic origin");
}
