// Names, numbers, home and adults of a pupil on the way out, and what keeps them back.
#include "exchange/ctf/gathering.hpp"

#include "exchange/ctf/fold.hpp"
#include <juniper/mis/people/contact_point.hpp>
#include <juniper/mis/people/former_name.hpp>
#include <juniper/mis/people/former_upn.hpp>
#include <juniper/mis/protection/commands.hpp>
#include <juniper/mis/protection/protected_identity.hpp>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace juniper::mis::exchange::ctf {
namespace {

using namespace std::string_view_literals;

constexpr auto cannot_know =
    "an export has to know what court orders and protected identities forbid: work at a desk that may look them up";

Error must_be_seen(Error error) {
  if (error.code == ErrorCode::refused) { error.hint = cannot_know; }
  return error;
}

bool one_of(std::string_view code, std::initializer_list<std::string_view> codes) { return std::ranges::find(codes, code) != codes.end(); }

TransferCode code_of(std::string_view text) { return TransferCode::parse(text).value_or(TransferCode{}); }

}  // namespace

Result<Gathered> Gathering::run() {
  auto const pupil = desk_.get(id_, bounds_);
  if (!pupil.ok()) { return pupil.error(); }
  auto const person = (*pupil)[&mis::Pupil::person];
  if (!person.has_value()) {
    return Error{.code = ErrorCode::refused, .text = person.why_withheld(), .entity = "pupil", .field = "person"};
  }
  person_ = person.value();
  auto forbidden = forbidden_of_child();
  if (!forbidden.ok()) { return std::move(forbidden).error(); }
  forbidden_ = *std::move(forbidden);
  if (forbidden_.everything) {
    kept_back(forbidden_.because, "nothing of this pupil may leave: the pupil is not in the file");
    gathered_.forbidden = true;
    return std::move(gathered_);
  }
  if (auto done = names(*pupil); !done.ok()) { return std::move(done).error(); }
  for (auto const step : {&Gathering::former_names, &Gathering::former_number, &Gathering::home, &Gathering::contacts,
                          &Gathering::languages, &Gathering::meals, &Gathering::care, &Gathering::needs, &Gathering::disabilities,
                          &Gathering::service, &Gathering::schools_elsewhere, &Gathering::schools}) {
    if (auto done = (this->*step)(); !done.ok()) { return std::move(done).error(); }
  }
  return std::move(gathered_);
}

void Gathering::kept_back(char const* code, char const* text) {
  gathered_.findings.push_back({Severity::warning, code, "pupil " + id_.text(), text,
                                "see the record: pass on by hand, to a named person, what the next school has to know"});
}

// What an order does not say in a word that is known here, or what this desk may not read of it, is taken for the most.
Result<Forbidden> Gathering::forbidden_of_child() {
  Forbidden f;
  auto const effects = protection::binding_effects(desk_, person_, desk_.today(), bounds_);
  if (!effects.ok()) { return must_be_seen(effects.error()); }
  for (auto const& effect : *effects) {
    auto const field = effect[&CourtOrderEffect::effect];
    auto const code = field.has_value() ? field.value().text() : "hidden"sv;
    auto const adult = effect[&CourtOrderEffect::adult];
    bool const unclear = one_of(code, {"hidden", "other"});
    if (code == "no_school_change") {
      f.everything = true;
      f.because = "court_order";
    }
    f.address = f.address || unclear || code == "no_address";
    f.reach = f.reach || unclear || code == "no_phone";
    bool const restricts =
        unclear || one_of(code, {"no_address", "no_phone", "no_collect", "no_contact", "no_contact_on_site", "supervised_contact",
                                 "no_reports", "parental_responsibility_removed", "parental_responsibility_restricted"});
    if (restricts && adult.has_value()) { f.adults.insert(adult.value().value); }
  }
  auto const protected_child = protections(person_, f);
  if (!protected_child.ok()) { return protected_child.error(); }
  return f;
}

// Adds what a protected identity forbids. \return whether the person may not be named at all.
Result<bool> Gathering::protections(Id<Person> person, Forbidden& to) {
  auto const found =
      desk_.list(Find<ProtectedIdentity>{}.equal(&ProtectedIdentity::person, person).holding_on(desk_.today()).limit(1000).within(bounds_));
  if (!found.ok()) { return must_be_seen(found.error()); }
  bool nameless = false;
  for (auto const& row : *found) {
    auto const field = row[&ProtectedIdentity::protection];
    auto const code = field.has_value() ? field.value().text() : "everything"sv;
    to.address = to.address || code == "address";
    nameless = nameless || one_of(code, {"name", "school", "everything"});
  }
  if (nameless) {
    to.everything = true;
    to.because = "protected_identity";
  }
  return nameless;
}

