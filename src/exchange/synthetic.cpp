// Inventing families and settling them.
#include <juniper/mis/exchange/synthetic.hpp>

#include <juniper/mis/characteristics/free_school_meal_spell.hpp>
#include <juniper/mis/characteristics/service_child_status.hpp>
#include <juniper/mis/people/address.hpp>
#include <juniper/mis/people/contact_point.hpp>
#include <juniper/mis/people/language_spoken.hpp>

#include <algorithm>

#include <fmt/core.h>

#include "exchange/synthetic_dice.hpp"

namespace juniper::mis::exchange::synthetic {
namespace {

Upn upn_of(Wish const& wish, std::size_t serial, int allocated) {
  // Serial numbers run to 999 within one school and year.
  auto const body = fmt::format("{}{:02}{:03}", wish.la_estab, (allocated - static_cast<int>(serial / 1000)) % 100, serial % 1000);
  return Upn::parse(Upn::expected_check_letter(body) + body).value();
}

// A birthday in the cohort of a year group: 1 September to 31 August.
Date birthday(Dice& dice, int year_group, Date starts) {
  int const entry = static_cast<int>(starts.year()) - (static_cast<unsigned>(starts.month()) < 9 ? 1 : 0);
  Date const first{std::chrono::year{entry - year_group - 5}, std::chrono::September, std::chrono::day{1}};
  return add_days(first, static_cast<int>(dice.below(365)));
}

Adult adult_of(Dice& dice, bool mother, std::string const& surname, bool lives_with, std::size_t number) {
  Adult a;
  a.person.legal_forename = dice.pick(mother ? girls : boys);
  a.person.legal_surname = surname;
  a.relationship = mother ? Relationship::of("PAM") : Relationship::of("PAF");
  a.lives_with = lives_with;
  a.may_see_data = true;
  a.email = fmt::format("parent{}@example.org", number);
  return a;
}

enrolment::Admission child_of(Dice& dice, Wish const& wish, std::string const& surname, std::string const& origin, std::size_t serial) {
  auto const years = static_cast<std::size_t>(wish.oldest_year - wish.youngest_year + 1);
  int const year = wish.youngest_year + static_cast<int>(dice.below(years));
  bool const girl = dice.one_in(2);
  enrolment::Admission a;
  NewPerson p;
  p.legal_forename = dice.pick(girl ? girls : boys);
  p.legal_surname = surname;
  if (dice.one_in(9)) { p.preferred_forename = dice.pick(girl ? girls : boys); }
  p.date_of_birth = birthday(dice, year, wish.starts);
  p.sex = girl ? Sex::of("F") : Sex::of("M");
  a.upn = upn_of(wish, serial, static_cast<int>(p.date_of_birth->year()) + 5);
  a.person = std::move(p);
  a.starts = wish.starts;
  a.ethnicity = Ethnicity::parse(origin).value();
  a.admission_number = fmt::format("{:05}", serial);
  return a;
}

Home home_of(Dice& dice) {
  static constexpr std::array streets{"Mill Lane"sv, "Church Street"sv, "Station Road"sv, "Orchard Close"sv, "Victoria Terrace"sv,
                                      "Bramble Way"sv, "Chapel Hill"sv, "Canal Walk"sv};
  static constexpr std::string_view letters = "ABDEFGHJLNPQRSTUWXYZ";
  auto const letter = [&] { return letters[dice.below(letters.size())]; };
  Home h;
  h.building = std::to_string(1 + dice.below(120));
  h.street = dice.pick(streets);
  h.town = "Meadowby";
  h.postcode = fmt::format("ZZ9 {}{}{}", dice.below(10), letter(), letter());
  return h;
}

// Shares of English schools, roughly: one in five has another first language, one in four free meals, one in six a need.
Circumstances circumstances_of(Dice& dice) {
  static constexpr std::array languages{"POL"sv, "URD"sv, "BNG"sv, "TUR"sv, "YOR"sv, "CHI"sv, "SPA"sv};
  static constexpr std::array needs{"SPLD"sv, "SLCN"sv, "SEMH"sv, "ASD"sv, "MLD"sv, "HI"sv};
  static constexpr std::array conditions{"Asthma"sv, "Epilepsy"sv, "Type 1 diabetes"sv, "Migraine"sv};
  static constexpr std::array allergens{"Peanut"sv, "Egg"sv, "Wasp sting"sv, "Latex"sv};
  static constexpr std::array severities{"mild"sv, "moderate"sv, "severe"sv};
  Circumstances c;
  if (dice.one_in(5)) { c.first_language = Language::parse(dice.pick(languages)).value(); }
  c.free_meals = dice.one_in(4);
  c.service_child = dice.one_in(50);
  c.looked_after = dice.one_in(100);
  if (dice.one_in(6)) {
    c.provision = dice.one_in(4) ? SenProvision::of("E") : SenProvision::of("K");
    c.need = SenType::parse(dice.pick(needs)).value();
  }
  if (dice.one_in(12)) { c.condition = HealthText{dice.pick(conditions)}; }
  if (dice.one_in(20)) {
    c.allergen = HealthText{dice.pick(allergens)};
    c.severity = AllergySeverity::parse(dice.pick(severities)).value();
  }
  return c;
}

// Drawn by themselves, so that the people of a seed stay who they are.
void give_circumstances(Family& family, std::uint64_t seed) {
  Dice dice{seed};
  for (std::size_t i = 0; i < family.children.size(); ++i) { family.circumstances.push_back(circumstances_of(dice)); }
  auto const home = home_of(dice);
  for (auto& adult : family.adults) { adult.home = adult.lives_with ? home : home_of(dice); }
}

Family family_of(Dice& dice, Wish const& wish, std::size_t serial, std::size_t most_children, std::size_t number) {
  Family f;
  auto const surname = dice.pick(surnames);
  auto const origin = dice.pick(origins);
  auto const children = std::min<std::size_t>(most_children, dice.one_in(4) ? 2 + dice.below(2) : 1);
  for (std::size_t i = 0; i < children; ++i) { f.children.push_back(child_of(dice, wish, surname, origin, serial + i)); }
  bool const separated = dice.one_in(4);
  f.adults.push_back(adult_of(dice, true, separated ? dice.pick(surnames) : surname, true, 2 * number));
  if (separated || !dice.one_in(5)) { f.adults.push_back(adult_of(dice, false, surname, !separated, 2 * number + 1)); }
  return f;
}

Result<void> reach(Desk& desk, Id<Person> person, std::string const& email, Date starts) {
  auto const added = desk.add(ContactPoint{.id = {},
                                           .person = person,
                                           .channel = ContactChannel::of("email"),
                                           .use = {},
                                           .value = email,
                                           .starts = starts,
                                           .ends = {}});
  return added.ok() ? Result<void>{} : Result<void>{added.error()};
}

template <class T>
Result<void> written(Desk& desk, T const& record) {
  auto const added = desk.add(record);
  return added.ok() ? Result<void>{} : Result<void>{added.error()};
}

Result<void> live(Desk& desk, Id<Person> person, Home const& home, Date starts, std::optional<std::int32_t> nights,
                  std::optional<Id<Person>> with) {
  return written(desk, Address{.id = {},
                               .person = person,
                               .use = AddressUse::of("home"),
                               .building = PersonalText{home.building},
                               .street = PersonalText{home.street},
                               .town = PersonalText{home.town},
                               .postcode = PersonalText{home.postcode},
                               .starts = starts,
                               .ends = {},
                               .nights_per_fortnight = nights,
                               .lives_with = with});
}

// A child's homes, language, meals and whether a parent serves.
Result<void> settle_child(Desk& desk, Id<Pupil> child, Family const& family, Circumstances const& c,
                          std::vector<Id<Person>> const& adults) {
  auto const pupil = desk.get(child);
  if (!pupil.ok()) { return pupil.error(); }
  auto const person = (*pupil)[&Pupil::person].value();
  auto const starts = family.children.front().starts;
  auto const second = std::ranges::find(family.adults, false, &Adult::lives_with);
  bool const apart = second != family.adults.end();
  auto first = live(desk, person, family.adults.front().home, starts, apart ? std::optional{10} : std::nullopt, adults.front());
  if (!first.ok()) { return first; }
  if (apart) {
    auto const with = adults[static_cast<std::size_t>(second - family.adults.begin())];
    if (auto done = live(desk, person, second->home, starts, 4, with); !done.ok()) { return done; }
  }
  LanguageSpoken const language{
      .id = {}, .person = person, .language = c.first_language, .use = LanguageUse::of("first"), .starts = {}, .ends = {}};
  if (auto done = written(desk, language); !done.ok()) { return done; }
  if (c.free_meals) {
    if (auto done = written(desk, FreeSchoolMealSpell{.id = {}, .pupil = child, .starts = starts, .ends = {}}); !done.ok()) { return done; }
  }
  if (!c.service_child) { return {}; }
  return written(desk, ServiceChildStatus{.id = {}, .pupil = child, .status = ServiceChild::of("Y"), .starts = starts, .ends = {}});
}

Result<void> settle_family(Desk& desk, Family const& family, Settled& settled) {
  std::vector<Id<Pupil>> children;
  for (auto const& child : family.children) {
    auto const pupil = enrolment::admit(desk, child);
    if (!pupil.ok()) { return pupil.error(); }
    children.push_back(*pupil);
  }
  auto& adults = settled.adults.emplace_back();
  for (auto const& adult : family.adults) {
    NewOrKnown who = adult.person;
    for (auto const& child : children) {
      auto const link = people::link(desk, {.pupil = child,
                                            .adult = who,
                                            .relationship = adult.relationship,
                                            .parental_responsibility = true,
                                            .lives_with = adult.lives_with,
                                            .may_collect = true,
                                            .receives_reports = true,
                                            .may_see_data = adult.may_see_data,
                                            .contact_order = static_cast<std::int32_t>(adults.size() + 1),
                                            .starts = family.children.front().starts});
      if (!link.ok()) { return link.error(); }
      auto const seen = desk.get(*link);
      if (!seen.ok()) { return seen.error(); }
      who = (*seen)[&ChildAdultLink::adult].value();  // siblings share their parents
    }
    auto const person = std::get<Id<Person>>(who);
    adults.push_back(person);
    if (auto done = reach(desk, person, adult.email, family.children.front().starts); !done.ok()) { return done; }
    if (auto done = live(desk, person, adult.home, family.children.front().starts, {}, {}); !done.ok()) { return done; }
  }
  for (std::size_t i = 0; i < children.size(); ++i) {
    if (auto done = settle_child(desk, children[i], family, family.circumstances.at(i), adults); !done.ok()) { return done; }
  }
  settled.pupils.insert(settled.pupils.end(), children.begin(), children.end());
  return {};
}

}  // namespace

std::size_t Population::pupils() const noexcept {
  std::size_t n = 0;
  for (auto const& f : families) { n += f.children.size(); }
  return n;
}

Population invent(Wish const& wish) {
  bool const digits = wish.la_estab.size() == 7 && std::ranges::all_of(wish.la_estab, [](char c) { return c >= '0' && c <= '9'; });
  if (!digits || wish.youngest_year > wish.oldest_year || wish.youngest_year < 1 || wish.oldest_year > 13 || !wish.starts.ok()) {
    throw Failure({.code = ErrorCode::invalid, .text = "invented pupils need a school's seven digits, years from 1 to 13 and a first day"});
  }
  Dice dice{wish.seed};
  Population population;
  std::size_t made = 0;
  while (made < wish.pupils) {
    auto family = family_of(dice, wish, wish.first_serial + made, wish.pupils - made, population.families.size());
    give_circumstances(family, wish.seed * 1'000'003 + population.families.size());
    made += family.children.size();
    population.families.push_back(std::move(family));
  }
  return population;
}

Result<Settled> settle(Desk& office, Population const& population, CallOptions const& options) {
  constexpr std::size_t families_per_unit = 20;
  Settled settled;
  for (std::size_t from = 0; from < population.families.size(); from += families_per_unit) {
    auto const to = std::min(from + families_per_unit, population.families.size());
    auto const done = office.together(
        [&](Desk& inner) -> Result<void> {
          for (auto i = from; i < to; ++i) {
            if (auto family = settle_family(inner, population.families[i], settled); !family.ok()) { return family; }
          }
          return {};
        },
        {.idempotency_key = {}, .call = options});
    if (!done.ok()) { return done.error(); }
  }
  return settled;
}

}  // namespace juniper::mis::exchange::synthetic
