// Transfer files as they are written, against XML written by hand.
#include "catch.hpp"
#include "exchange/ctf_pupils.hpp"
#include <juniper/mis/exchange/ctf/writer.hpp>

#include <stdexcept>
#include <string>

namespace juniper::mis::exchange::ctf {
namespace {

// In the order of the specification's pupil record, every element once or twice.
constexpr char const* whole_file = R"(<?xml version="1.0" encoding="UTF-8"?>
<CTfile>
  <Header>
    <DocumentName>Common Transfer File</DocumentName>
    <CTFversion>25.0</CTFversion>
    <DateTime>2025-10-14T09:30:00</DateTime>
    <DocumentQualifier>full</DocumentQualifier>
    <DataDescriptor>Leavers &amp; movers</DataDescriptor>
    <SupplierID>Juniper MIS</SupplierID>
    <SourceSchool>
      <LEA>302</LEA>
      <Estab>4006</Estab>
      <URN>135234</URN>
      <SchoolName>Meadow School</SchoolName>
      <AcademicYear>2025</AcademicYear>
    </SourceSchool>
    <DestSchool>
      <LEA>201</LEA>
      <Estab>3614</Estab>
    </DestSchool>
  </Header>
  <CTFpupilData>
    <Pupil>
      <ApplicationReference>A-17</ApplicationReference>
      <UPN>C302400625001</UPN>
      <UniqueLearnerNumber>1000000043</UniqueLearnerNumber>
      <UCI>302400625001A</UCI>
      <Surname>O'Neill &lt;Jones&gt;</Surname>
      <Forename>Zoë</Forename>
      <DOB>2013-02-28</DOB>
      <Sex>F</Sex>
      <BasicDetails>
        <FormerUPN>F20136142500A</FormerUPN>
        <PreferredSurname>Jones</PreferredSurname>
        <PreferredForename>Zo</PreferredForename>
        <FormerSurname>Sample</FormerSurname>
        <FormerForename>Zora</FormerForename>
        <MiddleNames>Anne Marie</MiddleNames>
        <NCyearActual>8</NCyearActual>
        <Ethnicity>MWBC</Ethnicity>
        <EthnicitySource>P</EthnicitySource>
        <Languages>
          <Type>
            <LanguageType>F</LanguageType>
            <Language>ENG</Language>
          </Type>
          <Type>
            <LanguageType>H</LanguageType>
            <Language>POL</Language>
          </Type>
        </Languages>
        <MedicalFlag>true</MedicalFlag>
        <Disabilities>
          <Disability>HEAR</Disability>
          <Disability>MOB</Disability>
        </Disabilities>
        <EnrolStatus>C</EnrolStatus>
        <ServiceChild>N</ServiceChild>
      </BasicDetails>
      <FSMhistory>
        <FSMreviewDate>2026-03-31</FSMreviewDate>
        <FSMinstance>
          <FSMstartDate>2022-09-01</FSMstartDate>
          <FSMendDate>2023-08-31</FSMendDate>
          <UKcountry>ENG</UKcountry>
        </FSMinstance>
        <FSMinstance>
          <FSMstartDate>2024-09-01</FSMstartDate>
          <UKcountry>ENG</UKcountry>
        </FSMinstance>
      </FSMhistory>
      <LookedAfter>
        <InCare>true</InCare>
        <CareAuthority>302</CareAuthority>
      </LookedAfter>
      <SENhistory>
        <SEN>
          <StartDate>2021-01-09</StartDate>
          <EndDate>2023-01-08</EndDate>
          <SENprovision>N</SENprovision>
        </SEN>
        <SEN>
          <StartDate>2023-01-09</StartDate>
          <SENprovision>K</SENprovision>
        </SEN>
        <SENneeds>
          <SENneed>
            <SENtype>SLCN</SENtype>
            <SENtypeRank>1</SENtypeRank>
          </SENneed>
          <SENneed>
            <SENtype>SEMH</SENtype>
            <SENtypeRank>2</SENtypeRank>
          </SENneed>
        </SENneeds>
      </SENhistory>
      <Admissions>
        <Accept>true</Accept>
      </Admissions>
      <Address>
        <BS7666Address>
          <SAON>Flat 2</SAON>
          <PAON>14</PAON>
          <Street>Example Road</Street>
          <Locality>Little Sample</Locality>
          <Town>London</Town>
          <AdministrativeArea>Barnet</AdministrativeArea>
          <PostTown>LONDON</PostTown>
          <UniquePropertyReferenceNumber>100000000001</UniquePropertyReferenceNumber>
        </BS7666Address>
        <County>Greater London</County>
        <PostCode>NW3 2JB</PostCode>
        <Easting>526000</Easting>
        <Northing>185000</Northing>
      </Address>
      <Phones>
        <Phone>
          <TelephoneType>H</TelephoneType>
          <PhoneNo>02079460991</PhoneNo>
        </Phone>
      </Phones>
      <Email>zoe@example.org</Email>
      <Contacts>
        <Contact>
          <Order>1</Order>
          <Title>Ms</Title>
          <Surname>Sample</Surname>
          <Forename>Ada</Forename>
          <Sex>F</Sex>
          <MiddleNames>Byron</MiddleNames>
          <Relationship>PAM</Relationship>
          <Responsibility>true</Responsibility>
          <Address>
            <AddressAsPupil>true</AddressAsPupil>
          </Address>
          <Phones>
            <Phone>
              <TelephoneType>M</TelephoneType>
              <PhoneNo>07700900123</PhoneNo>
            </Phone>
          </Phones>
          <Email>ada@example.org</Email>
        </Contact>
        <Contact>
          <Order>2</Order>
          <Surname>Jones</Surname>
          <Forename>Ed</Forename>
          <Relationship>PAF</Relationship>
          <Responsibility>false</Responsibility>
          <Address>
            <AddressLines>
              <AddressLine1>1 Rue du Test</AddressLine1>
              <AddressLine3>Lyon</AddressLine3>
            </AddressLines>
            <Zip>69001</Zip>
            <Country>France</Country>
          </Address>
        </Contact>
      </Contacts>
      <Attendance>
        <YearData>
          <Year>2025</Year>
          <LEA>302</LEA>
          <Estab>4006</Estab>
          <SchoolName>Meadow School</SchoolName>
          <SessionsPossible>58</SessionsPossible>
          <SessionsAuthorised>3</SessionsAuthorised>
          <SessionsAttended>54</SessionsAttended>
          <SessionsUnauthorised>1</SessionsUnauthorised>
          <AttendSessions>
            <AttendanceStartDate>2025-09-03</AttendanceStartDate>
            <AttendanceMarks>/\/\I\##</AttendanceMarks>
          </AttendSessions>
        </YearData>
      </Attendance>
      <StageAssessments>
        <KeyStage>
          <Stage>KS2</Stage>
          <StageAssessment>
            <Locale>ENG</Locale>
            <Year>2022</Year>
            <Subject>MAT</Subject>
            <Method>TT</Method>
            <Component>MTC</Component>
            <ResultStatus>R</ResultStatus>
            <ResultQualifier>MT</ResultQualifier>
            <Result>23</Result>
            <ResultDate>2022-06-20</ResultDate>
          </StageAssessment>
        </KeyStage>
      </StageAssessments>
      <SchoolHistory>
        <School>
          <LEA>201</LEA>
          <Estab>3614</Estab>
          <URN>100000</URN>
          <SchoolName>First School</SchoolName>
          <EntryDate>2017-09-04</EntryDate>
          <LeavingDate>2024-07-19</LeavingDate>
          <RemovalGrounds>9(1)(a)</RemovalGrounds>
          <LastSchool>false</LastSchool>
        </School>
        <School>
          <LEA>302</LEA>
          <Estab>4006</Estab>
          <SchoolName>Meadow School</SchoolName>
          <EntryDate>2024-09-03</EntryDate>
          <LastSchool>true</LastSchool>
        </School>
      </SchoolHistory>
    </Pupil>
  </CTFpupilData>
</CTfile>
)";

constexpr char const* smallest_of_version_24 = R"(<?xml version="1.0" encoding="UTF-8"?>
<CTfile>
  <Header>
    <DocumentName>Common Transfer File</DocumentName>
    <CTFversion>24.0</CTFversion>
    <DateTime>2024-11-01T00:00:01</DateTime>
    <DocumentQualifier>partial</DocumentQualifier>
    <SupplierID>Juniper MIS</SupplierID>
    <SourceSchool>
      <LEA>302</LEA>
      <Estab>4006</Estab>
      <SchoolName>Meadow School</SchoolName>
      <AcademicYear>2024</AcademicYear>
    </SourceSchool>
    <DestSchool>
      <LEA>820</LEA>
      <Estab>LLLL</Estab>
    </DestSchool>
  </Header>
  <CTFpupilData>
    <Pupil>
      <UPN>C302400625001</UPN>
      <Surname>Rooster</Surname>
      <Forename>Albert</Forename>
      <DOB>2010-11-20</DOB>
      <Gender>M</Gender>
    </Pupil>
  </CTFpupilData>
</CTfile>
)";

