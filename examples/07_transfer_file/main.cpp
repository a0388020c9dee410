// A pupil changes schools: one school takes her out to a transfer file, the other looks into it, decides who she is, and brings her in.
#include <juniper/mis.hpp>
#include <juniper/mis/exchange/ctf.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

namespace mis = juniper::mis;
namespace ctf = juniper::mis::exchange::ctf;
using namespace std::chrono_literals;

namespace {

// A school with a store of its own, an office and a data protection officer.
struct Place {
  mis::Core core;
  mis::Desk office;
  mis::Desk officer;
};

Place found(char const* name, char const* number, std::shared_ptr<mis::ManualClock> clock) {
  auto core =
      mis::open("memory:", {.keys = mis::keys_in_memory(), .identity = mis::access::development_identity(), .clock = clock}).value();
  mis::School school;
  school.name = name;
  school.la_estab = mis::LaEstab::parse(number).value();
  auto const founded =
      mis::organisations::found(core, {.schools = {school}, .administrator = {.legal_forename = "Grace", .legal_surname = "Hopper"}})
          .value();
  auto const at = founded.schools.front();
  auto const desk = [&](mis::Id<mis::access::Account> account, mis::PurposeKey purpose) {
    return core.desk({.actor = mis::access::development_proof({founded.tenant, account.value}), .at = at, .purpose = purpose}).value();
  };
  auto admin = desk(founded.administrator, mis::purposes::records_management);
  auto const hire = [&](char const* forename, char const* role) {
    auto const person = admin.add(mis::as_person({.legal_forename = forename, .legal_surname = "Marsh"})).value();
    auto const account = admin.add(mis::access::Account{.subject = mis::as_subject(person), .name = forename, .enabled = true}).value();
    mis::access::grant(admin, {.account = account, .role = role, .at = at, .starts = admin.today()}).value();
    return account;
  };
  auto const clerk = hire("Olive", "office");
  auto const officer = hire("Piers", "data_protection_officer");
  return {core, desk(clerk, mis::purposes::admissions), desk(officer, mis::purposes::records_management)};
}

// [send]
std::string send(mis::Desk& officer, mis::Id<mis::Pupil> pupil) {
  std::ofstream file{"leaving.xml", std::ios::binary};
  auto const report = ctf::take_out(officer, {.pupils = {pupil}, .destination = ctf::SchoolNumber::parse("820", "1234").value()},
                                    [&](std::string_view piece) { file << piece; })
                          .value();
  for (auto const& [path, withheld] : report.withheld) { std::cout << "not in the file: " << path << ", " << withheld.why << '\n'; }
  std::cout << "written: " << report.file_name << ", pupils: " << report.written.size() << '\n';
  return report.file_name;
}
// [send]

std::string content_of(char const* path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

// [look]
void look(std::string const& bytes, std::string const& name) {
  auto const file = ctf::read_all(bytes, name);
  for (auto const& f : file.report.findings) { std::cout << f.place << ": " << f.text << " (" << f.help << ")\n"; }
  std::cout << "read: version " << file.header.version << " from " << file.header.source.name << ", pupils: " << file.pupils.size() << '\n';
}
// [look]

// [plan]
ctf::Candidate plan(mis::Desk& office, std::string const& bytes, std::string const& name) {
  auto const report = ctf::bring_in(office, bytes, name, {.dry_run = true}).value();
  auto const& pupil = report.pupils.front();
  std::cout << "pupil " << pupil.number << " of the file: " << name_of(pupil.outcome) << '\n';
  auto const candidate = pupil.candidates.front();
  for (auto const& part : candidate.parts) { std::cout << "  " << part.what << ": " << part.points << '\n'; }
  std::cout << "  score: " << candidate.score << '\n';
  return candidate;
}
// [plan]

// [bring_in]
void bring_in(mis::Desk& office, std::string const& bytes, std::string const& name, ctf::Candidate const& candidate) {
  auto const done = ctf::bring_in(office, bytes, name, {.decisions = {{1, candidate.pupil}}}).value();
  std::cout << "changed: " << done.count(ctf::Outcome::changed) << '\n';
  for (auto const& [entity, rows] : done.rows_added) { std::cout << "  added " << entity << ": " << rows << '\n'; }
  auto const again = ctf::bring_in(office, bytes, name).value();
  std::cout << "unchanged: " << again.count(ctf::Outcome::unchanged) << ", recognised by " << name_of(again.pupils.front().matched) << '\n';
}
// [bring_in]

}  // namespace

int main() {
  auto const clock = std::make_shared<mis::ManualClock>(std::chrono::sys_days{2026y / 11 / 23} + 9h);
  auto brook = found("Brook School", "2013614", clock);
  auto const zoe = mis::enrolment::admit(brook.office, {.person = mis::NewPerson{.legal_forename = "Zoë",
                                                                                 .legal_surname = "O’Neill",
                                                                                 .date_of_birth = 2015y / 2 / 28,
                                                                                 .sex = mis::Sex::of("F")},
                                                        .upn = mis::Upn::parse("C302400625001").value(),
                                                        .starts = 2026y / 9 / 2})
                       .value();
  mis::people::link(brook.office, {.pupil = zoe,
                                   .adult = mis::NewPerson{.legal_forename = "Ada", .legal_surname = "O’Neill"},
                                   .relationship = mis::Relationship::of("PAM"),
                                   .parental_responsibility = true,
                                   .contact_order = 1,
                                   .starts = 2026y / 9 / 2})
      .value();
  auto const name = send(brook.officer, zoe);

  // At the other school somebody took her name down on the telephone.
  auto meadow = found("Meadow School", "8201234", clock);
  mis::enrolment::admit(meadow.office,
                        {.person = mis::NewPerson{.legal_forename = "Zoe", .legal_surname = "O'Neill", .date_of_birth = 2015y / 2 / 28},
                         .upn = {},
                         .starts = 2026y / 11 / 30})
      .value();
  auto const bytes = content_of("leaving.xml");
  look(bytes, name);
  auto const candidate = plan(meadow.office, bytes, name);
  bring_in(meadow.office, bytes, name, candidate);
}
