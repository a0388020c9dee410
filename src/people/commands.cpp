// Linking children and adults.
#include <juniper/mis/people/commands.hpp>

#include <juniper/mis/core/requests.hpp>

namespace juniper::mis::people {

Result<Id<Person>> settle(Desk& desk, NewOrKnown const& person) {
  if (auto const* known = std::get_if<Id<Person>>(&person)) { return *known; }
  return desk.add(as_person(std::get<NewPerson>(person)));
}

void write_request(ByteWriter& to, NewOrKnown const& person) {
  if (auto const* known = std::get_if<Id<Person>>(&person)) {
    to.u8(1).raw(known->value.view());
  } else {
    mis::write_request(to.u8(0), as_person(std::get<NewPerson>(person)));
  }
}

Result<Id<ChildAdultLink>> link(Desk& desk, NewLink const& link, CommandOptions const& options) {
  ChildAdultLink record{.id = {},
                        .child = {},
                        .adult = {},
                        .relationship = link.relationship,
                        .parental_responsibility = link.parental_responsibility,
                        .lives_with = link.lives_with,
                        .may_collect = link.may_collect,
                        .receives_reports = link.receives_reports,
                        .may_see_data = link.may_see_data,
                        .contact_order = link.contact_order,
                        .starts = link.starts,
                        .ends = {}};
  ByteWriter request;
  request.raw(link.pupil.value.view());
  write_request(request, link.adult);
  mis::write_request(request, record);
  auto const made = desk.command("people.link", request.bytes(), options, [&](Desk& inner) -> Result<Uuid> {
    auto const pupil = inner.get(link.pupil);
    if (!pupil.ok()) { return pupil.error(); }
    record.child = (*pupil)[&Pupil::person].value();
    auto const adult = settle(inner, link.adult);
    if (!adult.ok()) { return adult.error(); }
    if (*adult == record.child) {
      return Error{.code = ErrorCode::invalid, .text = "nobody is linked to themselves", .entity = "child_adult_link", .field = "adult"};
    }
    record.adult = *adult;
    auto const added = inner.add(record);
    if (!added.ok()) { return added.error(); }
    return added->value;
  });
  if (!made.ok()) { return made.error(); }
  return Id<ChildAdultLink>{*made};
}

}  // namespace juniper::mis::people
