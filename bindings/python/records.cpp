// Descriptions and records: everything about an entity is read from its rows.
#include "records.hpp"

#include "ids.hpp"
#include "python_types.hpp"
#include "values.hpp"

#include <juniper/mis/model.hpp>

#include <functional>
#include <string>

namespace juniper::mis::python {
namespace {

Model const& shipped_model() {
  static auto const* const model = new Model(school_model());  // as long as the process: Python may ask at exit
  return *model;
}

std::string text(std::string_view s) { return std::string{s}; }

py::object class_name_of(FieldInfo const& field) {
  return field.refers == nullptr ? py::object{py::none()} : py::cast(text(field.refers().class_name));
}

py::dict described(FieldInfo const& f) {
  py::dict d;
  d["number"] = f.number;
  d["name"] = text(f.name);
  d["label"] = text(f.label);
  d["kind"] = text(name_of(f.kind));
  d["type_name"] = text(f.type_name);
  d["nullable"] = f.nullable;
  d["special"] = f.sealed() ? py::cast(text(words(f.special))) : py::object{py::none()};
  d["category"] = text(f.category.key);
  d["personal"] = f.category.personal;
  d["cbds"] = text(f.cbds);
  d["codes"] = f.codes == nullptr ? py::object{py::none()} : code_set(*f.codes);
  d["refers"] = class_name_of(f);
  d["refers_to_subject"] = f.refers_to_subject;
  d["refers_to_organisation"] = f.refers_to_organisation;
  return d;
}

py::tuple fields_of(Description const& d) {
  py::tuple all(d.entity->fields.size());
  for (std::size_t i = 0; i < all.size(); ++i) { all[i] = described(d.entity->fields[i]); }
  return all;
}

// Booleans start as the C++ aggregate has them; everything else that may not be absent must be given.
bool has_own_default(FieldInfo const& f) { return f.nullable || f.kind == Kind::boolean; }

Record make_record(Description const& d, py::object const& id, py::dict const& given) {
  auto const& e = *d.entity;
  auto const object = e.make();
  if (!id.is_none()) { e.set_id(object.get(), to_id(id, e, "id")); }
  for (auto const& [name, value] : given) {
    auto const n = py::cast<std::string>(name);
    auto const i = e.index_of(n);
    if (i == EntityInfo::npos) { throw py::type_error(text(e.class_name) + " has no field " + n); }
    if (value.is_none() && e.fields[i].nullable) { continue; }
    auto const v = to_value(e.fields[i], e.name, value);
    if (!e.fields[i].set(object.get(), view(v))) {
      throw_invalid(unsuitable(e.fields[i]), e.name, n);
    }
  }
  for (auto const& f : e.fields) {
    if (!has_own_default(f) && !given.contains(text(f.name))) {
      throw py::type_error(text(e.class_name) + " needs " + text(f.name));
    }
  }
  return {&e, object};
}

py::object value_at(Record const& r, std::size_t field) {
  auto const& f = r.entity->fields[field];
  return to_python(f, f.get(r.object.get()));
}

bool same(Record const& a, Record const& b) {
  if (a.entity != b.entity || a.entity->id_of(a.object.get()) != b.entity->id_of(b.object.get())) { return false; }
  for (auto const& f : a.entity->fields) {
    auto const x = f.get(a.object.get());
    auto const y = f.get(b.object.get());
    if (absent(x) != absent(y) || (!absent(x) && compare(x, y) != std::partial_ordering::equivalent)) { return false; }
  }
  return true;
}

std::size_t hash_of(Record const& r) {
  std::size_t h = std::hash<std::uint32_t>{}(r.entity->number) ^ UuidHash{}(r.entity->id_of(r.object.get()));
  for (auto const& f : r.entity->fields) {
    for (auto const b : canonical_bytes(f.get(r.object.get()))) { h = (h ^ b) * 1099511628211ULL; }
  }
  return h >> 1U;
}

}  // namespace

EntityInfo const* described_by(py::handle cls) {
  if (!py::isinstance<py::type>(cls) || !py::hasattr(cls, "__description__")) { return nullptr; }
  auto const d = cls.attr("__description__");
  if (!py::isinstance<Description>(d)) { return nullptr; }
  auto const* entity = py::cast<Description const&>(d).entity;
  // A class that only shares the rows, such as NewPerson, stands for no entity.
  return py::cast<std::string>(cls.attr("__name__")) == entity->class_name ? entity : nullptr;
}

EntityInfo const& need_described(py::handle cls) {
  auto const* entity = described_by(cls);
  if (entity == nullptr) { throw_type("a class of records such as Pupil", cls, "cls"); }
  return *entity;
}

EntityInfo const* people_of_the_model() {
  for (auto const* e : shipped_model().registry.all()) {
    if (e->is_subject) { return e; }
  }
  return nullptr;
}

void bind_records(py::module_& module) {
  py::class_<Description>(module, "Description", "What is known of an entity: its rows.")
      .def_property_readonly("number", [](Description const& d) { return d.entity->number; }, "Permanent number.")
      .def_property_readonly("name", [](Description const& d) { return text(d.entity->name); }, "Stored name.")
      .def_property_readonly("class_name", [](Description const& d) { return text(d.entity->class_name); }, "Class.")
      .def_property_readonly("label", [](Description const& d) { return text(d.entity->label); }, "For people.")
      .def_property_readonly("retention", [](Description const& d) { return text(d.entity->retention.key); },
                             "Retention class.")
      .def_property_readonly("is_organisation", [](Description const& d) { return d.entity->organisation.itself; },
                             "Whether its rows are organisations.")
      .def_property_readonly("is_subject", [](Description const& d) { return d.entity->is_subject; },
                             "Whether its rows are people.")
      .def_property_readonly("fields", &fields_of, "Every field, as a dict of what is known of it.")
      .def("__eq__", [](Description const& d, py::object const& o) {
        return py::isinstance<Description>(o) && py::cast<Description const&>(o).entity == d.entity;
      })
      .def("__hash__", [](Description const& d) { return d.entity->number; })
      .def("__repr__", [](Description const& d) { return "<Description of " + text(d.entity->class_name) + ">"; });

  py::class_<Record>(module, "Record", "The base of all records.")
      .def(py::init(&make_record))
      .def_property_readonly("_id", [](Record const& r) { return from_id(r.entity->id_of(r.object.get()), *r.entity); })
      .def("_value", &value_at)
      .def("_same", [](Record const& r, py::object const& o) {
        return py::isinstance<Record>(o) && same(r, py::cast<Record const&>(o));
      })
      .def("_hash", &hash_of);

  module.def("model", [] {
    py::list all;
    for (auto const* e : shipped_model().registry.all()) { all.append(Description{e}); }
    return all;
  }, "Descriptions of the shipped model, in its order.");
}

}  // namespace juniper::mis::python
