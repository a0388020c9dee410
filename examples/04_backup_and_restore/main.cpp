// Backs a store up, erases a child, restores the old file, and shows that the child stays erased and the roll-back is found.
#include <juniper/mis.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

namespace mis = juniper::mis;
using namespace std::chrono_literals;

namespace {

std::string content(char const* path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
}

// Everybody is believed here; a host says who it is, as in 02_first_desk.
struct Meadow {
  std::shared_ptr<mis::ManualClock> clock = std::make_shared<mis::ManualClock>(std::chrono::sys_days{2026y / 11 / 23} + 9h);
  std::shared_ptr<mis::IdSource> ids = mis::seeded_ids(clock, 1);  // so that this prints the same each time; never for real data
  std::optional<mis::Core> core = open();
  mis::organisations::Founded founded = found();

  mis::Core open() const {
    return mis::open("sqlite:backup.db", {.keys = mis::key_file("backup.keys"),
                                          .identity = mis::access::development_identity(),
                                          .clock = clock,
                                          .ids = ids})
        .value();
  }
  mis::organisations::Founded found() {
    mis::School school;
    school.name = "Meadow School";
    return mis::organisations::found(*core, {.schools = {school}, .administrator = {.legal_forename = "Grace", .legal_surname = "Hopper"}})
        .value();
  }
  mis::Desk desk_of(mis::Id<mis::access::Account> account, mis::PurposeKey purpose) {
    return core->desk({.actor = mis::access::development_proof({founded.tenant, account.value}), .at = founded.schools[0], .purpose = purpose})
        .value();
  }
  mis::Id<mis::access::Account> hire(char const* forename, char const* role) {
    auto admin = desk_of(founded.administrator, mis::purposes::records_management);
    auto const person = admin.add(mis::as_person({.legal_forename = forename, .legal_surname = "Weir"})).value();
    auto const account = admin.add(mis::access::Account{.subject = mis::as_subject(person), .name = forename, .enabled = true}).value();
    mis::access::grant(admin, {.account = account, .role = role, .at = founded.schools[0], .starts = admin.today()}).value();
    return account;
  }
};

void keep(mis::Core& core, mis::Id<mis::Tenant> tenant) {
  // [keep]
  std::ofstream{"backup.kept.txt"} << core.verifier(tenant).value() << '\n' << core.checkpoint(tenant).value();
  // [keep]
}

}  // namespace

int main() {
  for (auto const& file : std::filesystem::directory_iterator{"."}) {
    if (file.path().filename().string().starts_with("backup.")) { std::filesystem::remove(file); }
  }
  Meadow meadow;
  auto const tenant = meadow.founded.tenant;
  auto const clerk = meadow.hire("Olive", "office");
  {
    auto office = meadow.desk_of(clerk, mis::purposes::admissions);
    auto officer = meadow.desk_of(meadow.hire("Piers", "data_protection_officer"), mis::purposes::records_management);
    auto const ben = mis::enrolment::admit(office, {.person = mis::NewPerson{.legal_forename = "Ben",
                                                                             .legal_surname = "O\u2019Neill",
                                                                             .date_of_birth = 2014y / 11 / 2},
                                                    .starts = 2026y / 9 / 2})
                         .value();
    auto& core = *meadow.core;

    // [back_up]
    core.back_up({.store = "backup.old.db", .keys = "backup.old.keys"}).value();
    // [back_up]

    // [erase]
    auto const seen = office.get(ben).value();
    officer.erase_person(mis::as_subject(seen[&mis::Pupil::person].value())).value();
    // [erase]
  }
  keep(*meadow.core, tenant);
  meadow.core.reset();

  auto const in_clear = content("backup.old.db").find("O\u2019Neill") != std::string::npos;
  std::cout << "the surname in the old copy: " << (in_clear ? "in clear" : "gone") << '\n';

  // [restore]
  for (auto const* leftover : {"backup.db-wal", "backup.db-shm"}) { std::filesystem::remove(leftover); }  // they belong to the file that goes
  std::filesystem::rename("backup.old.db", "backup.db");
  // [restore]

  std::cout << "restored, against the checkpoint kept outside:" << std::endl;
  // [verify_log]
  auto const broken = std::system("/usr/bin/python3 -m juniper_mis.verify_log backup.db backup.kept.txt");
  // [verify_log]

  // [reopen]
  auto& core = meadow.core.emplace(meadow.open());
  std::cout << "pupils after the restore: "
            << meadow.desk_of(clerk, mis::purposes::admissions).count(mis::Find<mis::Pupil>{}).value() << '\n';
  std::cout << "the log by itself: " << (core.verify(tenant).value().holds() ? "holds" : "broken") << '\n';
  keep(core, tenant);
  // [reopen]
  return broken == 0 ? 1 : 0;  // the roll-back has to be found
}
