// What a host brings along: clocks, keys, and proofs of who somebody is.
#include "desk.hpp"
#include "hosts.hpp"
#include "ids.hpp"
#include "values.hpp"

#include <juniper/mis/access/account.hpp>
#include <juniper/mis/access/identity.hpp>
#include <juniper/mis/base/clock.hpp>
#include <juniper/mis/base/id_source.hpp>
#include <juniper/mis/open.hpp>

#include <algorithm>
#include <string>

namespace juniper::mis::python {
namespace {

access::Identity identity_of(py::handle tenant, py::handle account) {
  return {.tenant = to_tenant(tenant, "tenant"), .account = to_id<access::Account>(account, "account").value};
}

access::HostSigner signer_of(py::object const& seed) {
  if (!PyBytes_Check(seed.ptr())) { throw_type("a bytes", seed, "seed"); }
  if (PyBytes_GET_SIZE(seed.ptr()) != 32) { throw_invalid("a seed has 32 bytes", {}, "seed"); }
  // Straight from Python's own bytes: one copy less to wipe.
  return access::HostSigner{keys::SecretBytes::copy_of({reinterpret_cast<std::uint8_t const*>(PyBytes_AS_STRING(seed.ptr())), 32})};
}

std::shared_ptr<ManualClock> clock_of(py::object const& at) { return std::make_shared<ManualClock>(to_instant(at, "at")); }

std::chrono::microseconds microseconds_of(py::handle by) {
  auto const timedelta = py::module_::import("datetime").attr("timedelta");
  if (!py::isinstance(by, timedelta)) { throw_type("a datetime.timedelta", by, "by"); }
  return std::chrono::microseconds{
      py::cast<std::int64_t>(by.attr("__floordiv__")(timedelta(py::arg("microseconds") = 1)))};
}

}  // namespace

keys::PublicKey to_public_key(py::handle from, std::string_view name) {
  auto const bytes = to_bytes(from, name);
  keys::PublicKey key{};
  if (bytes.size() != key.size()) { throw_invalid("a public key has 32 bytes", {}, name); }
  std::ranges::copy(bytes, key.begin());
  return key;
}

void bind_hosts(py::module_& module) {
  py::class_<access::Proof>(module, "Proof", "What a host hands over for the person it authenticated.")
      .def(py::init([](py::object const& token) { return access::Proof{to_text(token, "token")}; }), py::arg("token"),
           "Takes the token that a host made elsewhere.")
      .def_property_readonly("token", [](access::Proof const& p) { return p.token; }, "For sending; as good as a password.")
      .def("__repr__", [](access::Proof const&) { return "<Proof>"; });

  py::class_<access::HostSigner>(module, "HostSigner", "Signs assertions with a host's Ed25519 key.")
      .def(py::init(&signer_of), py::arg("seed"), "Uses a seed of 32 bytes.")
      .def_static("create", &access::HostSigner::create, "A signer with a fresh random key.")
      .def_property_readonly("public_key", [](access::HostSigner const& s) {
        auto const key = s.public_key();
        return py::bytes(reinterpret_cast<char const*>(key.data()), key.size());
      }, "The key that a core is told to believe: 32 bytes.")
      .def("assert_identity", [](access::HostSigner const& s, py::object const& tenant, py::object const& account,
                                  py::object const& issued, py::object const& expires) {
        return s.assert_identity(identity_of(tenant, account), to_instant(issued, "issued"), to_instant(expires, "expires"));
      }, py::kw_only(), py::arg("tenant"), py::arg("account"), py::arg("issued"), py::arg("expires"),
         "An assertion that this account was authenticated, good until `expires`, at most 24 hours after `issued`.")
      .def("__repr__", [](access::HostSigner const&) { return "<HostSigner>"; });

  py::class_<access::IdentityPort, std::shared_ptr<access::IdentityPort>>(module, "IdentityPort", "Checks proofs of identity.");
  // A port never changes; pybind11 2.10 has no holder for a const one.
  module.def("assertions_signed_by", [](py::object const& host) {
    return std::const_pointer_cast<access::IdentityPort>(access::assertions_signed_by(to_public_key(host, "host")));
  }, py::arg("host"), "Believes assertions signed by the host with this public key.");
  module.def("development_identity", [] {
    return std::const_pointer_cast<access::IdentityPort>(access::development_identity());
  }, "Believes development_proof(), which anybody can make. Never for real data.");
  module.def("development_proof", [](py::object const& tenant, py::object const& account) {
    return access::development_proof(identity_of(tenant, account));
  }, py::arg("tenant"), py::arg("account"), "A proof that only development_identity() believes.");

  py::class_<ManualClock, std::shared_ptr<ManualClock>>(module, "ManualClock", "A clock that stands still until told otherwise.")
      .def(py::init(&clock_of), py::arg("at"), "Starts at an aware datetime.")
      .def_property_readonly("now", [](ManualClock const& c) { return from_instant(c.now()); }, "Its time.")
      .def("set", [](ManualClock& c, py::object const& at) { c.set(to_instant(at, "at")); }, py::arg("at"), "Moves to `at`.")
      .def("advance", [](ManualClock& c, py::object const& by) { c.advance(microseconds_of(by)); }, py::arg("by"),
           "Moves on by a timedelta.");

  py::class_<IdSource, std::shared_ptr<IdSource>>(module, "IdSource", "Where new ids come from.");
  module.def("seeded_ids", [](std::shared_ptr<ManualClock> const& clock, std::uint64_t seed) {
    return seeded_ids(clock, seed);
  }, py::arg("clock"), py::arg("seed"), "The same ids in every run. Never for real data.");

  py::class_<KeySource>(module, "KeySource", "Where the keys are.")
      .def("__repr__", [](KeySource const&) { return "<KeySource>"; });
  module.def("key_file", [](py::object const& path) {
    auto const text = py::module_::import("os").attr("fsdecode")(path);
    return key_file(to_text(text, "path"));
  }, py::arg("path"), "Keys in a file of their own; made together with a new store.");
  module.def("keys_in_memory", &keys_in_memory, "Keys that go with the process: for tests and trials.");
}

}  // namespace juniper::mis::python
