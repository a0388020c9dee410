// Inventing families and settling them.
#include <juniper/mis/exchange/synthetic.hpp>

#include <juniper/mis/people/contact_point.hpp>

#include <algorithm>
#include <array>
#include <random>

#include <fmt/core.h>

namespace juniper::mis::exchange::synthetic {
namespace {

using namespace std::string_view_literals;

constexpr std::array girls{"Amelia"sv, "Zoë"sv, "Aoife"sv, "Chloé"sv, "Fatima"sv, "Siân"sv, "Priya"sv, "Ngozi"sv, "Łucja"sv,
                           "Mei"sv, "Ifeoma"sv, "Saoirse"sv, "Renée"sv, "Ayşe"sv, "Ottilie"sv, "Beatriz"sv, "Hannah"sv, "Maryam"sv};
constexpr std::array boys{"Oliver"sv, "José"sv, "Oisín"sv, "Muhammad"sv, "André"sv, "Tomasz"sv, "Kwame"sv, "Rhys"sv, "Jörg"sv,
                          "Arjun"sv, "Wei"sv, "Chidi"sv, "Łukasz"sv, "Émile"sv, "Noah"sv, "İbrahim"sv, "Callum"sv, "Søren"sv};
constexpr std::array surnames{"Okafor"sv,   "O’Neill"sv,   "Ó Súilleabháin"sv, "García"sv,     "Nowak"sv,   "Wójcik"sv,  "Begum"sv,
                              "Patel"sv,    "Smith"sv,     "Llŷn"sv,           "Brontë"sv,     "Müller"sv,  "Yılmaz"sv,  "Ahmed"sv,
                              "Mensah"sv,   "Chen"sv,      "Beauséjour"sv,     "D’Souza"sv,    "Evans"sv,   "Kowalczyk"sv,
                              "Adeyemi"sv,  "Thompson"sv,  "St John-Ruiz"sv,   "Hassan"sv,     "Jørgensen"sv, "Novák"sv, "Iyer"sv};
constexpr std::array origins{"WBRI"sv, "WIRI"sv, "WOTH"sv, "MWBC"sv, "AIND"sv, "APKN"sv, "ABAN"sv, "BCRB"sv, "BAFR"sv, "CHNE"sv, "NOBT"sv};

// std::uniform_int_distribution differs between libraries; this does not.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : engine_(seed) {}
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(engine_() % n); }
  bool one_in(std::size_t n) { return below(n) == 0; }
  template <std::size_t N>
  std::string pick(std::array<std::string_view, N> const& from) {
    return std::string{from[below(N)]};
  }

 private:
  std::mt19937_64 engine_;
};

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
