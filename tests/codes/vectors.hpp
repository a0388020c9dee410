// Public test vectors of identifiers, read from the reference folder where there is one.
#pragma once

#include "catch.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace codes_tests {

using Line = std::vector<std::string>;

/// The lines of a CSV file of vectors without its heading, split at commas; nothing, with a
/// warning, where the folder is not there.
inline std::optional<std::vector<Line>> vectors(std::string const& name) {
  auto const* folder = std::getenv("JUNIPER_MIS_SHARED");
  auto const path =
      std::filesystem::path{folder == nullptr ? "" : folder} / "data/identifiers" / name;
  std::ifstream in(path);
  if (folder == nullptr || !in) {
    WARN("skipped: JUNIPER_MIS_SHARED names no folder with data/identifiers/" << name);
    return std::nullopt;
  }
  std::vector<Line> lines;
  std::string text;
  std::getline(in, text);
  while (std::getline(in, text)) {
    Line line;
    std::istringstream cells(text);
    for (std::string cell; std::getline(cells, cell, ',');) { line.push_back(cell); }
    lines.push_back(line);
  }
  return lines;
}

}  // namespace codes_tests
