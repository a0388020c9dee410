// Linking children and adults, and replacing UPNs.
#include <juniper/mis/people/commands.hpp>

#include <juniper/mis/core/requests.hpp>
#include <juniper/mis/people/former_upn.hpp>

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

Result<Written> replace_upn(Desk& desk, NewUpn const& change, CommandOptions const& options) {
  ByteWriter request;
  write_value(request, change.pupil);
  write_value(request, change.upn);
  request.u8(static_cast<std::uint8_t>(change.why));
  write_value(request, change.assessed_under);
  write_value(request, change.last_day);
  std::int64_t version = 0;
  auto const done = desk.command("people.replace_upn", request.bytes(), options, [&](Desk& inner) -> Result<Uuid> {
    auto const pupil = inner.get(change.pupil);
    if (!pupil.ok()) { return pupil.error(); }
    auto const present = (*pupil)[&Pupil::upn];
    if (present.withheld()) {
      return Error{.code = ErrorCode::refused, .text = present.why_withheld(), .entity = "pupil", .field = "upn"};
    }
    auto const settled = settle_upn(present.has_value() ? std::optional{present.value()} : std::nullopt, change.upn, change.why,
                                    change.assessed_under);
    if (!settled.ok()) { return settled.error(); }
    if (settled->new_record) {
      return Error{.code = ErrorCode::invalid,
                   .text = "a number changed in this record would link it to the identity given up",
                   .hint = "admit the child anew under the new identity and the new UPN",
                   .entity = "pupil",
                   .field = "upn"};
    }
    Patch<Pupil> patch{*pupil};
    patch.set(&Pupil::upn, settled->current);
    if (settled->former) { patch.set(&Pupil::former_upn, *settled->former); }
    auto const written = inner.patch(patch);
    if (!written.ok()) { return written.error(); }
    version = written->version;
    if (settled->former) {
      auto const kept = inner.add(FormerUpn{.id = {},
                                            .pupil = change.pupil,
                                            .upn = *settled->former,
                                            .reason = *settled->reason,
                                            .starts = {},
                                            .ends = change.last_day.value_or(add_days(inner.today(), -1))});
      if (!kept.ok()) { return kept.error(); }
    }
    return change.pupil.value;
  });
  if (!done.ok()) { return done.error(); }
  return Written{*done, version};
}

}  // namespace juniper::mis::people
