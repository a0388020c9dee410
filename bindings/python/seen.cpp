// Seen: fields by name, each a value, absent or withheld; it neither prints nor pickles what it holds.
#include "seen.hpp"

#include "ids.hpp"
#include "records.hpp"
#include "values.hpp"

#include <string>

namespace juniper::mis::python {
namespace {

std::size_t field_of(SeenRecord const& seen, py::handle name) { return seen.index(to_text(name, "field")); }

py::object item(SeenRecord const& seen, py::object const& name) {
  auto const i = field_of(seen, name);
  if (seen.state(i) == FieldState::absent) { return py::none(); }
  try {
    return to_python(seen.entity().fields[i], seen.value(i));
  } catch (Failure const& e) {
    if (e.code() == ErrorCode::refused) { throw FieldWithheld(e.error()); }
    throw;
  }
}

py::object get(SeenRecord const& seen, py::object const& name, py::object const& otherwise) {
  auto const i = field_of(seen, name);
  return seen.state(i) == FieldState::value ? to_python(seen.entity().fields[i], seen.value(i)) : otherwise;
}

py::object why_withheld(SeenRecord const& seen, py::object const& name) {
  auto const i = field_of(seen, name);
  return seen.state(i) == FieldState::withheld ? py::object{py::cast(seen.why_withheld(i))} : py::object{py::none()};
}

char const* spelt(access::Decision::Kind kind) {
  switch (kind) {
    case access::Decision::Kind::permit: return "permit";
    case access::Decision::Kind::no_rule: return "no_rule";
    case access::Decision::Kind::forbidden: return "forbidden";
    case access::Decision::Kind::gap: break;
  }
  return "gap";
}

py::object why_may(SeenRecord const& seen, py::object const& name) {
  auto const decision = seen.why_may(field_of(seen, name));
  auto const rule = decision.rule.empty() ? py::object{py::none()} : py::object{py::cast(decision.rule)};
  return py::module_::import("juniper_mis.answers").attr("Decision")(decision.permitted(), spelt(decision.kind), rule, decision.text);
}

char const* state(SeenRecord const& seen, py::object const& name) {
  switch (seen.state(field_of(seen, name))) {
    case FieldState::value: return "value";
    case FieldState::absent: return "absent";
    case FieldState::withheld: break;
  }
  return "withheld";
}

py::tuple keys(SeenRecord const& seen) {
  py::tuple all(seen.entity().fields.size());
  for (std::size_t i = 0; i < all.size(); ++i) { all[i] = std::string{seen.entity().fields[i].name}; }
  return all;
}

std::string shown(SeenRecord const& seen) {
  return "<Seen " + std::string{seen.entity().class_name} + " " + seen.id().text() + ">";
}

py::object not_pickled(SeenRecord const&, py::args const&) {
  throw py::type_error("what a desk showed is not pickled: whoever reads it later has not been asked what for");
}

}  // namespace

void bind_seen(py::module_& module) {
  py::class_<SeenRecord>(module, "Seen", "A record as one desk sees it: each field is a value, absent or withheld.")
      .def_property_readonly("id", [](SeenRecord const& s) { return from_id(s.id(), s.entity()); }, "Its id.")
      .def_property_readonly("version", &SeenRecord::version, "Its version when it was read, for patches.")
      .def_property_readonly("expunged", &SeenRecord::expunged,
                             "Whether this is an earlier version whose content was removed: every field is withheld then.")
      .def_property_readonly("description", [](SeenRecord const& s) { return Description{&s.entity()}; },
                             "What is known of its entity.")
      .def("__getitem__", &item, py::arg("field"),
           "The value of a field; None when it is absent. Raises Withheld with the reason when it may not be seen, Erased when "
           "its key was destroyed, Invalid when there is no such field.")
      .def("get", &get, py::arg("field"), py::arg("default") = py::none(),
           "The value, or `default` when it is absent or withheld: only where that difference does not matter.")
      .def("why_withheld", &why_withheld, py::arg("field"), "Why a field is withheld; None when it is not.")
      .def("why_may", &why_may, py::arg("field"), "Why the policy lets a field be seen, with the rule that does, or why not.")
      .def("state", &state, py::arg("field"), "What is known of a field: `value`, `absent` or `withheld`.")
      .def("keys", &keys, "The names of its fields.")
      .def("__iter__", [](SeenRecord const& s) { return py::iter(keys(s)); })
      .def("__len__", [](SeenRecord const& s) { return s.entity().fields.size(); })
      .def("__repr__", &shown)
      .def("__reduce_ex__", &not_pickled)
      .def("__reduce__", &not_pickled);
}

}  // namespace juniper::mis::python
