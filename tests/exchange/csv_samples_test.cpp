// School Data Sync and OneRoster samples, imported with the shipped mappings.
#include "catch.hpp"
#include "exchange/csv_office.hpp"

#include <map>

namespace juniper::mis::exchange::csv {
namespace {

std::optional<std::string> sample_of(std::string_view name) {
  auto const* folder = std::getenv("JUNIPER_MIS_SHARED");
  auto const path = std::filesystem::path{folder == nullptr ? "" : folder} / "data/oneroster" / name;
  if (folder == nullptr || !std::filesystem::exists(path)) {
    WARN("skipped: JUNIPER_MIS_SHARED names no folder with data/oneroster/" << name);
    return std::nullopt;
  }
  return bytes_of_file(path);
}

std::string mapping_of(std::string_view name) { return example(std::string{"data/csv_mappings/"}.append(name)); }

std::map<std::string, std::string> const all_settings{{"school", "10001"}, {"year", "2026/27"}, {"starts", "2026-09-01"}};

// Imports dry, then twice in earnest; the second time changes nothing.
ImportReport three_times(Office& office, std::string_view mapping, std::string const& bytes, std::vector<Table> const& tables = {}) {
  ImportOptions options{.dry_run = true, .tables = tables, .settings = settings_of(mapping_of(mapping), all_settings), .call = {}};
  auto const planned = office.import(mapping_of(mapping), bytes, options);
  options.dry_run = false;
  auto const done = office.import(mapping_of(mapping), bytes, options);
  CHECK(planned.findings == done.findings);
  CHECK(planned.added == done.added);
  auto const state = office.state();
  auto const again = office.import(mapping_of(mapping), bytes, options);
  CHECK(again.added + again.changed == 0);
  CHECK(office.state() == state);
  return done;
}

}  // namespace

TEST_CASE("School Data Sync's UK format comes in: students, sections, enrolments", "[exchange]") {
  auto const students = sample_of("microsoft_sds_uk/25_Users/Student.csv");
  if (!students) { return; }
  auto const sections = sample_of("microsoft_sds_uk/25_Users/Section.csv").value();
  auto const enrollments = sample_of("microsoft_sds_uk/25_Users/StudentEnrollment.csv").value();
  Office office;
  auto const people = three_times(office, "sds_students.json", *students);
  CHECK(people.rows == 22);
  CHECK(people.failed == 0);
  CHECK(people.added == 66);
  auto const ora = office.desk.list(Find<Pupil>{}.equal(&Pupil::admission_number, PersonalText{"13001"})).value().records.front();
  CHECK(ora[&Pupil::year_group].value() == NcYear::year(9));
  auto const person = office.desk.get(ora[&Pupil::person].value()).value();
  CHECK(person[&Person::date_of_birth].value() == Date{std::chrono::year{2000} / 4 / 2});  // 4/2/2000, as Americans write
  auto const classes = three_times(office, "sds_sections.json", sections);
  CHECK(classes.failed == 0);
  auto const made = office.desk.count<Group>().value();
  CHECK(made + classes.passed_over == 28);
  CHECK(made == 14);
  auto const members = three_times(office, "sds_student_enrollments.json", enrollments, {{"Section.csv", sections}});
  CHECK(members.rows == 154);
  CHECK(office.desk.count<GroupMembership>().value() + members.failed + members.passed_over == 154);
  CHECK(office.desk.count<GroupMembership>().value() > 50);
  for (auto const& f : members.findings) { CHECK(f.code == "not_found"); }
  auto const without = office.import(mapping_of("sds_student_enrollments.json"), enrollments, {.settings = all_settings});
  CHECK(lines_of(without.findings) == "error missing_table @ Section.csv\n");
  CHECK(people.not_loaded.at("Password") == 22);
}

TEST_CASE("School Data Sync 2.1, of OneRoster's form, comes in: users, classes, enrollments of one school", "[exchange]") {
  auto const users = sample_of("microsoft_sds_v2/users.csv");
  if (!users) { return; }
  auto const classes = sample_of("microsoft_sds_v2/classes.csv").value();
  auto const enrollments = sample_of("microsoft_sds_v2/enrollments.csv").value();
  Office office;
  auto const people = three_times(office, "oneroster_users.json", *users);
  CHECK(people.rows == 29);
  CHECK(people.passed_over == 22);
  CHECK(people.failed == 0);
  CHECK(office.desk.count<Pupil>().value() == 7);
  CHECK(three_times(office, "oneroster_classes.json", classes).failed == 0);
  CHECK(office.desk.count<Group>().value() == 1);
  auto const members = three_times(office, "oneroster_enrollments.json", enrollments, {{"classes.csv", classes}});
  CHECK(office.desk.count<GroupMembership>().value() > 0);
  CHECK(members.failed + members.passed_over + office.desk.count<GroupMembership>().value() == 29);
}

TEST_CASE("OneRoster 1.1 as its specification writes it: more columns, and students of other schools left alone", "[exchange]") {
  Office office;
  std::string const users =
      "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,"
      "sms,phone,agentSourcedIds,grades,password\r\n"
      "u1,,,true,10001,student,ava,,Ava,Okafor,,,,,,,\"07\",\r\n"
      "u2,,,true,10002,student,ben,,Ben,Okafor,,,,,,,05,\r\n"
      "u3,,,true,10001,teacher,tom,,Tom,Weir,,,,,,,,\r\n";
  auto const done = office.import(mapping_of("oneroster_users.json"), users, {.settings = {{"school", "10001"}, {"starts", "2026-09-01"}}});
  CHECK(done.added == 3);
  CHECK(done.passed_over == 2);
  CHECK(done.failed == 0);
}

}  // namespace juniper::mis::exchange::csv
