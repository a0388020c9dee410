// All the real schools and groups that are at hand: read without loss, and joined.
#include "catch.hpp"
#include "exchange/source_files.hpp"
#include <juniper/mis/exchange/gias.hpp>

#include <set>
#include <string>

namespace juniper::mis::exchange::gias {
namespace {

TEST_CASE("1,924 real establishments are read without an error or a warning", "[exchange]") {
  auto const text = reference("establishments.json");
  if (!text) { return; }
  auto const extract = read_establishments_json(*text, "establishments.json");
  CHECK(lines_of(extract.findings).empty());
  REQUIRE(extract.establishments.size() == 1924);
  for (auto const& e : extract.establishments) {
    auto const& s = e.school;
    INFO(s.urn->text());
    // That LAESTAB is authority and number would have been a finding.
    REQUIRE((s.la_estab && s.ukprn && s.phase && s.type && s.status && s.postcode && s.lowest_age &&
             s.highest_age));
  }
}

TEST_CASE("7,176 real groups are read, and every trust of a real school is among them",
          "[exchange]") {
  auto const schools = reference("establishments.json");
  auto const text = reference("groups.json");
  if (!schools || !text) { return; }
  auto const extract = read_groups_json(*text, "groups.json");
  for (auto const& f : extract.findings) { CHECK(f.severity != Severity::error); }
  REQUIRE(extract.groups.size() == 7176);
  std::set<std::string> uids;
  for (auto const& g : extract.groups) {
    REQUIRE(g.group_type);
    REQUIRE(g.status);
    REQUIRE(g.opened_on);
    uids.insert(*g.group_uid);
  }
  std::set<std::string> named;
  for (auto const& e : read_establishments_json(*schools, "establishments.json").establishments) {
    if (!e.trust_uid.empty()) { named.insert(e.trust_uid); }
  }
  CHECK(named.size() == 757);
  for (auto const& uid : named) { CHECK(uids.contains(uid)); }
}

TEST_CASE("four vintages of the real table are read by the names of their columns", "[exchange]") {
  struct Vintage {
    char const* name;
    std::size_t schools;
  };
  for (auto const& v : {Vintage{"edubase_schools-experience.csv", 4},
                        Vintage{"edubase_example_schools_buy-for-your-school.csv", 3},
                        Vintage{"edubase_example_schools_schools-experience.csv", 2},
                        Vintage{"edubase_subset_itt-mentor.csv", 8}}) {
    auto const bytes = reference(v.name);
    if (!bytes) { continue; }
    auto const extract = read_establishments_csv(*bytes, v.name);
    INFO(v.name << '\n' << lines_of(extract.findings));
    CHECK(extract.establishments.size() == v.schools);
    for (auto const& f : extract.findings) { CHECK(f.severity == Severity::note); }
    for (auto const& e : extract.establishments) {
      CHECK(e.school.la_estab);
      CHECK(e.school.type);
      CHECK(e.school.phase);
      CHECK(e.school.status);
      CHECK(e.school.lowest_age);
    }
  }
}

}  // namespace
}  // namespace juniper::mis::exchange::gias