TEST_CASE("a pupil of whom everything is known is written as the specification orders it", "[exchange]") {
  CHECK(written(whole_header(), {whole_pupil()}) == whole_file);
}

TEST_CASE("what is not known is not written, and before version 25 the element is Gender", "[exchange]") {
  CHECK(written(smallest_header(24), {smallest_pupil()}) == smallest_of_version_24);
}

TEST_CASE("blocks and rows in which nothing is known are left out, not written empty", "[exchange]") {
  auto pupil = smallest_pupil();
  pupil.basic.languages.emplace_back();
  pupil.basic.disabilities.emplace_back();
  pupil.fsm.emplace().instances.emplace_back();
  pupil.looked_after.emplace();
  pupil.sen.emplace().spells.emplace_back();
  pupil.sen->needs.emplace_back();
  pupil.address.emplace();
  pupil.phones.push_back({.type = PhoneType::of("H"), .number = {}});
  pupil.contacts.emplace_back();
  pupil.attendance.emplace_back();
  pupil.assessments.emplace_back();
  pupil.schools.emplace_back();
  auto const text = written(smallest_header(24), {pupil});
  CHECK(text.find("/>") == std::string::npos);
  CHECK(text.find("></") == std::string::npos);
  CHECK(text.find("Contact") == std::string::npos);
}

