// Recognising a pupil by number, then by name, date of birth and sex.
#include "exchange/ctf/matching.hpp"

#include "exchange/ctf/fold.hpp"
#include <juniper/mis/people/former_upn.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace juniper::mis::exchange::ctf {
namespace {

constexpr int least_score = 50;
constexpr std::size_t most_candidates = 10;

template <class M>
std::string folded_field(SeenField<M> const& field) {
  return field.has_value() ? folded(field.value().reveal()) : std::string{};
}
std::string folded_text(std::optional<PersonalText> const& text) { return text ? folded(text->reveal()) : std::string{}; }

void add(Candidate& to, char const* what, int points) {
  to.parts.push_back({what, points});
  to.score += points;
}

// A name in law, or else one that is used, on either side.
void score_name(Candidate& to, bool surname, std::string const& law_there, std::string const& used_there, std::string const& law_here,
                std::string const& used_here) {
  if (law_there.empty() || law_here.empty()) { return; }
  if (law_there == law_here) { return add(to, surname ? "surname in law is the same" : "forename in law is the same", 25); }
  bool const used = law_there == used_here || used_there == law_here || (!used_there.empty() && used_there == used_here);
  if (used) { return add(to, surname ? "a surname that is used is the same" : "a forename that is used is the same", 15); }
  if (!surname && law_there.front() == law_here.front()) { return add(to, "forenames begin alike", 5); }
  add(to, surname ? "surnames differ" : "forenames differ", 0);
}

std::optional<Date> turned(Date date) {
  Date const other{date.year(), std::chrono::month{static_cast<unsigned>(date.day())},
                   std::chrono::day{static_cast<unsigned>(date.month())}};
  return other.ok() && other != date ? std::optional{other} : std::nullopt;
}

// Neither name nor date agree: the number was given to another child.
bool contradicts(Candidate const& c) {
  auto const has = [&](std::string_view what) { return std::ranges::any_of(c.parts, [&](ScorePart const& p) { return p.what == what; }); };
  return has("dates of birth differ") && has("surnames differ") && (has("forenames differ") || has("forenames begin alike"));
}

class Search {
 public:
  Search(Desk& desk, Pupil const& in_file, CallOptions const& bounds) : desk_(desk), in_file_(in_file), bounds_(bounds) {}

  Result<Match> run() {
    std::vector<Upn> numbers;
    if (in_file_.upn) { numbers.push_back(*in_file_.upn); }
    if (in_file_.basic.former_upn) { numbers.push_back(*in_file_.basic.former_upn); }
    for (auto const& number : numbers) {
      auto const by = in_file_.upn == number ? MatchedBy::upn : MatchedBy::former_upn;
      if (auto found = by_number(by, &mis::Pupil::upn, number); !found.ok() || decided(*found)) { return found; }
      if (auto found = by_number(MatchedBy::former_upn, &mis::Pupil::former_upn, number); !found.ok() || decided(*found)) { return found; }
      if (auto found = by_former_number(number); !found.ok() || decided(*found)) { return found; }
    }
    return by_person();
  }

 private:
  static bool decided(Match const& match) { return match.pupil || !match.candidates.empty(); }

  Result<Match> by_number(MatchedBy by, std::optional<Upn> mis::Pupil::*member, Upn const& number) {
    return certain(by, Find<mis::Pupil>{}.equal(member, number));
  }

  // Numbers given up earlier than the last one. A desk that may not look them up goes by the others.
  Result<Match> by_former_number(Upn const& number) {
    auto const former = desk_.list(Find<FormerUpn>{}.equal(&FormerUpn::upn, number).limit(most_candidates).within(bounds_));
    if (!former.ok()) { return former.error().code == ErrorCode::refused ? Result<Match>{Match{}} : former.error(); }
    std::vector<Id<mis::Pupil>> pupils;
    for (auto const& row : *former) {
      if (row[&FormerUpn::pupil].has_value()) { pupils.push_back(row[&FormerUpn::pupil].value()); }
    }
    return pupils.empty() ? Result<Match>{Match{}} : certain(MatchedBy::former_upn, Find<mis::Pupil>{}.among(pupils));
  }

  // Who bears a number: certain when it is one whom nothing speaks against.
  Result<Match> certain(MatchedBy by, Find<mis::Pupil> find) {
    auto const found = desk_.list(find.limit(most_candidates).within(bounds_));
    if (!found.ok()) { return found.error(); }
    Match match;
    for (auto const& pupil : *found) {
      auto scored = scored_pupil(pupil);
      if (!scored.ok()) { return std::move(scored).error(); }
      if (*scored) { match.candidates.push_back(**std::move(scored)); }
    }
    if (match.candidates.size() == 1 && !contradicts(match.candidates.front())) {
      return Match{.by = by, .pupil = match.candidates.front().pupil, .candidates = {}};
    }
    return sorted(std::move(match));
  }

