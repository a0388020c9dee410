// Who a pupil is: person, names, numbers, and coming onto the roll.
#include "exchange/ctf/settling.hpp"

#include "exchange/ctf/fold.hpp"
#include <juniper/mis/calendar/academic_years.hpp>
#include <juniper/mis/enrolment/commands.hpp>
#include <juniper/mis/people/commands.hpp>
#include <juniper/mis/people/former_name.hpp>
#include <juniper/mis/people/former_upn.hpp>

#include <algorithm>

namespace juniper::mis::exchange::ctf {
namespace {

constexpr auto same_value = [](auto const& a, auto const& b) { return a == b; };
constexpr auto same_name = [](PersonalText const& a, PersonalText const& b) { return folded(a.reveal()) == folded(b.reveal()); };

bool same_text(std::optional<PersonalText> const& a, SeenField<std::optional<PersonalText>> const& b) {
  return a.has_value() == b.has_value() && (!a || same_name(*a, b.value()));
}

}  // namespace

Result<Settled> Settling::run(std::optional<Id<mis::Pupil>> known) {
  if (known) {
    if (auto done = meet(*known); !done.ok()) { return std::move(done).error(); }
  } else {
    auto const admitted = admit();
    if (!admitted.ok()) { return admitted.error(); }
    if (!*admitted) {
      settled_.loaded = false;
      return std::move(settled_);
    }
  }
  for (auto const step : {&Settling::person, &Settling::pupil, &Settling::former_name, &Settling::home, &Settling::contacts,
                          &Settling::circumstances, &Settling::schools, &Settling::roll}) {
    if (auto done = (this->*step)(); !done.ok()) { return std::move(done).error(); }
  }
  what_the_model_does_not_hold();
  return std::move(settled_);
}

void Settling::say(Severity severity, char const* code, std::string text, char const* help) {
  settled_.findings.push_back({severity, code, import_.name + ", pupil " + std::to_string(number_), std::move(text), help});
}

void Settling::differs(std::string_view what) {
  say(Severity::note, "differs", std::string{what} + ": the file says something else than what is here",
      "what is here was kept: ask the family or the sender, and change it by hand if need be");
}

// What ended here after the file was made is not begun again by it.
void Settling::ended_here(std::string_view what) {
  say(Severity::note, "ended_here", std::string{what} + ": the file says that it goes on, and it was ended here",
      "what is here was kept: enter it by hand if it began again");
}

bool Settling::passed_over(Error const& error, EntityInfo const& entity, char const* block) {
  if (error.code != ErrorCode::refused) { return false; }
  import_.refused.emplace(std::string{entity.name}, error.text);
  not_loaded(block);
  return true;
}

// The day on which the file says the pupil came to this school: when a school changes its system, or sends a file to itself.
std::optional<Date> Settling::first_day() const {
  for (auto const& school : in_file_.schools) {
    bool const own = import_.own_number && school.number.la_estab() == import_.own_number;
    if (own && !school.ends && school.starts) { return school.starts; }
  }
  return import_.starts;
}

Result<bool> Settling::admit() {
  admitted_ = true;
  auto const starts = first_day();
  if (!in_file_.born) {
    say(Severity::error, "not_admitted", "nobody is admitted without a date of birth", "ask the sender, and admit the pupil by hand");
    return false;
  }
  if (!starts) {
    say(Severity::error, "not_admitted", "the file does not say when this pupil comes to this school", "run the import with a first day");
    return false;
  }
  if (desk_.today() < *in_file_.born) {
    say(Severity::error, "not_admitted", "the date of birth lies in the future", "ask the sender for the date of birth");
    return false;
  }
  if (*starts < *in_file_.born) {
    say(Severity::error, "not_admitted", "the first day lies before the date of birth", "ask the sender which is right");
    return false;
  }
  if (dry_) {
    for (auto const* entity : {"person", "pupil", "enrolment"}) { ++settled_.added[entity]; }
    return true;
  }
  bool const year_holds = import_.academic_year == calendar::academic_year_of(*starts);
  auto const admitted = enrolment::admit(desk_, {.person = NewPerson{.legal_forename = in_file_.forename,
                                                                     .legal_middle_names = in_file_.basic.middle_names,
                                                                     .legal_surname = in_file_.surname,
                                                                     .preferred_forename = in_file_.basic.preferred_forename,
                                                                     .preferred_surname = in_file_.basic.preferred_surname,
                                                                     .date_of_birth = in_file_.born,
                                                                     .sex = in_file_.sex},
                                                 .upn = in_file_.upn,
                                                 .starts = *starts,
                                                 .uln = in_file_.uln,
                                                 .year_group = year_holds ? in_file_.basic.nc_year : std::nullopt,
                                                 .ethnicity = in_file_.basic.ethnicity,
                                                 .status = {},
                                                 .admission_number = {}});
  if (!admitted.ok()) { return admitted.error(); }
  for (auto const* entity : {"person", "pupil", "enrolment"}) { ++settled_.added[entity]; }
  if (auto done = meet(*admitted); !done.ok()) { return std::move(done).error(); }
  return true;
}

Result<void> Settling::meet(Id<mis::Pupil> pupil) {
  auto const seen = desk_.get(pupil);
  if (!seen.ok()) { return seen.error(); }
  auto const person = (*seen)[&mis::Pupil::person];
  if (!person.has_value()) {
    return Error{.code = ErrorCode::refused, .text = person.why_withheld(), .entity = "pupil", .field = "person"};
  }
  settled_.pupil = pupil;
  person_ = person.value();
  return {};
}

Result<void> Settling::person() {
  if (!person_) { return {}; }
  auto const seen = desk_.get(*person_);
  if (!seen.ok()) { return seen.error(); }
  auto const law = [&](PersonalText Person::*member, PersonalText const& theirs, char const* what) {
    auto const ours = (*seen)[member];
    if (ours.has_value() && !theirs.empty() && !same_name(ours.value(), theirs)) { differs(what); }
  };
  law(&Person::legal_forename, in_file_.forename, "Legal forename");
  law(&Person::legal_surname, in_file_.surname, "Legal surname");
  Patch<Person> patch{*seen};
  fill(patch, *seen, &Person::legal_middle_names, in_file_.basic.middle_names, same_name);
  fill(patch, *seen, &Person::preferred_forename, in_file_.basic.preferred_forename, same_name);
  fill(patch, *seen, &Person::preferred_surname, in_file_.basic.preferred_surname, same_name);
  fill(patch, *seen, &Person::date_of_birth, in_file_.born, same_value);
  fill(patch, *seen, &Person::sex, in_file_.sex, same_value);
  return write(patch, "BasicDetails");
}

Result<void> Settling::pupil() {
  if (!settled_.pupil) { return in_file_.basic.former_upn ? former_number(*in_file_.basic.former_upn, nullptr) : Done{}; }
  auto const seen = desk_.get(*settled_.pupil);
  if (!seen.ok()) { return seen.error(); }
  Patch<mis::Pupil> patch{*seen};
  fill(patch, *seen, &mis::Pupil::upn, in_file_.upn, [](auto const&, auto const&) { return true; });  // numbers() looks at those
  fill(patch, *seen, &mis::Pupil::uln, in_file_.uln, same_value);
  fill(patch, *seen, &mis::Pupil::ethnicity, in_file_.basic.ethnicity, same_value);
  if (in_file_.uci) {
    auto const uci = Uci::parse(in_file_.uci->reveal());
    if (uci.ok()) { fill(patch, *seen, &mis::Pupil::uci, std::optional{*uci}, same_value); }
  }
  if (in_file_.basic.ethnicity_source) {
    auto const source = EthnicitySource::parse(in_file_.basic.ethnicity_source->text());
    if (source.ok()) { fill(patch, *seen, &mis::Pupil::ethnicity_source, std::optional{*source}, same_value); }
  }
  if (!(*seen)[&mis::Pupil::year_group].withheld() && !(*seen)[&mis::Pupil::year_group].has_value() && in_file_.basic.nc_year) {
    patch.set(&mis::Pupil::year_group, *in_file_.basic.nc_year);  // one that is known here is this school's own business
  }
  if (auto done = write(patch, "BasicDetails"); !done.ok()) { return done; }
  return numbers(*seen);
}

// DfE, "Unique pupil numbers": a temporary number gives way to the permanent one; of two permanent ones people decide.
Result<void> Settling::numbers(Seen<mis::Pupil> const& seen) {
  auto const current = seen[&mis::Pupil::upn];
  if (in_file_.upn && current.has_value() && current.value() != *in_file_.upn) {
    bool const replaces = current.value().kind() == UpnKind::temporary && in_file_.upn->kind() == UpnKind::permanent;
    auto const former = seen[&mis::Pupil::former_upn];
    bool const known = former.has_value() && former.value() == *in_file_.upn;
    if (replaces) {
      if (!dry_) {
        auto const done =
            people::replace_upn(desk_, {.pupil = *settled_.pupil, .upn = *in_file_.upn, .why = people::UpnChange::temporary_replaced});
        if (!done.ok()) { return done.error(); }
      }
      ++settled_.changed["pupil"];
      ++settled_.added["former_upn"];
    } else if (!known) {
      say(Severity::warning, "upn_differs", "the file has another unique pupil number than this pupil has here",
          "what is here was kept: find out which is right, and which becomes the former one");
    }
  }
  return in_file_.basic.former_upn ? former_number(*in_file_.basic.former_upn, &seen) : Done{};
}

// `seen` is null for somebody who is not here yet.
Result<void> Settling::former_number(Upn const& number, Seen<mis::Pupil> const* seen) {
  constexpr auto block = "BasicDetails/FormerUPN";
  if (seen != nullptr) {
    auto const here = [&](std::optional<Upn> mis::Pupil::*member) {
      auto const field = (*seen)[member];
      return field.withheld() || (field.has_value() && field.value() == number);
    };
    if (here(&mis::Pupil::upn) || here(&mis::Pupil::former_upn)) { return {}; }
    auto const known = rows(Find<FormerUpn>{}.equal(&FormerUpn::pupil, seen->id()), block);
    if (!known.ok()) { return known.error(); }
    if (!*known) { return {}; }
    for (auto const& row : **known) {
      auto const field = row[&FormerUpn::upn];
      if (field.withheld() || field.value() == number) { return {}; }
    }
  }
  bool const temporary = number.kind() == UpnKind::temporary;
  return add(FormerUpn{.id = {},
                       .pupil = settled_.pupil.value_or(Id<mis::Pupil>{}),
                       .upn = number,
                       .reason = temporary ? FormerUpnReason::of("temporary") : FormerUpnReason::of("second"),
                       .starts = {},
                       .ends = {}},
             block);
}

Result<void> Settling::former_name() {
  constexpr auto block = "BasicDetails/FormerSurname";
  auto const& basic = in_file_.basic;
  if (!basic.former_surname && !basic.former_forename) { return {}; }
  if (person_) {
    auto const known = rows(Find<FormerName>{}.equal(&FormerName::person, *person_), block);
    if (!known.ok()) { return known.error(); }
    if (!*known) { return {}; }
    for (auto const& row : **known) {
      auto const surname = row[&FormerName::surname];
      auto const forename = row[&FormerName::forename];
      if (surname.withheld() || forename.withheld()) { return {}; }
      if (same_text(basic.former_surname, surname) && same_text(basic.former_forename, forename)) { return {}; }
    }
  }
  return add(FormerName{.id = {},
                        .person = person_.value_or(Id<Person>{}),
                        .forename = basic.former_forename,
                        .surname = basic.former_surname,
                        .starts = {},
                        .ends = {}},
             block);
}

}  // namespace juniper::mis::exchange::ctf
