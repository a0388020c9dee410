// An entity of one's own, with a role and a purpose to go with it, from outside of the library. Read 02_first_desk before.
#include "loan.hpp"

#include <juniper/mis.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace mis = juniper::mis;
using namespace std::chrono_literals;

namespace {

// [policy]
std::string policy_text() {
  std::ifstream file{std::filesystem::path{__FILE__}.parent_path() / "library.policy.json"};
  return {std::istreambuf_iterator<char>{file}, {}};
}
// [policy]

// [open]
mis::Result<mis::Core> open_with_library(mis::Findings& findings) {
  auto model = mis::school_model();
  if (auto added = model.registry.add(mis::description<library::Loan>()); !added.ok()) { return added.error(); }
  return mis::open("memory:", {.keys = mis::keys_in_memory(),
                               .identity = mis::access::development_identity(),
                               .model = std::move(model),
                               .policy = policy_text(),
                               .findings = &findings});
}
// [open]

}  // namespace

int main() {
  mis::Findings findings;
  auto opened = open_with_library(findings);
  for (auto const& f : findings) { std::cerr << f.place << ": " << f.text << '\n'; }
  auto core = std::move(opened).value();

  mis::School meadow;
  meadow.name = "Meadow School";
  auto const founded = mis::organisations::found(core, {.schools = {meadow},
                                                        .administrator = {.legal_forename = "Grace", .legal_surname = "Hopper"}})
                           .value();
  auto const school = founded.schools.front();
  auto const desk_of = [&](mis::Id<mis::access::Account> account, mis::PurposeKey purpose) {
    return core.desk({.actor = mis::access::development_proof({founded.tenant, account.value}), .at = school, .purpose = purpose})
        .value();
  };
  auto admin = desk_of(founded.administrator, mis::purposes::records_management);
  auto const hire = [&](char const* forename, char const* role) {
    auto const person = admin.add(mis::as_person({.legal_forename = forename, .legal_surname = "Weir"})).value();
    auto const account =
        admin.add(mis::access::Account{.subject = mis::as_subject(person), .name = forename, .enabled = true}).value();
    mis::access::grant(admin, {.account = account, .role = role, .at = school, .starts = admin.today()}).value();
    return account;
  };
  auto office = desk_of(hire("Olive", "office"), mis::purposes::admissions);
  auto const ava = mis::enrolment::admit(office, {.person = mis::NewPerson{.legal_forename = "Ava",
                                                                           .legal_surname = "Okafor",
                                                                           .date_of_birth = 2015y / 3 / 9},
                                                  .starts = 2026y / 9 / 2})
                       .value();

  // [use]
  auto desk = desk_of(hire("Laurie", "librarian"), library::lending);
  auto const loan = desk.add(library::Loan{.pupil = ava,
                                           .title = "A Wizard of Earthsea",
                                           .borrowed = 2026y / 11 / 23,
                                           .adjustment = "large print"})
                        .value();
  auto const seen = desk.get(loan).value();
  std::cout << seen[&library::Loan::title].value().reveal() << ", " << seen[&library::Loan::adjustment].value().reveal() << '\n';
  auto const out = desk.count(mis::Find<library::Loan>{}.absent(&library::Loan::returned)).value();
  std::cout << "out now: " << out << '\n';

  std::cout << "the office: " << mis::name_of(office.get(loan).error().code) << '\n';
  auto const pupil = desk.get(ava).value();
  std::cout << "UPN, for the librarian: " << pupil[&mis::Pupil::upn].why_withheld() << '\n';
  // [use]
}
