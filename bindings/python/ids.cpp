// The class Id: opaque, hashable, printable, and never taken for the id of something else.
#include "ids.hpp"

#include "records.hpp"
#include "values.hpp"

#include <set>
#include <string>

namespace juniper::mis::python {
namespace {

constexpr std::string_view tenant_name = "Tenant";
constexpr std::string_view organisation_name = "Organisation";
constexpr std::string_view subject_name = "Subject";

AnyId const* any_id(py::handle from) {
  return py::isinstance<AnyId>(from) ? &py::cast<AnyId const&>(from) : nullptr;
}

[[noreturn]] void not_an_id_of(std::string_view wanted, py::handle from, std::string_view field) {
  auto const* id = any_id(from);
  auto const given = id == nullptr ? std::string{Py_TYPE(from.ptr())->tp_name} : "Id[" + std::string{id->of} + "]";
  throw py::type_error(std::string{field.empty() ? "this" : field} + " takes Id[" + std::string{wanted} + "], not " + given);
}

py::object make(AnyId id) { return id.value ? py::cast(id) : py::none(); }

// Names outlive every id: those of entities are constants, and there are no more than three others.
AnyId of_class(py::handle cls) {
  if (auto const* entity = described_by(cls)) { return {{}, entity->class_name, entity}; }
  auto const name = py::isinstance<py::type>(cls) ? py::cast<std::string>(cls.attr("__name__")) : std::string{};
  for (auto const known : {tenant_name, organisation_name, subject_name}) {
    if (name == known) { return {{}, known, nullptr}; }
  }
  throw py::type_error("an id is of an entity's class, or of Tenant, Organisation or Subject");
}

AnyId parse_id(py::handle cls, py::handle text) {
  auto id = of_class(cls);
  auto const value = Uuid::parse(to_text(text, "text"));
  if (!value || !*value) {
    throw Failure({.code = ErrorCode::malformed, .text = "an id has 36 characters: hexadecimal digits and hyphens"});
  }
  id.value = *value;
  return id;
}

}  // namespace

py::object from_id(Uuid const& value, EntityInfo const& entity) { return make({value, entity.class_name, &entity}); }
py::object from_id(Id<Tenant> id) { return make({id.value, tenant_name, nullptr}); }
py::object from_id(Id<Organisation> id) { return make({id.value, organisation_name, nullptr}); }
py::object from_id(Id<Subject> id) {
  auto const* people = people_of_the_model();
  return people == nullptr ? make({id.value, subject_name, nullptr}) : from_id(id.value, *people);
}

Uuid to_id(py::handle from, EntityInfo const& entity, std::string_view field) {
  auto const* id = any_id(from);
  if (id == nullptr || id->of != entity.class_name) { not_an_id_of(entity.class_name, from, field); }
  return id->value;
}
Id<Tenant> to_tenant(py::handle from, std::string_view field) {
  auto const* id = any_id(from);
  if (id == nullptr || id->of != tenant_name) { not_an_id_of(tenant_name, from, field); }
  return {id->value};
}
Id<Organisation> to_organisation(py::handle from, std::string_view field) {
  auto const* id = any_id(from);
  bool const fits_here =
      id != nullptr && (id->entity != nullptr ? id->entity->organisation.itself : id->of == organisation_name);
  if (!fits_here) { not_an_id_of(organisation_name, from, field); }
  return {id->value};
}
Id<Subject> to_subject(py::handle from, std::string_view field) {
  auto const* id = any_id(from);
  bool const fits_here = id != nullptr && (id->entity != nullptr ? id->entity->is_subject : id->of == subject_name);
  if (!fits_here) {
    auto const* people = people_of_the_model();
    not_an_id_of(people == nullptr ? subject_name : people->class_name, from, field);
  }
  return {id->value};
}

void bind_ids(py::module_& module) {
  py::class_<AnyId>(module, "Id", "The id of one row: opaque, hashable, and typed by what it identifies.")
      .def(py::init(&parse_id), py::arg("cls"), py::arg("text"),
           "Reads the 36 characters of an id of `cls`. Raises Malformed.")
      .def_property_readonly("of", [](AnyId const& id) { return std::string{id.of}; }, "Name of the class it identifies.")
      .def("__str__", [](AnyId const& id) { return id.value.text(); })
      .def("__repr__", [](AnyId const& id) { return "Id[" + std::string{id.of} + "](" + id.value.text() + ")"; })
      .def("__hash__", [](AnyId const& id) { return UuidHash{}(id.value) >> 1U; })
      .def("__eq__",
           [](AnyId const& id, py::object const& other) {
             auto const* o = any_id(other);
             return o != nullptr && *o == id;
           })
      .def("__lt__",
           [](AnyId const& id, py::object const& other) {
             auto const* o = any_id(other);
             if (o == nullptr) { throw_type("an Id", other, "order"); }
             return id.value < o->value;
           })
      .def("__reduce__", [](py::object const& self) {
        auto const& id = py::cast<AnyId const&>(self);
        auto const named = py::module_::import("juniper_mis.ids").attr("named");
        return py::make_tuple(named, py::make_tuple(std::string{id.of}, id.value.text()));
      });
  module.attr("Metaclass") = py::type::of(module.attr("Id"));  // for stubs, which must name it
}

}  // namespace juniper::mis::python
