// Tests of the checks that hold for every dated fact of the model.
#include "catch.hpp"
#include <juniper/mis/describe/checks.hpp>
#include <juniper/mis/model.hpp>
#include <juniper/mis/people/contact_point.hpp>

#include <random>

using namespace juniper::mis;
using namespace std::chrono_literals;

TEST_CASE("every entity that holds from one day to another is checked for their order",
          "[describe]") {
  std::size_t checked = 0;
  auto const model = school_model();
  for (auto const* e : model.registry.all()) {
    auto const object = e->make();
    bool const one_day = e->dating.from == e->dating.until;
    if (e->dating.pattern != Dating::Pattern::period || one_day) {
      CHECK(check_dates(*e, object.get()).empty());
      continue;
    }
    CAPTURE(std::string{e->name});
    auto const* from = e->find(e->dating.from);
    auto const* until = e->find(e->dating.until);
    REQUIRE(from->set(object.get(), ValueView{Date{2026y / 9 / 2}}));
    REQUIRE(until->set(object.get(), ValueView{Date{2026y / 9 / 2}}));
    CHECK(check_dates(*e, object.get()).empty());
    REQUIRE(until->set(object.get(), ValueView{Date{2026y / 9 / 1}}));
    auto const found = check_dates(*e, object.get());
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "ends_before_it_starts");
    CHECK(found[0].severity == Severity::error);
    CHECK(found[0].place == std::string{e->name} + "." + std::string{until->name});
    if (until->nullable) {
      REQUIRE(until->set(object.get(), ValueView{}));
      CHECK(check_dates(*e, object.get()).empty());
    }
    ++checked;
  }
  CHECK(checked > 40);
}

TEST_CASE("spells overlap when some day lies in two of them, by counting days", "[describe]") {
  std::mt19937 chance{7};
  Date const start = 2026y / 9 / 1;
  std::size_t overlapped = 0;
  std::size_t apart = 0;
  for (int round = 0; round < 2000; ++round) {
    std::vector<Period> periods;
    for (auto n = chance() % 5; n > 0; --n) {
      Period p{.from = add_days(start, static_cast<int>(chance() % 30)), .until = {}};
      if (chance() % 6 != 0) { p.until = add_days(p.from, static_cast<int>(chance() % 5)); }
      periods.push_back(p);
    }
    bool expected = false;
    for (int day = 0; day < 60; ++day) {
      int holding = 0;
      for (auto const& p : periods) { holding += p.holds_on(add_days(start, day)) ? 1 : 0; }
      expected = expected || holding > 1;
    }
    expected ? ++overlapped : ++apart;
    REQUIRE(check_no_overlap(periods, "somewhere").empty() == !expected);
  }
  CHECK(overlapped > 200);
  CHECK(apart > 200);
}
