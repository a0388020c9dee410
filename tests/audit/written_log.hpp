// A small store in plain vectors, with a log beside it written as the core writes it: made to be tampered with.
#pragma once

#include <juniper/mis/audit/records.hpp>
#include <juniper/mis/audit/verify.hpp>

#include "support/specimen.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace juniper::mis::audit {

/// Hands rows out by rising id, whatever was done to them.
inline void walk(std::vector<Row> const& rows, std::function<void(Row const&)> const& visit) {
  std::vector<Row const*> order;
  for (auto const& r : rows) { order.push_back(&r); }
  std::ranges::sort(order, {}, [](Row const* r) { return r->id; });
  for (auto const* r : order) { visit(*r); }
}

/// Tables of one tenant; tests change them as they please.
struct WrittenLog {
  Id<Tenant> tenant{Uuid::from_number(1)};
  Registry registry = registry_of_specimen();
  std::vector<Row> events{}, nodes{}, heads{}, specimens{};
  keys::SecretBytes seed = keys::SecretBytes::copy_of(Bytes(32, 9));

  static EntityInfo const& specimen() { return describe(static_cast<golden::Specimen const*>(nullptr)); }
  static Registry registry_of_specimen() {
    Registry r;
    r.add(specimen()).value();
    r.add(describe(static_cast<AuditEvent const*>(nullptr))).value();
    return r;
  }
  std::uint64_t size() const { return events.size(); }
  keys::PublicKey key() const { return keys::public_key_of(seed); }
  Checkpoint checkpoint() const { return {tenant, size(), root_of(size(), reader())}; }

  NodeReader reader() const {
    return [this](NodePlace p) {
      auto const id = Uuid::from_number(std::uint64_t{p.level} << 56U | p.index);
      auto const& bytes = std::get<Bytes>(std::ranges::find(nodes, id, &Row::id)->cells[0]);
      Hash hash{};
      std::ranges::copy(bytes, hash.begin());
      return hash;
    };
  }

  /// Appends an event that touched these rows.
  void log(std::vector<TouchedRow> const& touched) {
    auto const index = size();
    Instant const at{std::chrono::seconds{static_cast<std::int64_t>(1000 + index)}};
    Bytes const salt(32, static_cast<std::uint8_t>(index + 1));
    auto const rows = encode(touched);
    auto const body = copy_of(bytes_of("sealed " + std::to_string(index)));
    auto const commitment = commitment_of(salt, rows, body);
    for (auto const& n : nodes_completed_by(index, leaf_hash(leaf_data(tenant, index, at, commitment)), reader())) {
      nodes.push_back({.id = Uuid::from_number(std::uint64_t{n.place.level} << 56U | n.place.index),
                       .version = 1,
                       .cells = {Bytes{n.hash.begin(), n.hash.end()}},
                       .mac = {}});
    }
    std::ranges::sort(nodes, {}, &Row::id);
    events.push_back({.id = Uuid::from_number(index),
                      .version = 1,
                      .cells = {at, salt, rows, body, Bytes{commitment.begin(), commitment.end()}},
                      .mac = {}});
    heads = {{.id = Uuid::from_number(1),
              .version = 1,
              .cells = {static_cast<std::int64_t>(size()), signed_note(checkpoint(), seed), verifier_text(tenant, key())},
              .mac = {}}};
  }

  TouchedRow now(RowAct act, Row const& row) const {
    return {act, specimen().number, row.id, row.version, row_digest(tenant, specimen(), row)};
  }
  Row& row(std::uint64_t number) { return *std::ranges::find(specimens, Uuid::from_number(number), &Row::id); }

  void insert(std::uint64_t number) {
    Row const row{.id = Uuid::from_number(number),
                  .version = 1,
                  .cells = {true, static_cast<std::int64_t>(number), std::string{"abc"}, std::string{"B2"},
                            Date{std::chrono::year{2026} / 9 / 2}, Instant{std::chrono::microseconds{5}},
                            Uuid::from_number(8), Bytes{1, 2}, Bytes(65, 3), Value{}},
                  .mac = Bytes(32, static_cast<std::uint8_t>(number))};
    specimens.push_back(row);
    log({now(RowAct::inserted, row)});
  }
  void patch(std::uint64_t number) {
    auto& changed = row(number);
    ++changed.version;
    changed.cells[2] = "version " + std::to_string(changed.version);
    changed.mac.front() = static_cast<std::uint8_t>(changed.mac.front() + 1);
    log({now(RowAct::patched, changed)});
  }
  void erase(std::uint64_t number) {
    log({{RowAct::erased, specimen().number, row(number).id, 0, {}}});
    std::erase_if(specimens, [&](Row const& r) { return r.id == Uuid::from_number(number); });
  }
  void read(std::uint64_t number) { log({{RowAct::read, specimen().number, row(number).id, row(number).version, {}}}); }
  /// Empties an event, as an authorised erasure does.
  void empty_event(std::uint64_t index) {
    auto& event = events.at(index);
    event.version = 2;
    for (std::size_t i = 1; i <= 3; ++i) { event.cells[i] = Value{}; }
  }
  TouchedRow says_erased(std::uint64_t index) const { return {RowAct::erased, 900, Uuid::from_number(index), 0, {}}; }

  Verdict verdict(std::optional<Checkpoint> const& kept = std::nullopt) const {
    LogSource source;
    source.tenant = tenant;
    source.registry = &registry;
    source.events = [&](auto const& visit) { walk(events, visit); };
    source.nodes = [&](auto const& visit) { walk(nodes, visit); };
    source.heads = [&](auto const& visit) { walk(heads, visit); };
    source.rows = [&](EntityInfo const&, auto const& visit) { walk(specimens, visit); };
    return verify(source, key(), kept);
  }
};

/// A log of `size` events: rows come, change, are read and go.
inline WrittenLog written_log(std::uint64_t size) {
  WrittenLog log;
  for (std::uint64_t i = 0; log.size() < size; ++i) {
    switch (i % 5) {
      case 0: log.insert(100 + i); break;
      case 1: log.insert(100 + i); break;
      case 2: log.patch(100 + i - 2); break;
      case 3: log.read(100 + i - 2); break;
      default: i % 2 == 0 ? log.erase(100 + i - 3) : log.patch(100 + i - 4); break;
    }
  }
  return log;
}

}  // namespace juniper::mis::audit
