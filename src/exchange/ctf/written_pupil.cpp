// The order of a pupil's elements.
#include "exchange/ctf/written_pupil.hpp"

#include <array>
#include <string>

namespace juniper::mis::exchange::ctf {
namespace {

// Receivers have been seen to refuse numbers with spaces.
std::string without_spaces(std::string_view number) {
  std::string text{number};
  std::erase(text, ' ');
  return text;
}

void write(ElementsOut& out, BasicDetails const& basic) {
  auto const block = out.in("BasicDetails");
  out.put("FormerUPN", basic.former_upn);
  out.put("PreferredSurname", basic.preferred_surname);
  out.put("PreferredForename", basic.preferred_forename);
  out.put("FormerSurname", basic.former_surname);
  out.put("FormerForename", basic.former_forename);
  out.put("MiddleNames", basic.middle_names);
  out.put("NCyearActual", basic.nc_year);
  out.put("Ethnicity", basic.ethnicity);
  out.put("EthnicitySource", basic.ethnicity_source);
  {
    auto const languages = out.in("Languages");
    for (auto const& spoken : basic.languages) {
      auto const type = out.in("Type");
      out.put("LanguageType", spoken.type);
      out.put("Language", spoken.language);
    }
  }
  out.put("MedicalFlag", basic.medical_flag);
  {
    auto const disabilities = out.in("Disabilities");
    for (auto const& code : basic.disabilities) { out.put("Disability", code); }
  }
  out.put("EnrolStatus", basic.status);
  out.put("ServiceChild", basic.service_child);
}

void write(ElementsOut& out, FsmHistory const& fsm) {
  auto const block = out.in("FSMhistory");
  out.put("FSMreviewDate", fsm.review);
  for (auto const& instance : fsm.instances) {
    auto const one = out.in("FSMinstance");
    out.put("FSMstartDate", instance.starts);
    out.put("FSMendDate", instance.ends);
    out.put("UKcountry", instance.country);
  }
}

void write(ElementsOut& out, LookedAfter const& looked_after) {
  auto const block = out.in("LookedAfter");
  out.put("InCare", looked_after.in_care);
  out.put("CareAuthority", looked_after.care_authority);
}

void write(ElementsOut& out, SenHistory const& sen) {
  auto const block = out.in("SENhistory");
  for (auto const& spell : sen.spells) {
    auto const one = out.in("SEN");
    out.put("StartDate", spell.starts);
    out.put("EndDate", spell.ends);
    out.put("SENprovision", spell.provision);
  }
  auto const needs = out.in("SENneeds");
  for (auto const& need : sen.needs) {
    auto const one = out.in("SENneed");
    out.put("SENtype", need.type);
    out.put("SENtypeRank", need.rank);
  }
}

// BS 7666 or lines, never both: the parts say more.
void write(ElementsOut& out, Address const& address) {
  static constexpr std::array lines{"AddressLine1", "AddressLine2", "AddressLine3", "AddressLine4", "AddressLine5"};
  auto const block = out.in("Address");
  if (address.in_parts()) {
    auto const parts = out.in("BS7666Address");
    out.put("SAON", address.sub_building);
    out.put("PAON", address.building);
    out.put("Street", address.street);
    out.put("Locality", address.locality);
    out.put("Town", address.town);
    out.put("AdministrativeArea", address.administrative_area);
    out.put("PostTown", address.post_town);
    out.put("UniquePropertyReferenceNumber", address.uprn);
  } else if (address.in_lines()) {
    auto const in_lines = out.in("AddressLines");
    for (std::size_t i = 0; i < lines.size(); ++i) { out.put(lines[i], address.lines[i]); }
  }
  out.put("County", address.county);
  out.put("PostCode", address.postcode);
  out.put("Zip", address.zip);
  out.put("Country", address.country);
  out.put("Easting", address.easting);
  out.put("Northing", address.northing);
}

void write(ElementsOut& out, std::vector<Phone> const& phones) {
  auto const block = out.in("Phones");
  for (auto const& phone : phones) {
    if (phone.number.empty()) { continue; }
    auto const one = out.in("Phone");
    out.put("TelephoneType", phone.type);
    out.put("PhoneNo", std::string_view{without_spaces(phone.number.reveal())});
  }
}

void write(ElementsOut& out, Contact const& contact, char const* sex) {
  auto const block = out.in("Contact");
  out.put("Order", contact.order);
  out.put("Title", contact.title);
  out.put("Surname", contact.surname);
  out.put("Forename", contact.forename);
  out.put(sex, contact.sex);
  out.put("MiddleNames", contact.middle_names);
  out.put("Relationship", contact.relationship);
  out.put("Responsibility", contact.parental_responsibility);
  if (contact.address_as_pupil) {
    auto const address = out.in("Address");
    out.put("AddressAsPupil", true);
  } else if (contact.address) {
    write(out, *contact.address);
  }
  write(out, contact.phones);
  out.put("Email", contact.email);
}

void write(ElementsOut& out, AttendanceYear const& year) {
  auto const block = out.in("YearData");
  out.put("Year", year.year);
  out.put("LEA", year.school.authority());
  out.put("Estab", year.school.establishment());
  out.put("SchoolName", year.school_name);
  out.put("SessionsPossible", year.possible);
  out.put("SessionsAuthorised", year.authorised);
  out.put("SessionsAttended", year.attended);
  out.put("SessionsUnauthorised", year.unauthorised);
  auto const marks = out.in("AttendSessions");
  out.put("AttendanceStartDate", year.marks_from);
  out.put("AttendanceMarks", year.marks);
}

void write(ElementsOut& out, KeyStage const& stage) {
  auto const block = out.in("KeyStage");
  out.put("Stage", stage.stage);
  for (auto const& result : stage.results) {
    auto const one = out.in("StageAssessment");
    out.put("Locale", result.locale);
    out.put("Year", result.year);
    out.put("Subject", result.subject);
    out.put("Method", result.method);
    out.put("Component", result.component);
    out.put("ResultStatus", result.status);
    out.put("ResultQualifier", result.qualifier);
    out.put("Result", result.result);
    out.put("ResultDate", result.date);
  }
}

void write(ElementsOut& out, AttendedSchool const& school) {
  auto const block = out.in("School");
  out.put("LEA", school.number.authority());
  out.put("Estab", school.number.establishment());
  out.put("URN", school.urn);
  out.put("SchoolName", school.name);
  out.put("EntryDate", school.starts);
  out.put("LeavingDate", school.ends);
  out.put("RemovalGrounds", school.ground);
  out.put("LastSchool", school.last_school);
}

template <class T, class... With>
void write_each(ElementsOut& out, char const* name, std::vector<T> const& rows, With... with) {
  auto const block = out.in(name);
  for (auto const& row : rows) { write(out, row, with...); }
}

}  // namespace

void write_pupil(ElementsOut& out, Pupil const& pupil, char const* sex) {
  auto const block = out.in("Pupil");
  out.put("ApplicationReference", pupil.application_reference);
  out.put("UPN", pupil.upn);
  out.put("UniqueLearnerNumber", pupil.uln);
  out.put("UCI", pupil.uci);
  out.put("Surname", pupil.surname);
  out.put("Forename", pupil.forename);
  out.put("DOB", pupil.born);
  out.put(sex, pupil.sex);
  write(out, pupil.basic);
  if (pupil.fsm) { write(out, *pupil.fsm); }
  if (pupil.looked_after) { write(out, *pupil.looked_after); }
  if (pupil.sen) { write(out, *pupil.sen); }
  {
    auto const admissions = out.in("Admissions");
    out.put("Accept", pupil.accept);
  }
  if (pupil.address) { write(out, *pupil.address); }
  write(out, pupil.phones);
  out.put("Email", pupil.email);
  write_each(out, "Contacts", pupil.contacts, sex);
  write_each(out, "Attendance", pupil.attendance);
  write_each(out, "StageAssessments", pupil.assessments);
  write_each(out, "SchoolHistory", pupil.schools);
}

}  // namespace juniper::mis::exchange::ctf
