// Makes the school that the first program works in: what a host does once, before anybody sits down at a desk.
#pragma once

#include <juniper/mis.hpp>

#include <filesystem>

// A school standing alone, with two people who work there.
struct Meadow {
  juniper::mis::Id<juniper::mis::School> school;
  juniper::mis::access::Proof clerk;       // what the host hands over when the clerk has signed in
  juniper::mis::access::Proof form_tutor;  // and the form tutor
};

inline juniper::mis::access::Proof open_account(juniper::mis::Desk& desk, juniper::mis::Id<juniper::mis::Tenant> tenant,
                                                juniper::mis::Id<juniper::mis::School> school,
                                                juniper::mis::access::HostSigner const& host, char const* name,
                                                char const* role) {
  namespace mis = juniper::mis;
  auto const account = desk.add(mis::access::Account{.id = {}, .subject = {}, .name = name, .enabled = true, .machine = false}).value();
  mis::access::grant(desk, {.account = account, .role = role, .at = school, .starts = desk.today(), .ends = {}}).value();
  return host.assert_identity({tenant, account.value}, desk.now(), desk.now() + std::chrono::hours{8});
}

inline Meadow found_meadow(std::filesystem::path const& database, std::filesystem::path const& keys) {
  namespace mis = juniper::mis;
  std::filesystem::remove(database);
  std::filesystem::remove(keys);
  auto const host = mis::access::HostSigner::create();
  auto core = mis::open("sqlite:" + database.string(), {.keys = mis::key_file(keys.string())}).value();
  mis::School meadow;
  meadow.name = "Meadow School";
  auto const founded = mis::organisations::found(core, {.trust = {},
                                                        .schools = {meadow},
                                                        .administrator = {.legal_forename = "Grace", .legal_surname = "Hopper"},
                                                        .administrator_account = "grace",
                                                        .host_key = host.public_key()})
                           .value();
  auto const grace = host.assert_identity({founded.tenant, founded.administrator.value}, core.clock().now(),
                                          core.clock().now() + std::chrono::hours{1});
  auto const school = founded.schools.front();
  auto desk = core.desk({.actor = grace, .at = school, .purpose = mis::purposes::records_management}).value();
  return {school, open_account(desk, founded.tenant, school, host, "clerk", "office"),
          open_account(desk, founded.tenant, school, host, "tutor", "form_tutor")};
}
