// Invariants of reading a transfer file.
#include "fuzz/ctf_property.hpp"

#include "exchange/text_encoding.hpp"
#include <juniper/mis/exchange/ctf/reader.hpp>
#include <juniper/mis/exchange/ctf/writer.hpp>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace juniper::mis::fuzz {
namespace {

using namespace exchange::ctf;

void must(bool holds, char const* what) {
  if (holds) { return; }
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

void text(PersonalText const& t, Limits const& limits) {
  must(exchange::is_utf_8(t.reveal()), "a text is UTF-8");
  must(t.reveal().size() <= limits.text_bytes, "a text is not longer than allowed");
  must(t.empty() || (t.reveal().front() != ' ' && t.reveal().back() != ' '), "a text has nothing around it");
}
void text(std::optional<PersonalText> const& t, Limits const& limits) {
  if (!t) { return; }
  must(!t->empty(), "a text that is there is not empty");
  text(*t, limits);
}

void check(Address const& a, Limits const& limits) {
  for (auto const* part : {&a.sub_building, &a.building, &a.street, &a.locality, &a.town, &a.administrative_area, &a.post_town, &a.uprn,
                           &a.county, &a.postcode, &a.zip, &a.country, &a.easting, &a.northing}) {
    text(*part, limits);
  }
  for (auto const& line : a.lines) { text(line, limits); }
}

void check(Pupil const& p, Limits const& limits) {
  must(!p.surname.empty() || !p.forename.empty(), "a pupil has a name");
  text(p.surname, limits);
  text(p.forename, limits);
  must(!p.born || p.born->ok(), "a date is one of the calendar");
  for (auto const* t : {&p.application_reference, &p.uci, &p.email, &p.basic.preferred_surname, &p.basic.preferred_forename,
                        &p.basic.former_surname, &p.basic.former_forename, &p.basic.middle_names}) {
    text(*t, limits);
  }
  if (p.address) { check(*p.address, limits); }
  for (auto const& phone : p.phones) { must(!phone.number.empty(), "a telephone has a number"); }
  for (auto const& contact : p.contacts) {
    must(contact != Contact{}, "a contact says something");
    text(contact.surname, limits);
    if (contact.address) { check(*contact.address, limits); }
  }
  for (auto const& school : p.schools) { must(school != AttendedSchool{}, "a school says something"); }
}

// As the writer leaves it: what a file cannot hold, or holds in one way only.
Pupil as_written(Pupil p) {
  auto const one_form = [](std::optional<Address>& a) {
    if (a && a->in_parts()) { a->lines = {}; }
  };
  auto const no_spaces = [](std::vector<Phone>& phones) {
    for (auto& phone : phones) {
      std::string number{phone.number.reveal()};
      std::erase(number, ' ');
      phone.number = number;
    }
  };
  one_form(p.address);
  no_spaces(p.phones);
  for (auto& contact : p.contacts) {
    one_form(contact.address);
    no_spaces(contact.phones);
    if (contact.address_as_pupil) { contact.address.reset(); }
  }
  return p;
}

void must_come_back(Pupil const& pupil) {
  std::string file;
  auto writer = Writer::begin({.version = newest_version,
                               .written_at = {},
                               .extent = Extent::full,
                               .data_qualifier = {},
                               .descriptor = {},
                               .supplier = "fuzz",
                               .source = {.number = SchoolNumber::unknown(), .urn = {}, .name = "fuzz"},
                               .academic_year = 2025,
                               .destination = {.number = SchoolNumber::unknown(), .urn = {}, .name = {}}},
                              [&](std::string_view piece) { file += piece; })
                    .value();
  if (!writer.add(pupil).ok()) { return; }
  writer.finish();
  auto const again = read_all(file, "again");
  must(again.report.whole && again.pupils.size() == 1, "what was written is a file with one pupil");
  must(again.pupils.front().pupil == as_written(pupil), "a pupil that was written comes back");
}

}  // namespace

std::size_t hold_for_ctf(std::string_view bytes) {
  Limits const limits{.file_bytes = 1U << 20U, .text_bytes = 300, .pupil_bytes = 4'000, .pupil_elements = 200, .depth = 12};
  std::size_t pupils = 0;
  auto const report = read(bytes, "f",
                           {.header = {},
                            .pupil =
                                [&](PupilInFile&& p) {
                                  check(p.pupil, limits);
                                  must_come_back(p.pupil);
                                  must(p.number > pupils, "pupils are counted upwards");
                                  ++pupils;
                                  return true;
                                }},
                           limits);
  must(report.pupils == pupils, "the report counts the pupils");
  must(report.findings.size() <= 11'000, "findings are bounded");
  for (auto const& finding : report.findings) {
    must(!finding.code.empty() && !finding.place.empty() && !finding.text.empty() && !finding.help.empty(),
         "a finding says what, where and what to do");
    must(finding.place.size() < 400 && finding.place.find('\n') == std::string::npos, "a place is short");
  }
  return pupils;
}

}  // namespace juniper::mis::fuzz
