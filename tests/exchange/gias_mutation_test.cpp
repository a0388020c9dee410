// Damaged files of every kind: whatever the bytes, a reader answers with an extract and findings,
// and never throws.
#include "catch.hpp"
#include "exchange/source_files.hpp"
#include <juniper/mis/exchange/gias.hpp>

#include <array>
#include <random>
#include <string>

namespace juniper::mis::exchange::gias {
namespace {

constexpr std::string_view telling = "\",\r\n\\{}[]:0-\x80\xC3\xE2\xFF\t ";

std::string damaged(std::string bytes, std::mt19937& chance) {
  auto const below = [&chance](std::size_t n) {
    return std::uniform_int_distribution<std::size_t>{0, n - 1}(chance);
  };
  for (auto left = 1 + below(8); left > 0 && !bytes.empty(); --left) {
    auto const at = below(bytes.size());
    auto const size = 1 + below(40);
    switch (below(5)) {
      case 0: bytes[at] = static_cast<char>(below(256)); break;
      case 1: bytes[at] = telling[below(telling.size())]; break;
      case 2: bytes.erase(at, size); break;
      case 3: bytes.insert(at, bytes.substr(below(bytes.size()), size)); break;
      default: bytes.insert(at, 1, telling[below(telling.size())]); break;
    }
  }
  return bytes;
}

void check_sound(Extract const& extract) {
  for (auto const& e : extract.establishments) {
    REQUIRE((e.school.urn && e.school.urn->text().size() == 6 && !e.school.name.empty()));
  }
  for (auto const& g : extract.groups) {
    REQUIRE((g.group_uid && !g.group_uid->empty() && !g.name.empty()));
  }
  for (auto const& f : extract.findings) {
    REQUIRE((!f.code.empty() && f.place.starts_with("file") && !f.text.empty()));
    REQUIRE(f.text.find("Canary") == std::string::npos);
    REQUIRE(f.place.find("Canary") == std::string::npos);
  }
}

TEST_CASE("no damage to a file makes a reader throw or lose its footing", "[exchange]") {
  struct Kind {
    char const* name;
    Extract (*read)(std::string_view, std::string_view);
    std::string bytes;
  };
  std::array const kinds{
      Kind{"establishments.json", &read_establishments_json, sample("establishments.json")},
      Kind{"groups.json", &read_groups_json, sample("groups.json")},
      Kind{"edubasealldata.csv", &read_establishments_csv, sample("edubasealldata.csv")},
      Kind{"allgroupsdata.csv", &read_groups_csv, sample("allgroupsdata.csv")},
      Kind{"dirty_establishments.csv", &read_establishments_csv,
           planted("dirty_establishments.csv")}};
  for (auto const& kind : kinds) {
    std::size_t with_findings = 0;
    for (unsigned seed = 1; seed <= 800; ++seed) {
      std::mt19937 chance{seed};
      auto const bytes = damaged(kind.bytes, chance);
      INFO(kind.name << ", seed " << seed);
      Extract extract;
      REQUIRE_NOTHROW(extract = kind.read(bytes, "file"));
      check_sound(extract);
      with_findings += extract.findings.empty() ? 0 : 1;
    }
    CHECK(with_findings > 100);  // the damage is real
  }
}

TEST_CASE("a file cut at any byte is read as far as it goes", "[exchange]") {
  auto const json = sample("groups.json");
  auto const csv = sample("allgroupsdata.csv");
  for (std::size_t size = 0; size <= json.size(); ++size) {
    REQUIRE_NOTHROW(check_sound(read_groups_json(json.substr(0, size), "file")));
  }
  for (std::size_t size = 0; size <= csv.size(); ++size) {
    REQUIRE_NOTHROW(check_sound(read_groups_csv(csv.substr(0, size), "file")));
  }
}

}  // namespace
}  // namespace juniper::mis::exchange::gias
