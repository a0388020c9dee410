// Opening a core, founding tenants, opening desks, and checking that nothing was tampered with.
#include "desk.hpp"
#include "hosts.hpp"
#include "ids.hpp"
#include "logging.hpp"
#include "records.hpp"
#include "values.hpp"

#include <juniper/mis/open.hpp>
#include <juniper/mis/organisations/commands.hpp>

#include <string>

namespace juniper::mis::python {

NewPerson to_new_person(py::handle from, std::string_view name);

namespace {

// Runs `work` without the GIL, for calls that take no bounds. \throws Failure.
template <class Work>
auto unlocked(Work&& work) {
  auto outcome = [&] {
    py::gil_scoped_release const released;
    return work();
  }();
  return std::move(outcome).value();
}

std::string to_path(py::object const& from, std::string_view name) {
  return to_text(py::module_::import("os").attr("fsdecode")(from), name);
}

template <class T>
std::shared_ptr<T> optional_part(py::object const& from) {
  return from.is_none() ? nullptr : py::cast<std::shared_ptr<T>>(from);
}

std::shared_ptr<OpenCore> open_core(py::object const& url, KeySource const& keys, py::object const& identity,
                                    py::object const& policy, py::object const& clock, py::object const& ids,
                                    py::list const& user_fields, py::object const& log, py::object const& slow) {
  auto const address = to_text(url, "url");
  Findings findings;
  OpenOptions options;
  options.keys = keys;
  options.identity = optional_part<access::IdentityPort>(identity);
  if (!policy.is_none()) { options.policy = to_text(policy, "policy"); }
  options.findings = &findings;
  options.clock = optional_part<ManualClock>(clock);
  options.ids = optional_part<IdSource>(ids);
  for (auto const& text : user_fields) { options.user_fields.push_back(to_text(text, "user_fields")); }
  options.log = to_log(log, slow);
  try {
    return std::make_shared<OpenCore>(unlocked([&] { return open(address, std::move(options)); }));
  } catch (Failure const& e) {
    throw FailureWithFindings(e.error(), std::move(findings));
  }
}

DeskHandle open_desk(OpenCore& open, access::Proof const& actor, py::object const& at, py::object const& purpose,
                     std::int64_t minutes) {
  auto core = open.need();
  auto const key = to_text(purpose, "purpose");
  DeskRequest request{.actor = actor, .at = {}, .purpose = {.key = key, .label = {}}, .lasting = std::chrono::minutes{minutes}};
  request.at.id = to_organisation(at, "at");
  return std::make_shared<OpenDesk>(unlocked([&] { return core.desk(request); }));
}

py::tuple found(OpenCore& open, py::object const& trust, py::list const& schools, py::object const& administrator,
                py::object const& account, py::object const& host_key) {
  auto core = open.need();
  organisations::Founding founding;
  if (!trust.is_none()) { founding.trust = object_of<Trust>(trust, "trust"); }
  for (auto const& school : schools) { founding.schools.push_back(object_of<School>(school, "schools")); }
  founding.administrator = to_new_person(administrator, "administrator");
  founding.administrator_account = to_text(account, "administrator_account");
  if (!host_key.is_none()) { founding.host_key = to_public_key(host_key, "host_key"); }
  auto const made = unlocked([&] { return organisations::found(core, founding); });
  py::tuple ids(made.schools.size());
  for (std::size_t i = 0; i < ids.size(); ++i) { ids[i] = from_id(made.schools[i]); }
  return py::make_tuple(from_id(made.tenant), from_id(made.trust), ids, from_id(made.administrator));
}

py::tuple verify(OpenCore& open, py::object const& tenant, py::object const& kept) {
  auto core = open.need();
  auto const id = to_tenant(tenant, "tenant");
  auto const note = kept.is_none() ? std::string{} : to_text(kept, "checkpoint");
  auto const verdict = unlocked([&] { return core.verify(id, note); });
  py::list breaks;
  for (auto const& b : verdict.breaks) { breaks.append(py::make_tuple(b.code, b.place)); }
  return py::make_tuple(verdict.holds(), verdict.events, verdict.rows, breaks);
}

py::list tenants(OpenCore& open) {
  auto core = open.need();
  auto const ids = unlocked([&] { return Result<std::vector<Id<Tenant>>>{core.tenants()}; });
  py::list all;
  for (auto const& id : ids) { all.append(from_id(id)); }
  return all;
}

py::list registry(OpenCore& open) {
  py::list all;
  for (auto const* e : open.need().registry().all()) {
    bool const book_keeping = e->number >= 900 && e->number <= 999;
    if (!book_keeping) { all.append(Description{e}); }
  }
  return all;
}

}  // namespace

void bind_core(py::module_& module) {
  py::class_<OpenCore, std::shared_ptr<OpenCore>>(module, "Core", "A core.")
      .def("close", &OpenCore::close)
      .def_property_readonly("closed", &OpenCore::closed)
      .def("desk", &open_desk)
      .def("found", &found)
      .def("tenants", &tenants)
      .def("checkpoint", [](OpenCore& open, py::object const& tenant) {
        auto core = open.need();
        auto const id = to_tenant(tenant, "tenant");
        return unlocked([&] { return core.checkpoint(id); });
      })
      .def("verifier", [](OpenCore& open, py::object const& tenant) {
        auto core = open.need();
        auto const id = to_tenant(tenant, "tenant");
        return unlocked([&] { return core.verifier(id); });
      })
      .def("verify", &verify)
      .def("back_up", [](OpenCore& open, py::object const& store, py::object const& keys, Bounds& bounds) {
        auto core = open.need();
        BackupFiles const to{.store = to_path(store, "store"), .keys = keys.is_none() ? std::string{} : to_path(keys, "keys")};
        without_gil(bounds, [&] { return core.back_up(to, bounds.call()); });
      })
      .def("registry", &registry)
      .def_property_readonly("now", [](OpenCore& open) { return from_instant(open.need().clock().now()); })
      .def_property_readonly("policy_name", [](OpenCore& open) { return open.need().policy().name(); })
      .def_property_readonly("roles", [](OpenCore& open) {
        py::list all;
        for (auto const& role : open.need().policy().roles()) { all.append(role); }
        return all;
      });
  module.def("open", &open_core);
  module.def("shipped_policy", [] { return std::string{access::Policy::shipped_text()}; },
             "The text of the policy that is shipped for English schools.");
}

}  // namespace juniper::mis::python
