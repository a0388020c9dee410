// Where a pupil or an adult lives, and how they are reached.
#include "exchange/ctf/fold.hpp"
#include "exchange/ctf/settling.hpp"
#include <juniper/mis/people/address.hpp>
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
  std::set<std::string> given_up;
  if (person) {
    auto points = rows(Find<ContactPoint>{}.equal(&ContactPoint::person, *person), block);
    if (!points.ok()) { return points.error(); }
    if (!*points) { return {}; }
    for (auto const& point : counting(**std::move(points))) {
      auto const value = point[&ContactPoint::value];
      if (value.withheld()) { return not_loaded(block), Done{}; }
      auto const text = value.value();
      auto word = text.reveal().find('@') == std::string_view::npos ? digits_of(text.reveal()) : folded(text.reveal());
      if (over(point)) { given_up.insert(word); }
      known.insert(std::move(word));
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
    auto const digits = digits_of(phone.number.reveal());
    if (digits.empty()) {
      say(Severity::warning, "no_digits", "a telephone number has no digit", "it was left out: ask the family for the number");
      continue;
    }
    if (given_up.contains(digits)) { ended_here("Contact point"); }
    if (!known.insert(digits).second) { continue; }
    if (auto done = point(ContactChannel::of("phone"), phone.type, phone.number); !done.ok()) { return done; }
  }
  if (email && email->reveal().find('@') == std::string_view::npos) {
    say(Severity::warning, "no_at_sign", "an address of mail has no @", "it was left out: ask the family for the address");
    return {};
  }
  if (email && given_up.contains(folded(email->reveal()))) { ended_here("Contact point"); }
  if (email && known.insert(folded(email->reveal())).second) { return point(ContactChannel::of("email"), {}, *email); }
  return {};
}

}  // namespace juniper::mis::exchange::ctf
