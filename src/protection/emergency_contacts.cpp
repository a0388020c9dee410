// The legal floor and the expectation.
#include <juniper/mis/protection/emergency_contacts.hpp>
#include <juniper/mis/rulebook/edition.hpp>

namespace juniper::mis::protection {

namespace {

// A number for each parent; some number at least is needed as soon as the pupil lives with a parent.
std::optional<bool> minimum_met(EmergencyContactsFacts const& facts) {
  if (facts.parents_lived_with) { return facts.contact_numbers >= *facts.parents_lived_with; }
  return std::nullopt;
}

}  // namespace

EmergencyContacts emergency_contacts(EmergencyContactsFacts const& facts, rulebook::Law const& law) {
  EmergencyContacts contacts;
  if (!rulebook::covers(facts.jurisdiction, law, contacts.why)) { return contacts; }
  auto const* expected = need_on(law, "SAF-40", std::nullopt);
  auto const* floor = law.book.find("ATT-03", calendar::last_date);
  contacts.register_minimum_met = minimum_met(facts);
  contacts.more_than_one_met = facts.contact_people > 1 && facts.contact_numbers > 1;
  contacts.why.apply(expected);
  if (!contacts.register_minimum_met) {
    contacts.why.caution(
        "the admission register needs a number for each parent the pupil normally lives with, and how many these are is not known", floor);
  } else {
    contacts.why.because(*contacts.register_minimum_met
                             ? "the admission register has a number for each parent the pupil normally lives with"
                             : "the admission register lacks a number for a parent the pupil normally lives with",
                         floor);
  }
  if (!*contacts.more_than_one_met) {
    contacts.outcome = ContactsOutcome::warn;
    contacts.why.because("fewer than two people or two numbers are held", expected);
    contacts.why.unless("a second person with a number is held, or it is noted that this is not reasonably possible", expected);
  } else if (contacts.register_minimum_met) {
    contacts.outcome = *contacts.register_minimum_met ? ContactsOutcome::met : ContactsOutcome::warn;
    contacts.why.unless("a number or a contact that is held turns out to be out of use", expected);
  }
  rulebook::apply_edition("KCS-01", std::nullopt, law, contacts.why);
  return contacts;
}

}  // namespace juniper::mis::protection
