// A store of one's own: it passes the conformance kit, is opened by its URL, and a school works on it. Read 02_first_desk before.
#include <juniper/mis.hpp>
#include <juniper/mis/storage/conformance.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "journal_store.hpp"

namespace mis = juniper::mis;
namespace conformance = juniper::mis::storage::conformance;
using namespace std::chrono_literals;

namespace {

// [fixture]
conformance::Fixture journal_fixture() {
  auto const path = std::make_shared<std::string>();
  auto const open = [path] { return journal::open_journal(*path).value(); };
  return {.fresh =
              [path, open, number = 0]() mutable {
                *path = "conformance." + std::to_string(++number) + ".journal";
                std::filesystem::remove(*path);
                return open();
              },
          .reopen = open,
          .cut_off = conformance::cut_off_by_kill(open)};
}
// [fixture]

// [engine]
mis::Engines engines() {
  auto engines = mis::shipped_engines();
  engines["journal"] = [](std::string_view path) { return journal::open_journal(path); };
  return engines;
}

mis::Result<mis::Core> open_school() {
  return mis::open("journal:meadow.journal", {.keys = mis::key_file("meadow.keys"),
                                              .identity = mis::access::development_identity(),
                                              .engines = engines()});
}
// [engine]

bool in_file(std::string_view text) {
  std::ifstream file{"meadow.journal", std::ios::binary};
  std::string const all{std::istreambuf_iterator<char>{file}, {}};
  return all.find(text) != std::string::npos;
}

}  // namespace

int main() {
  // [conforms]
  auto const report = conformance::run(journal_fixture());
  std::cout << conformance::complaints(report) << "the kit: " << (report.conforms() ? "conforms" : "does not conform") << '\n';
  if (!report.conforms()) { return 1; }
  // [conforms]
  for (auto const& trial : report.trials) {
    if (trial.promise.asks == conformance::Asks::crash) {
      std::cout << trial.promise.name << ": " << (trial.outcome == conformance::Outcome::kept ? "kept" : trial.detail) << '\n';
    }
  }

  for (auto const* file : {"meadow.journal", "meadow.journal.lock", "meadow.keys"}) { std::filesystem::remove(file); }
  mis::Id<mis::Tenant> tenant;
  mis::Id<mis::access::Account> clerk;
  mis::Id<mis::access::Account> officer;
  mis::Id<mis::School> school;
  mis::Id<mis::Pupil> ava;
  auto const desk_of = [&](mis::Core& core, mis::Id<mis::access::Account> account, mis::PurposeKey purpose) {
    return core.desk({.actor = mis::access::development_proof({tenant, account.value}), .at = school, .purpose = purpose}).value();
  };
  {
    auto core = open_school().value();
    mis::School meadow;
    meadow.name = "Meadow School";
    auto const founded = mis::organisations::found(core, {.schools = {meadow},
                                                          .administrator = {.legal_forename = "Grace", .legal_surname = "Hopper"}})
                             .value();
    tenant = founded.tenant;
    school = founded.schools.front();
    auto admin = desk_of(core, founded.administrator, mis::purposes::records_management);
    auto const hire = [&](char const* forename, char const* role) {
      auto const person = admin.add(mis::as_person({.legal_forename = forename, .legal_surname = "Weir"})).value();
      auto const account =
          admin.add(mis::access::Account{.subject = mis::as_subject(person), .name = forename, .enabled = true}).value();
      mis::access::grant(admin, {.account = account, .role = role, .at = school, .starts = admin.today()}).value();
      return account;
    };
    clerk = hire("Olive", "office");
    officer = hire("Piers", "data_protection_officer");
    auto office = desk_of(core, clerk, mis::purposes::admissions);
    ava = mis::enrolment::admit(office, {.person = mis::NewPerson{.legal_forename = "Ava",
                                                                  .legal_surname = "Okafor",
                                                                  .date_of_birth = 2015y / 3 / 9},
                                         .starts = 2026y / 9 / 2})
              .value();
  }
  {
    // [reopened]
    auto core = open_school().value();
    auto office = desk_of(core, clerk, mis::purposes::admissions);
    auto const pupil = office.get(ava).value();
    auto const child = office.get(pupil[&mis::Pupil::person].value()).value();
    std::cout << "after a restart: " << child[&mis::Person::legal_surname].value().reveal() << ", the log "
              << (core.verify(tenant).value().holds() ? "holds" : "is broken") << '\n';
    desk_of(core, officer, mis::purposes::records_management).erase_person(mis::as_subject(pupil[&mis::Pupil::person].value())).value();
    std::cout << "erased: the pupil is " << mis::name_of(office.get(ava).error().code) << ", the log "
              << (core.verify(tenant).value().holds() ? "holds" : "is broken") << '\n';
    // [reopened]
    std::cout << "the surname is " << (in_file("Okafor") ? "still in the journal" : "gone from the journal") << '\n';
  }
  auto core = open_school().value();
  std::cout << "after the next restart: the pupil is " << mis::name_of(desk_of(core, clerk, mis::purposes::admissions).get(ava).error().code)
            << ", the surname is " << (in_file("Okafor") ? "still in the journal" : "gone from the journal") << '\n';
}
