// A trust with two schools and everybody who works there, for tests at desk level.
#pragma once

#include <juniper/mis.hpp>
#include <juniper/mis/adapters/memory.hpp>

#include <map>
#include <memory>
#include <string>

namespace juniper::mis::testing {

using namespace std::chrono_literals;

// The code of a failure; none when it went well.
ErrorCode code_of(auto const& result) { return result.ok() ? ErrorCode{} : result.error().code; }

inline constexpr Date first_of_term = 2026y / std::chrono::September / 2;

// Desks are opened by the name of an account; every account is named after its role and place.
struct World {
  std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>(std::chrono::sys_days{2026y / 11 / 23} + 8h + 15min);
  access::HostSigner host = access::HostSigner::create();
  std::shared_ptr<storage::Store> store;
  KeySource keys;
  std::string policy{};  // of the next opening; empty: the shipped one
  std::optional<Core> held;
  Id<Tenant> tenant{};
  Id<Trust> trust{};
  Id<School> meadow{};
  Id<School> brook{};
  std::map<std::string, Uuid> accounts;
  std::map<std::string, Id<Person>> persons;

  explicit World(std::shared_ptr<storage::Store> in = adapters::memory_store(), KeySource with = keys_in_memory())
      : store(std::move(in)), keys(std::move(with)) {
    reopen();
    found();
    staff();
  }

  Core& core() { return *held; }

  // Closes the core and opens another on the same store and keys.
  void reopen() {
    if (held) { held->close(); }
    OpenOptions options{.keys = keys, .policy = policy, .clock = clock};
    options.engines["test"] = [this](std::string_view) { return Result<std::shared_ptr<storage::Store>>{store}; };
    held = mis::open("test:", std::move(options)).value();
  }

  Desk desk(std::string const& account, Place at, PurposeKey purpose) {
    return core().desk({.actor = proof(account), .at = at, .purpose = purpose}).value();
  }
  access::Proof proof(std::string const& account) {
    return host.assert_identity({tenant, accounts.at(account)}, clock->now(), clock->now() + 8h);
  }

  Desk admin() { return desk("admin", trust, purposes::records_management); }
  Desk office() { return desk("clerk", meadow, purposes::admissions); }
  Desk safeguarding() { return desk("dsl", meadow, purposes::safeguarding); }

  Id<Pupil> admit(char const* forename, char const* surname, Date born = 2015y / 3 / 9, char const* ethnicity = "WBRI") {
    auto desk_ = office();
    return enrolment::admit(desk_, {.person = NewPerson{.legal_forename = forename, .legal_surname = surname, .date_of_birth = born},
                                    .upn = {},
                                    .starts = first_of_term,
                                    .uln = {},
                                    .year_group = {},
                                    .ethnicity = Ethnicity::parse(ethnicity).value(),
                                    .status = {},
                                    .admission_number = {}})
        .value();
  }

  Id<Person> person_of(Id<Pupil> pupil) {
    auto desk_ = office();
    auto const seen = desk_.get(pupil).value();
    return seen[&Pupil::person].value();
  }

  // Gives somebody an account with a role; a new person unless one is given.
  Id<access::Account> employ(std::string const& name, char const* role, Place at, std::optional<Id<Person>> who = {}) {
    auto desk_ = admin();
    if (!who) { who = desk_.add(as_person({.legal_forename = name, .legal_surname = "Staff"})).value(); }
    return employ_person(desk_, name, role, at, *who);
  }

 private:
  void found() {
    School first;
    first.name = "Meadow School";
    School second;
    second.name = "Brook School";
    Trust both;
    both.name = "Meadow Learning Trust";
    auto const made = organisations::found(core(), {.trust = both,
                                                    .schools = {first, second},
                                                    .administrator = {.legal_forename = "Ada", .legal_surname = "Admin"},
                                                    .administrator_account = "admin",
                                                    .host_key = host.public_key()})
                          .value();
    tenant = made.tenant;
    trust = made.trust;
    meadow = made.schools[0];
    brook = made.schools[1];
    accounts["admin"] = made.administrator.value;
  }

  void staff() {
    auto desk_ = admin();
    auto const hire = [&](char const* name, char const* role, Place at) {
      auto const person = desk_.add(as_person({.legal_forename = name, .legal_surname = "Staff"})).value();
      employ_person(desk_, name, role, at, person);
    };
    hire("clerk", "office", meadow);
    hire("clerk_at_brook", "office", brook);
    hire("tutor", "form_tutor", meadow);
    hire("teacher", "class_teacher", meadow);
    hire("dsl", "dsl", meadow);
    hire("head", "head", meadow);
    hire("officer", "data_protection_officer", trust);
    hire("support", "vendor_support", trust);
  }

  Id<access::Account> employ_person(Desk& desk_, std::string const& name, char const* role, Place at, Id<Person> person) {
    auto const account = desk_.add(access::Account{.id = {}, .subject = as_subject(person), .name = name, .enabled = true, .machine = false}).value();
    access::grant(desk_, {.account = account, .role = role, .at = at, .starts = 2026y / 9 / 1, .ends = {}}).value();
    accounts[name] = account.value;
    persons[name] = person;
    return account;
  }
};

}  // namespace juniper::mis::testing
