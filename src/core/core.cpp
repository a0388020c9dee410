// Putting a core together, opening desks, founding tenants.
#include <juniper/mis/core/core.hpp>

#include "erasure.hpp"
#include "state.hpp"
#include "told.hpp"
#include "typed_rows.hpp"
#include "work.hpp"

#include <juniper/mis/access/account.hpp>
#include <juniper/mis/access/role_grant.hpp>
#include <juniper/mis/audit/records.hpp>
#include <juniper/mis/core/records.hpp>
#include <juniper/mis/storage/records.hpp>
#include <juniper/mis/storage/schema.hpp>

#include <algorithm>

namespace juniper::mis {
namespace {

using core::CoreState;
using core::DeskState;
using core::object_of;
using core::row_of;
using storage::StoreMark;
using storage::TenantMark;

// The core's own entities, which every model needs.
Result<void> add_book_keeping(Registry& registry) {
  for (auto const* e : {&description<access::Account>(), &description<access::RoleGrant>(), &description<StoreMark>(), &description<TenantMark>(),
                        &description<storage::KeptResult>(), &description<storage::RecordKey>(), &description<storage::AccessEpoch>(),
                        &description<audit::AuditEvent>(), &description<audit::AuditNode>(), &description<audit::AuditHead>(),
                        &description<core::ErasedPerson>(), &description<core::RecordedVersion>(), &description<core::FormerSubject>()}) {
    if (auto done = registry.add(*e); !done.ok()) { return done; }
  }
  return {};
}

// Brings the store to the model, and tells of every step.
Result<void> migrate(CoreState& state) {
  auto const& log = state.parts.log;
  core::Stopwatch const watch;
  std::uint64_t steps = 0;
  auto done = storage::bring_up_to_date(*state.store(), state.registry, [&](storage::SchemaStep const& step) {
    ++steps;
    log.tell({.level = LogLevel::info, .code = LogCode::schema_step, .action = storage::name_of(step.kind), .entity = step.entity->name,
              .field = step.field == nullptr ? std::string_view{} : step.field->name});
  });
  if (done.ok() && steps > 0) {
    log.tell({.level = LogLevel::info, .code = LogCode::schema_changed, .took = watch.took(), .count = steps});
  }
  return done;
}

// The store remembers its key store; another one, or another root, is refused before anything is read.
Result<void> check_keys(CoreState& state) {
  auto const check = state.ring->check();
  if (!check.ok()) { return check.error(); }
  auto unit = state.begin(storage::Mode::write, {}, {});
  if (!unit.ok()) { return std::move(unit).error(); }
  auto const row = (*unit)->get(description<StoreMark>(), Uuid::from_number(1));
  if (!row.ok()) { return row.error(); }
  if (!row->has_value()) { throw Failure({.code = ErrorCode::tampered, .text = "the store has lost its mark"}); }
  auto mark = object_of<StoreMark>(**row);
  auto const identity = state.ring->store().identity();
  if (!mark.key_store) {
    storage::RowPatch patch{.id = (*row)->id, .expected_version = (*row)->version, .cells = {}, .mac = {}};
    patch.cells.emplace_back(description<StoreMark>().index_of("key_store"), Value{identity});
    patch.cells.emplace_back(description<StoreMark>().index_of("key_check"), Value{*check});
    if (auto done = (*unit)->patch(description<StoreMark>(), patch); !done.ok()) { return done; }
    return (*unit)->commit();
  }
  if (mark.key_store != identity || mark.key_check != *check) {
    return Error{.code = ErrorCode::wrong_keys,
                 .text = "these keys do not belong to this store",
                 .hint = "open it with the key file it was made with"};
  }
  return {};
}

// Whom the proof stands for, by the port given or by the host named at the tenant's founding.
Result<access::Identity> identify(CoreState& state, access::Proof const& proof) {
  if (state.parts.identity != nullptr) { return state.parts.identity->identify(proof, state.now()); }
  std::vector<keys::PublicKey> hosts;
  auto unit = state.begin(storage::Mode::read, {}, {});
  if (!unit.ok()) { return std::move(unit).error(); }
  auto const done = (*unit)->query({.from = &description<TenantMark>(), .limit = no_limit}, [&hosts](Row const& row) {
    auto const mark = object_of<TenantMark>(row);
    keys::PublicKey key{};
    if (mark.host_key && mark.host_key->size() == key.size()) {
      std::ranges::copy(*mark.host_key, key.begin());
      if (std::ranges::find(hosts, key) == hosts.end()) { hosts.push_back(key); }
    }
    return true;
  });
  if (!done.ok()) { return done.error(); }
  for (auto const& host : hosts) {
    auto who = access::assertions_signed_by(host)->identify(proof, state.now());
    if (!who.ok()) { continue; }
    // A host speaks for the tenants that named it, and for no others; what a tenant named bears its MAC.
    auto theirs = state.begin(storage::Mode::read, who->tenant, {});
    if (!theirs.ok()) { return std::move(theirs).error(); }
    auto const row = core::Vault{state, who->tenant, **theirs}.get(description<TenantMark>(), who->tenant.value);
    if (!row.ok()) { return row.error(); }
    if (row->has_value()) {
      auto const named = object_of<TenantMark>(**row).host_key;
      if (named && std::ranges::equal(*named, host)) { return who; }
    }
  }
  return Error{.code = ErrorCode::not_identified,
               .text = "the proof of identity is not one that this core believes",
               .hint = "name the host's key when founding the tenant, or open the core with an identity port"};
}

}  // namespace

Result<Core> Core::assemble(CoreParts parts, Findings* findings) {
  auto const log = parts.log;
  core::Stopwatch const watch;
  auto const failed = [&](ErrorCode code) {
    log.tell({.level = LogLevel::error, .code = LogCode::core_open_failed, .outcome = code, .took = watch.took()});
  };
  try {
    auto core = put_together(std::move(parts), findings);
    if (!core.ok()) { failed(core.error().code); }
    return core;
  } catch (Failure const& failure) {
    failed(failure.code());
    throw;
  }
}

Result<Core> Core::put_together(CoreParts parts, Findings* findings) {
  core::Stopwatch const watch;
  if (parts.store == nullptr || parts.key_store == nullptr || parts.key_provider == nullptr) {
    return Error{.code = ErrorCode::invalid, .text = "a core needs a store, a key store and a key provider"};
  }
  if (parts.clock == nullptr) { parts.clock = std::make_shared<SystemClock>(); }
  if (parts.ids == nullptr) { parts.ids = time_ordered_ids(parts.clock); }
  auto state = std::make_shared<CoreState>();
  state->registry = parts.registry;
  if (auto done = add_book_keeping(state->registry); !done.ok()) { return std::move(done).error(); }
  auto policy = access::Policy::parse(parts.policy.empty() ? access::Policy::shipped_text() : parts.policy,
                                      state->registry, parts.relations, findings);
  if (!policy.ok()) { return std::move(policy).error(); }
  state->policy = std::make_unique<access::Policy>(*std::move(policy));
  state->ring = std::make_unique<keys::KeyRing>(core::told_key_store(parts.key_store, parts.log), parts.key_provider, parts.clock, parts.ids);
  state->parts = std::move(parts);
  if (auto done = migrate(*state); !done.ok()) { return std::move(done).error(); }
  if (auto done = check_keys(*state); !done.ok()) { return std::move(done).error(); }
  Core core{state};
  auto const tenants = core.tenants();
  for (auto const& tenant : tenants) {
    if (auto done = core::replay_erasures(*state, tenant); !done.ok()) { return std::move(done).error(); }
  }
  state->parts.log.tell({.level = LogLevel::info, .code = LogCode::core_opened, .took = watch.took(), .count = tenants.size()});
  return core;
}

Result<Desk> Core::desk(DeskRequest const& request) {
  state_->need_open();
  auto const who = identify(*state_, request.actor);
  if (!who.ok()) { return who.error(); }
  auto desk = std::make_shared<DeskState>();
  desk->core = state_;
  desk->tenant = who->tenant;
  desk->account = who->account;
  desk->at = request.at.id;
  desk->purpose = request.purpose.key;
  desk->until = state_->now() + request.lasting;
  auto unit = state_->begin(storage::Mode::read, desk->tenant, {});
  if (!unit.ok()) { return std::move(unit).error(); }
  auto const fresh = core::refresh(*desk, **unit);
  unit->reset();
  if (!fresh.ok()) {
    if (fresh.error().code == ErrorCode::refused) {
      auto const logged = core::record_alone(*desk, {{core::body_of(*desk, "desk", nullptr, &fresh.error()), {}, {}}}, {});
      if (!logged.ok()) { return logged.error(); }
    }
    return fresh.error();
  }
  return Desk{desk};
}

Result<Id<Tenant>> Core::found(std::optional<keys::PublicKey> const& host_key,
                               std::function<Result<Id<Organisation>>(Desk&)> const& first_rows) {
  state_->need_open();
  TenantMark mark{.id = {state_->parts.ids->next()}, .organisation = {}, .founded_at = state_->now(), .host_key = {}};
  if (host_key) { mark.host_key = Bytes{host_key->begin(), host_key->end()}; }
  DeskState desk;
  desk.core = state_;
  desk.tenant = {mark.id.value};
  desk.purpose = "founding";
  desk.until = Instant::max();
  desk.founding = true;
  auto const done = core::in_own_work(
      desk,
      [&](Desk& inner) -> Result<void> {
        auto const made = inner.command("found", {}, {}, [&](Desk& d) -> Result<Uuid> {
          auto own = first_rows(d);
          if (!own.ok()) { return std::move(own).error(); }
          mark.organisation = *own;
          auto& work = d.work();
          auto const row = work.vault.seal(description<TenantMark>(), mark.id.value, row_of(mark).cells);
          if (!row.ok()) { return row.error(); }
          if (auto kept = work.unit->insert(description<TenantMark>(), *row); !kept.ok()) { return std::move(kept).error(); }
          work.touched(audit::RowAct::inserted, description<TenantMark>(), *row);
          return mark.id.value;
        });
        return made.ok() ? Result<void>{} : Result<void>{made.error()};
      },
      {});
  if (!done.ok()) { return done.error(); }
  // The list of tenants comes second: a tenant that is not on it yet cannot be worked in, and nothing of it is lost.
  auto unit = state_->begin(storage::Mode::write, {}, {});
  if (!unit.ok()) { return std::move(unit).error(); }
  if (auto listed = (*unit)->insert(description<TenantMark>(), row_of(mark)); !listed.ok()) { return std::move(listed).error(); }
  if (auto kept = (*unit)->commit(); !kept.ok()) { return std::move(kept).error(); }
  return Id<Tenant>{mark.id.value};
}

std::vector<Id<Tenant>> Core::tenants() {
  state_->need_open();
  std::vector<Id<Tenant>> all;
  auto unit = state_->begin(storage::Mode::read, {}, {});
  (*unit.value()).query({.from = &description<TenantMark>(), .limit = no_limit}, [&all](Row const& row) {
    all.push_back({row.id});
    return true;
  }).value();
  return all;
}

Registry const& Core::registry() const noexcept { return state_->registry; }
access::Policy const& Core::policy() const noexcept { return *state_->policy; }
Clock const& Core::clock() const noexcept { return *state_->parts.clock; }
storage::Capabilities Core::capabilities() const { return state_->store()->capabilities(); }

void Core::close() {
  if (!state_->close()) { return; }
  state_->ring->forget();
  state_->parts.log.tell({.level = LogLevel::info, .code = LogCode::core_closed});
}

}  // namespace juniper::mis
