// Tests that the 39 sets of the Common Basic Data Set are all here, code by code, and of the right
// special class.
#include "catch.hpp"
#include "codes/every_set.hpp"
#include "codes/vectors.hpp"

#include <filesystem>
#include <map>
#include <set>
#include <string>

using namespace juniper::mis;
using codes_tests::every_set;

namespace {

bool is_printable(std::string_view text) {
  return !text.empty() && text.front() != ' ' && text.back() != ' ' &&
         text.find('*') == std::string_view::npos && text.find('"') == std::string_view::npos;
}

Date on(int year, unsigned month, unsigned day) {
  return Date{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)};
}

}  // namespace

TEST_CASE("every code of the sets of the Common Basic Data Set reads back and no other does",
          "[codes]") {
  std::set<std::string_view> names;
  for (auto const& set : every_set) {
    CAPTURE(std::string{set.file});
    CHECK(set.info->name == set.type_name);
    CHECK(set.info->special == set.special);
    CHECK(names.insert(set.type_name).second);
    CHECK(set.info->source.find("CBDS") == 0);
    std::set<std::string_view> codes;
    for (auto const& entry : set.info->entries) {
      CAPTURE(std::string{entry.code});
      CHECK(codes.insert(entry.code).second);
      CHECK(is_printable(entry.label));
      CHECK(set.read(entry.code) == entry.code);
      CHECK(set.read(std::string{entry.code} + " ").empty());
      CHECK(set.read(" " + std::string{entry.code}).empty());
      if (entry.from && entry.until) { CHECK(*entry.from <= *entry.until); }
    }
    for (auto const* wrong : {"", " ", "ZZZZZ", "\xc3\x89", "'", "=1", "prm", "susp"}) {
      CHECK(set.read(wrong).empty());
    }
  }
}

TEST_CASE("every code of every published set is in ours", "[codes]") {
  std::size_t rows = 0;
  for (auto const& set : every_set) {
    auto const lines = codes_tests::reference_lines(std::filesystem::path{"data/cbds"} /
                                                    (std::string{set.file} + ".csv"));
    if (!lines) { return; }
    CAPTURE(std::string{set.file});
    REQUIRE_FALSE(lines->empty());
    for (auto const& line : *lines) {
      CAPTURE(line);
      ++rows;
      if (!line[0].empty()) {
        CHECK(set.read(line[0]) == line[0]);
        continue;
      }
      // The reasons for leaving have no codes there: ours are known by their labels.
      bool found = false;
      for (auto const& entry : set.info->entries) {
        found = found || line[1].find(entry.label) != std::string::npos;
      }
      CHECK(found);
    }
  }
  CHECK(rows > 980);
}

TEST_CASE("every published file of the Common Basic Data Set has a set of ours", "[codes]") {
  auto const* folder = std::getenv("JUNIPER_MIS_SHARED");
  auto const path = std::filesystem::path{folder == nullptr ? "" : folder} / "data/cbds";
  if (folder == nullptr || !std::filesystem::is_directory(path)) {
    WARN("skipped: JUNIPER_MIS_SHARED names no folder with data/cbds");
    return;
  }
  std::set<std::string> files;
  for (auto const& entry : std::filesystem::directory_iterator(path)) {
    files.insert(entry.path().stem().string());
  }
  std::set<std::string> ours;
  for (auto const& set : every_set) { ours.insert(std::string{set.file}); }
  CHECK(files == ours);
  CHECK(files.size() == 39);
}

TEST_CASE("the languages and ethnicities of the National Pupil Database are ours too", "[codes]") {
  auto const lines = codes_tests::reference_lines("data/codes/Codesets_Characteristics.csv");
  if (!lines) { return; }
  std::size_t languages = 0;
  std::size_t ethnicities = 0;
  for (auto const& line : *lines) {
    if (!line.empty() && line[0] == "Code") { break; }  // other tables follow
    if (line.size() < 2 || line[0] == "Language") { continue; }
    // Codes with a star are notes on codes that are there without it.
    if ((line[0].size() == 3 || line[0].size() == 4) && line[0].back() != '*') {
      CAPTURE(line[0]);
      CHECK(Language::parse(line[0]).ok());
      ++languages;
    }
    if (line.size() >= 4 && line[3].size() == 4) {
      CAPTURE(line[3]);
      CHECK(Ethnicity::parse(line[3]).ok());
      ++ethnicities;
    }
  }
  CHECK(languages > 300);
  CHECK(ethnicities > 90);
}

TEST_CASE("withdrawn codes are read and say when they were in force", "[codes]") {
  auto const fixed = ExclusionCategory::parse("FIXD").value();
  CHECK(fixed.in_force_on(on(2021, 8, 31)));
  CHECK_FALSE(fixed.in_force_on(on(2021, 9, 1)));
  CHECK_FALSE(ExclusionCategory::of("SUSP").in_force_on(on(2021, 8, 31)));
  CHECK(ExclusionCategory::of("SUSP").in_force_on(on(2021, 9, 1)));
  auto const lines = codes_tests::reference_lines("data/codes/sen_provision.csv");
  CHECK_FALSE(SenProvision::of("S").in_force_on(on(2018, 4, 1)));
  CHECK(SenProvision::of("S").in_force_on(on(2018, 3, 31)));
  CHECK_FALSE(SenProvision::of("K").in_force_on(on(2014, 8, 31)));
  CHECK(SenType::parse("BESD").value().in_force_on(on(2014, 8, 31)));
  if (!lines) { return; }
  for (auto const& line : *lines) {
    CAPTURE(line[0]);
    auto const code = SenProvision::parse(line[0]);
    REQUIRE(code.ok());
    CHECK(code->in_force_on(on(2026, 9, 1)) == (line[2] == "current"));
  }
}

TEST_CASE("sets that reveal what the law protects carry the class in their type", "[codes]") {
  std::map<std::string_view, SpecialClass> const expected{
      {"Ethnicity", SpecialClass::racial_or_ethnic_origin},
      {"Religion", SpecialClass::religion_or_belief},
      {"SenProvision", SpecialClass::health},
      {"SenType", SpecialClass::health},
      {"Disability", SpecialClass::health},
      {"StaffAbsenceType", SpecialClass::health},
      {"KinshipCare", SpecialClass::safeguarding},
      {"PostLookedAfter", SpecialClass::safeguarding},
      {"PupilPremium", SpecialClass::safeguarding},
      {"YoungCarer", SpecialClass::safeguarding},
      {"ExclusionReason", SpecialClass::criminal_offence}};
  for (auto const& set : every_set) {
    CAPTURE(std::string{set.type_name});
    auto const it = expected.find(set.type_name);
    CHECK(set.special == (it == expected.end() ? SpecialClass::none : it->second));
  }
}
