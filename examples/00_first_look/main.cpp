// The first program: admit a pupil, look at her as her form tutor, and be told why not all of it.
#include "school.hpp"

#include <iostream>

// [includes]
#include <juniper/mis.hpp>
namespace mis = juniper::mis;
using namespace std::chrono_literals;
// [includes]

int main() {
  auto const [meadow, clerk, form_tutor] = found_meadow("meadow.db", "meadow.keys");

  // [first_program]
  auto core   = mis::open("sqlite:meadow.db", {.keys = mis::key_file("meadow.keys")}).value();
  auto office = core.desk({.actor = clerk, .at = meadow, .purpose = mis::purposes::admissions}).value();

  mis::Id<mis::Pupil> ava = mis::enrolment::admit(office, {
      .person = mis::NewPerson{.legal_forename = "Ava", .legal_surname = "Okafor", .date_of_birth = 2015y/3/9},
      .upn    = mis::Upn::parse("E801200019001").value(),
      .starts = 2026y/9/2}).value();

  auto tutor = core.desk({.actor = form_tutor, .at = meadow, .purpose = mis::purposes::teaching}).value();
  mis::Seen<mis::Pupil> seen = tutor.get<mis::Pupil>(ava).value();
  std::cout << seen[&mis::Pupil::year_group].value().text() << '\n';    // 7
  std::cout << seen[&mis::Pupil::ethnicity].why_withheld() << '\n';     // special category (racial or ethnic origin): ...
  // [first_program]
}
