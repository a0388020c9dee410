// Writes that are refused or collide; a note about two children, and the erasure of one.
#include "scenes.hpp"
#include "table.hpp"

namespace {

mis::Id<mis::Person> person_of(Cast& cast, mis::Id<mis::Pupil> pupil) {
  auto office = cast.desk("clerk", cast.schools[0], mis::purposes::admissions);
  auto const seen = office.get(pupil).value();
  return seen[&mis::Pupil::person].value();
}

std::string text_of_note(mis::Desk& desk, mis::Id<mis::SafeguardingNote> id) {
  auto const note = desk.get(id).value();
  return std::string{note[&mis::SafeguardingNote::text].value().reveal()};
}

std::string outcome(mis::Error const& error) { return std::string{mis::name_of(error.code)} + ": " + error.text; }

}  // namespace

void write_and_collide(Cast& cast, Roll const& roll) {
  auto const school = cast.schools[0];
  auto const child = person_of(cast, roll.child);
  auto tutor = cast.desk("tutor", school, mis::purposes::teaching);
  auto const seen_by_tutor = tutor.get(child).value();
  auto const refused = tutor.patch(mis::Patch(seen_by_tutor).set(&mis::Person::legal_surname, "Smith"));
  std::cout << "  The tutor changes the surname:\n      " << outcome(refused.error()) << '\n';

  auto one = cast.desk("clerk", school, mis::purposes::admissions);
  auto two = cast.desk("second clerk", school, mis::purposes::admissions);
  auto const first = one.get(child).value();
  auto const second = two.get(child).value();
  auto const written = one.patch(mis::Patch(first).set(&mis::Person::preferred_forename, "Bobbie-Jo")).value();
  auto const late = two.patch(mis::Patch(second).set(&mis::Person::preferred_forename, "Roberta"));
  std::cout << "  Two clerks read version " << first.version() << "; the first writes version " << written.version
            << ", the second is told:\n      " << outcome(late.error()) << '\n';
  auto const now = two.get(child).value();
  std::cout << "  What stands: " << now[&mis::Person::preferred_forename].value().reveal() << '\n';
}

void note_and_erase(Cast& cast, Roll const& roll) {
  auto const school = cast.schools[0];
  auto lead = cast.desk("lead", school, mis::purposes::safeguarding);
  auto const note = mis::safeguarding::note(lead, {.children = {{roll.child, "told what happened"}, {roll.friend_, "saw it from the gate"}},
                                                   .text = "Both were at the gate at 15:20."})
                        .value();
  auto clerk = cast.desk("clerk", school, mis::purposes::admissions);
  std::cout << "  The safeguarding lead reads: " << text_of_note(lead, note) << '\n';
  std::cout << "  Children it is about: " << lead.count<mis::NoteParticipation>().value() << '\n';
  std::cout << "  The clerk asks for it: " << mis::name_of(clerk.get(note).error().code) << "; notes the clerk can count: "
            << clerk.count<mis::SafeguardingNote>().value() << '\n';

  auto officer = cast.desk("officer", cast.trust, mis::purposes::records_management);
  officer.erase_person(mis::as_subject(person_of(cast, roll.friend_))).value();
  std::cout << "\n  The data protection officer erases the second child.\n";
  std::cout << "  The second child: " << mis::name_of(lead.get(roll.friend_).error().code) << '\n';
  std::cout << "  The note, for the first child: " << text_of_note(lead, note) << '\n';
  for (auto const& part : lead.list<mis::NoteParticipation>().value()) {
    std::cout << "  What is left of the parts: " << part[&mis::NoteParticipation::account_of_child].value().reveal() << '\n';
  }
}
