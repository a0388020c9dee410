// Files of others and invented people: extracts of GIAS, populations, and bringing either in at a desk.
#include "desk.hpp"
#include "ids.hpp"
#include "records.hpp"
#include "values.hpp"

#include <juniper/mis/exchange/gias.hpp>
#include <juniper/mis/exchange/synthetic.hpp>

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <string>
#include <vector>

namespace juniper::mis::python {
namespace {

namespace gias = exchange::gias;
namespace synthetic = exchange::synthetic;

// The fields of an object that hold something, by name: what the class of its entity is made with.
template <class T>
py::dict given_of(T const& object) {
  py::dict given;
  for (auto const& f : describe(static_cast<T const*>(nullptr)).fields) {
    auto const value = f.get(&object);
    if (!absent(value)) { given[py::cast(std::string{f.name})] = to_python(f, value); }
  }
  return given;
}

// A member of a C++ request as Python holds it.
template <class T>
py::object member(std::string_view name, T const& value) {
  return to_python(shape_of<T>(name), ValueTraits<T>::view(value));
}

struct File {
  std::string name;
  Bytes content;
  std::string_view text() const { return {reinterpret_cast<char const*>(content.data()), content.size()}; }
  bool csv() const { return name.ends_with(".csv") || name.ends_with(".CSV"); }
};

std::optional<File> file_of(py::object const& pair) {
  if (pair.is_none()) { return std::nullopt; }
  auto const both = py::cast<py::tuple>(pair);
  return File{to_text(both[0], "name"), to_bytes(both[1], "content")};
}

void append(gias::Extract& all, gias::Extract more) {
  std::ranges::move(more.establishments, std::back_inserter(all.establishments));
  std::ranges::move(more.groups, std::back_inserter(all.groups));
  std::ranges::move(more.findings, std::back_inserter(all.findings));
}

// Each file a pair of a name, as findings call it, and the bytes; the name's ending tells JSON from CSV.
gias::Extract read_gias(py::object const& establishments, py::object const& groups) {
  auto const schools = file_of(establishments);
  auto const trusts = file_of(groups);
  py::gil_scoped_release const released;
  gias::Extract extract;
  if (schools) {
    append(extract, schools->csv() ? gias::read_establishments_csv(schools->text(), schools->name)
                                   : gias::read_establishments_json(schools->text(), schools->name));
  }
  if (trusts) {
    append(extract, trusts->csv() ? gias::read_groups_csv(trusts->text(), trusts->name)
                                  : gias::read_groups_json(trusts->text(), trusts->name));
  }
  return extract;
}

py::dict establishments_by_trust(gias::Extract const& extract) {
  std::map<std::string, std::size_t> count;
  for (auto const& e : extract.establishments) {
    if (!e.trust_uid.empty()) { ++count[e.trust_uid]; }
  }
  std::multimap<std::size_t, std::string, std::greater<>> by_size;   // equals stay in the order of their UIDs
  for (auto const& [uid, n] : count) { by_size.emplace(n, uid); }
  py::dict all;
  for (auto const& [n, uid] : by_size) { all[py::cast(uid)] = n; }
  return all;
}

py::tuple import_gias(OpenDesk& desk, gias::Extract const& extract, bool dry_run, Bounds& bounds) {
  auto const report = desk.write(
      bounds, [&](Desk& d, CommandOptions const& o) { return gias::bring_in(d, extract, dry_run, o.call); });
  return py::make_tuple(report.added, report.changed, report.unchanged, to_python(report.findings));
}

synthetic::Population invent(py::dict const& given) {
  synthetic::Wish wish;
  auto const count = [&](char const* name) {
    auto const n = to_integer(given[name], name);
    if (n < 0) { throw_invalid("this is not negative", {}, name); }
    return static_cast<std::uint64_t>(n);
  };
  wish.seed = count("seed");
  wish.pupils = count("pupils");
  wish.la_estab = to_text(given["la_estab"], "la_estab");
  wish.first_serial = count("first_serial");
  take(wish.youngest_year, "youngest_year", given["youngest_year"]);
  take(wish.oldest_year, "oldest_year", given["oldest_year"]);
  take(wish.starts, "starts", given["starts"]);
  py::gil_scoped_release const released;
  return synthetic::invent(wish);
}

py::dict child_of(enrolment::Admission const& a) {
  py::dict d;
  d["person"] = given_of(as_person(std::get<NewPerson>(a.person)));   // everybody invented is new
  d["starts"] = member("starts", a.starts);
  d["upn"] = member("upn", a.upn);
  d["uln"] = member("uln", a.uln);
  d["year_group"] = member("year_group", a.year_group);
  d["ethnicity"] = member("ethnicity", a.ethnicity);
  return d;
}

py::dict adult_of(synthetic::Adult const& a) {
  py::dict d;
  d["person"] = given_of(as_person(a.person));
  d["relationship"] = member("relationship", a.relationship);
  d["lives_with"] = a.lives_with;
  d["may_see_data"] = a.may_see_data;
  d["email"] = a.email;
  return d;
}

// Children and adults of one family, each as what its class in Python is made with.
py::tuple family(synthetic::Population const& population, std::size_t index) {
  if (index >= population.families.size()) { throw py::index_error("there are fewer families"); }
  auto const& f = population.families[index];
  py::list children;
  for (auto const& c : f.children) { children.append(child_of(c)); }
  py::list adults;
  for (auto const& a : f.adults) { adults.append(adult_of(a)); }
  return py::make_tuple(children, adults);
}

template <class T>
py::tuple ids_of(std::vector<Id<T>> const& ids) {
  py::tuple all(ids.size());
  for (std::size_t i = 0; i < ids.size(); ++i) { all[i] = from_id(ids[i]); }
  return all;
}

py::tuple settle(OpenDesk& desk, synthetic::Population const& population, Bounds& bounds) {
  auto const settled = desk.write(
      bounds, [&](Desk& d, CommandOptions const& o) { return synthetic::settle(d, population, o.call); });
  py::tuple adults(settled.adults.size());
  for (std::size_t i = 0; i < settled.adults.size(); ++i) { adults[i] = ids_of(settled.adults[i]); }
  return py::make_tuple(ids_of(settled.pupils), adults);
}

synthetic::Settled settled_of(py::list const& pupils, py::list const& adults) {
  synthetic::Settled settled;
  for (auto const& pupil : pupils) { settled.pupils.push_back(to_id<Pupil>(pupil, "settled")); }
  for (auto const& family : adults) {
    auto& of_family = settled.adults.emplace_back();
    for (auto const& adult : py::cast<py::tuple>(family)) { of_family.push_back(to_id<Person>(adult, "settled")); }
  }
  if (settled.pupils.empty()) { throw_invalid("nobody was settled", {}, "settled"); }
  return settled;
}

void settle_needs(OpenDesk& desk, synthetic::Population const& population, py::list const& pupils, py::list const& adults,
                  py::object const& which, Bounds& bounds) {
  auto const settled = settled_of(pupils, adults);
  if (settled.pupils.size() != population.pupils()) { throw_invalid("these are not the people of the population", {}, "settled"); }
  auto const what = to_text(which, "which");
  auto* const settle = what == "needs" ? &synthetic::settle_needs : what == "health" ? &synthetic::settle_health : &synthetic::settle_care;
  desk.write(bounds, [&](Desk& d, CommandOptions const& o) { return settle(d, population, settled, o.call); });
}

std::size_t settle_consent(OpenDesk& desk, synthetic::Population const& population, py::list const& pupils, py::list const& adults,
                           py::object const& wording, Bounds& bounds) {
  auto const settled = settled_of(pupils, adults);
  auto const words = to_id<ConsentWording>(wording, "wording");
  if (settled.pupils.size() != population.pupils()) { throw_invalid("these are not the people of the population", {}, "settled"); }
  return desk.write(bounds, [&](Desk& d, CommandOptions const& o) {
    return synthetic::settle_consent(d, population, settled, words, o.call);
  });
}

py::tuple settle_staff(OpenDesk& desk, py::object const& seed, py::object const& count, py::object const& starts, Bounds& bounds) {
  auto const drawn = to_integer(seed, "seed");
  auto const many = to_integer(count, "count");
  if (drawn < 0 || many < 0) { throw_invalid("this is not negative", {}, drawn < 0 ? "seed" : "count"); }
  auto const staff = synthetic::invent_staff(static_cast<std::uint64_t>(drawn), static_cast<std::size_t>(many));
  auto const first = to_date(starts, "starts");
  return ids_of(desk.write(bounds, [&](Desk& d, CommandOptions const& o) { return synthetic::settle_staff(d, staff, first, o.call); }));
}

}  // namespace

void bind_exchange(py::module_& module, DeskClass& desk) {
  py::class_<gias::Extract>(module, "Extract", "What files of GIAS held.")
      .def_property_readonly("establishments", [](gias::Extract const& e) { return e.establishments.size(); })
      .def_property_readonly("groups", [](gias::Extract const& e) { return e.groups.size(); })
      .def_property_readonly("findings", [](gias::Extract const& e) { return to_python(e.findings); })
      .def("establishment", [](gias::Extract const& e, std::size_t i) {
        if (i >= e.establishments.size()) { throw py::index_error("there are fewer establishments"); }
        return py::make_tuple(given_of(e.establishments[i].school), e.establishments[i].trust_uid);
      })
      .def("group", [](gias::Extract const& e, std::size_t i) {
        if (i >= e.groups.size()) { throw py::index_error("there are fewer groups"); }
        return given_of(e.groups[i]);
      })
      .def("by_trust", &establishments_by_trust)
      .def("only_trust", [](gias::Extract const& e, py::object const& uid) {
        return gias::only_trust(e, to_text(uid, "uid"));
      });
  module.def("read_gias", &read_gias);

  py::class_<synthetic::Population>(module, "Population", "Invented pupils with their families.")
      .def_property_readonly("pupils", &synthetic::Population::pupils)
      .def_property_readonly("families", [](synthetic::Population const& p) { return p.families.size(); })
      .def("family", &family);
  module.def("invent", &invent);

  desk.def("import_gias", &import_gias).def("settle", &settle).def("settle_needs", &settle_needs).def("settle_consent", &settle_consent)
      .def("settle_staff", &settle_staff);
}

}  // namespace juniper::mis::python
