// Random pupils, written and read again.
#include "catch.hpp"
#include "exchange/ctf_pupils.hpp"
#include "exchange/random_ctf_pupils.hpp"
#include "exchange/source_files.hpp"

#include <string>

namespace juniper::mis::exchange::ctf {
namespace {

TEST_CASE("any pupil that is written comes back the same, in every version", "[exchange]") {
  RandomPupils random{20'251'014};
  for (std::int32_t version = oldest_version; version <= newest_version; ++version) {
    std::vector<Pupil> pupils;
    for (int i = 0; i < 200; ++i) { pupils.push_back(random.pupil()); }
    auto const header = smallest_header(version);
    auto const file = read_all(written(header, pupils), "f.xml");
    CHECK(file.header == header);
    REQUIRE(file.pupils.size() == pupils.size());
    for (std::size_t i = 0; i < pupils.size(); ++i) { REQUIRE(file.pupils[i].pupil == pupils[i]); }
    CHECK(file.report.whole);
    CHECK(how_many(file.report.findings, "bad_value") == 0);
    CHECK(how_many(file.report.findings, "unknown_element") == 0);
    CHECK(how_many(file.report.findings, "empty_element") == 0);
  }
}

TEST_CASE("what was read once is written and read the same for ever", "[exchange]") {
  RandomPupils random{7};
  std::vector<Pupil> pupils;
  for (int i = 0; i < 50; ++i) { pupils.push_back(random.pupil()); }
  auto const once = written(smallest_header(25), pupils);
  std::vector<Pupil> again;
  for (auto& p : read_all(once, "f.xml").pupils) { again.push_back(std::move(p.pupil)); }
  CHECK(written(smallest_header(25), again) == once);
}

}  // namespace
}  // namespace juniper::mis::exchange::ctf
