// Checking a tenant's log and rows from inside the core, MACs included.
#include "state.hpp"
#include "typed_rows.hpp"
#include "vault.hpp"

#include <juniper/mis/audit/checkpoint.hpp>
#include <juniper/mis/audit/records.hpp>
#include <juniper/mis/core/core.hpp>
#include <juniper/mis/keys/row_mac.hpp>

namespace juniper::mis {
namespace {

void each_row(storage::Unit& unit, EntityInfo const& entity, std::function<void(Row const&)> const& visit) {
  unit.query({.from = &entity, .limit = no_limit}, [&visit](Row const& row) {
    visit(row);
    return true;
  }).value();
}

Result<std::optional<audit::AuditHead>> head_of(core::CoreState& state, Id<Tenant> tenant) {
  auto unit = state.begin(storage::Mode::read, tenant, {});
  if (!unit.ok()) { return std::move(unit).error(); }
  auto const row = (*unit)->get(description<audit::AuditHead>(), Uuid::from_number(1));
  if (!row.ok()) { return row.error(); }
  if (!row->has_value()) { return std::optional<audit::AuditHead>{}; }
  return std::optional{core::object_of<audit::AuditHead>(**row)};
}

// Records about several people that somebody among them could no longer be shown, though nobody's key was destroyed.
Result<void> find_lost_wraps(core::CoreState& state, Id<Tenant> tenant, storage::Unit& unit, std::vector<audit::Break>& breaks) {
  core::Vault vault{state, tenant, unit};
  for (auto const* entity : state.registry.all()) {
    if (!core::Vault::shared(*entity)) { continue; }
    std::vector<Row> rows;
    each_row(unit, *entity, [&rows](Row const& row) { rows.push_back(row); });
    for (auto const& row : rows) {
      bool whole = false;
      try {
        auto const held = vault.everybody_holds_the_key(*entity, row);
        if (!held.ok()) { return held.error(); }
        whole = *held;
      } catch (Failure const& failure) {
        if (failure.code() != ErrorCode::tampered) { throw; }
      }
      if (!whole) { breaks.push_back({"record_key_missing", std::string{entity->name} + " " + row.id.text()}); }
    }
  }
  return {};
}

Error no_log() { return {.code = ErrorCode::not_found, .text = "there is no log of such a tenant"}; }

}  // namespace

Result<std::string> Core::checkpoint(Id<Tenant> tenant) {
  state_->need_open();
  auto const head = head_of(*state_, tenant);
  if (!head.ok()) { return head.error(); }
  return head->has_value() ? Result<std::string>{(*head)->note} : Result<std::string>{no_log()};
}

Result<std::string> Core::verifier(Id<Tenant> tenant) {
  state_->need_open();
  auto const head = head_of(*state_, tenant);
  if (!head.ok()) { return head.error(); }
  if (!head->has_value()) { return no_log(); }
  auto const key = state_->ring->tenant_key(tenant, keys::tenant_keys::signing);
  if (!key.ok()) { return key.error(); }
  return audit::verifier_text(tenant, keys::public_key_of(*key->key));
}

Result<audit::Verdict> Core::verify(Id<Tenant> tenant, std::string_view kept_checkpoint) {
  state_->need_open();
  auto const signing = state_->ring->tenant_key(tenant, keys::tenant_keys::signing);
  if (!signing.ok()) { return signing.error(); }
  auto const public_key = keys::public_key_of(*signing->key);
  std::optional<audit::Checkpoint> kept;
  if (!kept_checkpoint.empty()) {
    auto read = audit::read_note(kept_checkpoint, public_key);
    if (!read.ok()) { return std::move(read).error(); }
    if (read->tenant != tenant) {
      return Error{.code = ErrorCode::tampered, .text = "the kept checkpoint is of another log"};
    }
    kept = *read;
  }
  auto unit = state_->begin(storage::Mode::read, tenant, {.time = std::chrono::hours{1}, .progress = {}});
  if (!unit.ok()) { return std::move(unit).error(); }
  auto& rows = **unit;
  auto const mac = state_->ring->tenant_key(tenant, keys::tenant_keys::row_mac);
  if (!mac.ok()) { return mac.error(); }
  std::vector<audit::Break> forged;
  audit::LogSource source;
  source.tenant = tenant;
  source.registry = &state_->registry;
  source.events = [&](auto const& visit) { each_row(rows, description<audit::AuditEvent>(), visit); };
  source.nodes = [&](auto const& visit) { each_row(rows, description<audit::AuditNode>(), visit); };
  source.heads = [&](auto const& visit) { each_row(rows, description<audit::AuditHead>(), visit); };
  source.rows = [&](EntityInfo const& entity, std::function<void(Row const&)> const& visit) {
    each_row(rows, entity, [&](Row const& row) {
      if (core::has_mac(entity) && !keys::row_mac_holds(*mac->key, tenant, entity, row)) {
        forged.push_back({"row_forged", std::string{entity.name} + " " + row.id.text()});
      }
      visit(row);
    });
  };
  auto verdict = audit::verify(source, public_key, kept);
  verdict.breaks.insert(verdict.breaks.end(), forged.begin(), forged.end());
  if (auto done = find_lost_wraps(*state_, tenant, rows, verdict.breaks); !done.ok()) { return std::move(done).error(); }
  return verdict;
}

}  // namespace juniper::mis
