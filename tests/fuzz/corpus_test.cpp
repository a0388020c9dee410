// The files a fuzzer begins with, and those it once found something in, in every ordinary run of the tests.
#include "catch.hpp"
#include "fuzz/ctf_property.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace juniper::mis::fuzz {
namespace {

TEST_CASE("every file of the fuzzer's corpus of transfer files is read as it should be", "[fuzz]") {
  std::size_t files = 0;
  std::size_t pupils = 0;
  for (auto const& entry : std::filesystem::directory_iterator{std::filesystem::path{JUNIPER_MIS_TEST_SOURCE_DIR} / "fuzz/corpus/ctf"}) {
    INFO(entry.path().filename().string());
    std::ifstream file{entry.path(), std::ios::binary};
    std::string const bytes{std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
    pupils += hold_for_ctf(bytes);
    for (std::size_t cut = 0; cut < bytes.size(); cut += 1 + bytes.size() / 97) { hold_for_ctf(std::string_view{bytes}.substr(0, cut)); }
    ++files;
  }
  CHECK(files >= 10);
  CHECK(pupils >= 5);
}

}  // namespace
}  // namespace juniper::mis::fuzz
