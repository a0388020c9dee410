// The shipped mappings with lists as other systems write them: what comes in, what is reported as not loaded, and what is left alone.
#include "catch.hpp"
#include "exchange/csv_office.hpp"

#include <algorithm>

namespace juniper::mis::exchange::csv {
namespace {

using Settings = std::map<std::string, std::string>;

std::string shipped(std::string_view name) { return example("data/csv_mappings/" + std::string{name} + ".json"); }

ImportReport bring(Desk& desk, Office& office, std::string_view mapping, Table const& table, Settings const& settings,
                   std::vector<Table> const& tables = {}) {
  ImportOptions options{.dry_run = true, .tables = tables, .settings = settings, .call = {}};
  auto const planned = bring_in(desk, office.mapping(shipped(mapping)), table, options).value();
  options.dry_run = false;
  auto done = bring_in(desk, office.mapping(shipped(mapping)), table, options).value();
  CHECK(planned.findings == done.findings);
  CHECK(planned.added == done.added);
  auto const again = bring_in(desk, office.mapping(shipped(mapping)), table, options).value();
  CHECK(again.added == 0);
  CHECK(again.changed == 0);
  CHECK(again.failed == done.failed);
  return done;
}

template <class T, class Field>
Seen<T> the_one(Desk& desk, Field field, auto const& value) {
  auto const found = desk.list(Find<T>{}.equal(field, value)).value();
  REQUIRE(found.size() == 1);
  return found.records.front();
}

Settings const meadow_2026{{"school", "S1"}, {"year", "2026/27"}, {"starts", "2026-09-01"}};
Settings only(std::initializer_list<char const*> names) {
  Settings some;
  for (auto const* name : names) { some[name] = meadow_2026.at(name); }
  return some;
}

}  // namespace

TEST_CASE("a list of pupils comes in under the titles of several systems", "[exchange]") {
  for (auto const& [titles, rest] : std::vector<std::pair<std::string, std::string>>{
           {"Adm No,Legal Surname,Legal Forename,Middle Name(s),Chosen Forename,Gender,DOB,UPN,Year Taught In,Reg,DOA,Ethnicity,Medical Notes",
            "004213,Okafor,Ava,Grace,Avie,Female,09/03/2015,E801200019001,Year  7,7B,02/09/2026,WBRI,asthma"},
           {"admission number,LAST NAME,First name,Middle names,Preferred first name,Sex,Date of birth,UPN,Year group,Registration form,"
            "Enrolment start date,Ethnicity,Student",
            "004213,Okafor,Ava,Grace,Avie,F,9 Mar 2015,E801200019001,Year 7,7B,2 Sep 2026,White - British,\"Okafor, Ava\""},
           {"Admission_Number,Legal_Surname,Legal_Forename,Middle_Name,Preferred_Forename,Legal_Sex,Date_of_Birth,UPN,NC_Year,Tutor_Group,"
            "Date_of_Admission,Ethnic_Origin,Free",
            "004213,Okafor,Ava,Grace,Avie,girl,2015-03-09 00:00:00,E801200019001,7,7B,2026-09-02 00:00:00,WBRI,"}}) {
    CAPTURE(titles);
    Office office;
    auto const done = bring(office.desk, office, "pupil_list", {"list.csv", titles + "\r\n" + rest + "\r\n"}, only({"year", "starts"}));
    CAPTURE(lines_of(done.findings));
    CHECK(done.failed == 0);
    CHECK(done.added == 5);  // person, pupil, enrolment, registration group, membership
    auto const pupil = the_one<Pupil>(office.desk, &Pupil::upn, Upn::parse("E801200019001").value());
    CHECK(pupil[&Pupil::admission_number].value().reveal() == "004213");
    CHECK(pupil[&Pupil::year_group].value() == NcYear::year(7));
    CHECK(pupil[&Pupil::ethnicity].value() == Ethnicity::of("WBRI"));
    auto const person = office.desk.get(pupil[&Pupil::person].value()).value();
    CHECK(person[&Person::preferred_forename].value().reveal() == "Avie");
    CHECK(person[&Person::legal_middle_names].value().reveal() == "Grace");
    CHECK(person[&Person::sex].value() == Sex::of("F"));
    CHECK(person[&Person::date_of_birth].value() == Date{std::chrono::year{2015} / 3 / 9});
    CHECK(office.desk.list<Group>().value().records.front()[&Group::name].value() == "7B");
    for (auto const& [title, rows] : done.not_loaded) { CHECK(rows == 1); }
  }
}

TEST_CASE("a list takes nobody off roll, and what it says that is not held is named", "[exchange]") {
  Office office;
  std::string const titles = "Surname,Forename,DOB,UPN,Joined,Leaving date,Medical Notes,Bus\r\n";
  bring(office.desk, office, "pupil_list", {"list.csv", titles + "Okafor,Ava,09/03/2015,E801200019001,02/09/2026,,asthma,12\r\n"}, only({"year", "starts"}));
  auto const state = office.state();
  auto const done = bring(office.desk, office, "pupil_list",
                          {"list.csv", titles + "Okafor,Ava,09/03/2015,E801200019001,02/09/2026,20/11/2026,asthma,12\r\n"
                                                "Weir,Tom,01/02/2015,,02/09/2026,,,14\r\n"},
                          only({"year", "starts"}));
  CHECK(lines_of(done.findings) ==
        "note title_differs @ list.csv:1, column Leaving Date\n"
        "note unmapped_columns @ list.csv\n"
        "warning left_out @ list.csv:2, column Leaving Date\n");
  CHECK(done.passed_over == 1);
  CHECK(done.not_loaded == std::map<std::string, std::size_t>{{"Bus", 1}});
  CHECK(office.state().starts_with(state.substr(0, 20)));
  CHECK(office.desk.list<Enrolment>().value().size() == 2);
  for (auto const& enrolment : office.desk.list<Enrolment>().value()) { CHECK_FALSE(enrolment[&Enrolment::ends].has_value()); }
}

TEST_CASE("a class list with little in it comes in too, and nobody comes in twice when a fuller one follows", "[exchange]") {
  Office office;
  auto const few = bring(office.desk, office, "pupil_list", {"class.csv", "First name,Last name,DOB\nAva,Okafor,9/3/2015\nBen,Okafor,21/11/2016\n"},
                         only({"year", "starts"}));
  CHECK(few.added == 6);
  CHECK(office.desk.list<Enrolment>().value().records.front()[&Enrolment::starts].value() == Date{std::chrono::year{2026} / 9 / 1});
  auto const full = bring(office.desk, office, "pupil_list",
                          {"list.csv", "Forename,Surname,DOB,UPN,Joined,Year\nAVA,OKAFOR,09/03/2015,E801200019001,02/09/2026,07\n"},
                          only({"year", "starts"}));
  CHECK(full.added == 0);
  CHECK(full.changed == 2);  // the pupil's number and year, the enrolment's first day
  CHECK(office.desk.count<Pupil>().value() == 2);
}

TEST_CASE("contacts come in beside the children they belong to, siblings and shared addresses among them", "[exchange]") {
  Office office;
  auto const children = bring(office.desk, office, "pupil_list",
                              {"list.csv", "Surname,Forename,DOB,Adm No,Joined\r\nOkafor,Ava,09/03/2015,004213,02/09/2026\r\n"
                                           "Okafor,Ben,21/11/2016,004214,02/09/2026\r\n"},
                              only({"year", "starts"}));
  CHECK(children.failed == 0);
  auto const done = bring(office.desk, office, "contact_list",
                          {"contacts.csv",
                           "Adm No,Contact Surname,Contact Forename,Relationship,Priority,PR,Mobile,Email,House No,Street,Town,Post code,Court Order\r\n"
                           "004213,Okafor,Grace,Mother,1,Yes,7700900123,home@example.org,12,High Street,Leeds,LS1 1AA,\r\n"
                           "004213,Okafor,Peter,Dad,2,T,07700 900456,home@example.org,,,,,Yes\r\n"
                           "004213,Weir,Pat,Neighbour,3,,(01632) 960001,,,,,,\r\n"
                           "004214,Okafor,Grace,Mother,1,Yes,,grace2@example.org,,,,,\r\n"
                           "004299,Okafor,Grace,Mother,1,Yes,,,,,,,\r\n"
                           "004214,Okafor,Ann,Cousin,2,,,,,,,,\r\n"},
                          {});
  CHECK(lines_of(done.findings) ==
        "note title_differs @ contacts.csv:1, column E-mail\n"
        "note title_differs @ contacts.csv:1, column Postcode\n"
        "warning zero_put_back @ contacts.csv:2, column Mobile Telephone\n"
        "error not_found @ contacts.csv:6, column UPN\n"
        "error invalid_value @ contacts.csv:7, column Relationship\n"
        "note not_loaded @ contacts.csv:1, column Court Order\n");
  CHECK(done.not_loaded == std::map<std::string, std::size_t>{{"Court Order", 1}});
  CHECK(office.desk.count<ChildAdultLink>().value() == 4);
  auto const mother = the_one<ContactPoint>(office.desk, &ContactPoint::value, PersonalText{"07700900123"});
  auto const link = the_one<ChildAdultLink>(office.desk, &ChildAdultLink::adult, mother[&ContactPoint::person].value());
  CHECK(link[&ChildAdultLink::parental_responsibility].value());
  CHECK_FALSE(link[&ChildAdultLink::may_see_data].value());  // no list gives that
  CHECK(office.desk.list<Address>().value().records.front()[&Address::postcode].value().reveal() == "LS1 1AA");
}

TEST_CASE("staff come in with their appointments at a desk that keeps records of staff", "[exchange]") {
  Office office;
  auto head = office.world.desk("head", office.world.meadow, purposes::employment);
  Table const staff{"staff.csv",
                    "Staff Code;Title;Surname;Forename;DOB;Gender;Job Title;Start Date;End Date;TRN;Email;Salary\r\n"
                    "WEI;Dr;Weir;Tom;01/02/1980;M;Teacher of mathematics;01/09/2026;;1234567;tom@example.org;40000\r\n"
                    "MAR;Ms;Marsh;Una;;F;;01/09/2020;;;;\r\n"
                    "OLD;Mr;Hill;Max;;M;Teacher;01/09/2001;31/08/2026;;;\r\n"};
  auto mapping = shipped("staff_list");
  mapping.replace(mapping.find("\"empty\""), 0, "\"separator\": \";\",\n  ");
  auto const options = ImportOptions{};
  auto const done = bring_in(head, office.mapping(mapping), staff, options).value();
  CAPTURE(lines_of(done.findings));
  CHECK(done.failed == 0);
  CHECK(done.passed_over == 1);
  CHECK(head.count<Appointment>(Find<Appointment>{}.equal(&Appointment::post, PersonalText{"Teacher of mathematics"})).value() == 1);
  CHECK(head.count<Appointment>(Find<Appointment>{}.equal(&Appointment::post, PersonalText{"Member of staff"})).value() == 1);
  CHECK(std::ranges::count(done.findings, std::string{"left_out"}, &Finding::code) == 1);
  CHECK(done.not_loaded.at("Salary") == 1);
  std::ptrdiff_t closed = 0;  // fields that the mapping lets go of where a desk may not write them
  auto const& entity = describe(static_cast<StaffMember const*>(nullptr));
  for (auto const* field : {"trn", "ni_number"}) {
    closed += head.why_never_written(entity, entity.fields[entity.index_of(field)]).empty() ? 0 : 1;
  }
  CHECK(how_many(done.findings, "not_for_this_desk") == closed);
  auto const again = bring_in(head, office.mapping(mapping), staff, options).value();
  CHECK(again.added + again.changed == 0);
}

TEST_CASE("OneRoster 1.1 comes in file by file", "[exchange]") {
  Office office;
  std::string const users =
      "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,"
      "sms,phone,agentSourcedIds,grades,password\r\n"
      "u1,active,2026-09-01T00:00:00.000Z,true,\"S1,S2\",student,ava,{Fed:1},Ava,Okafor,,,ava@example.org,,,p1,\"07\",\r\n"
      "u2,active,,true,S2,student,ben,,Ben,Okafor,,,,,,,05,\r\n"
      "u3,active,,true,S1,teacher,tom,,Tom,Weir,,,tom@example.org,,,,,\r\n"
      "u4,tobedeleted,,false,S1,student,max,,Max,Hill,,,,,,,07,\r\n"
      "u5,active,,true,S1,student,uma,,Uma,Reed,,,,,,,KG,\r\n";
  std::string const demographics =
      "sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian\r\nu1,active,,2015-03-09,female,false,true\r\n";
  auto const people = bring(office.desk, office, "oneroster_users", {"users.csv", users}, only({"school", "starts"}),
                            {{"demographics.csv", demographics}});
  CHECK(lines_of(people.findings) ==
        "warning left_out @ users.csv:5, column status\n"
        "warning invalid_value @ users.csv:6, column grades\n"
        "note not_loaded @ users.csv:1, column agentSourcedIds\n"
        "note not_loaded @ users.csv:1, column dateLastModified\n"
        "note not_loaded @ users.csv:1, column enabledUser\n"
        "note not_loaded @ users.csv:1, column userIds\n"
        "note not_loaded @ users.csv:1, column username\n");
  CHECK(people.passed_over == 3);
  auto const ava = the_one<Pupil>(office.desk, &Pupil::admission_number, PersonalText{"u1"});
  auto const person = office.desk.get(ava[&Pupil::person].value()).value();
  CHECK(person[&Person::date_of_birth].value() == Date{std::chrono::year{2015} / 3 / 9});
  CHECK(ava[&Pupil::year_group].value() == NcYear::year(7));
  auto const more = bring(office.desk, office, "oneroster_demographics",
                          {"demographics.csv", "sourcedId,birthDate,sex\r\nu5,2020-05-06,unspecified\r\nu9,2020-05-06,male\r\n"}, {});
  CHECK(lines_of(more.findings) ==
        "warning invalid_value @ demographics.csv:2, column sex\nerror not_found @ demographics.csv:3, column sourcedId\n");
  CHECK(more.changed == 1);

  auto admin = office.world.desk("admin", office.world.meadow, purposes::records_management);
  auto const years = bring(admin, office, "oneroster_academic_sessions",
                           {"academicSessions.csv",
                            "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear\r\n"
                            "y1,active,,2027/28,schoolYear,2027-09-01,2028-08-31,,2028\r\n"
                            "t1,active,,Autumn,term,2027-09-01,2027-12-18,y1,2028\r\n"},
                           {});
  CHECK(years.added == 1);
  CHECK(years.passed_over == 1);

  std::string const classes =
      "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,"
      "subjectCodes,periods\r\n"
      "c1,active,,7B Maths,07,k1,7B/Ma,scheduled,M1,S1,t1,Maths,,1\r\n"
      "c2,active,,7B,07,k2,7B,homeroom,M1,S1,t1,,,\r\n"
      "c3,active,,7B Maths,07,k1,7B/Ma,scheduled,M1,S2,t1,Maths,,1\r\n"
      "c4,active,,Art,07,k1,A1,scheduled,M1,S1,t1,Maths,,1\r\n"
      "c5,active,,Art,07,k1,A2,scheduled,M1,S1,t1,Maths,,1\r\n";
  auto const groups = bring(office.desk, office, "oneroster_classes", {"classes.csv", classes}, only({"school", "year"}));
  CHECK(office.desk.count<Group>().value() == 3);
  CHECK(groups.failed == 1);  // a second Art: whose pupils would be in one class with those of the first
  CHECK(lines_of(groups.findings).starts_with("error same_key @ classes.csv:6, column sourcedId\n"));

  std::string const enrollments =
      "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate\r\n"
      "e1,active,,c1,S1,u1,student,false,2026-09-07,2026-10-30\r\n"
      "e2,active,,c2,S1,u1,student,false,,\r\n"
      "e3,active,,c3,S2,u2,student,false,,\r\n"
      "e4,active,,c4,S1,u1,student,false,,\r\n"
      "e5,active,,c1,S1,u3,teacher,true,,\r\n"
      "e6,active,,c9,S1,u1,student,false,,\r\n"
      "e7,tobedeleted,,c2,S1,u1,student,false,,\r\n";
  auto const members = bring(office.desk, office, "oneroster_enrollments", {"enrollments.csv", enrollments}, meadow_2026, {{"classes.csv", classes}});
  CHECK(lines_of(members.findings).starts_with("error not_in_table @ enrollments.csv:5, column classSourcedId\n"
                                               "error not_in_table @ enrollments.csv:7, column classSourcedId\n"
                                               "warning left_out @ enrollments.csv:8, column status\n"));
  CHECK(office.desk.count<GroupMembership>().value() == 2);
  CHECK(office.desk.count<GroupMembership>(Find<GroupMembership>{}.equal(&GroupMembership::ends, Date{std::chrono::year{2026} / 10 / 30})).value() == 1);

  auto head = office.world.desk("head", office.world.meadow, purposes::employment);
  CHECK(bring(head, office, "oneroster_teachers", {"users.csv", users}, only({"school", "starts"})).added == 4);
  auto const teaching = bring(office.desk, office, "oneroster_teacher_enrollments", {"enrollments.csv", enrollments}, meadow_2026,
                              {{"classes.csv", classes}, {"users.csv", users}});
  CAPTURE(lines_of(teaching.findings));
  CHECK(teaching.failed == 0);
  CHECK(office.desk.count<TeachingAssignment>().value() == 1);
}

TEST_CASE("OneRoster 1.2 says in roles.csv who is a student where", "[exchange]") {
  Office office;
  Table const users{"users.csv",
                    "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,"
                    "agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,primaryOrgSourcedId,pronouns\r\n"
                    "u1,,,true,ava,,Ava,Okafor,,,,,,,7,,,,,S1,\r\nu2,tobedeleted,,true,ben,,Ben,Reed,,,,,,,7,,,,,S1,\r\n"
                    "u3,,,true,tom,,Tom,Weir,,,,,,,,,,,,S1,\r\n"};
  Table const roles{"roles.csv",
                    "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId\r\n"
                    "r1,,,u1,primary,student,,,S1,\r\nr2,,,u2,primary,student,,,S1,\r\nr3,,,u3,primary,teacher,,,S1,\r\n"
                    "r4,,,u1,secondary,student,,,S2,\r\nr5,,,u9,primary,student,,,S1,\r\n"};
  auto const done = bring(office.desk, office, "oneroster_roles", roles, only({"school", "starts"}), {users});
  CHECK(lines_of(done.findings) ==
        "note unmapped_columns @ roles.csv\n"
        "warning left_out @ roles.csv:3, column userSourcedId\n"
        "error not_in_table @ roles.csv:6, column userSourcedId\n"
        "error not_in_table @ roles.csv:6, column userSourcedId\n");
  CHECK(office.desk.count<Pupil>().value() == 1);
  auto head = office.world.desk("head", office.world.meadow, purposes::employment);
  CHECK(bring(head, office, "oneroster_teacher_roles", roles, only({"school", "starts"}), {users}).added == 3);
}

TEST_CASE("Ed-Fi's tables come in with their nested names", "[exchange]") {
  Office office;
  Table const students{"students.csv",
                       "id,studentUniqueId,birthDate,birthSexDescriptor,firstName,lastSurname,middleName,personalTitlePrefix\r\n"
                       "a1,604821,2015-03-09,uri://ed-fi.org/SexDescriptor#Female,Ava,Okafor,Grace,Ms\r\n"
                       "a2,604822,2016-11-21,uri://ed-fi.org/SexDescriptor#Not Selected,Ben,Okafor,,\r\n"};
  auto const people = bring(office.desk, office, "edfi_student_school_associations",
                            {"studentSchoolAssociations.csv",
                             "id,schoolReference.schoolId,studentReference.studentUniqueId,entryDate,entryGradeLevelDescriptor,exitWithdrawDate\r\n"
                             "b1,255901001,604821,2026-09-02,uri://ed-fi.org/GradeLevelDescriptor#Sixth grade,\r\n"
                             "b2,255901001,604822,2026-09-02,uri://ed-fi.org/GradeLevelDescriptor#Fourth grade,\r\n"
                             "b3,255901044,604823,2026-09-02,,\r\n"
                             "b4,255901001,604821,2025-09-02,,2026-05-30\r\n"},
                            {{"school", "255901001"}}, {students});
  CHECK(lines_of(people.findings) ==
        "warning invalid_value @ studentSchoolAssociations.csv:3, column studentReference.studentUniqueId\n"
        "warning left_out @ studentSchoolAssociations.csv:5, column exitWithdrawDate\n"
        "note not_loaded @ studentSchoolAssociations.csv:1, column entryGradeLevelDescriptor\n"
        "note not_loaded @ studentSchoolAssociations.csv:1, column id\n");
  CHECK(office.desk.count<Pupil>().value() == 2);
  CHECK(office.desk.count<Enrolment>().value() == 2);
  Settings const settings{{"school", "255901001"}, {"year", "2026/27"}};
  auto const sections = bring(office.desk, office, "edfi_sections",
                              {"sections.csv",
                               "id,courseOfferingReference.localCourseCode,courseOfferingReference.schoolId,courseOfferingReference.schoolYear,"
                               "courseOfferingReference.sessionName,sectionIdentifier\r\n"
                               "s1,ALG-1,255901001,2027,Autumn,ALG1-07\r\ns2,ALG-1,255901001,2027,Spring,ALG1-07\r\n"},
                              settings);
  CHECK(sections.failed == 0);
  CHECK(office.desk.count<Group>().value() == 2);
  auto const members = bring(office.desk, office, "edfi_student_section_associations",
                             {"studentSectionAssociations.csv",
                              "id,beginDate,endDate,homeroomIndicator,sectionReference_localCourseCode,sectionReference_schoolId,"
                              "sectionReference_schoolYear,sectionReference_sectionIdentifier,sectionReference_sessionName,"
                              "studentReference_studentUniqueId\r\n"
                              "x1,2026-09-03,2026-12-18,false,ALG-1,255901001,2027,ALG1-07,Autumn,604821\r\n"
                              "x2,2027-01-05,,false,ALG-1,255901001,2027,ALG1-07,Spring,604821\r\n"},
                             settings);
  CAPTURE(lines_of(members.findings));
  CHECK(members.failed == 0);
  CHECK(members.added == 2);
  CHECK(office.desk.count<GroupMembership>().value() == 2);
}

}  // namespace juniper::mis::exchange::csv
