// Tests of results, errors and failures.
#include "catch.hpp"
#include <juniper/mis/base/result.hpp>

#include <memory>
#include <set>
#include <string>

using namespace juniper::mis;

namespace {

Error const no_such_pupil{.code = ErrorCode::not_found,
                          .text = "no such pupil",
                          .hint = "look it up again",
                          .entity = "pupil",
                          .field = "upn"};

}  // namespace

TEST_CASE("a result holds a value or the reason why not", "[base]") {
  Result<int> const good{7};
  CHECK(good.ok());
  CHECK(good.value() == 7);
  CHECK(*good == 7);
  CHECK(good.value_or(1) == 7);

  Result<int> const bad{no_such_pupil};
  CHECK_FALSE(bad.ok());
  CHECK_FALSE(static_cast<bool>(bad));
  CHECK(bad.error() == no_such_pupil);
  CHECK(bad.value_or(1) == 1);
}

TEST_CASE("asking for the value of an error throws it", "[base]") {
  Result<std::string> const bad{no_such_pupil};
  try {
    static_cast<void>(bad.value());
    FAIL("no exception");
  } catch (Failure const& failure) {
    CHECK(failure.code() == ErrorCode::not_found);
    CHECK(failure.error() == no_such_pupil);
    CHECK(failure.what() == no_such_pupil.message());
  }
  CHECK_THROWS_AS(Result<void>{no_such_pupil}.value(), Failure);
  CHECK_NOTHROW(Result<void>{}.value());
}

TEST_CASE("a value that can only be moved leaves a result whole", "[base]") {
  Result<std::unique_ptr<int>> made{std::make_unique<int>(3)};
  auto const owned = std::move(made).value();
  REQUIRE(owned);
  CHECK(*owned == 3);
}

TEST_CASE("a message names code, place, text and hint, and leaves out what is not there",
          "[base]") {
  CHECK(no_such_pupil.message() == "not_found (pupil.upn): no such pupil [look it up again]");
  CHECK(Error{.code = ErrorCode::busy}.message() == "busy");
  CHECK(Error{.code = ErrorCode::invalid, .field = "upn"}.message() == "invalid (upn)");
  CHECK(Error{.code = ErrorCode::invalid, .entity = "pupil"}.message() == "invalid (pupil)");
}

TEST_CASE("numbers and names of error codes are what others have stored", "[base]") {
  std::pair<int, char const*> const known[] = {{100, "invalid"},
                                               {101, "malformed"},
                                               {200, "not_found"},
                                               {300, "refused"},
                                               {301, "not_identified"},
                                               {400, "conflict"},
                                               {401, "key_reused"},
                                               {402, "already_exists"},
                                               {403, "in_use"},
                                               {500, "unknown_outcome"},
                                               {600, "deadline_exceeded"},
                                               {601, "cancelled"},
                                               {602, "busy"},
                                               {603, "closed"},
                                               {700, "wrong_keys"},
                                               {701, "tampered"},
                                               {702, "erased"},
                                               {703, "incompatible"},
                                               {800, "storage_failed"},
                                               {801, "unsupported"}};
  std::set<std::string_view> names;
  for (auto const& [number, name] : known) {
    CHECK(name_of(static_cast<ErrorCode>(number)) == name);
    names.insert(name_of(static_cast<ErrorCode>(number)));
  }
  CHECK(names.size() == std::size(known));
  CHECK(name_of(static_cast<ErrorCode>(999)) == "unknown_code");
}