TEST_CASE("a pupil without what every file must have is refused, and the file goes on as if nothing had been", "[exchange]") {
  std::string text;
  auto writer = Writer::begin(smallest_header(24), [&](std::string_view piece) { text += piece; }).value();
  auto const field_of = [&](auto const& spoil) {
    auto pupil = smallest_pupil();
    spoil(pupil);
    auto const done = writer.add(pupil);
    REQUIRE_FALSE(done.ok());
    CHECK(done.error().code == ErrorCode::invalid);
    return done.error().field;
  };
  CHECK(field_of([](Pupil& p) { p.upn.reset(); }) == "Pupil/UPN");
  CHECK(field_of([](Pupil& p) { p.surname = {}; }) == "Pupil/Surname");
  CHECK(field_of([](Pupil& p) { p.forename = {}; }) == "Pupil/Forename");
  CHECK(field_of([](Pupil& p) { p.born.reset(); }) == "Pupil/DOB");
  CHECK(field_of([](Pupil& p) { p.sex.reset(); }) == "Pupil/Gender");
  CHECK(field_of([](Pupil& p) { p.sex = Sex::of("U"); }) == "Pupil/Gender");
  CHECK(field_of([](Pupil& p) { p.basic.middle_names = "A\x01"; }) == "Pupil/BasicDetails/MiddleNames");
  CHECK(field_of([](Pupil& p) { p.surname = "\xC3"; }) == "Pupil/Surname");
  CHECK(field_of([](Pupil& p) { p.forename = "\xEF\xBF\xBF"; }) == "Pupil/Forename");
  CHECK(field_of([](Pupil& p) { p.contacts.push_back(Contact{.surname = "\xED\xA0\x80"}); }) == "Pupil/Contacts/Contact/Surname");
  CHECK(writer.add(smallest_pupil()).ok());
  writer.finish();
  CHECK(text == smallest_of_version_24);
  CHECK(writer.add(smallest_pupil()).error().code == ErrorCode::closed);
}

