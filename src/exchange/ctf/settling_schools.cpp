// The schools a pupil was at, and the roll of this one.
#include "exchange/ctf/fold.hpp"
#include "exchange/ctf/settling.hpp"
#include <juniper/mis/enrolment/enrolment.hpp>
#include <juniper/mis/enrolment/school_attended.hpp>

#include <algorithm>

namespace juniper::mis::exchange::ctf {

Result<void> Settling::schools() {
  constexpr auto block = "SchoolHistory";
  if (in_file_.schools.empty()) { return {}; }
  std::vector<Seen<SchoolAttended>> known;
  if (settled_.pupil) {
    auto here = rows(Find<SchoolAttended>{}.equal(&SchoolAttended::pupil, *settled_.pupil), block);
    if (!here.ok()) { return here.error(); }
    if (!*here) { return {}; }
    known = **std::move(here);
  }
  for (auto const& school : in_file_.schools) {
    if (repeated(in_file_.schools, school)) { continue; }
    auto const number = school.number.la_estab();
    if (number && number == import_.own_number) {
      if (auto done = own_school(school); !done.ok()) { return done; }
      continue;
    }
    if (!number && !school.name) {
      not_loaded(block);
      continue;
    }
    auto const name = school.name.value_or(PersonalText{number ? number->text() : std::string_view{}});
    auto const ground = LeavingGround::parse(school.ground.value_or(PersonalText{}).reveal());
    if (school.ground && !ground.ok()) { not_loaded("SchoolHistory/School/RemovalGrounds"); }
    auto const there = std::ranges::find_if(known, [&](auto const& row) {
      auto const starts = row[&SchoolAttended::starts];
      bool const other_time = school.starts && starts.has_value() && starts.value() != *school.starts;
      auto const called = row[&SchoolAttended::name];
      bool const called_so = called.withheld() || folded(called.value().reveal()) == folded(name.reveal());
      return !other_time && (number ? may_be(row, &SchoolAttended::la_estab, *number) : called_so);
    });
    if (there != known.end()) {
      auto const learnt = more_of_school(*there, school, ground.ok() ? std::optional{*ground} : std::nullopt);
      if (!learnt.ok()) { return learnt; }
      continue;
    }
    auto const done = add(SchoolAttended{.id = {},
                                         .pupil = settled_.pupil.value_or(Id<mis::Pupil>{}),
                                         .name = name,
                                         .la_estab = number,
                                         .urn = school.urn,
                                         .leaving_ground = ground.ok() ? std::optional{*ground} : std::nullopt,
                                         .last_school = school.last_school.value_or(false),
                                         .starts = school.starts,
                                         .ends = school.ends},
                          block);
    if (!done.ok()) { return done; }
  }
  return {};
}

Result<void> Settling::more_of_school(Seen<SchoolAttended> const& row, AttendedSchool const& school, std::optional<LeavingGround> ground) {
  constexpr auto same = [](auto const& a, auto const& b) { return a == b; };
  Patch<SchoolAttended> patch{row};
  auto const starts = row[&SchoolAttended::starts];
  auto const first = starts.has_value() ? std::optional{starts.value()} : school.starts;
  bool const backwards = school.ends && first && *school.ends < *first;
  fill(patch, row, &SchoolAttended::starts, school.starts, same);
  if (backwards) {
    differs("School attended, Ends");
  } else {
    fill(patch, row, &SchoolAttended::ends, school.ends, same);
  }
  fill(patch, row, &SchoolAttended::urn, school.urn, same);
  fill(patch, row, &SchoolAttended::leaving_ground, ground, same);
  return write(patch, "SchoolHistory");
}

// A file takes nobody off roll: leaving is an act of its own, on a ground of regulation 9.
Result<void> Settling::own_school(AttendedSchool const& school) {
  if (!school.ends || !settled_.pupil) { return {}; }
  auto const open = rows(Find<Enrolment>{}
                             .equal(&Enrolment::pupil, *settled_.pupil)
                             .equal(&Enrolment::school, Id<School>{desk_.organisation().value})
                             .absent(&Enrolment::ends),
                         "SchoolHistory");
  if (!open.ok()) { return open.error(); }
  if (*open && !(*open)->empty()) {
    say(Severity::warning, "left_by_file", "the file says that this pupil has left this school, and the pupil is on roll here",
        "the roll was left as it is: take the pupil off roll yourself if that is so");
  }
  return {};
}

// A file puts nobody on roll again who is known here and has left, nor anybody who is on the roll of another school of the trust.
Result<void> Settling::roll() {
  if (admitted_ || !settled_.pupil) { return {}; }
  auto const here = rows(Find<Enrolment>{}
                             .equal(&Enrolment::pupil, *settled_.pupil)
                             .equal(&Enrolment::school, Id<School>{desk_.organisation().value}),
                         "SchoolHistory");
  if (!here.ok()) { return here.error(); }
  if (*here && std::ranges::all_of(**here, [this](auto const& row) { return over(row); })) {
    say(Severity::warning, "not_on_roll", "this pupil is known here and is not on the roll of this school",
        "admit the pupil by hand if the pupil comes to this school");
  }
  return {};
}

}  // namespace juniper::mis::exchange::ctf
