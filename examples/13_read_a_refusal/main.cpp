// Reading a refusal: what is withheld, not there or refused, in which words, and what would change it.
#include <juniper/mis/testing/world.hpp>

#include <iostream>

namespace mis = juniper::mis;
namespace testing = juniper::mis::testing;

int main() {
  testing::World world;   // under the shipped policy
  auto const ava = world.admit("Ava", "Okafor");
  auto const ben = world.admit("Ben", "Hartley");
  world.form_group("7B", "tutor", {ava});

  // [withheld]
  auto tutor = world.desk("tutor", mis::purposes::teaching);
  auto const seen = tutor.get(ava).value();
  std::cout << "ethnicity: " << seen[&mis::Pupil::ethnicity].why_withheld() << '\n';
  std::cout << "UPN: " << seen[&mis::Pupil::upn].why_withheld() << '\n';
  std::cout << "ULN: " << seen[&mis::Pupil::uln].why_withheld() << '\n';
  auto const other = tutor.get(ben).value();
  std::cout << "Ben's: " << other[&mis::Pupil::ethnicity_source].why_withheld() << '\n';
  // [withheld]

  // [may]
  auto const why = seen[&mis::Pupil::year_group].why_may();
  std::cout << "year group: " << why.text << '\n';
  // [may]

  // [not_there]
  auto const ben_himself = tutor.get(world.person_of(ben));
  auto const nobody = tutor.get(mis::Id<mis::Person>{mis::Uuid::from_number(1)});
  std::cout << "Ben: " << ben_himself.error().text << '\n';
  std::cout << (ben_himself.error() == nobody.error() ? "the same as for nobody\n" : "other words\n");
  // [not_there]

  // [refused]
  auto const written = tutor.patch(mis::Patch<mis::Pupil>{seen}.set(&mis::Pupil::year_group, mis::NcYear::parse("8").value()));
  std::cout << "writing: " << written.error().text << '\n';
  auto const asked = tutor.list(mis::Find<mis::Pupil>{}.equal(&mis::Pupil::upn, mis::Upn::parse("E801200019001").value()));
  std::cout << "asking by UPN: " << asked.error().text << '\n';
  auto const sat_down = world.try_desk("tutor", world.meadow, mis::purposes::safeguarding);
  std::cout << "safeguarding: " << sat_down.error().text << " (" << sat_down.error().hint << ")\n";
  // [refused]

  // [never]
  auto const& pupil = mis::description<mis::Pupil>();
  auto const* upn = pupil.find("upn");
  std::cout << "ever, for teaching: " << tutor.why_never(pupil, *upn) << '\n';
  auto clerk = world.desk("clerk", mis::purposes::admissions);
  std::cout << "for admissions: " << (clerk.why_never(pupil, *upn).empty() ? "a clerk may\n" : "a clerk may not\n");
  // [never]
}