Result<void> Gathering::names(Seen<mis::Pupil> const& pupil) {
  auto const person = desk_.get(person_, bounds_);
  if (!person.ok()) { return person.error(); }
  auto& p = gathered_.pupil;
  take(pupil[&mis::Pupil::upn], p.upn, "UPN");
  take(pupil[&mis::Pupil::uln], p.uln, "UniqueLearnerNumber");
  std::optional<Uci> uci;
  take(pupil[&mis::Pupil::uci], uci, "UCI");
  if (uci) { p.uci = PersonalText{uci->text()}; }
  take((*person)[&Person::legal_surname], p.surname, "Surname");
  take((*person)[&Person::legal_forename], p.forename, "Forename");
  take((*person)[&Person::date_of_birth], p.born, "DOB");
  take((*person)[&Person::sex], p.sex, "Sex");
  take((*person)[&Person::preferred_surname], p.basic.preferred_surname, "BasicDetails/PreferredSurname");
  take((*person)[&Person::preferred_forename], p.basic.preferred_forename, "BasicDetails/PreferredForename");
  take((*person)[&Person::legal_middle_names], p.basic.middle_names, "BasicDetails/MiddleNames");
  take(pupil[&mis::Pupil::former_upn], p.basic.former_upn, "BasicDetails/FormerUPN");
  take(pupil[&mis::Pupil::year_group], p.basic.nc_year, "BasicDetails/NCyearActual");
  take(pupil[&mis::Pupil::ethnicity], p.basic.ethnicity, "BasicDetails/Ethnicity");
  std::optional<EthnicitySource> source;
  take(pupil[&mis::Pupil::ethnicity_source], source, "BasicDetails/EthnicitySource");
  if (source) { p.basic.ethnicity_source = code_of(source->text()); }
  return {};
}

Result<void> Gathering::former_names() {
  auto const former = rows(Find<FormerName>{}.equal(&FormerName::person, person_), "BasicDetails/FormerSurname");
  if (!former.ok()) { return former.error(); }
  for (auto const& name : *former) {
    take(name[&FormerName::surname], gathered_.pupil.basic.former_surname, "BasicDetails/FormerSurname");
    take(name[&FormerName::forename], gathered_.pupil.basic.former_forename, "BasicDetails/FormerForename");
  }
  return {};
}

Result<void> Gathering::former_number() {
  if (gathered_.pupil.basic.former_upn) { return {}; }
  auto const former = rows(Find<FormerUpn>{}.equal(&FormerUpn::pupil, id_), "BasicDetails/FormerUPN");
  if (!former.ok()) { return former.error(); }
  for (auto const& number : *former) { take(number[&FormerUpn::upn], gathered_.pupil.basic.former_upn, "BasicDetails/FormerUPN"); }
  return {};
}

Result<std::optional<Address>> Gathering::address_of(Id<Person> person, std::string const& path) {
  auto const found = rows(Find<mis::Address>{}.equal(&mis::Address::person, person).holding_on(desk_.today()), path);
  if (!found.ok()) { return found.error(); }
  std::optional<Address> home;
  for (auto const& row : *found) {
    auto const use = row[&mis::Address::use];
    if (home || (use.has_value() && use.value() != AddressUse::of("home"))) { continue; }
    auto& a = home.emplace();
    take(row[&mis::Address::sub_building], a.sub_building, path);
    take(row[&mis::Address::building], a.building, path);
    take(row[&mis::Address::street], a.street, path);
    take(row[&mis::Address::locality], a.locality, path);
    take(row[&mis::Address::town], a.town, path);
    take(row[&mis::Address::uprn], a.uprn, path);
    take(row[&mis::Address::county], a.county, path);
    take(row[&mis::Address::postcode], a.postcode, path);
    take(row[&mis::Address::country], a.country, path);
  }
  if (home == Address{}) { home.reset(); }
  return home;
}

Result<void> Gathering::reach(Id<Person> person, std::vector<Phone>& phones, std::optional<PersonalText>& email, std::string const& path) {
  auto const points = rows(Find<ContactPoint>{}.equal(&ContactPoint::person, person).holding_on(desk_.today()), path + "Phones");
  if (!points.ok()) { return points.error(); }
  for (auto const& point : *points) {
    auto const channel = point[&ContactPoint::channel];
    PersonalText value;
    take(point[&ContactPoint::value], value, path + "Phones");
    if (value.empty() || !channel.has_value()) { continue; }
    if (channel.value() == ContactChannel::of("email")) {
      if (!email) { email = value; }
    } else {
      std::optional<PhoneType> use;
      take(point[&ContactPoint::use], use, path + "Phones");
      phones.push_back({use, value});
    }
  }
  return {};
}

