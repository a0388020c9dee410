// One tenant's tables taken out of a store, to be changed at will and verified with nothing but the public key.
#pragma once

#include "world.hpp"

#include <juniper/mis/audit/records.hpp>
#include <juniper/mis/keys/key_ring.hpp>

#include <algorithm>
#include <vector>

namespace juniper::mis::testing::tampering {
using testing::World;

using Table = std::vector<Row>;

// One tenant's tables in memory, to be changed at will, and a verifier that has nothing but them and the public key.
struct Tables {
  Id<Tenant> tenant{};
  Registry registry;
  keys::PublicKey key{};
  Table events, nodes, heads;
  std::vector<std::pair<EntityInfo const*, Table>> entities;
  std::optional<audit::Checkpoint> kept;

  audit::Verdict verdict() const {
    auto const walk = [](Table const& table) {
      return [&table](std::function<void(Row const&)> const& visit) { std::ranges::for_each(table, visit); };
    };
    audit::LogSource source;
    source.tenant = tenant;
    source.registry = &registry;
    source.events = walk(events);
    source.nodes = walk(nodes);
    source.heads = walk(heads);
    source.rows = [this](EntityInfo const& entity, std::function<void(Row const&)> const& visit) {
      for (auto const& [of, table] : entities) {
        if (of == &entity) { std::ranges::for_each(table, visit); }
      }
    };
    return audit::verify(source, key, kept);
  }

  // Every table, those of the log first.
  std::vector<Table*> all() {
    std::vector<Table*> tables{&events, &nodes, &heads};
    for (auto& [entity, table] : entities) { tables.push_back(&table); }
    return tables;
  }
};

inline Tables tables_of(World& w) {
  Tables t;
  t.tenant = w.tenant;
  t.registry = w.core().registry();
  keys::KeyRing ring{w.keys.store, w.keys.provider, w.clock, time_ordered_ids(w.clock)};
  t.key = keys::public_key_of(*ring.tenant_key(w.tenant, keys::tenant_keys::signing).value().key);
  auto unit = w.store->begin(storage::Mode::read, w.tenant, {}).value();
  auto const rows_of = [&](EntityInfo const& entity) {
    Table table;
    unit->query({.from = &entity, .limit = no_limit}, [&](Row const& row) { return table.push_back(row), true; }).value();
    return table;
  };
  t.events = rows_of(description<audit::AuditEvent>());
  t.nodes = rows_of(description<audit::AuditNode>());
  t.heads = rows_of(description<audit::AuditHead>());
  for (auto const* entity : t.registry.all()) {
    if (entity->number < 900 || entity->number >= 1000) { t.entities.emplace_back(entity, rows_of(*entity)); }
  }
  return t;
}

}  // namespace juniper::mis::testing::tampering
