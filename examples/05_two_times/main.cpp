// An address corrected with its reason: how it was, how it was believed to be, and an earlier version expunged. Read 02_first_desk before.
#include <iostream>
#include <string>

#include <juniper/mis.hpp>

namespace mis = juniper::mis;
using namespace std::chrono_literals;

namespace {

// Everybody is believed here; a host says who it is, as in 02_first_desk.
struct Meadow {
  std::shared_ptr<mis::ManualClock> clock = std::make_shared<mis::ManualClock>(std::chrono::sys_days{2026y / 11 / 23} + 9h);
  mis::Core core = mis::open("sqlite:two_times.db", {.keys = mis::key_file("two_times.keys"), .identity = mis::access::development_identity(), .clock = clock}).value();
  mis::organisations::Founded founded = found();
  mis::Uuid clerk = hire("Olive", "office");
  mis::Uuid officer = hire("Petra", "data_protection_officer");

  mis::organisations::Founded found() {
    mis::School school;
    school.name = "Meadow School";
    return mis::organisations::found(core, {.trust = {}, .schools = {school}, .administrator = {.legal_forename = "Grace", .legal_surname = "Hopper"}}).value();
  }
  mis::Desk desk(mis::Uuid account, mis::PurposeKey purpose) {
    return core.desk({.actor = mis::access::development_proof({founded.tenant, account}), .at = founded.schools[0], .purpose = purpose}).value();
  }
  mis::Uuid hire(char const* name, char const* role) {
    auto admin = desk(founded.administrator.value, mis::purposes::records_management);
    auto const person = admin.add(mis::as_person({.legal_forename = name, .legal_surname = "Marsh"})).value();
    auto const account = admin.add(mis::access::Account{.id = {}, .subject = mis::as_subject(person), .name = name, .enabled = true, .machine = false}).value();
    mis::access::grant(admin, {.account = account, .role = role, .at = founded.schools[0], .starts = admin.today()}).value();
    return account.value;
  }
};

std::string street_of(mis::Seen<mis::Address> const& address) {
  auto const street = address[&mis::Address::street];
  return street.has_value() ? std::string{street.value().reveal()} : street.why_withheld();
}

}  // namespace

int main() {
  Meadow meadow;
  auto office = meadow.desk(meadow.clerk, mis::purposes::admissions);
  mis::enrolment::Admission admission;
  admission.person = mis::NewPerson{.legal_forename = "Ava", .legal_surname = "Okafor", .date_of_birth = 2015y / 3 / 9};
  admission.starts = 2026y / 9 / 2;
  auto const ava = office.get(mis::enrolment::admit(office, admission).value()).value();
  mis::Address home;
  home.person = ava[&mis::Pupil::person].value();
  home.use = mis::AddressUse::of("home");
  home.street = mis::PersonalText{"12 Old Lane"};
  home.starts = 2026y / 9 / 1;
  auto const address = office.add(home).value();

  // [correct]
  auto const monday = office.now();
  meadow.clock->advance(72h);
  office = meadow.desk(meadow.clerk, mis::purposes::admissions);
  office.patch(mis::Patch(office.get(address).value())
                   .set(&mis::Address::street, mis::PersonalText{"12 New Lane"})
                   .because("misread on the form")).value();
  // [correct]

  // [known]
  std::cout << "now: " << street_of(office.get(address).value()) << '\n';
  std::cout << "as known on " << mis::iso(monday) << ": " << street_of(office.get(address, mis::as_known(monday)).value()) << '\n';
  auto const believed = mis::Find<mis::Address>{}.as_at(2026y / 9 / 15).as_known(monday);
  for (auto const& a : office.list(believed).value()) { std::cout << "on 15 September, as then believed: " << street_of(a) << '\n'; }
  // [known]

  // [history]
  auto const history = office.history(address).value();
  for (auto const& version : history) {
    std::cout << version.notes.version << ", recorded at " << mis::iso(*version.notes.recorded_at) << ": " << street_of(version.record);
    if (version.notes.why) { std::cout << " (" << version.notes.why->reveal() << ')'; }
    std::cout << '\n';
  }
  // [history]

  // [expunge]
  auto officer = meadow.desk(meadow.officer, mis::purposes::records_management);
  officer.expunge(address, 1, "another family's address").value();
  std::cout << "then: " << street_of(office.get(address, mis::as_known(monday)).value()) << '\n';
  // [expunge]
  std::cout << (meadow.core.verify(meadow.founded.tenant).value().holds() ? "all holds" : "broken") << '\n';
}
