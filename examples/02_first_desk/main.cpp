// A first desk: found a school, be refused, be granted a role, write a note, check the log. Read 00_first_look before.
#include <juniper/mis.hpp>

#include <filesystem>
#include <iostream>

namespace mis = juniper::mis;
using namespace std::chrono_literals;

namespace {

// [outcome]
void print(mis::Error const& error) { std::cout << mis::name_of(error.code) << ": " << error.text << '\n'; }
// [outcome]

// [hire]
mis::Id<mis::access::Account> hire(mis::Desk& desk, char const* forename, char const* surname) {
  auto const person = desk.add(mis::as_person({.legal_forename = forename, .legal_surname = surname})).value();
  return desk.add(mis::access::Account{.subject = mis::as_subject(person), .name = forename, .enabled = true}).value();
}
// [hire]

}  // namespace

int main() {
  for (auto const* file : {"first_desk.db", "first_desk.keys"}) { std::filesystem::remove(file); }

  // [found]
  auto const clock = std::make_shared<mis::ManualClock>(std::chrono::sys_days{2026y / 11 / 23} + 9h);
  auto core = mis::open("sqlite:first_desk.db", {.keys = mis::key_file("first_desk.keys"), .clock = clock}).value();

  auto const host = mis::access::HostSigner::create();
  mis::School meadow;
  meadow.name = "Meadow School";
  auto const founded = mis::organisations::found(core, {.schools = {meadow},
                                                        .administrator = {.legal_forename = "Grace", .legal_surname = "Hopper"},
                                                        .host_key = host.public_key()})
                           .value();
  auto const school = founded.schools.front();
  // [found]

  // [sign_in]
  auto const signed_in = [&](mis::Id<mis::access::Account> account) {
    return host.assert_identity({founded.tenant, account.value}, clock->now(), clock->now() + 8h);
  };
  auto admin = core.desk({.actor = signed_in(founded.administrator), .at = school, .purpose = mis::purposes::records_management})
                   .value();
  // [sign_in]

  // [refused]
  auto const tutor = hire(admin, "Tom", "Weir");
  auto const too_early = core.desk({.actor = signed_in(tutor), .at = school, .purpose = mis::purposes::teaching});
  print(too_early.error());
  // [refused]

  // [grant]
  auto const clerk = hire(admin, "Olive", "Marsh");
  auto const lead = hire(admin, "Dora", "Adeyemi");
  mis::access::grant(admin, {.account = tutor, .role = "form_tutor", .at = school, .starts = admin.today()}).value();
  mis::access::grant(admin, {.account = clerk, .role = "office", .at = school, .starts = admin.today()}).value();
  mis::access::grant(admin, {.account = lead, .role = "dsl", .at = school, .starts = admin.today()}).value();
  // [grant]

  // [admit]
  auto office = core.desk({.actor = signed_in(clerk), .at = school, .purpose = mis::purposes::admissions}).value();
  auto const ava = mis::enrolment::admit(office, {.person = mis::NewPerson{.legal_forename = "Ava",
                                                                           .legal_surname = "Okafor",
                                                                           .date_of_birth = 2015y / 3 / 9},
                                                  .starts = 2026y / 9 / 2,
                                                  .ethnicity = mis::Ethnicity::of("BAFR")})
                       .value();
  // [admit]

  // [look]
  auto teaching = core.desk({.actor = signed_in(tutor), .at = school, .purpose = mis::purposes::teaching}).value();
  auto const seen = teaching.get(ava).value();
  std::cout << "year group " << seen[&mis::Pupil::year_group].value().text() << '\n';
  std::cout << "ethnicity withheld: " << seen[&mis::Pupil::ethnicity].why_withheld() << '\n';
  // [look]

  // [refused_read]
  auto const search = teaching.list(mis::Find<mis::Pupil>{}.equal(&mis::Pupil::ethnicity, mis::Ethnicity::of("BAFR")));
  print(search.error());
  // [refused_read]

  // [note]
  auto safeguarding = core.desk({.actor = signed_in(lead), .at = school, .purpose = mis::purposes::safeguarding}).value();
  auto const note = mis::safeguarding::note(safeguarding, {.children = {{.pupil = ava}},
                                                           .text = "Ava was quiet today and did not eat."})
                        .value();
  auto const read = safeguarding.get(note).value();
  std::cout << "the lead reads: " << read[&mis::SafeguardingNote::text].value().reveal() << '\n';
  print(office.get(note).error());
  // [note]

  // [verify]
  auto const kept = core.checkpoint(founded.tenant).value();   // to be kept where nobody who can edit the store can edit it
  auto const verdict = core.verify(founded.tenant, kept).value();
  std::cout << verdict.events << " events, " << verdict.rows << " rows: " << (verdict.holds() ? "all holds" : "broken") << '\n';
  // [verify]
}
