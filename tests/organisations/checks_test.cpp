// Tests of the checks of terms, controllers, contracts and links, against day-by-day counting where
// that is possible.
#include "catch.hpp"
#include <juniper/mis/organisations/checks.hpp>

#include <random>

using namespace juniper::mis;
using namespace std::chrono_literals;

namespace {

std::vector<std::string> codes_of(Findings const& found) {
  std::vector<std::string> codes;
  for (auto const& f : found) { codes.push_back(f.code); }
  return codes;
}
using Codes = std::vector<std::string>;

Term term_of(Date starts, Date ends) { return {.name = "Term", .starts = starts, .ends = ends}; }

LegalController controller_of(Date starts, std::optional<Date> ends) {
  return {.kind = ControllerKind::of("governing_body"),
          .name = "Governing body",
          .starts = starts,
          .ends = ends};
}

}  // namespace

TEST_CASE("terms end after they start, do not overlap and hold their half-term",
          "[organisations]") {
  auto const autumn = term_of(2026y / 9 / 2, 2026y / 12 / 18);
  auto const spring = term_of(2027y / 1 / 5, 2027y / 3 / 25);
  CHECK(organisations::check(std::vector{spring, autumn}).empty());
  CHECK((codes_of(organisations::check(std::vector{term_of(2026y / 9 / 2, 2026y / 9 / 1)})) ==
         Codes{"ends_before_it_starts"}));
  auto touching = spring;
  touching.starts = autumn.ends;
  CHECK((codes_of(organisations::check(std::vector{autumn, touching})) == Codes{"terms_overlap"}));
  // A short term inside a long one, before a third that begins when the long one has not ended.
  CHECK((codes_of(organisations::check(std::vector{autumn, term_of(2026y / 9 / 10, 2026y / 9 / 11),
                                                   term_of(2026y / 12 / 1, 2027y / 1 / 8)})) ==
         Codes{"terms_overlap", "terms_overlap"}));
  auto halved = autumn;
  halved.half_term_starts = 2026y / 10 / 26;
  CHECK((codes_of(organisations::check(std::vector{halved})) == Codes{"half_term_outside_term"}));
  halved.half_term_ends = 2026y / 10 / 30;
  CHECK(organisations::check(std::vector{halved}).empty());
  halved.half_term_ends = 2026y / 12 / 18;
  CHECK((codes_of(organisations::check(std::vector{halved})) == Codes{"half_term_outside_term"}));
}

TEST_CASE("controllers follow one another without a day of two or of none", "[organisations]") {
  Date const first = 2020y / 1 / 1;
  std::mt19937 chance{20260901};
  auto const roll = [&chance](int n) {
    return static_cast<int>(chance() % static_cast<unsigned>(n));
  };
  int overlapping = 0;
  int gaps = 0;
  for (int round = 0; round < 400; ++round) {
    std::vector<LegalController> rows;
    for (int i = 0; i < 3; ++i) {
      auto const starts = add_days(first, roll(20));
      rows.push_back(controller_of(starts, add_days(starts, roll(12))));
    }
    bool two = false;
    bool none = false;
    auto const holders = [&rows](Date day) {
      int n = 0;
      for (auto const& r : rows) { n += (r.starts <= day && day <= *r.ends) ? 1 : 0; }
      return n;
    };
    for (int d = 0; d < 40; ++d) {
      auto const day = add_days(first, d);
      two = two || holders(day) > 1;
      bool before = false;
      bool after = false;
      for (int e = 0; e < 40; ++e) {
        (e < d ? before : after) |= e != d && holders(add_days(first, e)) > 0;
      }
      none = none || (holders(day) == 0 && before && after);
    }
    auto const codes = codes_of(organisations::check(rows));
    auto const has = [&codes](char const* c) { return std::ranges::find(codes, c) != codes.end(); };
    CHECK(has("two_controllers") == two);
    if (!two) { CHECK(has("nobody_in_control") == none); }
    overlapping += two ? 1 : 0;
    gaps += !two && none ? 1 : 0;
  }
  CHECK(overlapping > 20);
  CHECK(gaps > 20);
  // Whoever never ends leaves no room.
  CHECK((codes_of(organisations::check(
             std::vector{controller_of(first, {}), controller_of(add_days(first, 900), {})})) ==
         Codes{"two_controllers"}));
}

TEST_CASE("a local authority as controller is named by a code that exists", "[organisations]") {
  auto authority = controller_of(2020y / 1 / 1, {});
  authority.kind = ControllerKind::of("local_authority");
  CHECK(
      (codes_of(organisations::check(std::vector{authority})) == Codes{"unknown_local_authority"}));
  authority.local_authority = "000";
  CHECK(
      (codes_of(organisations::check(std::vector{authority})) == Codes{"unknown_local_authority"}));
  authority.local_authority = "801";
  CHECK(organisations::check(std::vector{authority}).empty());
}

TEST_CASE("a contract ends after it starts, and its days are counted forwards", "[organisations]") {
  ProcessorContract contract{.supplier = "Supplier",
                             .service = "MIS",
                             .exit_days = 30,
                             .starts = 2026y / 9 / 1,
                             .ends = 2029y / 8 / 31};
  CHECK(organisations::check(contract).empty());
  contract.exit_days = -1;
  contract.ends = 2026y / 8 / 31;
  CHECK((codes_of(organisations::check(contract)) ==
         Codes{"ends_before_it_starts", "negative_days"}));
}

TEST_CASE("a link leads to another school", "[organisations]") {
  SchoolLink link{.school = {Uuid::from_number(1)}, .kind = SchoolLinkType::of("Predecessor")};
  CHECK((codes_of(organisations::check(link)) == Codes{"links_nowhere"}));
  link.other_urn = Urn::parse("100025").value();
  CHECK(organisations::check(link).empty());
  link.other = link.school;
  CHECK((codes_of(organisations::check(link)) == Codes{"linked_to_itself"}));
}
