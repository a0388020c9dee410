// pugixml's tree, walked into the structs of a transfer file.
#include "bench/ctf_dom.hpp"

#include <array>
#include <charconv>
#include <cstring>
#include <string_view>

#include <pugixml.hpp>

namespace juniper::mis::bench {
namespace {

using namespace exchange::ctf;
using pugi::xml_node;

void take(std::optional<PersonalText>& to, xml_node of, char const* name) {
  auto const* text = of.child_value(name);
  if (*text != '\0') { to.emplace(std::string_view{text}); }
}
void take(PersonalText& to, xml_node of, char const* name) { to = PersonalText{std::string_view{of.child_value(name)}}; }
void take(std::optional<Date>& to, xml_node of, char const* name) {
  auto const* text = of.child_value(name);
  if (*text != '\0') { to = parse_date(text); }
}
void take(std::optional<bool>& to, xml_node of, char const* name) {
  auto const* text = of.child_value(name);
  if (*text != '\0') { to = std::strcmp(text, "true") == 0; }
}
void take(std::optional<std::int32_t>& to, xml_node of, char const* name) {
  std::string_view const text{of.child_value(name)};
  std::int32_t number = 0;
  if (std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc{}) { to = number; }
}
template <class T>
void take(std::optional<T>& to, xml_node of, char const* name) {
  auto const* text = of.child_value(name);
  if (*text == '\0') { return; }
  auto parsed = T::parse(text);
  if (parsed.ok()) { to = *std::move(parsed); }
}

SchoolNumber school_number(xml_node of) {
  auto const number = SchoolNumber::parse(of.child_value("LEA"), of.child_value("Estab"));
  return number.ok() ? *number : SchoolNumber{};
}

void read(BasicDetails& b, xml_node n) {
  take(b.former_upn, n, "FormerUPN");
  take(b.preferred_surname, n, "PreferredSurname");
  take(b.preferred_forename, n, "PreferredForename");
  take(b.former_surname, n, "FormerSurname");
  take(b.former_forename, n, "FormerForename");
  take(b.middle_names, n, "MiddleNames");
  take(b.nc_year, n, "NCyearActual");
  take(b.ethnicity, n, "Ethnicity");
  take(b.ethnicity_source, n, "EthnicitySource");
  for (auto type : n.child("Languages").children("Type")) {
    auto& language = b.languages.emplace_back();
    take(language.type, type, "LanguageType");
    take(language.language, type, "Language");
  }
  take(b.medical_flag, n, "MedicalFlag");
  for (auto disability : n.child("Disabilities").children("Disability")) {
    auto const code = TransferCode::parse(disability.child_value());
    if (code.ok()) { b.disabilities.push_back(*code); }
  }
  take(b.status, n, "EnrolStatus");
  take(b.service_child, n, "ServiceChild");
}

Address address_of(xml_node n) {
  Address a;
  auto const parts = n.child("BS7666Address");
  take(a.sub_building, parts, "SAON");
  take(a.building, parts, "PAON");
  take(a.street, parts, "Street");
  take(a.locality, parts, "Locality");
  take(a.town, parts, "Town");
  take(a.administrative_area, parts, "AdministrativeArea");
  take(a.post_town, parts, "PostTown");
  take(a.uprn, parts, "UniquePropertyReferenceNumber");
  static constexpr std::array lines{"AddressLine1", "AddressLine2", "AddressLine3", "AddressLine4", "AddressLine5"};
  for (std::size_t i = 0; i < lines.size(); ++i) { take(a.lines[i], n.child("AddressLines"), lines[i]); }
  take(a.county, n, "County");
  take(a.postcode, n, "PostCode");
  take(a.zip, n, "Zip");
  take(a.country, n, "Country");
  take(a.easting, n, "Easting");
  take(a.northing, n, "Northing");
  return a;
}

std::vector<Phone> phones_of(xml_node n) {
  std::vector<Phone> phones;
  for (auto phone : n.child("Phones").children("Phone")) {
    auto& p = phones.emplace_back();
    take(p.type, phone, "TelephoneType");
    take(p.number, phone, "PhoneNo");
  }
  return phones;
}

Contact contact_of(xml_node n) {
  Contact c;
  take(c.order, n, "Order");
  take(c.title, n, "Title");
  take(c.surname, n, "Surname");
  take(c.forename, n, "Forename");
  take(c.sex, n, "Sex");
  take(c.middle_names, n, "MiddleNames");
  take(c.relationship, n, "Relationship");
  take(c.parental_responsibility, n, "Responsibility");
  auto const address = n.child("Address");
  c.address_as_pupil = std::strcmp(address.child_value("AddressAsPupil"), "true") == 0;
  if (address && !c.address_as_pupil) { c.address = address_of(address); }
  c.phones = phones_of(n);
  take(c.email, n, "Email");
  return c;
}

void read_histories(Pupil& p, xml_node n) {
  if (auto const fsm = n.child("FSMhistory")) {
    take(p.fsm.emplace().review, fsm, "FSMreviewDate");
    for (auto instance : fsm.children("FSMinstance")) {
      auto& i = p.fsm->instances.emplace_back();
      take(i.starts, instance, "FSMstartDate");
      take(i.ends, instance, "FSMendDate");
      take(i.country, instance, "UKcountry");
    }
  }
  if (auto const care = n.child("LookedAfter")) {
    take(p.looked_after.emplace().in_care, care, "InCare");
    take(p.looked_after->care_authority, care, "CareAuthority");
  }
  if (auto const sen = n.child("SENhistory")) {
    p.sen.emplace();
    for (auto spell : sen.children("SEN")) {
      auto& s = p.sen->spells.emplace_back();
      take(s.starts, spell, "StartDate");
      take(s.ends, spell, "EndDate");
      take(s.provision, spell, "SENprovision");
    }
    for (auto need : sen.child("SENneeds").children("SENneed")) {
      auto& s = p.sen->needs.emplace_back();
      take(s.type, need, "SENtype");
      take(s.rank, need, "SENtypeRank");
    }
  }
}

void read_lists(Pupil& p, xml_node n) {
  for (auto contact : n.child("Contacts").children("Contact")) { p.contacts.push_back(contact_of(contact)); }
  for (auto year : n.child("Attendance").children("YearData")) {
    auto& y = p.attendance.emplace_back();
    take(y.year, year, "Year");
    y.school = school_number(year);
    take(y.school_name, year, "SchoolName");
    take(y.possible, year, "SessionsPossible");
    take(y.authorised, year, "SessionsAuthorised");
    take(y.attended, year, "SessionsAttended");
    take(y.unauthorised, year, "SessionsUnauthorised");
    take(y.marks_from, year.child("AttendSessions"), "AttendanceStartDate");
    take(y.marks, year.child("AttendSessions"), "AttendanceMarks");
  }
  for (auto stage : n.child("StageAssessments").children("KeyStage")) {
    auto& s = p.assessments.emplace_back();
    take(s.stage, stage, "Stage");
    for (auto result : stage.children("StageAssessment")) {
      auto& r = s.results.emplace_back();
      take(r.locale, result, "Locale");
      take(r.year, result, "Year");
      take(r.subject, result, "Subject");
      take(r.method, result, "Method");
      take(r.component, result, "Component");
      take(r.status, result, "ResultStatus");
      take(r.qualifier, result, "ResultQualifier");
      take(r.result, result, "Result");
      take(r.date, result, "ResultDate");
    }
  }
  for (auto school : n.child("SchoolHistory").children("School")) {
    auto& s = p.schools.emplace_back();
    s.number = school_number(school);
    take(s.urn, school, "URN");
    take(s.name, school, "SchoolName");
    take(s.starts, school, "EntryDate");
    take(s.ends, school, "LeavingDate");
    take(s.ground, school, "RemovalGrounds");
    take(s.last_school, school, "LastSchool");
  }
}

Pupil pupil_of(xml_node n) {
  Pupil p;
  take(p.application_reference, n, "ApplicationReference");
  take(p.upn, n, "UPN");
  take(p.uln, n, "UniqueLearnerNumber");
  take(p.uci, n, "UCI");
  take(p.surname, n, "Surname");
  take(p.forename, n, "Forename");
  take(p.born, n, "DOB");
  take(p.sex, n, "Sex");
  read(p.basic, n.child("BasicDetails"));
  read_histories(p, n);
  take(p.accept, n.child("Admissions"), "Accept");
  if (auto const address = n.child("Address")) { p.address = address_of(address); }
  p.phones = phones_of(n);
  take(p.email, n, "Email");
  read_lists(p, n);
  return p;
}

}  // namespace

std::vector<Pupil> pupils_by_tree(std::string const& file) {
  pugi::xml_document document;
  document.load_buffer(file.data(), file.size());
  std::vector<Pupil> pupils;
  for (auto pupil : document.child("CTfile").child("CTFpupilData").children("Pupil")) { pupils.push_back(pupil_of(pupil)); }
  return pupils;
}

}  // namespace juniper::mis::bench
