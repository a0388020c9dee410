// The commands that write down what the law asks for: numbers, orders, consent, concerns, requests, disclosures.
#include "desk.hpp"
#include "ids.hpp"
#include "records.hpp"
#include "values.hpp"

#include <juniper/mis/accountability/commands.hpp>
#include <juniper/mis/consent/commands.hpp>
#include <juniper/mis/people/commands.hpp>
#include <juniper/mis/protection/commands.hpp>
#include <juniper/mis/rights/commands.hpp>
#include <juniper/mis/safeguarding/commands/raise_concern.hpp>

#include <string>
#include <utility>
#include <vector>

namespace juniper::mis::python {
namespace {

people::UpnChange to_upn_change(py::handle from) {
  auto const why = to_text(from, "why");
  using people::UpnChange;
  for (auto const& [name, change] : {std::pair{"temporary_replaced", UpnChange::temporary_replaced},
                                     std::pair{"second_found", UpnChange::second_found},
                                     std::pair{"wrongly_allocated", UpnChange::wrongly_allocated},
                                     std::pair{"identity_protected", UpnChange::identity_protected}}) {
    if (why == name) { return change; }
  }
  throw_invalid("a UPN changes as temporary_replaced, second_found, wrongly_allocated or identity_protected", {}, "why");
}

py::tuple replace_upn(OpenDesk& desk, py::dict const& given, Bounds& bounds) {
  people::NewUpn n;
  n.pupil = to_id<Pupil>(given["pupil"], "pupil");
  take(n.upn, "upn", given["upn"]);
  n.why = to_upn_change(given["why"]);
  take(n.assessed_under, "assessed_under", given["assessed_under"]);
  take(n.last_day, "last_day", given["last_day"]);
  auto const done = desk.write(bounds, [&](Desk& d, CommandOptions const& o) { return people::replace_upn(d, n, o); });
  return py::make_tuple(from_id(done.id, describe(static_cast<Pupil const*>(nullptr))), done.version);
}

// `effects`: the fields of each.
py::object record_order(OpenDesk& desk, py::object const& order, py::list const& effects, Bounds& bounds) {
  protection::NewOrder n;
  n.order = object_of<CourtOrder>(order, "order");
  for (auto const& one : effects) {
    auto const fields = py::cast<py::dict>(one);
    protection::NewEffect e;
    e.child = to_id<Person>(fields["child"], "child");
    take(e.adult, "adult", fields["adult"]);
    take(e.effect, "effect", fields["effect"]);
    take(e.detail, "detail", fields["detail"]);
    take(e.starts, "starts", fields["starts"]);
    take(e.ends, "ends", fields["ends"]);
    n.effects.push_back(std::move(e));
  }
  return from_id(desk.write(bounds, [&](Desk& d, CommandOptions const& o) { return protection::record_order(d, n, o); }));
}

py::list binding_effects(OpenDesk& desk, py::object const& child, py::object const& day, Bounds& bounds) {
  auto const whom = to_id<Person>(child, "child");
  auto const on = to_date(day, "day");
  auto const seen = desk.read(bounds, [&](Desk& d, CallOptions const& o) { return protection::binding_effects(d, whom, on, o); });
  py::list all;
  for (auto const& s : seen) { all.append(s.record()); }
  return all;
}

py::object record_consent(OpenDesk& desk, py::dict const& given, Bounds& bounds) {
  consent::NewDecision n;
  n.wording = to_id<ConsentWording>(given["wording"], "wording");
  n.child = to_id<Person>(given["child"], "child");
  n.decided_by = to_id<Person>(given["decided_by"], "decided_by");
  take(n.capacity, "capacity", given["capacity"]);
  take(n.answer, "answer", given["answer"]);
  take(n.channel, "channel", given["channel"]);
  take(n.in_writing, "in_writing", given["in_writing"]);
  take(n.request, "request", given["request"]);
  take(n.language, "language", given["language"]);
  take(n.witness, "witness", given["witness"]);
  take(n.decided_at, "decided_at", given["decided_at"]);
  return from_id(desk.write(bounds, [&](Desk& d, CommandOptions const& o) { return consent::record(d, n, o); }));
}

// `people`: the fields of each.
py::object raise_concern(OpenDesk& desk, py::list const& people, py::dict const& given, Bounds& bounds) {
  safeguarding::NewConcern n;
  for (auto const& one : people) {
    auto const fields = py::cast<py::dict>(one);
    safeguarding::ConcernedPerson p;
    p.person = to_id<Person>(fields["person"], "person");
    take(p.role, "role", fields["role"]);
    for (auto const& kind : py::cast<py::list>(fields["kinds"])) { p.kinds.push_back(taken<ConcernKind>("kinds", kind)); }
    take(p.account, "account", fields["account"]);
    n.people.push_back(std::move(p));
  }
  take(n.text, "text", given["text"]);
  take(n.happened_at, "happened_at", given["happened_at"]);
  take(n.place, "place", given["place"]);
  return from_id(desk.write(bounds, [&](Desk& d, CommandOptions const& o) { return safeguarding::raise(d, n, o); }));
}

py::object receive_request(OpenDesk& desk, py::object const& request, Bounds& bounds) {
  auto const& given = object_of<rights::RightsRequest>(request, "request");
  return from_id(desk.write(bounds, [&](Desk& d, CommandOptions const& o) { return rights::receive(d, given, o); }));
}

py::object disclose(OpenDesk& desk, py::object const& disclosure, py::list const& people, Bounds& bounds) {
  auto const& given = object_of<accountability::Disclosure>(disclosure, "disclosure");
  std::vector<Id<Subject>> about;
  for (auto const& person : people) { about.push_back(to_subject(person, "people")); }
  return from_id(desk.write(bounds, [&](Desk& d, CommandOptions const& o) { return accountability::disclose(d, given, about, o); }));
}

}  // namespace

void bind_duties(DeskClass& desk) {
  desk.def("replace_upn", &replace_upn)
      .def("record_order", &record_order)
      .def("binding_effects", &binding_effects)
      .def("record_consent", &record_consent)
      .def("raise_concern", &raise_concern)
      .def("receive_request", &receive_request)
      .def("disclose", &disclose);
}

}  // namespace juniper::mis::python
