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

/// The lines of a CSV file of the reference folder without its heading, split at every comma;
/// nothing, with a warning, where the folder is not there.
inline std::optional<std::vector<Line>> reference_lines(std::filesystem::path const& file) {
  auto const* folder = std::getenv("JUNIPER_MIS_SHARED");
  std::ifstream in(std::filesystem::path{folder == nullptr ? "" : folder} / file);
  if (folder == nullptr || !in) {
    WARN("skipped: JUNIPER_MIS_SHARED names no folder with " << file.string());
    return std::nullopt;
  }
  std::vector<Line> lines;
  std::string text;
  std::getline(in, text);
  while (std::getline(in, text)) {
    if (text.ends_with('\r')) { text.pop_back(); }
    Line line;
    std::istringstream cells(text);
    for (std::string cell; std::getline(cells, cell, ',');) { line.push_back(cell); }
    lines.push_back(line);
  }
  return lines;
}

/// The lines of a file of identifiers.
inline std::optional<std::vector<Line>> vectors(std::string const& name) {
  return reference_lines(std::filesystem::path{"data/identifiers"} / name);
}

}  // namespace codes_tests
