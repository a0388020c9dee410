// The adults around a pupil.
#include "exchange/ctf/fold.hpp"
#include "exchange/ctf/settling.hpp"
#include <juniper/mis/people/child_adult_link.hpp>
#include <juniper/mis/people/commands.hpp>

#include <algorithm>

namespace juniper::mis::exchange::ctf {
namespace {

std::string name_word(std::string_view forename, std::string_view surname) { return folded(forename) + '/' + folded(surname); }

}  // namespace

// An adult who is linked to the pupil here, or was.
struct Settling::Linked {
  Seen<ChildAdultLink> link;
  std::string name{};       // empty when this desk may no longer see who it was
  bool over = false;        // ended here since the file was made
  bool recognised = false;  // in a contact of the file: two of one name are two
};

// Nothing when one who is linked now cannot be told apart: that one might be added twice.
Result<std::optional<std::vector<Settling::Linked>>> Settling::adults_linked() {
  using Nobody = std::optional<std::vector<Linked>>;
  std::vector<Linked> linked;
  if (!person_) { return Nobody{std::move(linked)}; }
  auto links = rows(Find<ChildAdultLink>{}.equal(&ChildAdultLink::child, *person_), "Contacts");
  if (!links.ok()) { return links.error(); }
  if (!*links) { return Nobody{}; }
  for (auto& link : counting(**std::move(links))) {
    auto const adult = link[&ChildAdultLink::adult];
    auto const seen = adult.has_value() ? desk_.get(adult.value()) : Result<Seen<Person>>{Error{.code = ErrorCode::not_found}};
    if (!seen.ok() && seen.error().code != ErrorCode::not_found) { return seen.error(); }
    bool const ended = over(link);
    bool const hidden = !seen.ok() || (*seen)[&Person::legal_surname].withheld() || (*seen)[&Person::legal_forename].withheld();
    if (hidden && !ended) {
      not_loaded("Contacts");
      return Nobody{};
    }
    auto name = hidden ? std::string{}
                       : name_word((*seen)[&Person::legal_forename].value().reveal(), (*seen)[&Person::legal_surname].value().reveal());
    linked.push_back({.link = std::move(link), .name = std::move(name), .over = ended});
  }
  return Nobody{std::move(linked)};
}

Result<void> Settling::contacts() {
  if (in_file_.contacts.empty()) { return {}; }
  auto linked = adults_linked();
  if (!linked.ok()) { return std::move(linked).error(); }
  if (!*linked) { return {}; }
  for (auto const& one : in_file_.contacts) {
    if (repeated(in_file_.contacts, one)) { continue; }
    if (one.surname.empty() && one.forename.empty()) {
      say(Severity::warning, "nameless_contact", "a contact has neither surname nor forename", "ask the sender who it is");
      continue;
    }
    if (auto done = contact(one, **linked); !done.ok()) { return done; }
  }
  return {};
}

Result<void> Settling::contact(Contact const& contact, std::vector<Linked>& linked) {
  auto const word = name_word(contact.forename.reveal(), contact.surname.reveal());
  // Of several with one name the one that is more like it.
  auto const likeness = [&](Linked const& one) {
    bool const same = contact.relationship && may_be(one.link, &ChildAdultLink::relationship, *contact.relationship);
    if (one.recognised || !(one.name == word || (one.name.empty() && same))) { return 0; }
    bool const same_order = contact.order && may_be(one.link, &ChildAdultLink::contact_order, *contact.order);
    return 1 + (same_order ? 1 : 0) + (same ? 2 : 0) + (one.over ? 0 : 4);
  };
  auto const most_alike = std::ranges::max_element(linked, {}, likeness);
  auto const known = most_alike != linked.end() && likeness(*most_alike) > 0 ? most_alike : linked.end();
  std::optional<Id<Person>> adult;
  if (known != linked.end()) {
    known->recognised = true;
    if (known->over) {
      ended_here("Contact");
      return {};
    }
    auto const& link = known->link;
    if (contact.relationship && !may_be(link, &ChildAdultLink::relationship, *contact.relationship)) { differs("Contact, Relationship"); }
    if (contact.parental_responsibility && !may_be(link, &ChildAdultLink::parental_responsibility, *contact.parental_responsibility)) {
      differs("Contact, Parental responsibility");
    }
    adult = link[&ChildAdultLink::adult].value();
  } else if (import_.refused.contains("child_adult_link")) {
    not_loaded("Contacts");
    return {};
  } else {
    if (!dry_) {
      auto const made = this->link(contact);
      if (!made.ok()) { return made.error(); }
      adult = *made;
    }
    ++settled_.added["person"];
    ++settled_.added["child_adult_link"];
    say(Severity::note, "permissions_to_give", "a contact was linked without permission to collect, to be sent reports or to see data",
        "decide each of these for the contact");
  }
  auto const& where = contact.address_as_pupil ? in_file_.address : contact.address;
  if (where) {
    if (auto done = address(adult, *where, "Contacts"); !done.ok()) { return done; }
  }
  return reach(adult, contact.phones, contact.email, "Contacts");
}

Result<Id<Person>> Settling::link(Contact const& contact) {
  auto const link = people::link(desk_, {.pupil = *settled_.pupil,
                                         .adult = NewPerson{.legal_forename = contact.forename,
                                                            .legal_middle_names = contact.middle_names,
                                                            .legal_surname = contact.surname,
                                                            .preferred_forename = {},
                                                            .preferred_surname = {},
                                                            .date_of_birth = {},
                                                            .sex = contact.sex},
                                         .relationship = contact.relationship.value_or(Relationship::of("OTH")),
                                         .parental_responsibility = contact.parental_responsibility.value_or(false),
                                         .contact_order = contact.order.value_or(0) > 0 ? contact.order : std::nullopt,
                                         .starts = desk_.today()});
  if (!link.ok()) {
    // It may have done half of its steps: the pupil is tried once more without contacts.
    if (link.error().code == ErrorCode::refused) { import_.refused.emplace("child_adult_link", link.error().text); }
    return link.error();
  }
  auto const seen = desk_.get(*link);
  if (!seen.ok()) { return seen.error(); }
  auto const adult = (*seen)[&ChildAdultLink::adult].value();
  if (contact.title) {
    auto const person = desk_.get(adult);
    if (!person.ok()) { return person.error(); }
    auto const titled = desk_.patch(Patch<Person>{*person}.set(&Person::title, *contact.title));
    if (!titled.ok() && titled.error().code != ErrorCode::refused) { return titled.error(); }
    if (!titled.ok()) { not_loaded("Contacts/Contact/Title"); }
  }
  return adult;
}

}  // namespace juniper::mis::exchange::ctf
