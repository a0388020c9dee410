// Founding a tenant.
#include <juniper/mis/organisations/commands.hpp>

#include <juniper/mis/access/commands.hpp>

namespace juniper::mis::organisations {
namespace {

Result<Id<Organisation>> add_organisations(Desk& desk, Founding const& founding, Founded& founded) {
  if (founding.trust) {
    auto trust = desk.add(*founding.trust);
    if (!trust.ok()) { return std::move(trust).error(); }
    founded.trust = *trust;
  }
  for (auto school : founding.schools) {
    if (founding.trust) { school.trust = founded.trust; }
    auto added = desk.add(school);
    if (!added.ok()) { return std::move(added).error(); }
    founded.schools.push_back(*added);
  }
  return founding.trust ? as_organisation(founded.trust) : as_organisation(founded.schools.front());
}

Result<void> add_administrator(Desk& desk, Founding const& founding, Founded& founded, Id<Organisation> own) {
  auto const person = desk.add(as_person(founding.administrator));
  if (!person.ok()) { return person.error(); }
  auto const account = desk.add(access::Account{.id = {},
                                                .subject = as_subject(*person),
                                                .name = founding.administrator_account,
                                                .enabled = true,
                                                .machine = false});
  if (!account.ok()) { return account.error(); }
  founded.administrator = *account;
  auto const granted = desk.add(access::RoleGrant{.id = {},
                                                  .account = *account,
                                                  .role = access::RoleKey::parse("trust_data_manager").value(),
                                                  .organisation = own,
                                                  .starts = desk.today(),
                                                  .ends = {},
                                                  .reason = {}});
  return granted.ok() ? Result<void>{} : Result<void>{granted.error()};
}

}  // namespace

Result<Founded> found(Core& core, Founding const& founding) {
  if (!founding.trust && founding.schools.size() != 1) {
    return Error{.code = ErrorCode::invalid,
                 .text = "a tenant is founded with a trust, or with exactly one school that stands alone"};
  }
  Founded founded;
  auto const tenant = core.found(founding.host_key, [&](Desk& desk) -> Result<Id<Organisation>> {
    auto own = add_organisations(desk, founding, founded);
    if (!own.ok()) { return own; }
    if (auto done = add_administrator(desk, founding, founded, *own); !done.ok()) { return std::move(done).error(); }
    return own;
  });
  if (!tenant.ok()) { return tenant.error(); }
  founded.tenant = *tenant;
  return founded;
}

}  // namespace juniper::mis::organisations
