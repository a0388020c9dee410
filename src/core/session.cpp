// Who sits at a desk, according to the store: account, grants in force today, policy compiled for them.
#include "state.hpp"
#include "typed_rows.hpp"
#include "vault.hpp"

#include <juniper/mis/access/account.hpp>
#include <juniper/mis/access/role_grant.hpp>
#include <juniper/mis/storage/records.hpp>

#include <algorithm>

namespace juniper::mis::core {
namespace {

using access::Account;
using access::RoleGrant;

class Reasons final : public Explanation {
 public:
  Reasons(std::shared_ptr<CoreState> core, std::vector<std::string> roles, std::string purpose)
      : core_(std::move(core)), roles_(std::move(roles)), purpose_(std::move(purpose)) {}
  access::Decision decide(EntityInfo const& entity, FieldInfo const& field, access::RelationSet held) const override {
    return core_->policy->decide(roles_, purpose_, access::Verb::read, entity, field, held);
  }

 private:
  std::shared_ptr<CoreState> core_;
  std::vector<std::string> roles_;
  std::string purpose_;
};

Error unknown_actor() {
  return {.code = ErrorCode::not_identified,
          .text = "the proof of identity does not stand for a working account",
          .hint = "ask the host for a fresh one"};
}

Result<std::int64_t> epoch_of(Vault& vault) {
  auto const row = vault.get(description<storage::AccessEpoch>(), Uuid::from_number(1));
  if (!row.ok()) { return row.error(); }
  return row->has_value() ? object_of<storage::AccessEpoch>(**row).value : std::int64_t{0};
}

Result<bool> is_organisation_here(CoreState const& core, Vault& vault, Id<Organisation> id) {
  for (auto const* e : core.registry.all()) {
    if (!e->organisation.itself) { continue; }
    auto const row = vault.get(*e, id.value);
    if (!row.ok()) { return row.error(); }
    if (row->has_value()) { return true; }
  }
  return false;
}

Result<Account> account_of(DeskState const& desk, Vault& vault) {
  auto const row = vault.get(description<Account>(), desk.account);
  if (!row.ok()) { return row.error(); }
  if (!row->has_value()) { return unknown_actor(); }
  access::FieldMask erased = 0;
  Row open{.id = (*row)->id, .version = 1, .cells = vault.open(description<Account>(), **row, ~access::FieldMask{0}, erased), .mac = {}};
  auto account = object_of<Account>(open);
  if (!account.enabled) { return unknown_actor(); }
  return account;
}

Result<std::vector<std::string>> roles_of(DeskState const& desk, Vault& vault, Id<Organisation> tenants_own, Date today) {
  std::vector<std::string> roles;
  Query const query{.from = &description<RoleGrant>(),
                    .where = where::all({where::equal("account", desk.account), where::holds_on(description<RoleGrant>(), today)}),
                    .limit = no_limit};
  auto const all = vault.query(query, [&](Row const& row) {
    auto const grant = object_of<RoleGrant>(row);
    bool const covers = grant.organisation == desk.at || grant.organisation == tenants_own;
    auto const longest = desk.core->policy->longest_grant(grant.role.text());
    if (longest && !access::lasts_at_most(grant.starts, grant.ends, *longest)) { return true; }
    if (covers && std::ranges::find(roles, grant.role.text()) == roles.end()) { roles.push_back(grant.role.text()); }
    return true;
  });
  if (!all.ok()) { return all.error(); }
  std::ranges::sort(roles);
  return roles;
}

}  // namespace

Result<void> still_open(DeskState const& desk) {
  desk.core->need_open();
  if (desk.ended) { throw Failure({.code = ErrorCode::closed, .text = "this desk was valid inside its unit of work only"}); }
  if (desk.core->now() >= desk.until) {
    return Error{.code = ErrorCode::not_identified,
                 .text = "the time of this desk is over",
                 .hint = "open another with a fresh proof"};
  }
  return {};
}

Result<void> refresh(DeskState& desk, storage::Unit& unit) {
  if (desk.founding) { return {}; }
  Vault vault{*desk.core, desk.tenant, unit};
  auto const epoch = epoch_of(vault);
  if (!epoch.ok()) { return epoch.error(); }
  auto const today = desk.core->today();
  if (desk.session.epoch == *epoch && desk.session.day == today) { return {}; }

  auto const account = account_of(desk, vault);
  if (!account.ok()) { return account.error(); }
  auto const mark = vault.get(description<storage::TenantMark>(), desk.tenant.value);
  if (!mark.ok()) { return mark.error(); }
  if (!mark->has_value()) { return unknown_actor(); }
  auto const tenants_own = object_of<storage::TenantMark>(**mark).organisation;
  auto const here = is_organisation_here(*desk.core, vault, desk.at);
  if (!here.ok()) { return here.error(); }
  if (!*here) {
    return Error{.code = ErrorCode::not_found, .text = "there is no such organisation, or none that you may know of"};
  }
  auto const roles = roles_of(desk, vault, tenants_own, today);
  if (!roles.ok()) { return roles.error(); }
  if (!desk.core->policy->serves(*roles, desk.purpose)) {
    return Error{.code = ErrorCode::refused,
                 .text = roles->empty() ? "no role has been granted to this account here today"
                                        : "no role granted to this account here serves this purpose",
                 .hint = "grants are dated, and belong to one school or to the whole trust"};
  }
  Session next;
  next.epoch = *epoch;
  next.day = today;
  next.actor = account->subject.value_or(Id<Subject>{});
  next.whole_tenant = desk.at == tenants_own;
  next.roles = *roles;
  next.policy = desk.core->policy->compile(next.roles, desk.purpose);
  next.explanation = std::make_shared<Reasons>(desk.core, next.roles, desk.purpose);
  desk.session = std::move(next);
  return {};
}

}  // namespace juniper::mis::core
