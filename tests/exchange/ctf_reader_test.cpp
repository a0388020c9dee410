// Reading transfer files: what is kept, what is found, what is refused.
#include "catch.hpp"
#include "exchange/ctf_pupils.hpp"
#include "exchange/ctf_small_files.hpp"
#include "exchange/source_files.hpp"
#include <juniper/mis/exchange/ctf/reader.hpp>

#include <stdexcept>
#include <string>

#include <malloc.h>

namespace juniper::mis::exchange::ctf {
namespace {

TEST_CASE("what other systems write is read: capitals, Gender, empty elements, spaces, schools that are not said", "[exchange]") {
  auto const file = read_all(planted("ctf/as_services_write.xml"), "a.xml");
  CHECK(file.report.whole);
  CHECK(file.report.pupils == 2);
  CHECK(file.report.left_out == 1);
  CHECK(file.header.version == 24);
  CHECK(file.header.extent == Extent::partial);
  CHECK(file.header.written_at == std::chrono::local_days{2025y / 9 / 2} + 1s);
  CHECK(file.header.source.number == SchoolNumber::unknown());
  CHECK(file.header.source.name == "A national service");
  CHECK(file.header.academic_year == 2025);
  REQUIRE(file.pupils.size() == 2);
  auto const& first = file.pupils[0].pupil;
  CHECK(first.upn == Upn::parse("R674123101121").value());
  CHECK(first.surname == "ROOSTER");
  CHECK(first.sex == Sex::of("M"));
  CHECK(first.phones == std::vector<Phone>{{PhoneType::of("H"), "020 7946 0991"}});
  CHECK(first.basic == BasicDetails{});
  CHECK(first.assessments.empty());
  REQUIRE(first.schools.size() == 1);
  CHECK_FALSE(first.schools[0].urn);
  CHECK(first.schools[0].starts == day("2019-09-03"));
  CHECK_FALSE(first.schools[0].ends);
  auto const& second = file.pupils[1].pupil;
  CHECK(second.sex == Sex::of("F"));
  CHECK_FALSE(second.born);
  CHECK(second.basic.nc_year == NcYear::year(8));
  CHECK_FALSE(second.basic.ethnicity);
  REQUIRE(second.contacts.size() == 1);
  CHECK(second.contacts[0].address_as_pupil);
  CHECK_FALSE(second.contacts[0].address);
  CHECK(second.contacts[0].sex == Sex::of("F"));
  CHECK(file.pupils[1].line == 26);
  CHECK(lines_of(file.report.findings) ==
        "warning partial @ a.xml:13\n"
        "warning bad_value @ a.xml:24, pupil 1, SchoolHistory/School/URN\n"
        "warning bad_value @ a.xml:30, pupil 2, DOB\n"
        "warning bad_value @ a.xml:34, pupil 2, BasicDetails/Ethnicity\n"
        "warning given_twice @ a.xml:36, pupil 2, BasicDetails/NCyearActual\n"
        "warning sex_and_gender_differ @ a.xml:42, pupil 2\n"
        "warning no_date_of_birth @ a.xml:42, pupil 2\n"
        "error nameless @ a.xml:43, pupil 3\n"
        "warning unknown_element @ a.xml:37, BasicDetails/FavouriteColour\n"
        "warning unknown_element @ a.xml:40, NAWdetails\n"
        "warning stray_text @ a.xml:45, CTFpupilData\n"
        "note empty_element @ a.xml:24, LeavingDate\n"
        "note empty_element @ a.xml:21, MiddleNames\n"
        "note empty_element @ a.xml:24, RemovalGrounds\n"
        "note upper_case_names @ a.xml\n");
}

TEST_CASE("elements of pupils that are not known are counted by path and pupils", "[exchange]") {
  std::string const odd = "<Pupil><Surname>A</Surname><Extra/><Extra/><BasicDetails><More><Extra/></More></BasicDetails></Pupil>";
  auto const file = read_pupils(odd + albert + odd + "<Extra/>");
  CHECK(file.report.unknown == std::map<std::string, std::size_t>{{"BasicDetails/More", 2}, {"Extra", 2}});
  CHECK(how_many(file.report.findings, "unknown_element") == 3);
}

TEST_CASE("a day with midnight behind it is that day, and truth has many words", "[exchange]") {
  auto const born = [](char const* text) {
    auto const file = read_pupils(std::string{"<Pupil><Surname>A</Surname><DOB>"} + text + "</DOB></Pupil>");
    return file.pupils.at(0).pupil.born;
  };
  for (auto const* text : {"2013-02-28", "2013-02-28T00:00:00", "2013-02-28T00:00:00Z", "2013-02-28T00:00:00.000",
                           "2013-02-28T00:00:00+01:00"}) {
    CHECK(born(text) == day("2013-02-28"));
  }
  for (auto const* text : {"2013-02-29", "2013-02-28T09:00:00", "2013-02-28T00:00:00x", "2013-02-28T", "28/02/2013", "20130228"}) {
    CHECK_FALSE(born(text));
  }
  auto const flag = [](char const* text) {
    auto const file = read_pupils(std::string{"<Pupil><Surname>A</Surname><BasicDetails><MedicalFlag>"} + text +
                                  "</MedicalFlag></BasicDetails></Pupil>");
    return file.pupils.at(0).pupil.basic.medical_flag;
  };
  for (auto const* text : {"true", "True", "1", "Y", "yes"}) { CHECK(flag(text) == true); }
  for (auto const* text : {"false", "FALSE", "0", "n", "No"}) { CHECK(flag(text) == false); }
  for (auto const* text : {"2", "maybe", "t"}) { CHECK_FALSE(flag(text)); }
}

TEST_CASE("no finding holds a value of the file", "[exchange]") {
  auto const file = read_all(planted("ctf/as_services_write.xml"), "a.xml");
  for (auto const& f : file.report.findings) {
    for (auto const* value : {"ROOSTER", "Albert", "WHAT", "blue", "90875", "28/02", "R674123101121", "Mock", "stray"}) {
      CHECK((f.place + f.text).find(value) == std::string::npos);
    }
  }
}

TEST_CASE("public sample files are read whole", "[exchange]") {
  auto const* folder = std::getenv("JUNIPER_MIS_SHARED");
  std::filesystem::path const place = std::filesystem::path{folder == nullptr ? "" : folder} / "data/ctf";
  if (folder == nullptr || !std::filesystem::exists(place)) {
    WARN("skipped: JUNIPER_MIS_SHARED names no folder with data/ctf");
    return;
  }
  for (auto const& entry : std::filesystem::directory_iterator{place}) {
    auto const file = read_all(bytes_of_file(entry.path()), entry.path().filename().string());
    INFO(entry.path().filename().string() << '\n' << lines_of(file.report.findings));
    CHECK(file.report.whole);
    CHECK(file.report.pupils == 1);
    CHECK(file.report.left_out == 0);
    CHECK(how_many(file.report.findings, "unknown_element") == 0);
  }
}

TEST_CASE("a file of another version is read with a warning", "[exchange]") {
  for (auto const* version : {"22.0", "26.0", "9"}) {
    auto const file = read_text(head_of(version) + albert + closing);
    CHECK(file.report.pupils == 1);
    CHECK(how_many(file.report.findings, "other_version") == 1);
  }
  for (auto const* version : {"23.0", "24.0", "25.0", "25"}) {
    auto const file = read_text(head_of(version) + albert + closing);
    CHECK(file.report.findings.empty());
  }
  CHECK(how_many(read_text("<CTfile><CTFpupilData>" + albert + closing).report.findings, "no_header") == 1);
  auto const unsaid = read_text("<CTfile><Header><CTFversion>25.0</CTFversion></Header><CTFpupilData>" + albert + closing);
  CHECK(lines_of(unsaid.report.findings) == "warning no_source @ f.xml:1\n");
  CHECK(lines_of(read_text(opening + closing).report.findings) == "warning no_pupils @ f.xml\n");
}

TEST_CASE("a document type is refused before anything in it counts", "[exchange]") {
  auto const hostile =
      GENERATE(R"(<!DOCTYPE CTfile>)", R"(<!DOCTYPE CTfile SYSTEM "http://127.0.0.1:9/x.dtd">)",
               R"(<!DOCTYPE CTfile [<!ENTITY x SYSTEM "file:///etc/passwd">]>)",
               R"(<!DOCTYPE CTfile [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x "&b;&b;&b;&b;&b;&b;">]>)",
               R"(<!DOCTYPE CTfile [<!ENTITY % p SYSTEM "file:///etc/hostname"> %p;]>)");
  auto const file = read_text(std::string{hostile} + opening + "<Pupil><Surname>&x;</Surname><Forename>A</Forename></Pupil>" + closing);
  CHECK(file.pupils.empty());
  CHECK_FALSE(file.report.whole);
  REQUIRE(file.report.findings.size() == 1);
  CHECK(file.report.findings[0].code == "doctype");
  CHECK(file.report.findings[0].severity == Severity::error);
}

TEST_CASE("entities are the five of XML, and characters by number; any other ends the reading", "[exchange]") {
  auto const good = read_pupils("<Pupil><Surname>&lt;O&apos;Neill &amp; &#xE9;&gt;</Surname></Pupil>");
  REQUIRE(good.pupils.size() == 1);
  CHECK(good.pupils[0].pupil.surname == "<O'Neill & é>");
  auto const cdata = read_pupils("<Pupil><Surname><![CDATA[a & b]]></Surname></Pupil>");
  REQUIRE(cdata.pupils.size() == 1);
  CHECK(cdata.pupils[0].pupil.surname == "a & b");
  auto const bad = read_pupils(albert + "<Pupil><Surname>&secret;</Surname></Pupil>");
  CHECK(bad.report.pupils == 1);
  CHECK(how_many(bad.report.findings, "not_well_formed") == 1);
}

TEST_CASE("the pupils before the place where a file is cut are kept", "[exchange]") {
  auto const whole = opening + albert + albert + albert + closing;
  std::size_t most = 0;
  for (std::size_t cut = 1; cut < whole.size(); ++cut) {
    auto const file = read_text(whole.substr(0, cut));
    REQUIRE_FALSE(file.report.whole);
    REQUIRE(file.report.pupils >= most);
    most = std::max(most, file.report.pupils);
    auto const complete = cut < opening.size() ? 0 : (cut - opening.size()) / albert.size();
    REQUIRE(file.report.pupils == std::min<std::size_t>(complete, 3));
  }
  CHECK(read_text(whole).report.whole);
}

TEST_CASE("depth, text, pupil and file are bounded", "[exchange]") {
  auto const deep = [](std::size_t n) {
    std::string text;
    for (std::size_t i = 0; i < n; ++i) { text += "<x>"; }
    for (std::size_t i = 0; i < n; ++i) { text += "</x>"; }
    return text;
  };
  CHECK(read_pupils(deep(30) + albert).report.whole);
  auto const too_deep = read_pupils(albert + deep(31) + albert);
  CHECK(too_deep.report.pupils == 1);
  CHECK(how_many(too_deep.report.findings, "too_deep") == 1);

  std::string const long_name(8'193, 'n');
  auto const long_text = read_pupils("<Pupil><Surname>" + long_name + "</Surname><Forename>A</Forename></Pupil>" + albert);
  CHECK(long_text.report.pupils == 2);
  CHECK(long_text.pupils[0].pupil.surname.empty());
  CHECK(how_many(long_text.report.findings, "too_long") == 1);
  CHECK(read_pupils("<Pupil><Surname>" + long_name.substr(1) + "</Surname></Pupil>").report.findings.size() == 2);

  std::string phones = "<Pupil><Surname>B</Surname><Phones>";
  for (int i = 0; i < 50; ++i) { phones += "<Phone><PhoneNo>0123456789</PhoneNo></Phone>"; }
  phones += "</Phones></Pupil>";
  auto const many = read_pupils(phones + albert, {.pupil_elements = 99});
  CHECK(many.report.pupils == 1);
  CHECK(many.report.left_out == 1);
  CHECK(how_many(many.report.findings, "pupil_too_large") == 1);
  CHECK(read_pupils(phones + albert, {.pupil_elements = 102}).report.pupils == 2);
  auto const heavy = read_pupils(phones + albert, {.pupil_bytes = 400});
  CHECK(heavy.report.left_out == 1);
  CHECK(heavy.report.pupils == 1);

  auto const large = read_pupils(albert + albert + albert, {.file_bytes = opening.size() + albert.size() + 10});
  CHECK(large.report.pupils == 1);
  CHECK(how_many(large.report.findings, "too_large") == 1);
  CHECK_FALSE(large.report.whole);
}

TEST_CASE("what has no bound of its own is bounded as well: attributes, comments, names", "[exchange]") {
  std::string const much(11'000'000, 'x');
  for (auto const& hostile : {"<Pupil a=\"" + much + "\"/>", "<!--" + much + "-->", "<" + much + "/>", "<?x " + much + "?>"}) {
    auto const file = read_pupils(albert + hostile + albert);
    CHECK(file.report.pupils == 1);
    CHECK_FALSE(file.report.whole);
    CHECK(how_many(file.report.findings, "too_large") + how_many(file.report.findings, "not_well_formed") == 1);
  }
  CHECK(read_pupils(albert + "<!--" + much.substr(0, 1'000'000) + "-->" + albert).report.pupils == 2);
}

TEST_CASE("memory does not grow with the number of pupils", "[exchange]") {
  auto const whole = written(whole_header(), {whole_pupil()});
  auto const from = whole.find("<Pupil>");
  auto const to = whole.find("</CTFpupilData>");
  auto const head = whole.substr(0, from);
  auto const pupil = whole.substr(from, to - from);
  auto const tail = whole.substr(to);
  constexpr std::size_t pupils = 5'000;
  std::size_t part = 0;  // 0: the head, then so many pupils, then the tail
  std::size_t at = 0;
  Source const source = [&](char* into, std::size_t most) -> std::size_t {
    if (part > pupils + 1) { return 0; }
    auto const& now = part == 0 ? head : part <= pupils ? pupil : tail;
    auto const size = std::min(most, now.size() - at);
    std::copy_n(now.data() + at, size, into);
    at += size;
    if (at == now.size()) { ++part, at = 0; }
    return size;
  };
  std::size_t early = 0;
  std::size_t most = 0;
  auto const report = read(source, "f.xml", {.header = {}, .pupil = [&](PupilInFile&& p) {
                                               auto const used = ::mallinfo2().uordblks;  // 0 under a sanitizer
                                               if (p.number == 100) { early = used; }
                                               if (p.number > 100) { most = std::max(most, used); }
                                               return true;
                                             }});
  CHECK(report.pupils == pupils);
  CHECK(report.findings.empty());
  CHECK(most <= early + 64U * 1024U);
}

TEST_CASE("what is no transfer file is said to be none", "[exchange]") {
  for (auto const* text : {"", "   ", "not XML", "{}", "PK\x03\x04", "<Message><Header/></Message>", "<html><body/></html>"}) {
    auto const file = read_text(text);
    INFO(text);
    CHECK_FALSE(file.report.whole);
    REQUIRE(file.report.findings.size() == 1);
    CHECK(file.report.findings[0].code == "not_a_transfer_file");
  }
}

TEST_CASE("a reading ends when its sink says so, and what source or sink throw is passed on", "[exchange]") {
  auto const text = opening + albert + albert + albert + closing;
  std::size_t seen = 0;
  auto const report = read(text, "f.xml", {.header = {}, .pupil = [&](PupilInFile&&) { return ++seen < 2; }});
  CHECK(seen == 2);
  CHECK(report.pupils == 2);
  CHECK_FALSE(report.whole);
  CHECK(report.findings.empty());
  CHECK_THROWS_WITH(read(text, "f.xml", {.header = [](Header const&) -> bool { throw std::runtime_error("sink"); }, .pupil = {}}), "sink");
  Source const broken = [&, at = std::size_t{0}](char* to, std::size_t most) mutable -> std::size_t {
    if (at > 600) { throw std::runtime_error("disk"); }
    auto const size = std::min<std::size_t>(most, std::min<std::size_t>(600, text.size()));
    std::copy_n(text.data(), size, to);
    at += 601;
    return size;
  };
  CHECK_THROWS_WITH(read(broken, "f.xml", {}), "disk");
}

TEST_CASE("a file comes out the same in whatever pieces it arrives", "[exchange]") {
  auto const text = written(whole_header(), {whole_pupil(), smallest_pupil(), whole_pupil()});
  auto const whole = read_all(text, "f.xml");
  REQUIRE(whole.pupils.size() == 3);
  for (std::size_t piece : {1U, 2U, 3U, 7U, 64U, 1000U}) {
    std::vector<Pupil> pupils;
    auto const report = read(
        in_pieces(text, piece), "f.xml", {.header = {}, .pupil = [&](PupilInFile&& p) {
                    pupils.push_back(std::move(p.pupil));
                    return true;
                  }});
    CHECK(report.whole);
    REQUIRE(pupils.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) { CHECK(pupils[i] == whole.pupils[i].pupil); }
  }
}

}  // namespace
}  // namespace juniper::mis::exchange::ctf