TEST_CASE("a head that does not say from whom, to whom and in which version is refused", "[exchange]") {
  auto const field_of = [](auto const& spoil) {
    auto header = whole_header();
    spoil(header);
    auto const writer = Writer::begin(header, [](std::string_view) { FAIL("nothing is written"); });
    REQUIRE_FALSE(writer.ok());
    return writer.error().field;
  };
  CHECK(field_of([](Header& h) { h.version = 22; }) == "Header/CTFversion");
  CHECK(field_of([](Header& h) { h.version = 26; }) == "Header/CTFversion");
  CHECK(field_of([](Header& h) { h.source.number.reset(); }) == "Header/SourceSchool/LEA");
  CHECK(field_of([](Header& h) { h.source.name.clear(); }) == "Header/SourceSchool/SchoolName");
  CHECK(field_of([](Header& h) { h.academic_year.reset(); }) == "Header/SourceSchool/AcademicYear");
  CHECK(field_of([](Header& h) { h.destination.number.reset(); }) == "Header/DestSchool/LEA");
  CHECK(field_of([](Header& h) { h.supplier.clear(); }) == "Header/SupplierID");
  CHECK(field_of([](Header& h) { h.descriptor = "\x02"; }) == "Header/DataDescriptor");
}

TEST_CASE("a file is written as its pupils come, and what its receiver throws is passed on", "[exchange]") {
  std::size_t pieces = 0;
  bool full = false;
  auto writer = Writer::begin(whole_header(), [&](std::string_view) {
                  if (full) { throw std::runtime_error("no space left"); }
                  ++pieces;
                }).value();
  auto const after_head = pieces;
  CHECK(after_head > 0);
  REQUIRE(writer.add(whole_pupil()).ok());
  CHECK(pieces > after_head);
  full = true;
  CHECK_THROWS_WITH(writer.add(whole_pupil()), "no space left");
}

TEST_CASE("files are named by both ends and a count", "[exchange]") {
  auto const meadow = SchoolNumber::parse("820", "1234").value();
  auto const authority = SchoolNumber::parse("820", "LLLL").value();
  CHECK(file_name(meadow, SchoolNumber::parse("820", "5678").value(), 1).value() == "8201234_CTF_8205678_001.xml");
  CHECK(file_name(authority, meadow, 12).value() == "820LLLL_CTF_8201234_012.xml");
  CHECK(file_name(meadow, meadow, 999).value() == "8201234_CTF_8201234_999.xml");
  CHECK(file_name(meadow, SchoolNumber::unknown(), 1).value() == "8201234_CTF_XXXXXXX_001.xml");
  CHECK(file_name(meadow, SchoolNumber::parse("MMM", "MMMM").value(), 1).value() == "8201234_CTF_MMMMMMM_001.xml");
  CHECK_FALSE(file_name(meadow, meadow, 0).ok());
  CHECK_FALSE(file_name(meadow, meadow, 1000).ok());
  CHECK_FALSE(file_name(SchoolNumber::unknown(), meadow, 1).ok());
  CHECK_FALSE(file_name({}, meadow, 1).ok());
}

TEST_CASE("names of files are read back, and others are not taken for one", "[exchange]") {
  for (auto const* name : {"8201234_CTF_8205678_001.xml", "820LLLL_CTF_8201234_012.xml", "8201234_CTF_XXXXXXX_001.xml",
                           "8201234_CTF_MMMMMMM_009.xml", "8201234_CTF_LLLLLLL_001.xml"}) {
    auto const read = parse_file_name(name).value();
    CHECK(file_name(read.source, read.destination, read.number).value() == name);
  }
  CHECK(parse_file_name("820llll_ctf_8201234_012.XML").value().number == 12);
  for (auto const* name :
       {"", "8201234_CTF_8205678_001", "8201234_CTF_20250902.xml", "8201234_CTF_8205678_000.xml", "820123_CTF_8205678_0001.xml",
        "XXXXXXX_CTF_8205678_001.xml", "8201234_CTF_820XXXX_001.xml", "8201234-CTF-8205678-001.xml", "82O1234_CTF_8205678_001.xml",
        "8201234_CTF_8205678_0a1.xml", "8201234_CTF_8205678_001.xmlx"}) {
    INFO(name);
    CHECK_FALSE(parse_file_name(name).ok());
  }
}

}  // namespace
}  // namespace juniper::mis::exchange::ctf
