// Where a pupil lives, how they are reached, and the adults around them.
#include "exchange/ctf/fold.hpp"
#include "exchange/ctf/settling.hpp"
#include <juniper/mis/people/address.hpp>
#include <juniper/mis/people/commands.hpp>
#include <juniper/mis/people/contact_point.hpp>

#include <algorithm>
#include <array>

namespace juniper::mis::exchange::ctf {
namespace {

// Lines have no names; a town is not told from a village by looking. They keep their order.
mis::Address as_address(Address const& a) {
  mis::Address to;
  to.use = AddressUse::of("home");
  to.sub_building = a.sub_building;
  to.building = a.building;
  to.street = a.street;
  to.locality = a.locality;
  to.town = a.town ? a.town : a.post_town;
  to.county = a.county ? a.county : a.administrative_area;
  to.postcode = a.postcode ? a.postcode : a.zip;
  to.country = a.country;
  to.uprn = a.uprn;
  if (a.in_lines() && !a.in_parts()) {
    std::array const places{&to.street, &to.locality, &to.town, &to.county};
    std::size_t place = 0;
    for (auto const& line : a.lines) {
      if (!line) { continue; }
      while (place + 1 < places.size() && *places[place]) { ++place; }
      auto& into = *places[place];
      into = into ? PersonalText{std::string{into->reveal()} + ", " + std::string{line->reveal()}} : *line;
    }
  }
  return to;
}

// All of an address in one word, to compare by.
template <class Get>
std::string address_word(Get const& get) {
  std::string word;
  for (auto const member : {&mis::Address::sub_building, &mis::Address::building, &mis::Address::street, &mis::Address::locality,
                            &mis::Address::town, &mis::Address::county, &mis::Address::postcode}) {
    word += folded(get(member));
  }
  return word;
}

std::string name_word(std::string_view forename, std::string_view surname) { return folded(forename) + '/' + folded(surname); }

}  // namespace

Result<void> Settling::home() {
  if (in_file_.address) {
    if (auto done = address(person_, *in_file_.address, "Address"); !done.ok()) { return done; }
  }
  return reach(person_, in_file_.phones, in_file_.email, "Phones");
}

Result<void> Settling::address(std::optional<Id<Person>> person, Address const& address, char const* block) {
  auto row = as_address(address);
  if (address.county && address.administrative_area) { not_loaded("Address/BS7666Address/AdministrativeArea"); }
  if (address.town && address.post_town) { not_loaded("Address/BS7666Address/PostTown"); }
  if (address.easting || address.northing) { not_loaded("Address/Easting and Northing"); }
  row.starts = desk_.today();
  if (person) {
    row.person = *person;
    auto const known = rows(Find<mis::Address>{}.equal(&mis::Address::person, *person).holding_on(desk_.today()), block);
    if (!known.ok()) { return known.error(); }
    if (!*known) { return {}; }
    auto const theirs = address_word([&](auto member) { return row.*member ? (row.*member)->reveal() : std::string_view{}; });
    bool other_home = false;
    for (auto const& seen : **known) {
      std::string word;
      bool hidden = false;
      word = address_word([&](auto member) {
        auto const field = seen[member];
        hidden = hidden || field.withheld();
        return field.has_value() ? std::string{field.value().reveal()} : std::string{};
      });
      if (hidden) { return not_loaded(block), Done{}; }
      if (word == theirs) { return {}; }
      auto const use = seen[&mis::Address::use];
      other_home = other_home || (use.has_value() && use.value() == AddressUse::of("home"));
    }
    if (other_home) {
      say(Severity::warning, "address_differs", "the file has another address than there is here",
          "what is here was kept: ask the family, and change it by hand if need be");
      return {};
    }
  }
  return add(row, block);
}

Result<void> Settling::reach(std::optional<Id<Person>> person, std::vector<Phone> const& phones, std::optional<PersonalText> const& email,
                             char const* block) {
  if (phones.empty() && !email) { return {}; }
  std::set<std::string> known;
  if (person) {
    auto const points = rows(Find<ContactPoint>{}.equal(&ContactPoint::person, *person).holding_on(desk_.today()), block);
    if (!points.ok()) { return points.error(); }
    if (!*points) { return {}; }
    for (auto const& point : **points) {
      auto const value = point[&ContactPoint::value];
      if (value.withheld()) { return not_loaded(block), Done{}; }
      auto const text = value.value();
      known.insert(text.reveal().find('@') == std::string_view::npos ? digits_of(text.reveal()) : folded(text.reveal()));
    }
  }
  auto const point = [&](ContactChannel channel, std::optional<PhoneType> use, PersonalText const& value) {
    return add(ContactPoint{.id = {},
                            .person = person.value_or(Id<Person>{}),
                            .channel = channel,
                            .use = use,
                            .value = value,
                            .starts = desk_.today(),
                            .ends = {}},
               block);
  };
  for (auto const& phone : phones) {
    if (!known.insert(digits_of(phone.number.reveal())).second) { continue; }
    if (auto done = point(ContactChannel::of("phone"), phone.type, phone.number); !done.ok()) { return done; }
  }
  if (email && known.insert(folded(email->reveal())).second) { return point(ContactChannel::of("email"), {}, *email); }
  return {};
}

Result<void> Settling::contacts() {
  if (in_file_.contacts.empty()) { return {}; }
  std::vector<std::pair<Id<Person>, std::string>> linked;
  if (person_) {
    auto const links = rows(Find<ChildAdultLink>{}.equal(&ChildAdultLink::child, *person_).holding_on(desk_.today()), "Contacts");
    if (!links.ok()) { return links.error(); }
    if (!*links) { return {}; }
    for (auto const& link : **links) {
      auto const adult = link[&ChildAdultLink::adult];
      auto const seen = adult.has_value() ? desk_.get(adult.value()) : Result<Seen<Person>>{Error{.code = ErrorCode::not_found}};
      if (!seen.ok() && seen.error().code != ErrorCode::not_found) { return seen.error(); }
      if (!seen.ok() || (*seen)[&Person::legal_surname].withheld() || (*seen)[&Person::legal_forename].withheld()) {
        return not_loaded("Contacts"), Done{};  // one who cannot be told apart might be added twice
      }
      linked.emplace_back(seen->id(),
                          name_word((*seen)[&Person::legal_forename].value().reveal(), (*seen)[&Person::legal_surname].value().reveal()));
    }
  }
  for (auto const& one : in_file_.contacts) {
    if (one.surname.empty() && one.forename.empty()) {
      say(Severity::warning, "nameless_contact", "a contact has neither surname nor forename", "ask the sender who it is");
      continue;
    }
    if (auto done = contact(one, linked); !done.ok()) { return done; }
  }
  return {};
}

Result<void> Settling::contact(Contact const& contact, std::vector<std::pair<Id<Person>, std::string>> const& linked) {
  auto const word = name_word(contact.forename.reveal(), contact.surname.reveal());
  auto const known = std::ranges::find(linked, word, [](auto const& pair) { return pair.second; });
  std::optional<Id<Person>> adult;
  if (known != linked.end()) {
    adult = known->first;
  } else {
    if (!dry_) {
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
      if (!link.ok()) { return link.error(); }
      auto const seen = desk_.get(*link);
      if (!seen.ok()) { return seen.error(); }
      adult = (*seen)[&ChildAdultLink::adult].value();
      if (contact.title) {
        auto const person = desk_.get(*adult);
        if (!person.ok()) { return person.error(); }
        auto const titled = desk_.patch(Patch<Person>{*person}.set(&Person::title, *contact.title));
        if (!titled.ok()) { return titled.error(); }
      }
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

}  // namespace juniper::mis::exchange::ctf
