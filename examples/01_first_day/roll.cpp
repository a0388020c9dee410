// The people of the story: staff, children and their families.
#include "scenes.hpp"
#include "table.hpp"

using namespace std::chrono_literals;
namespace synthetic = mis::exchange::synthetic;

namespace {

constexpr mis::Date start_of_year = 2026y / 9 / 2;

synthetic::Settled settle(Cast& cast, std::size_t school, char const* clerk, std::uint64_t seed, std::size_t pupils,
                          synthetic::Population& population) {
  population = synthetic::invent({.seed = seed, .pupils = pupils, .la_estab = cast.la_estabs[school], .starts = start_of_year});
  auto office = cast.desk(clerk, cast.schools[school], mis::purposes::admissions);
  return synthetic::settle(office, population).value();
}

// Registration group 7B: the first Year 7 pupils of the school, led by the tutor.
std::vector<mis::Id<mis::Pupil>> form_group(Cast& cast) {
  auto administrator = cast.desk("administrator", cast.trust, mis::purposes::records_management);
  auto const year =
      administrator.add(mis::AcademicYear{.school = cast.schools[0], .name = "2026/27", .starts = 2026y / 9 / 1, .ends = 2027y / 8 / 31}).value();
  auto office = cast.desk("clerk", cast.schools[0], mis::purposes::admissions);
  std::vector<mis::Id<mis::Pupil>> members;
  office.together([&](mis::Desk& desk) -> mis::Result<void> {
    auto const group = desk.add(mis::Group{.school = cast.schools[0], .academic_year = year, .name = "7B", .kind = mis::GroupKind::of("registration")}).value();
    desk.add(mis::TeachingAssignment{.group = group, .staff = cast.tutor, .starts = start_of_year}).value();
    for (auto const& pupil : desk.list(mis::Find<mis::Pupil>{}.equal(&mis::Pupil::year_group, mis::NcYear::year(7)).limit(24)).value()) {
      desk.add(mis::GroupMembership{.group = group, .pupil = pupil.id(), .starts = start_of_year}).value();
      members.push_back(pupil.id());
    }
    return {};
  }).value();
  return members;
}

}  // namespace

void hire_staff(Cast& cast) {
  auto const first = cast.schools[0];
  auto const second = cast.schools[1];
  cast.hire("head", {.legal_forename = "Margaret", .legal_surname = "Hamilton"}, "head", first);
  cast.hire("clerk", {.legal_forename = "Siân", .legal_surname = "Llewellyn"}, "office", first);
  cast.hire("second clerk", {.legal_forename = "Tomasz", .legal_surname = "Wójcik"}, "office", first);
  cast.hire("lead", {.legal_forename = "Folasade", .legal_surname = "Adeyemi"}, "dsl", first);
  cast.hire("SENCO", {.legal_forename = "Parveen", .legal_surname = "Rafiq"}, "senco", first);
  cast.hire("clerk at the other school", {.legal_forename = "Renée", .legal_surname = "Beauséjour"}, "office", second);
  cast.hire("officer", {.legal_forename = "Grace", .legal_surname = "Okonjo"}, "data_protection_officer", cast.trust);
  cast.hire("support", {.legal_forename = "Sam", .legal_surname = "Supplier"}, "vendor_support", cast.trust);
  auto const tutor = cast.hire("tutor", {.legal_forename = "Søren", .legal_surname = "Jørgensen"}, "form_tutor", first);

  // One person, two schools: one record, two appointments.
  auto office = cast.desk("administrator", cast.trust, mis::purposes::records_management);
  cast.tutor = office.add(mis::StaffMember{.person = tutor, .staff_code = "TUT"}).value();
  for (auto const& school : {first, second}) {
    office.add(mis::Appointment{.staff = cast.tutor, .school = school, .post = "Teacher of music", .starts = 2026y / 9 / 1}).value();
  }
  std::cout << "  9 people have accounts; the music teacher works at two schools and is one person\n";
}

Roll admit_everybody(Cast& cast) {
  synthetic::Population here;
  synthetic::Population there;
  auto const settled = settle(cast, 0, "clerk", 2026, 240, here);
  auto const neighbours = settle(cast, 1, "clerk at the other school", 11, 60, there);
  std::cout << "  " << settled.pupils.size() << " children admitted to the first school and " << neighbours.pupils.size()
            << " to the second, from " << here.families.size() + there.families.size() << " families\n";
  auto inclusion = cast.desk("SENCO", cast.schools[0], mis::purposes::inclusion);
  auto welfare = cast.desk("SENCO", cast.schools[0], mis::purposes::welfare);
  synthetic::settle_needs(inclusion, here, settled).value();
  synthetic::settle_health(welfare, here, settled).value();
  std::cout << "  " << inclusion.count<mis::SenProvisionSpell>().value() << " of the first school's have special educational needs, and "
            << welfare.count<mis::Allergy>().value() << " an allergy\n";
  auto const members = form_group(cast);
  std::cout << "  " << members.size() << " of them are in registration group 7B\n";

  // The child everybody looks at: in 7B, with parents who live apart.
  Roll roll;
  std::size_t first = 0;
  for (std::size_t f = 0; f < here.families.size(); ++f) {
    auto const& family = here.families[f];
    bool const apart = family.adults.size() == 2 && !family.adults[1].lives_with;
    bool const in_group = std::ranges::find(members, settled.pupils[first]) != members.end();
    if (in_group && apart && !roll.child) {
      roll.child = settled.pupils[first];
      roll.parent = settled.adults[f][1];
    } else if (in_group && !roll.friend_) {
      roll.friend_ = settled.pupils[first];
    }
    first += family.children.size();
  }
  cast.give_account("parent", roll.parent, "parent", cast.schools[0]);
  return roll;
}
