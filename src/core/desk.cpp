// What a desk says of itself.
#include "state.hpp"

namespace juniper::mis {

Registry const& Desk::registry() const noexcept { return state_->core->registry; }
Id<Tenant> Desk::tenant() const noexcept { return state_->tenant; }
Id<Organisation> Desk::organisation() const noexcept { return state_->at; }
std::string const& Desk::purpose() const noexcept { return state_->purpose; }
Uuid Desk::account() const noexcept { return state_->account; }
Date Desk::today() const { return state_->core->today(); }
Instant Desk::now() const { return state_->core->now(); }

bool Desk::knows_role(std::string_view role) const { return state_->core->policy->has_role(role); }
std::optional<std::int32_t> Desk::longest_grant(std::string_view role) const { return state_->core->policy->longest_grant(role); }

namespace {

std::string why_nobody(core::DeskState const& desk, access::Verb verb, EntityInfo const& entity, FieldInfo const& field) {
  return desk.core->policy->why_nobody(desk.session.roles, desk.purpose, verb, entity, field);
}

}  // namespace

std::string Desk::why_never(EntityInfo const& entity, FieldInfo const& field) const {
  return why_nobody(*state_, access::Verb::read, entity, field);
}
std::string Desk::why_never_written(EntityInfo const& entity, FieldInfo const& field) const {
  return why_nobody(*state_, access::Verb::write, entity, field);
}

}  // namespace juniper::mis
