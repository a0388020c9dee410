// The library's world for tests, and the policy as a table, for Python.
#include "desk.hpp"
#include "ids.hpp"
#include "values.hpp"

#include <juniper/mis/access/policy_page.hpp>
#include <juniper/mis/testing/policy_table.hpp>
#include <juniper/mis/testing/world.hpp>

#include <algorithm>
#include <string>

namespace juniper::mis::python {
namespace {

using testing::World;

// Setting up reads and writes a store: without the GIL, like every such call.
template <class Work>
auto backstage(Work&& work) {
  py::gil_scoped_release const released;
  return work();
}

std::shared_ptr<World> make_world(py::object const& policy, py::list const& user_fields) {
  testing::WorldOptions options;
  if (!policy.is_none()) { options.policy = to_text(policy, "policy"); }
  for (auto const& text : user_fields) { options.user_fields.push_back(to_text(text, "user_fields")); }
  return backstage([&] { return std::make_shared<World>(std::move(options)); });
}

DeskHandle world_desk(World& world, py::object const& who, py::object const& purpose, py::object const& at) {
  auto const name = to_text(who, "who");
  auto const key = to_text(purpose, "purpose");
  std::optional<Place> place;
  if (!at.is_none()) {
    place.emplace();
    place->id = to_organisation(at, "at");
  }
  return std::make_shared<OpenDesk>(backstage([&] {
    PurposeKey const wanted{.key = key, .label = {}};
    return place ? world.desk(name, *place, wanted) : world.desk(name, wanted);
  }));
}

py::list answers(OpenCore& open, py::list const& roles, py::list const& purposes, py::list const& entities, py::list const& verbs) {
  auto const texts = [](py::list const& from, std::string_view name) {
    std::vector<std::string> all;
    for (auto const& one : from) { all.push_back(to_text(one, name)); }
    return all;
  };
  testing::PolicyQuestion question{.roles = texts(roles, "roles"), .purposes = texts(purposes, "purposes"), .entities = texts(entities, "entities"), .verbs = {}};
  for (auto const& verb : texts(verbs, "verbs")) {
    auto const it = std::ranges::find(access::every_verb, verb, [](access::Verb v) { return access::name_of(v); });
    if (it == access::every_verb.end()) { throw_invalid("there is no such verb", {}, "verbs"); }
    question.verbs.push_back(*it);
  }
  auto core = open.need();
  py::list all;
  for (auto const& a : backstage([&] { return testing::policy_table(core, question); })) {
    py::tuple relations(a.relations.size());
    for (std::size_t i = 0; i < a.relations.size(); ++i) { relations[i] = a.relations[i]; }
    all.append(py::make_tuple(a.role, a.purpose, std::string{access::name_of(a.verb)}, a.field, relations, a.open() ? py::object{py::none()} : py::cast(a.why)));
  }
  return all;
}

}  // namespace

void bind_testing(py::module_& module) {
  py::class_<World, std::shared_ptr<World>>(module, "World", "A small trust with people at their desks, for tests.")
      .def(py::init(&make_world))
      .def("core", [](World& w) { return std::make_shared<OpenCore>(w.core()); })
      .def_property_readonly("clock", [](World const& w) { return w.clock; })
      .def_property_readonly("tenant", [](World const& w) { return from_id(w.tenant); })
      .def_property_readonly("trust", [](World const& w) { return from_id(w.trust); })
      .def_property_readonly("meadow", [](World const& w) { return from_id(w.meadow); })
      .def_property_readonly("brook", [](World const& w) { return from_id(w.brook); })
      .def("desk", &world_desk)
      .def("employ", [](World& w, py::object const& name, py::object const& role, py::object const& at) {
        auto const n = to_text(name, "name");
        auto const r = to_text(role, "role");
        Place place;
        place.id = to_organisation(at, "at");
        return from_id(backstage([&] { return w.employ(n, r, place); }));
      })
      .def("admit", [](World& w, py::object const& forename, py::object const& surname, py::object const& born) {
        auto const f = to_text(forename, "forename");
        auto const s = to_text(surname, "surname");
        auto const day = to_date(born, "born");
        return from_id(backstage([&] { return w.admit(f, s, day); }));
      })
      .def("person_of", [](World& w, py::object const& pupil) {
        auto const id = to_id<Pupil>(pupil, "pupil");
        return from_id(backstage([&] { return w.person_of(id); }));
      })
      .def("form_group", [](World& w, py::object const& name, py::object const& leader, py::list const& pupils) {
        auto const n = to_text(name, "name");
        auto const l = to_text(leader, "leader");
        std::vector<Id<Pupil>> ids;
        for (auto const& pupil : pupils) { ids.push_back(to_id<Pupil>(pupil, "pupils")); }
        return from_id(backstage([&] { return w.form_group(n, l, ids); }));
      })
      .def("parent_of", [](World& w, py::object const& pupil, py::object const& name, py::object const& role) {
        auto const id = to_id<Pupil>(pupil, "child");
        auto const n = to_text(name, "name");
        auto const r = to_text(role, "role");
        return from_id(backstage([&] { return w.parent_of(id, n, r); }));
      });
  module.def("policy_table", &answers);
  module.def("policy_page", [](OpenCore& open) {
    auto core = open.need();
    return access::policy_page(core.policy(), core.registry());
  });
}

}  // namespace juniper::mis::python
