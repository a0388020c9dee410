// The next academic year: year groups and memberships.
#include <juniper/mis/enrolment/commands/roll_over.hpp>

#include <juniper/mis/core/requests.hpp>
#include <juniper/mis/enrolment/enrolment.hpp>
#include <juniper/mis/enrolment/group_membership.hpp>
#include <juniper/mis/enrolment/year_group.hpp>
#include <juniper/mis/enrolment/year_group_placement.hpp>

#include <map>
#include <optional>
#include <set>

namespace juniper::mis::enrolment {
namespace {

Error invalid(char const* text, char const* entity, char const* field) {
  return {.code = ErrorCode::invalid, .text = text, .entity = entity, .field = field};
}

// Every record of a list, over all of its pages.
template <class T>
Result<std::vector<Seen<T>>> all_of(Desk& desk, Find<T> find) {
  std::vector<Seen<T>> all;
  find.limit(1000);
  for (;;) {
    auto page = desk.list(find);
    if (!page.ok()) { return std::move(page).error(); }
    for (auto& record : page->records) { all.push_back(std::move(record)); }
    if (!page->next) { return all; }
    find.after(*std::move(page->next));
  }
}

Id<School> school_of(Desk const& desk) { return {desk.organisation().value}; }

// On which enrolment each pupil of the school is on roll that day.
Result<std::map<Id<Pupil>, Id<Enrolment>>> on_roll(Desk& desk, Date day) {
  auto const enrolled = all_of(desk, Find<Enrolment>{}.equal(&Enrolment::school, school_of(desk)).as_at(day));
  if (!enrolled.ok()) { return enrolled.error(); }
  std::map<Id<Pupil>, Id<Enrolment>> pupils;
  for (auto const& e : *enrolled) { pupils.emplace(e[&Enrolment::pupil].value(), e.id()); }
  return pupils;
}

// The placements of the year before, and who has one in the year that begins.
struct Placements {
  std::map<Id<Enrolment>, Seen<YearGroupPlacement>> before{};
  std::set<Id<Enrolment>> begun{};
};

Result<Placements> placements(Desk& desk, Date starts) {
  Placements found;
  auto const before = all_of(desk, Find<YearGroupPlacement>{}.as_at(add_days(starts, -1)));
  if (!before.ok()) { return before.error(); }
  for (auto const& p : *before) { found.before.emplace(p[&YearGroupPlacement::enrolment].value(), p); }
  auto const begun = all_of(desk, Find<YearGroupPlacement>{}.at_least(&YearGroupPlacement::starts, starts));
  if (!begun.ok()) { return begun.error(); }
  for (auto const& p : *begun) { found.begun.insert(p[&YearGroupPlacement::enrolment].value()); }
  return found;
}

template <class Field>
std::optional<NcYear> value_of(Field const& field) {
  return field.has_value() ? std::optional{field.value()} : std::nullopt;
}

// Where a pupil is in the year that begins; nothing when there is nowhere to go.
struct NextPlace {
  NcYear actual{};
  std::optional<NcYear> cohort{};
};

std::optional<NextPlace> next_place(std::optional<NcYear> actual, std::optional<NcYear> cohort, bool repeats) {
  if (!actual) { return std::nullopt; }
  auto const age = year_group_after(cohort.value_or(*actual));
  auto const next = repeats ? actual : year_group_after(*actual);
  if (!next) { return std::nullopt; }
  return NextPlace{*next, age && *age != *next ? age : std::nullopt};
}

Result<void> place(Desk& desk, Seen<Pupil> const& pupil, Id<Enrolment> enrolment, NextPlace const& next, Date starts) {
  auto const added = desk.add(YearGroupPlacement{
      .id = {}, .enrolment = enrolment, .actual = next.actual, .cohort = next.cohort, .starts = starts, .ends = {}});
  if (!added.ok()) { return added.error(); }
  if (value_of(pupil[&Pupil::year_group]) == next.actual) { return {}; }
  auto const done = desk.patch(Patch(pupil).set(&Pupil::year_group, next.actual).because("moved up into the next academic year"));
  return done.ok() ? Result<void>{} : done.error();
}

Result<void> end_by(Desk& desk, Seen<YearGroupPlacement> const& placement, Date last_day) {
  auto const ends = placement[&YearGroupPlacement::ends];
  if (ends.has_value() && ends.value() <= last_day) { return {}; }
  auto const done = desk.patch(Patch(placement).set(&YearGroupPlacement::ends, last_day).because("the academic year ended"));
  return done.ok() ? Result<void>{} : done.error();
}

Result<void> move_up(Desk& desk, RollOver const& asked, Date starts, RolledOver& tally) {
  auto const last_day = add_days(starts, -1);
  auto const before = on_roll(desk, last_day);
  if (!before.ok()) { return before.error(); }
  auto const now = on_roll(desk, starts);
  if (!now.ok()) { return now.error(); }
  auto const placed = placements(desk, starts);
  if (!placed.ok()) { return placed.error(); }
  std::set<Id<Pupil>> const staying{asked.staying.begin(), asked.staying.end()};
  for (auto const& [id, enrolment] : *now) {
    auto const was = before->find(id);
    if (was == before->end()) { continue; }  // came with the year
    if (placed->begun.contains(enrolment)) {
      ++tally.placed_already;
      continue;
    }
    auto const pupil = desk.get(id);
    if (!pupil.ok()) { return pupil.error(); }
    auto const placement = placed->before.find(was->second);
    auto const repeats = staying.contains(id);
    auto const next = placement == placed->before.end()
                          ? next_place(value_of((*pupil)[&Pupil::year_group]), {}, repeats)
                          : next_place(placement->second[&YearGroupPlacement::actual].value(),
                                       value_of(placement->second[&YearGroupPlacement::cohort]), repeats);
    if (!next) {
      ++tally.without_next;
      continue;
    }
    if (placement != placed->before.end()) {
      if (auto ended = end_by(desk, placement->second, last_day); !ended.ok()) { return ended; }
    }
    if (auto done = place(desk, *pupil, enrolment, *next, starts); !done.ok()) { return done; }
    ++(repeats ? tally.repeating : tally.moved_up);
  }
  return {};
}

Result<void> follow(Desk& desk, GroupSuccession const& groups, Date starts, RolledOver& tally) {
  auto const followers = all_of(desk, Find<GroupMembership>{}.equal(&GroupMembership::group, groups.to));
  if (!followers.ok()) { return followers.error(); }
  std::set<Id<Pupil>> in_it;
  for (auto const& f : *followers) { in_it.insert(f[&GroupMembership::pupil].value()); }
  auto const last_day = add_days(starts, -1);
  auto const members = all_of(desk, Find<GroupMembership>{}.equal(&GroupMembership::group, groups.from).as_at(last_day));
  if (!members.ok()) { return members.error(); }
  auto const enrolled = on_roll(desk, starts);
  if (!enrolled.ok()) { return enrolled.error(); }
  for (auto const& member : *members) {
    auto const ends = member[&GroupMembership::ends];
    if (!ends.has_value() || ends.value() > last_day) {
      auto const closed = desk.patch(Patch(member).set(&GroupMembership::ends, last_day).because("the academic year ended"));
      if (!closed.ok()) { return closed.error(); }
    }
    auto const pupil = member[&GroupMembership::pupil].value();
    // Who left with the year goes nowhere, and nobody is in a group twice.
    if (!enrolled->contains(pupil) || !in_it.insert(pupil).second) { continue; }
    auto const joined = desk.add(GroupMembership{.id = {}, .group = groups.to, .pupil = pupil, .starts = starts, .ends = {}});
    if (!joined.ok()) { return joined.error(); }
    ++tally.joined_groups;
  }
  return {};
}

// The year that begins, with its first day; each group that follows must be of that year.
Result<Date> first_day(Desk& desk, RollOver const& asked) {
  auto const year = desk.get(asked.into);
  if (!year.ok()) { return year.error(); }
  if ((*year)[&AcademicYear::school].value().value != desk.organisation().value) {
    return invalid("this is another school's academic year", "academic_year", "school");
  }
  for (auto const& groups : asked.groups) {
    auto const to = desk.get(groups.to);
    if (!to.ok()) { return to.error(); }
    if ((*to)[&Group::academic_year].value() != asked.into) {
      return invalid("a group that follows another is of the year that begins", "group", "academic_year");
    }
    auto const from = desk.get(groups.from);
    if (!from.ok()) { return from.error(); }
    if ((*from)[&Group::school].value().value != desk.organisation().value) { return invalid("this is another school's group", "group", "school"); }
  }
  return (*year)[&AcademicYear::starts].value();
}

}  // namespace

Result<RolledOver> roll_over(Desk& desk, RollOver const& asked, CommandOptions const& options) {
  ByteWriter request;
  write_value(request, asked.into);
  request.u32(static_cast<std::uint32_t>(asked.groups.size()));
  for (auto const& g : asked.groups) {
    write_value(request, g.from);
    write_value(request, g.to);
  }
  for (auto const& id : asked.staying) { write_value(request, id); }
  RolledOver tally{.into = asked.into};
  auto const done = desk.command("enrolment.roll_over", request.bytes(), options, [&](Desk& inner) -> Result<Uuid> {
    auto const starts = first_day(inner, asked);
    if (!starts.ok()) { return starts.error(); }
    if (auto moved = move_up(inner, asked, *starts, tally); !moved.ok()) { return std::move(moved).error(); }
    for (auto const& groups : asked.groups) {
      if (auto moved = follow(inner, groups, *starts, tally); !moved.ok()) { return std::move(moved).error(); }
    }
    return asked.into.value;
  });
  if (!done.ok()) { return done.error(); }
  return tally;
}

}  // namespace juniper::mis::enrolment
