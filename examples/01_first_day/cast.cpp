// Setting the scene: store, trust, schools, accounts.
#include "cast.hpp"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>

using namespace std::chrono_literals;

namespace {

constexpr auto database = "first_day.db";
constexpr auto key_file = "first_day.keys";

std::string contents(std::filesystem::path const& file) {
  std::ifstream in{file, std::ios::binary};
  if (!in) { throw std::runtime_error("cannot read " + file.filename().string()); }
  return {std::istreambuf_iterator<char>{in}, {}};
}

}  // namespace

std::shared_ptr<mis::ManualClock> the_day() {
  return std::make_shared<mis::ManualClock>(std::chrono::sys_days{2026y / 11 / 23} + 8h + 15min);
}

mis::Core open_store(std::shared_ptr<mis::ManualClock> clock) {
  return mis::open(std::string{"sqlite:"} + database, {.keys = mis::key_file(key_file), .clock = std::move(clock)}).value();
}

void forget_earlier_telling() {
  for (auto const& file : std::filesystem::directory_iterator{"."}) {
    if (file.path().filename().string().starts_with("first_day.")) { std::filesystem::remove(file.path()); }
  }
}

mis::exchange::gias::Extract read_gias(Sources const& sources) {
  namespace gias = mis::exchange::gias;
  auto extract = gias::read_establishments_json(contents(sources.establishments), sources.establishments.filename().string());
  auto groups = gias::read_groups_json(contents(sources.groups), sources.groups.filename().string());
  extract.groups = std::move(groups.groups);
  std::ranges::move(groups.findings, std::back_inserter(extract.findings));
  std::cout << "  " << extract.establishments.size() << " establishments and " << extract.groups.size() << " groups read, "
            << extract.findings.size() << " findings\n";
  return extract;
}

Cast::Cast(mis::Core const& in, mis::exchange::gias::Extract const& extract, std::string const& group_uid) : core(in) {
  auto const ours = mis::exchange::gias::only_trust(extract, group_uid);
  auto const founded = mis::organisations::found(core, {.trust = ours.groups.at(0),
                                                        .schools = {},
                                                        .administrator = {.legal_forename = "Ada", .legal_surname = "Ní Bhriain"},
                                                        .administrator_account = "administrator",
                                                        .host_key = host.public_key()})
                           .value();
  tenant = founded.tenant;
  trust = founded.trust;
  accounts["administrator"] = founded.administrator.value;
  auto office = desk("administrator", trust, mis::purposes::records_management);
  auto const report = mis::exchange::gias::bring_in(office, ours).value();
  auto const again = mis::exchange::gias::bring_in(office, ours).value();
  auto const seen = office.get(trust).value();
  std::cout << "  " << seen[&mis::Trust::name].value() << ": " << report.added << " schools brought in; brought in again: "
            << again.added << " added, " << again.changed << " changed\n";
  for (auto const& school : office.list(mis::Find<mis::School>{}.sorted_by(&mis::School::urn)).value()) {
    schools.push_back(school.id());
    la_estabs.emplace_back(school[&mis::School::la_estab].value().text());
  }
}

mis::Id<mis::Person> Cast::hire(std::string const& name, mis::NewPerson const& who, char const* role, mis::Place at) {
  auto office = desk("administrator", trust, mis::purposes::records_management);
  auto const person = office.add(mis::as_person(who)).value();
  give_account(name, person, role, at);
  return person;
}

void Cast::give_account(std::string const& name, mis::Id<mis::Person> who, char const* role, mis::Place at) {
  auto office = desk("administrator", trust, mis::purposes::records_management);
  auto const account =
      office.add(mis::access::Account{.id = {}, .subject = mis::as_subject(who), .name = name, .enabled = true, .machine = false}).value();
  mis::access::NewGrant grant{.account = account, .role = role, .at = at, .starts = 2026y / 9 / 1};
  if (auto const days = office.longest_grant(role)) {  // by invitation: from today, and not for long
    grant.starts = office.today();
    grant.ends = mis::add_days(grant.starts, *days - 1);
  }
  mis::access::grant(office, grant).value();
  accounts[name] = account.value;
}

mis::Desk Cast::desk(std::string const& name, mis::Place at, mis::PurposeKey purpose) {
  auto const now = core.clock().now();
  auto const proof = host.assert_identity({tenant, accounts.at(name)}, now, now + 8h);
  return core.desk({.actor = proof, .at = at, .purpose = purpose}).value();
}
