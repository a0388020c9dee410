// The commands of the domain at a desk, each with the parameters of its C++ request.
#include "desk.hpp"
#include "ids.hpp"
#include "records.hpp"
#include "values.hpp"

#include <juniper/mis/access/commands.hpp>
#include <juniper/mis/enrolment/commands.hpp>
#include <juniper/mis/enrolment/commands/roll_over.hpp>
#include <juniper/mis/people/commands.hpp>
#include <juniper/mis/retention/commands.hpp>
#include <juniper/mis/safeguarding/commands.hpp>

#include <string>
#include <variant>

namespace juniper::mis::python {

NewPerson to_new_person(py::handle from, std::string_view name) {
  if (!py::isinstance<Record>(from) || py::cast<std::string>(py::type::of(from).attr("__name__")) != "NewPerson") {
    throw_type("a NewPerson", from, name);
  }
  auto const& p = object_of<Person>(from, name);
  return {.legal_forename = p.legal_forename,
          .legal_middle_names = p.legal_middle_names,
          .legal_surname = p.legal_surname,
          .preferred_forename = p.preferred_forename,
          .preferred_surname = p.preferred_surname,
          .date_of_birth = p.date_of_birth,
          .sex = p.sex};
}

namespace {

std::variant<NewPerson, Id<Person>> to_person(py::handle from, std::string_view name) {
  if (py::isinstance<AnyId>(from)) { return to_id<Person>(from, name); }
  return to_new_person(from, name);
}

py::object admit(OpenDesk& desk, py::dict const& given, Bounds& bounds) {
  enrolment::Admission a;
  a.person = to_person(given["person"], "person");
  take(a.starts, "starts", given["starts"]);
  take(a.upn, "upn", given["upn"]);
  take(a.uln, "uln", given["uln"]);
  take(a.year_group, "year_group", given["year_group"]);
  take(a.ethnicity, "ethnicity", given["ethnicity"]);
  take(a.status, "status", given["status"]);
  take(a.admission_number, "admission_number", given["admission_number"]);
  return from_id(desk.write(
      bounds, [&](Desk& d, CommandOptions const& o) { return enrolment::admit(d, a, o); }));
}

py::object leave(OpenDesk& desk, py::dict const& given, Bounds& bounds) {
  enrolment::Leaving l;
  l.pupil = to_id<Pupil>(given["pupil"], "pupil");
  take(l.last_day, "last_day", given["last_day"]);
  take(l.ground, "ground", given["ground"]);
  take(l.destination, "destination", given["destination"]);
  take(l.destination_school, "destination_school", given["destination_school"]);
  return from_id(desk.write(
      bounds, [&](Desk& d, CommandOptions const& o) { return enrolment::leave(d, l, o); }));
}

// `groups`: pairs of a group and the one that follows it.
py::tuple roll_over(OpenDesk& desk, py::object const& into, py::list const& groups, py::list const& staying, Bounds& bounds) {
  enrolment::RollOver r;
  r.into = to_id<AcademicYear>(into, "into");
  for (auto const& one : groups) {
    auto const pair = py::cast<py::tuple>(one);
    r.groups.push_back({to_id<Group>(pair[0], "groups"), to_id<Group>(pair[1], "groups")});
  }
  for (auto const& pupil : staying) { r.staying.push_back(to_id<Pupil>(pupil, "staying")); }
  auto const done = desk.write(bounds, [&](Desk& d, CommandOptions const& o) { return enrolment::roll_over(d, r, o); });
  return py::make_tuple(from_id(done.into), done.moved_up, done.repeating, done.placed_already, done.without_next, done.joined_groups);
}

py::object link(OpenDesk& desk, py::dict const& given, Bounds& bounds) {
  people::NewLink l;
  l.pupil = to_id<Pupil>(given["pupil"], "pupil");
  l.adult = to_person(given["adult"], "adult");
  take(l.relationship, "relationship", given["relationship"]);
  take(l.parental_responsibility, "parental_responsibility", given["parental_responsibility"]);
  take(l.lives_with, "lives_with", given["lives_with"]);
  take(l.may_collect, "may_collect", given["may_collect"]);
  take(l.receives_reports, "receives_reports", given["receives_reports"]);
  take(l.may_see_data, "may_see_data", given["may_see_data"]);
  take(l.contact_order, "contact_order", given["contact_order"]);
  take(l.starts, "starts", given["starts"]);
  return from_id(
      desk.write(bounds, [&](Desk& d, CommandOptions const& o) { return people::link(d, l, o); }));
}

// `children`: pairs of a pupil's id and what concerns that child alone, or None.
// [note]
py::object note(OpenDesk& desk, py::list const& children, py::object const& text, py::object const& written_at,
                Bounds& bounds) {
  safeguarding::NewNote n;
  for (auto const& child : children) {
    auto const pair = py::cast<py::tuple>(child);
    safeguarding::NoteAbout about;
    about.pupil = to_id<Pupil>(pair[0], "children");
    take(about.account, "children", pair[1]);
    n.children.push_back(std::move(about));
  }
  take(n.text, "text", text);
  take(n.written_at, "written_at", written_at);
  return from_id(desk.write(
      bounds, [&](Desk& d, CommandOptions const& o) { return safeguarding::note(d, n, o); }));
}
// [note]

py::object grant(OpenDesk& desk, py::dict const& given, Bounds& bounds) {
  access::NewGrant g;
  g.account = to_id<access::Account>(given["account"], "account");
  g.role = taken<access::RoleKey>("role", given["role"]).text();
  g.at.id = to_organisation(given["at"], "at");
  take(g.starts, "starts", given["starts"]);
  take(g.ends, "ends", given["ends"]);
  return from_id(
      desk.write(bounds, [&](Desk& d, CommandOptions const& o) { return access::grant(d, g, o); }));
}

void revoke(OpenDesk& desk, py::object const& grant, Bounds& bounds) {
  auto const id = to_id<access::RoleGrant>(grant, "grant");
  desk.write(bounds, [&](Desk& d, CommandOptions const& o) { return access::revoke(d, id, o); });
}

py::list pupils_in_group(OpenDesk& desk, py::object const& group, Bounds& bounds) {
  auto const name = to_text(group, "group");
  auto const seen = desk.read(bounds, [&](Desk& d, CallOptions const& o) {
    return enrolment::pupils_in_group(d, name, o);
  });
  py::list all;
  for (auto const& s : seen) { all.append(s.record()); }
  return all;
}

py::tuple upns_to_resolve(OpenDesk& desk, Bounds& bounds) {
  return to_python(desk.read(bounds, [](Desk& d, CallOptions const& o) { return enrolment::upns_to_resolve(d, o); }));
}

py::str why_kept(OpenDesk& desk, py::object const& pupil, Bounds& bounds) {
  auto const id = to_id<Pupil>(pupil, "pupil");
  auto const told = desk.read(bounds, [&](Desk& d, CallOptions const& o) { return retention::why_kept(d, id, {}, o); });
  return told.text();
}

}  // namespace

void bind_commands(DeskClass& desk) {
  desk.def("admit", &admit)
      .def("leave", &leave)
      .def("roll_over", &roll_over)
      .def("link", &link)
      .def("note", &note)
      .def("grant", &grant)
      .def("revoke", &revoke)
      .def("pupils_in_group", &pupils_in_group)
      .def("upns_to_resolve", &upns_to_resolve)
      .def("why_kept", &why_kept);
}

}  // namespace juniper::mis::python