  // Nothing when this desk may not know of the person.
  Result<std::optional<Candidate>> scored_pupil(Seen<mis::Pupil> const& pupil) {
    auto const person = pupil[&mis::Pupil::person];
    if (!person.has_value()) { return std::optional<Candidate>{}; }
    auto const seen = desk_.get(person.value(), bounds_);
    if (!seen.ok()) {
      return seen.error().code == ErrorCode::not_found ? Result<std::optional<Candidate>>{std::optional<Candidate>{}} : seen.error();
    }
    return std::optional{score(in_file_, pupil, *seen)};
  }

  Result<Match> by_person() {
    Match match;
    if (!in_file_.born) { return match; }
    std::vector<Date> dates{*in_file_.born};
    if (auto const other = turned(*in_file_.born)) { dates.push_back(*other); }
    std::vector<Id<Person>> persons;
    auto find = Find<Person>{}.among(&Person::date_of_birth, dates).limit(500).within(bounds_);
    for (;;) {
      auto const page = desk_.list(find);
      if (!page.ok()) { return page.error(); }
      for (auto const& person : *page) { persons.push_back(person.id()); }
      if (!page->next) { break; }
      find.after(*page->next);
    }
    for (std::size_t i = 0; i < persons.size(); i += 500) {
      std::vector<Id<Person>> const some{persons.begin() + static_cast<std::ptrdiff_t>(i),
                                         persons.begin() + static_cast<std::ptrdiff_t>(std::min(i + 500, persons.size()))};
      auto const pupils = desk_.list(Find<mis::Pupil>{}.among(&mis::Pupil::person, some).limit(1000).within(bounds_));
      if (!pupils.ok()) { return pupils.error(); }
      for (auto const& pupil : *pupils) {
        auto scored = scored_pupil(pupil);
        if (!scored.ok()) { return std::move(scored).error(); }
        if (*scored && (*scored)->score >= least_score) { match.candidates.push_back(**std::move(scored)); }
      }
    }
    return sorted(std::move(match));
  }

  static Match sorted(Match match) {
    std::ranges::sort(match.candidates, [](Candidate const& a, Candidate const& b) {
      return a.score != b.score ? a.score > b.score : a.pupil.value < b.pupil.value;
    });
    if (match.candidates.size() > most_candidates) { match.candidates.resize(most_candidates); }
    return match;
  }

  Desk& desk_;
  Pupil const& in_file_;
  CallOptions const& bounds_;
};

}  // namespace

Candidate score(Pupil const& in_file, Seen<mis::Pupil> const& pupil, Seen<Person> const& person) {
  Candidate c{.pupil = pupil.id(), .score = 0, .parts = {}};
  auto const upn = pupil[&mis::Pupil::upn];
  if (in_file.upn && upn.has_value()) {
    bool const same = *in_file.upn == upn.value();
    c.parts.push_back({same ? "unique pupil number is the same" : "unique pupil numbers differ", 0});
  }
  auto const born = person[&Person::date_of_birth];
  if (in_file.born && born.has_value()) {
    if (*in_file.born == born.value()) {
      add(c, "date of birth is the same", 40);
    } else if (turned(*in_file.born) == born.value()) {
      add(c, "date of birth is the same with day and month the other way round", 20);
    } else {
      add(c, "dates of birth differ", 0);
    }
  }
  score_name(c, true, folded(in_file.surname.reveal()), folded_text(in_file.basic.preferred_surname),
             folded_field(person[&Person::legal_surname]), folded_field(person[&Person::preferred_surname]));
  score_name(c, false, folded(in_file.forename.reveal()), folded_text(in_file.basic.preferred_forename),
             folded_field(person[&Person::legal_forename]), folded_field(person[&Person::preferred_forename]));
  auto const sex = person[&Person::sex];
  if (in_file.sex && sex.has_value()) {
    bool const same = *in_file.sex == sex.value();
    add(c, same ? "sex is the same" : "sexes differ", same ? 10 : 0);
  }
  return c;
}

Result<Match> match(Desk& desk, Pupil const& in_file, CallOptions const& bounds) { return Search{desk, in_file, bounds}.run(); }

}  // namespace juniper::mis::exchange::ctf
