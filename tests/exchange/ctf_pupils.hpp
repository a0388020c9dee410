// Pupils and heads of transfer files for tests: one of whom everything is known, and one of whom the least is.
#pragma once

#include "catch.hpp"
#include <juniper/mis/exchange/ctf/reader.hpp>
#include <juniper/mis/exchange/ctf/writer.hpp>

#include <string>
#include <vector>

namespace juniper::mis::exchange::ctf {

using namespace std::chrono_literals;

inline TransferCode code(char const* text) { return TransferCode::parse(text).value(); }

inline Date day(char const* text) { return parse_date(text).value(); }

inline Header whole_header() {
  return {.version = 25,
          .written_at = std::chrono::local_days{2025y / 10 / 14} + 9h + 30min,
          .extent = Extent::full,
          .data_qualifier = {},
          .descriptor = "Leavers & movers",
          .supplier = "Juniper MIS",
          .source = {.number = SchoolNumber::parse("302", "4006").value(), .urn = Urn::parse("135234").value(), .name = "Meadow School"},
          .academic_year = 2025,
          .destination = {.number = SchoolNumber::parse("201", "3614").value(), .urn = {}, .name = {}}};
}

inline Header smallest_header(std::int32_t version) {
  return {.version = version,
          .written_at = std::chrono::local_days{2024y / 11 / 1} + 1s,
          .extent = Extent::partial,
          .data_qualifier = {},
          .descriptor = {},
          .supplier = "Juniper MIS",
          .source = {.number = SchoolNumber::parse("302", "4006").value(), .urn = {}, .name = "Meadow School"},
          .academic_year = 2024,
          .destination = {.number = SchoolNumber::parse("820", "LLLL").value(), .urn = {}, .name = {}}};
}

inline Pupil smallest_pupil() {
  Pupil pupil;
  pupil.upn = Upn::parse("C302400625001").value();
  pupil.surname = "Rooster";
  pupil.forename = "Albert";
  pupil.born = day("2010-11-20");
  pupil.sex = Sex::of("M");
  return pupil;
}

inline Pupil whole_pupil() {
  Pupil p;
  p.application_reference = "A-17";
  p.upn = Upn::parse("C302400625001").value();
  p.uln = Uln::parse("1000000043").value();
  p.uci = "302400625001A";
  p.surname = "O'Neill <Jones>";
  p.forename = "Zoë";
  p.born = day("2013-02-28");
  p.sex = Sex::of("F");
  p.basic = {.former_upn = Upn::parse("F20136142500A").value(),
             .preferred_surname = "Jones",
             .preferred_forename = "Zo",
             .former_surname = "Sample",
             .former_forename = "Zora",
             .middle_names = "Anne Marie",
             .nc_year = NcYear::year(8),
             .ethnicity = Ethnicity::of("MWBC"),
             .ethnicity_source = code("P"),
             .languages = {{code("F"), code("ENG")}, {code("H"), code("POL")}},
             .medical_flag = true,
             .disabilities = {code("HEAR"), code("MOB")},
             .status = EnrolmentStatus::of("C"),
             .service_child = code("N")};
  p.fsm = {.review = day("2026-03-31"),
           .instances = {{day("2022-09-01"), day("2023-08-31"), code("ENG")}, {day("2024-09-01"), {}, code("ENG")}}};
  p.looked_after = {.in_care = true, .care_authority = code("302")};
  p.sen = {.spells = {{day("2021-01-09"), day("2023-01-08"), code("N")}, {day("2023-01-09"), {}, code("K")}},
           .needs = {{code("SLCN"), 1}, {code("SEMH"), 2}}};
  p.accept = true;
  p.address = Address{.sub_building = "Flat 2",
                      .building = "14",
                      .street = "Example Road",
                      .locality = "Little Sample",
                      .town = "London",
                      .administrative_area = "Barnet",
                      .post_town = "LONDON",
                      .uprn = "100000000001",
                      .county = "Greater London",
                      .postcode = "NW3 2JB",
                      .zip = {},
                      .country = {},
                      .easting = "526000",
                      .northing = "185000"};
  p.phones = {{PhoneType::of("H"), "02079460991"}};
  p.email = "zoe@example.org";
  Contact mother;
  mother.order = 1;
  mother.title = "Ms";
  mother.surname = "Sample";
  mother.forename = "Ada";
  mother.sex = Sex::of("F");
  mother.middle_names = "Byron";
  mother.relationship = Relationship::of("PAM");
  mother.parental_responsibility = true;
  mother.address_as_pupil = true;
  mother.phones = {{PhoneType::of("M"), "07700900123"}};
  mother.email = "ada@example.org";
  Contact father;
  father.order = 2;
  father.surname = "Jones";
  father.forename = "Ed";
  father.relationship = Relationship::of("PAF");
  father.parental_responsibility = false;
  father.address.emplace().lines = {"1 Rue du Test", {}, "Lyon", {}, {}};
  father.address->zip = "69001";
  father.address->country = "France";
  p.contacts = {mother, father};
  p.attendance = {{.year = 2025,
                   .school = SchoolNumber::parse("302", "4006").value(),
                   .school_name = "Meadow School",
                   .possible = 58,
                   .authorised = 3,
                   .attended = 54,
                   .unauthorised = 1,
                   .marks_from = day("2025-09-03"),
                   .marks = "/\\/\\I\\##"}};
  p.assessments = {{.stage = code("KS2"),
                    .results = {{.locale = code("ENG"),
                                 .year = 2022,
                                 .subject = code("MAT"),
                                 .method = code("TT"),
                                 .component = code("MTC"),
                                 .status = code("R"),
                                 .qualifier = code("MT"),
                                 .result = code("23"),
                                 .date = day("2022-06-20")}}}};
  p.schools = {{.number = SchoolNumber::parse("201", "3614").value(),
                .urn = Urn::parse("100000").value(),
                .name = "First School",
                .starts = day("2017-09-04"),
                .ends = day("2024-07-19"),
                .ground = "9(1)(a)",
                .last_school = false},
               {.number = SchoolNumber::parse("302", "4006").value(),
                .urn = {},
                .name = "Meadow School",
                .starts = day("2024-09-03"),
                .ends = {},
                .ground = {},
                .last_school = true}};
  return p;
}

/// The bytes of a file with these pupils.
inline std::string written(Header const& header, std::vector<Pupil> const& pupils) {
  std::string text;
  auto writer = Writer::begin(header, [&](std::string_view piece) { text += piece; }).value();
  for (auto const& pupil : pupils) { writer.add(pupil).value(); }
  writer.finish();
  return text;
}

}  // namespace juniper::mis::exchange::ctf
