// The data dictionary in docs/reference is what the descriptions say today.
#include "catch.hpp"
#include "support/specimen.hpp"
#include <juniper/mis/describe/dictionary.hpp>
#include <juniper/mis/model.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace juniper::mis {
namespace {

TEST_CASE("docs/reference/data-dictionary.md is what the model's descriptions say", "[golden]") {
  auto const path =
      std::filesystem::path{JUNIPER_MIS_TEST_SOURCE_DIR} / "../docs/reference/data-dictionary.md";
  std::ifstream file{path, std::ios::binary};
  std::string const kept{std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
  INFO(
      "after a change to a description, write the page anew: cmake --build build --target "
      "data_dictionary");
  CHECK((kept == data_dictionary(school_model().registry)));
}

TEST_CASE(
    "the data dictionary has a row for every field of every entity, and every code of every set",
    "[golden]") {
  auto const model = school_model();
  auto const text = data_dictionary(model.registry);
  for (auto const* e : model.registry.all()) {
    INFO(e->name);
    auto const begin =
        text.find("(`" + std::string{e->name} + "`, number " + std::to_string(e->number) + ")");
    REQUIRE(begin != std::string::npos);
    auto const section = text.substr(begin, text.find("\n## ", begin) - begin);
    CHECK(section.find(e->retention.rule) != std::string::npos);
    for (auto const& f : e->fields) {
      INFO(f.name);
      auto const row =
          section.find("| " + std::to_string(f.number) + " | `" + std::string{f.name} + "` | ");
      REQUIRE(row != std::string::npos);
      auto const line = section.substr(row, section.find('\n', row) - row);
      CHECK((line.find("encrypted") != std::string::npos) == f.sealed());
      CHECK(line.find(f.category.label) != std::string::npos);
      if (f.codes == nullptr) { continue; }
      CHECK(text.find("### `" + std::string{f.codes->name} + "`") != std::string::npos);
      for (auto const& c : f.codes->entries) {
        CHECK(text.find("| `" + std::string{c.code} + "` | ") != std::string::npos);
      }
    }
  }
}

TEST_CASE("an entity of a host has its section in the data dictionary too", "[golden]") {
  Registry registry;
  REQUIRE(registry.add(describe(static_cast<golden::Specimen const*>(nullptr))).ok());
  auto const text = data_dictionary(registry);
  CHECK(text.find("`note`") != std::string::npos);
  CHECK(text.find("health, encrypted") != std::string::npos);
  CHECK(text.find("### `Grade`") != std::string::npos);
}

}  // namespace
}  // namespace juniper::mis