namespace {

std::string word_of(std::optional<Address> const& a) {
  std::string word;
  if (!a) { return word; }
  for (auto const* part : {&a->sub_building, &a->building, &a->street, &a->locality, &a->town, &a->county, &a->postcode}) {
    if (*part) { word += folded((*part)->reveal()); }
  }
  return word;
}

}  // namespace

Result<void> Gathering::home() {
  auto home = address_of(person_, "Address");
  if (!home.ok()) { return std::move(home).error(); }
  home_word_ = word_of(*home);
  if (forbidden_.address) {
    if (*home) {
      kept_back(forbidden_.because == nullptr ? "address_protected" : forbidden_.because,
                "this pupil's address may not leave: it is not in the file");
    }
  } else {
    gathered_.pupil.address = *std::move(home);
  }
  if (!forbidden_.reach) { return reach(person_, gathered_.pupil.phones, gathered_.pupil.email, ""); }
  kept_back("reach_protected", "telephone numbers and e-mail addresses around this pupil may not leave: they are not in the file");
  return {};
}

Result<void> Gathering::contacts() {
  auto links = rows(Find<ChildAdultLink>{}.equal(&ChildAdultLink::child, person_).holding_on(desk_.today()), "Contacts");
  if (!links.ok()) { return std::move(links).error(); }
  std::ranges::sort(*links, {}, [](Seen<ChildAdultLink> const& link) {
    auto const order = link[&ChildAdultLink::contact_order];
    return std::pair{order.has_value() ? order.value() : 1'000'000, link.id().value};
  });
  for (auto const& link : *links) {
    if (auto done = contact(link); !done.ok()) { return done; }
  }
  return {};
}

Result<void> Gathering::contact(Seen<ChildAdultLink> const& link) {
  auto const adult = link[&ChildAdultLink::adult];
  if (!adult.has_value()) {
    gathered_.withheld.emplace("Contacts", adult.why_withheld());
    return {};
  }
  if (forbidden_.adults.contains(adult.value().value)) {
    kept_back("court_order", "an adult whom an order of a court restricts is not named in the file");
    return {};
  }
  Forbidden own;
  auto const nameless = protections(adult.value(), own);
  if (!nameless.ok()) { return nameless.error(); }
  if (*nameless) {
    kept_back("protected_identity", "an adult whose identity is protected is not named in the file");
    return {};
  }
  auto const person = desk_.get(adult.value(), bounds_);
  if (!person.ok()) { return person.error().code == ErrorCode::not_found ? Done{} : Done{person.error()}; }
  Contact c;
  take(link[&ChildAdultLink::contact_order], c.order, "Contacts/Contact/Order");
  take((*person)[&Person::title], c.title, "Contacts/Contact/Title");
  take((*person)[&Person::legal_surname], c.surname, "Contacts/Contact/Surname");
  take((*person)[&Person::legal_forename], c.forename, "Contacts/Contact/Forename");
  take((*person)[&Person::sex], c.sex, "Contacts/Contact/Sex");
  if (c.sex == Sex::of("U")) { c.sex.reset(); }
  take((*person)[&Person::legal_middle_names], c.middle_names, "Contacts/Contact/MiddleNames");
  take(link[&ChildAdultLink::relationship], c.relationship, "Contacts/Contact/Relationship");
  take(link[&ChildAdultLink::parental_responsibility], c.parental_responsibility, "Contacts/Contact/Responsibility");
  if (c.parental_responsibility == false) { c.parental_responsibility.reset(); }  // here it means "not known to be so"
  if (c.surname.empty() && c.forename.empty()) { return {}; }
  auto where = address_of(adult.value(), "Contacts/Contact/Address");
  if (!where.ok()) { return std::move(where).error(); }
  auto const lives_with = link[&ChildAdultLink::lives_with];
  bool const apart = lives_with.has_value() && !lives_with.value() && (!*where || word_of(*where) != home_word_);
  bool const together = *where && word_of(*where) == home_word_;
  if (own.address || (forbidden_.address && !apart)) {
    if (own.address) { kept_back("protected_identity", "an adult's address may not leave: it is not in the file"); }
  } else if (together && gathered_.pupil.address) {
    c.address_as_pupil = true;
  } else {
    c.address = *std::move(where);
  }
  if (!forbidden_.reach) {
    if (auto done = reach(adult.value(), c.phones, c.email, "Contacts/Contact/"); !done.ok()) { return done; }
  }
  gathered_.pupil.contacts.push_back(std::move(c));
  return {};
}

}  // namespace juniper::mis::exchange::ctf
