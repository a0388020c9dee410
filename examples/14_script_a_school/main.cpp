// A script at work in a school: an account of its own, admissions that happen once, numbers filled in, figures. Read 02_first_desk before.
#include <juniper/mis.hpp>
#include <juniper/mis/core/columns.hpp>

#include <array>
#include <filesystem>
#include <iostream>
#include <map>

namespace mis = juniper::mis;
using namespace std::chrono_literals;

namespace {

// [admit_all]
struct Child {
  char const* forename;
  char const* surname;
  mis::Date born;
};
constexpr std::array children{Child{"Ava", "Okafor", 2015y / 3 / 9}, Child{"Ben", "Hartley", 2014y / 2 / 11},
                              Child{"Cem", "Aydin", 2013y / 5 / 30}, Child{"Dot", "Price", 2014y / 11 / 2}};

mis::Result<std::vector<mis::Id<mis::Pupil>>> admit_all(mis::Desk& office) {
  std::vector<mis::Id<mis::Pupil>> pupils;
  auto const done = office.together(
      [&](mis::Desk& desk) -> mis::Result<void> {
        for (auto const& child : children) {
          auto const pupil = mis::enrolment::admit(desk, {.person = mis::NewPerson{.legal_forename = child.forename,
                                                                                   .legal_surname = child.surname,
                                                                                   .date_of_birth = child.born},
                                                          .starts = 2026y / 9 / 2});
          if (!pupil.ok()) { return pupil.error(); }
          pupils.push_back(*pupil);
        }
        return {};
      },
      {.idempotency_key = "admissions of 2 September 2026"});
  if (!done.ok()) { return done.error(); }
  return pupils;
}
// [admit_all]

}  // namespace

int main() {
  for (auto const* file : {"script.db", "script.keys"}) { std::filesystem::remove(file); }

  auto const clock = std::make_shared<mis::ManualClock>(std::chrono::sys_days{2026y / 11 / 23} + 9h);
  auto const host = mis::access::HostSigner::create();  // a host makes it once, and keeps its seed as it keeps passwords
  auto core = mis::open("sqlite:script.db", {.keys = mis::key_file("script.keys"), .clock = clock}).value();
  mis::School meadow;
  meadow.name = "Meadow School";
  auto const founded = mis::organisations::found(core, {.schools = {meadow},
                                                        .administrator = {.legal_forename = "Grace", .legal_surname = "Hopper"},
                                                        .host_key = host.public_key()})
                           .value();
  auto const school = founded.schools.front();
  auto const signed_in = [&](mis::Id<mis::access::Account> account) {
    return host.assert_identity({founded.tenant, account.value}, clock->now(), clock->now() + 1h);
  };

  // [account]
  auto admin = core.desk({.actor = signed_in(founded.administrator), .at = school, .purpose = mis::purposes::records_management})
                   .value();
  auto const script = admin.add(mis::access::Account{.name = "nightly_admissions", .enabled = true, .machine = true}).value();
  mis::access::grant(admin, {.account = script, .role = "office", .at = school, .starts = admin.today()}).value();
  // [account]

  // [desk]
  auto office = core.desk({.actor = signed_in(script), .at = school, .purpose = mis::purposes::admissions}).value();
  // [desk]

  // [admit]
  auto const admitted = admit_all(office).value();
  auto const again = admit_all(office).value();
  std::cout << "the same pupils: " << (again == admitted ? "yes" : "no") << '\n';
  std::cout << "pupils: " << office.count(mis::Find<mis::Pupil>{}).value() << '\n';
  // [admit]

  // [fill_in]
  auto const older = std::vector{mis::NcYear::year(8), mis::NcYear::year(9)};
  auto find = mis::Find<mis::Pupil>{}.among(&mis::Pupil::year_group, older).sorted_by(&mis::Pupil::year_group);
  auto const waiting = office.list(mis::Find{find}.absent(&mis::Pupil::admission_number)).value();
  auto number = 0;
  for (auto const& pupil : waiting) {
    office.patch(mis::Patch{pupil}
                     .set(&mis::Pupil::admission_number, mis::PersonalText{"2026-00" + std::to_string(++number)})
                     .because("numbered by the nightly script"))
        .value();
  }
  for (auto const& pupil : office.list(find).value()) {
    auto const name = office.get(pupil[&mis::Pupil::person].value()).value();
    std::cout << pupil[&mis::Pupil::admission_number].value().reveal() << ' ' << name[&mis::Person::legal_forename].value().reveal()
              << ' ' << name[&mis::Person::legal_surname].value().reveal() << '\n';
  }
  // [fill_in]

  // [figures]
  auto const fields = std::array<std::string_view, 1>{"year_group"};
  auto const columns = mis::columns(office, mis::description<mis::Pupil>(), fields).value();
  std::map<std::string, int> years;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    auto const year = columns.columns[0].part(i);
    ++years[std::string{year.begin(), year.end()}];
  }
  for (auto const& [year, pupils] : years) { std::cout << "year " << year << ": " << pupils << '\n'; }
  // [figures]

  // [conflict]
  auto const late = office.patch(mis::Patch{waiting.records.front()}.set(&mis::Pupil::admission_number, mis::PersonalText{"2026-999"}));
  std::cout << mis::name_of(late.error().code) << ": " << late.error().text << '\n';  // as it was before it got its number
  // [conflict]

  // [why]
  auto const& notes = mis::description<mis::SafeguardingNote>();
  std::cout << "notes are closed to it: " << office.why_never(notes, *notes.find("text")) << '\n';
  // [why]
}
