// Files that the tests of exchange read: the project's own sample, planted defects, and public
// reference files beside it.
#pragma once

#include "catch.hpp"
#include <juniper/mis/describe/finding.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>

namespace juniper::mis::exchange {

/// The bytes of a file; the test fails when it is not there.
inline std::string bytes_of_file(std::filesystem::path const& path) {
  std::ifstream file{path, std::ios::binary};
  INFO(path.filename().string());
  REQUIRE(file.good());
  return {std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
}

/// A file of examples/data/gias_sample.
inline std::string sample(std::string_view name) {
  return bytes_of_file(std::filesystem::path{JUNIPER_MIS_TEST_SOURCE_DIR} /
                       "../examples/data/gias_sample" / name);
}

/// A file of tests/exchange/data.
inline std::string planted(std::string_view name) {
  return bytes_of_file(std::filesystem::path{JUNIPER_MIS_TEST_SOURCE_DIR} / "exchange/data" / name);
}

/// A public reference file under JUNIPER_MIS_SHARED/data/gias; nothing, with a warning, where there
/// is none.
inline std::optional<std::string> reference(std::string_view name) {
  auto const* folder = std::getenv("JUNIPER_MIS_SHARED");
  auto const path = std::filesystem::path{folder == nullptr ? "" : folder} / "data/gias" / name;
  if (folder == nullptr || !std::filesystem::exists(path)) {
    WARN("skipped: JUNIPER_MIS_SHARED names no folder with data/gias/" << name);
    return std::nullopt;
  }
  return bytes_of_file(path);
}

/// The severities, codes and places of findings, one a line, for comparison.
inline std::string lines_of(Findings const& findings) {
  std::ostringstream out;
  for (auto const& f : findings) {
    out << name_of(f.severity) << ' ' << f.code << " @ " << f.place << '\n';
  }
  return out.str();
}

/// How many findings have this code.
inline std::ptrdiff_t how_many(Findings const& findings, std::string_view code) {
  return std::ranges::count(findings, code, &Finding::code);
}

}  // namespace juniper::mis::exchange
