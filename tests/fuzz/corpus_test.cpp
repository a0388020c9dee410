// The files a fuzzer begins with, and those it once found something in, in every ordinary run of the tests.
#include "catch.hpp"
#include "fuzz/csv_property.hpp"
#include "fuzz/ctf_property.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <utility>

namespace juniper::mis::fuzz {
namespace {

// Holds every file of a corpus, whole and cut off in many places. \return how many files there are, and how much was read of them.
std::pair<std::size_t, std::size_t> hold_corpus(char const* corpus, std::size_t (*hold)(std::string_view)) {
  std::size_t files = 0;
  std::size_t read = 0;
  for (auto const& entry : std::filesystem::directory_iterator{std::filesystem::path{JUNIPER_MIS_TEST_SOURCE_DIR} / "fuzz/corpus" / corpus}) {
    INFO(entry.path().filename().string());
    std::ifstream file{entry.path(), std::ios::binary};
    std::string const bytes{std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
    read += hold(bytes);
    for (std::size_t cut = 0; cut < bytes.size(); cut += 1 + bytes.size() / 97) { hold(std::string_view{bytes}.substr(0, cut)); }
    ++files;
  }
  return {files, read};
}

TEST_CASE("every file of the fuzzer's corpus of transfer files is read as it should be", "[fuzz]") {
  auto const [files, pupils] = hold_corpus("ctf", hold_for_ctf);
  CHECK(files >= 10);
  CHECK(pupils >= 5);
}

TEST_CASE("every file of the fuzzer's corpus of tables and mappings is read as it should be", "[fuzz]") {
  auto const [files, rows] = hold_corpus("csv", hold_for_csv);
  CHECK(files >= 20);
  CHECK(rows >= 20);
}

TEST_CASE("random bytes, and tables with random bytes in them, are read as they should be", "[fuzz]") {
  std::mt19937_64 random{20261125};
  std::ifstream file{std::filesystem::path{JUNIPER_MIS_TEST_SOURCE_DIR} / "fuzz/corpus/csv/whole.csv", std::ios::binary};
  std::string const good{std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
  REQUIRE(hold_for_csv(good) == 2);
  for (int i = 0; i < 4'000; ++i) {
    auto bytes = i % 8 == 0 ? std::string{} : good;
    for (auto n = random() % (i % 8 == 0 ? 300 : 12); n-- > 0;) {
      auto const at = bytes.empty() ? 0 : random() % bytes.size();
      switch (random() % 4) {
        case 0: bytes.insert(at, 1, static_cast<char>(random() % 256)); break;
        case 1: bytes.erase(at, random() % 9); break;
        case 2: bytes.insert(at, good, random() % good.size(), random() % 40); break;
        default: bytes.insert(at, 1, "\",\n\r\0=;\xC3"[random() % 8]);
      }
    }
    hold_for_csv(bytes);
  }
}

}  // namespace
}  // namespace juniper::mis::fuzz
