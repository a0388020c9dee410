// The next academic year: year groups and memberships.
#include <juniper/mis/enrolment/commands/roll_over.hpp>

#include <juniper/mis/core/requests.hpp>
#include <juniper/mis/enrolment/enrolment.hpp>
#include <juniper/mis/enrolment/group_membership.hpp>
#include <juniper/mis/enrolment/year_group.hpp>

#include <algorithm>
#include <functional>
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

Result<void> move_up(Desk& desk, RollOver const& asked, Date starts) {
  auto const enrolled = all_of(desk, Find<Enrolment>{}.equal(&Enrolment::school, Id<School>{desk.organisation().value}).as_at(starts));
  if (!enrolled.ok()) { return enrolled.error(); }
  std::set<Id<Pupil>> pupils;
  for (auto const& e : *enrolled) { pupils.insert(e[&Enrolment::pupil].value()); }
  for (auto const& stays : asked.staying) { pupils.erase(stays); }
  for (auto const& id : pupils) {
    auto const pupil = desk.get(id);
    if (!pupil.ok()) { return pupil.error(); }
    auto const field = (*pupil)[&Pupil::year_group];
    if (field.state() == FieldState::absent) { continue; }
    auto const next = year_group_after(field.value());
    if (!next) { continue; }
    auto const done = desk.patch(Patch(*pupil).set(&Pupil::year_group, *next).because("moved up into the next academic year"));
    if (!done.ok()) { return done.error(); }
  }
  return {};
}

Result<void> follow(Desk& desk, GroupSuccession const& groups, Date starts) {
  auto const followers = desk.count(Find<GroupMembership>{}.equal(&GroupMembership::group, groups.to));
  if (!followers.ok()) { return followers.error(); }
  if (*followers > 0) { return invalid("a group that follows another has members already", "group_membership", "group"); }
  auto const last_day = add_days(starts, -1);
  auto const members = all_of(desk, Find<GroupMembership>{}.equal(&GroupMembership::group, groups.from).as_at(last_day));
  if (!members.ok()) { return members.error(); }
  for (auto const& member : *members) {
    auto const ends = member[&GroupMembership::ends];
    if (!ends.has_value() || ends.value() > last_day) {
      auto const closed = desk.patch(Patch(member).set(&GroupMembership::ends, last_day).because("the academic year ended"));
      if (!closed.ok()) { return closed.error(); }
    }
    auto const pupil = member[&GroupMembership::pupil].value();
    auto const enrolled = desk.count(Find<Enrolment>{}
                                         .equal(&Enrolment::pupil, pupil)
                                         .equal(&Enrolment::school, Id<School>{desk.organisation().value})
                                         .as_at(starts));
    if (!enrolled.ok()) { return enrolled.error(); }
    if (*enrolled == 0) { continue; }  // left with the year
    auto const joined = desk.add(GroupMembership{.id = {}, .group = groups.to, .pupil = pupil, .starts = starts, .ends = {}});
    if (!joined.ok()) { return joined.error(); }
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

Result<Id<AcademicYear>> roll_over(Desk& desk, RollOver const& asked, CommandOptions const& options) {
  ByteWriter request;
  write_value(request, asked.into);
  request.u32(static_cast<std::uint32_t>(asked.groups.size()));
  for (auto const& g : asked.groups) {
    write_value(request, g.from);
    write_value(request, g.to);
  }
  for (auto const& id : asked.staying) { write_value(request, id); }
  auto const done = desk.command("enrolment.roll_over", request.bytes(), options, [&](Desk& inner) -> Result<Uuid> {
    auto const starts = first_day(inner, asked);
    if (!starts.ok()) { return starts.error(); }
    if (auto moved = move_up(inner, asked, *starts); !moved.ok()) { return std::move(moved).error(); }
    for (auto const& groups : asked.groups) {
      if (auto moved = follow(inner, groups, *starts); !moved.ok()) { return std::move(moved).error(); }
    }
    return asked.into.value;
  });
  if (!done.ok()) { return done.error(); }
  return Id<AcademicYear>{*done};
}

}  // namespace juniper::mis::enrolment
