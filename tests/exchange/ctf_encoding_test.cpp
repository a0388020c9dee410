// Transfer files in other encodings than UTF-8, or in another than they say.
#include "catch.hpp"
#include "exchange/ctf_pupils.hpp"
#include "exchange/ctf_small_files.hpp"
#include "exchange/source_files.hpp"

#include <string>
#include <tuple>

namespace juniper::mis::exchange::ctf {
namespace {

TEST_CASE("UTF-8 is read, UTF-16 and Windows-1252 are converted with a note, all else is refused", "[exchange]") {
  auto const of = [](std::string const& declaration, std::string const& name) {
    return read_text(declaration + opening + "<Pupil><Surname>" + name + "</Surname></Pupil>" + closing);
  };
  for (auto const* declaration :
       {"", "<?xml version='1.0'?>", "<?xml version=\"1.0\" encoding=\"utf-8\"?>", "\xEF\xBB\xBF<?xml version='1.0' encoding='UTF-8'?>"}) {
    auto const file = of(declaration, "Zo\xC3\xAB");
    INFO(declaration);
    REQUIRE(file.pupils.size() == 1);
    CHECK(file.pupils[0].pupil.surname == "Zoë");
    CHECK(how_many(file.report.findings, "converted") == 0);
  }
  for (auto const* declaration : {"<?xml version=\"1.0\" encoding=\"windows-1252\"?>", "<?xml version='1.0' encoding='ISO-8859-1'?>"}) {
    auto const file = of(declaration, "O\x92N\xE9ill");
    REQUIRE(file.pupils.size() == 1);
    CHECK(file.pupils[0].pupil.surname == "O’Néill");
    CHECK(how_many(file.report.findings, "converted") == 1);
    auto const undefined = of(declaration, "A\x81");
    CHECK(undefined.pupils.empty());
    CHECK(how_many(undefined.report.findings, "not_utf_8") == 1);
  }
  // What is not UTF-8 where it should be was written by an old system; what is, stays as it is.
  for (auto const& [bytes, read, mended] :
       {std::tuple{"Zo\xEB", "Zoë", 1}, std::tuple{"\xC0\x80", "À€", 2}, std::tuple{"A\xC3", "AÃ", 1},
        std::tuple{"\xED\xA0\x80", "í\xC2\xA0€", 3}, std::tuple{"Zo\xC3\xAB \x96 \xEBo", "Zoë – ëo", 2}}) {
    auto const file = of("", bytes);
    INFO(read);
    REQUIRE(file.pupils.size() == 1);
    CHECK(file.pupils[0].pupil.surname == read);
    REQUIRE(how_many(file.report.findings, "wrong_encoding") == 1);
    CHECK(file.report.findings.back().text.ends_with("Windows-1252: " + std::to_string(mended)));
  }
  CHECK(how_many(of("", "\xF4\x90\x80\x80").report.findings, "not_utf_8") == 1);
  for (auto const* declaration : {"<?xml version='1.0' encoding='UTF-7'?>", "<?xml version='1.0' encoding='ISO-2022-CN-EXT'?>",
                                  "<?xml version='1.0' encoding='EBCDIC-US'?>"}) {
    auto const file = of(declaration, "A");
    CHECK(file.pupils.empty());
    CHECK(how_many(file.report.findings, "encoding") == 1);
  }
  std::string const wide_without_declaration{"<\0C\0T\0", 6};
  CHECK(how_many(read_text(wide_without_declaration).report.findings, "encoding") == 1);
  std::string const wider{"\xFF\xFE\0\0<\0\0\0", 8};
  CHECK(how_many(read_text(wider).report.findings, "encoding") == 1);
}

TEST_CASE("UTF-16 is read in either order, and whatever is wrong in it is found", "[exchange]") {
  auto const wide = [](std::string const& ascii, bool little, bool marked) {
    std::string bytes = !marked ? std::string{} : little ? "\xFF\xFE" : "\xFE\xFF";
    for (char const c : ascii) { bytes.append({little ? c : '\0', little ? '\0' : c}); }
    return bytes;
  };
  auto const text = "<?xml version='1.0' encoding='UTF-16'?>" + opening + albert + closing;
  for (bool const little : {true, false}) {
    for (bool const marked : {true, false}) {
      auto const file = read_text(wide(text, little, marked));
      CHECK(file.report.whole);
      CHECK(file.pupils.size() == 1);
      CHECK(how_many(file.report.findings, "converted") == 1);
    }
  }
  auto const cut = wide(text, true, true);
  for (std::size_t size = 0; size < cut.size(); size += 7) {
    auto const file = read_text(cut.substr(0, size));
    REQUIRE_FALSE(file.report.whole);
    REQUIRE_FALSE(file.report.findings.empty());
  }
  auto broken = wide(opening + "<Pupil><Surname>@@</Surname></Pupil>" + closing, true, true);
  auto const at = broken.find(std::string{"@\0@\0", 4});
  broken.replace(at, 4, std::string{"\x00\xDC\x00\xDC", 4});  // halves of a pair, the wrong ones
  auto const file = read_text(broken);
  CHECK(file.pupils.empty());
  CHECK_FALSE(file.report.whole);
  CHECK_FALSE(file.report.findings.empty());
}

TEST_CASE("bytes that are not UTF-8 are mended wherever a piece of the file ends", "[exchange]") {
  std::string pupils;
  for (int i = 0; i < 40; ++i) {
    pupils += "<Pupil><Surname>Zo\xC3\xAB \xE2\x80\x99 \xF0\x9F\x8E\x93</Surname><Forename>\xEB\x80</Forename></Pupil>\n";
  }
  auto const text = opening + pupils + closing;
  for (std::size_t piece : {1U, 2U, 3U, 5U, 4096U}) {
    std::size_t read_well = 0;
    auto const report = read(
        in_pieces(text, piece), "f.xml", {.header = {}, .pupil = [&](PupilInFile&& p) {
                    read_well += p.pupil.surname == "Zoë ’ 🎓" && p.pupil.forename == "ë€" ? 1U : 0U;
                    return true;
                  }});
    CHECK(report.whole);
    CHECK(read_well == 40);
  }
}

}  // namespace
}  // namespace juniper::mis::exchange::ctf
