// The log's writer.
#include "audit_trail.hpp"

#include "typed_rows.hpp"

#include <juniper/mis/audit/checkpoint.hpp>
#include <juniper/mis/audit/records.hpp>
#include <juniper/mis/keys/sealed_cell.hpp>

#include <algorithm>
#include <map>
#include <optional>

namespace juniper::mis::core {
namespace {

using audit::AuditEvent;
using audit::AuditHead;
using audit::AuditNode;

// The compartment of the key that seals a person's handle in the log.
constexpr std::string_view handle_compartment = "audit";
// Places of the two sealed things of an event; a handle is no column, so its number is out of their range.
constexpr std::uint16_t body_field = 4;
constexpr std::uint16_t handle_field = 1000;

Uuid node_id(audit::NodePlace place) {
  return Uuid::from_number(std::uint64_t{place.level} << 56U | place.index);
}

// Reads the nodes of the tree as it stands, and those of this unit that are not written yet.
class Nodes {
 public:
  explicit Nodes(storage::Unit& unit) : unit_(unit) {}

  audit::Hash operator()(audit::NodePlace place) {
    auto const id = node_id(place);
    if (auto const it = known_.find(id); it != known_.end()) { return it->second; }
    auto const row = unit_.get(description<AuditNode>(), id).value();
    if (!row) { throw Failure({.code = ErrorCode::tampered, .text = "a node of the log is missing"}); }
    auto const node = object_of<AuditNode>(*row);
    audit::Hash hash{};
    if (node.hash.size() != hash.size()) {
      throw Failure({.code = ErrorCode::tampered, .text = "a node of the log is malformed"});
    }
    std::ranges::copy(node.hash, hash.begin());
    return known_[id] = hash;
  }
  void add(audit::Node const& node) {
    known_[node_id(node.place)] = node.hash;
    fresh_.push_back(row_of(AuditNode{.id = {node_id(node.place)}, .hash = Bytes{node.hash.begin(), node.hash.end()}}));
  }
  std::vector<Row> const& fresh() const { return fresh_; }

 private:
  storage::Unit& unit_;
  std::map<Uuid, audit::Hash> known_;
  std::vector<Row> fresh_;
};

// Everybody whom some events concern, in order, each with the key that seals their handle: none for those who were erased.
struct Concerned {
  std::vector<Id<Subject>> people;
  std::vector<std::optional<keys::KeyInUse>> keys;

  keys::KeyInUse const* key_of(Id<Subject> person) const {
    auto const at = static_cast<std::size_t>(std::ranges::lower_bound(people, person) - people.begin());
    return keys[at] ? &*keys[at] : nullptr;
  }
};

// Makes the keys that are missing in one durable step.
Result<Concerned> concerned_by(CoreState& core, Id<Tenant> tenant, std::vector<PendingEvent> const& events) {
  Concerned all;
  for (auto const& e : events) { all.people.insert(all.people.end(), e.subjects.begin(), e.subjects.end()); }
  std::ranges::sort(all.people);
  auto const repeated = std::ranges::unique(all.people);
  all.people.erase(repeated.begin(), repeated.end());
  auto keys = core.ring->subject_keys(tenant, all.people, handle_compartment);
  if (!keys.ok()) { return std::move(keys).error(); }
  all.keys = *std::move(keys);
  return all;
}

// The handles of the people of one event, each sealed under its person's key. Nonces are drawn for all of them at once.
std::vector<Bytes> handles_of(Id<Tenant> tenant, Uuid const& event, std::set<Id<Subject>> const& people, Concerned const& concerned) {
  keys::Nonces nonces{people.size()};
  std::vector<Bytes> handles;
  handles.reserve(people.size());
  for (auto const& person : people) {
    auto const* key = concerned.key_of(person);
    if (key == nullptr) { continue; }
    keys::CellPlace const place{.tenant = tenant,
                                .entity = description<AuditEvent>().number,
                                .record = event,
                                .field = handle_field,
                                .key = key->id,
                                .cell_version = 1};
    handles.push_back(keys::seal_cell(*key->key, place, person.value.view(), nonces));
  }
  return handles;
}

Result<AuditEvent> event_row(CoreState& core, Id<Tenant> tenant, std::uint64_t index, PendingEvent const& pending, Concerned const& concerned,
                             Instant at) {
  auto const id = Uuid::from_number(index);
  auto body = pending.body;
  body.subjects = handles_of(tenant, id, pending.subjects, concerned);
  auto const key = core.ring->tenant_key(tenant, keys::tenant_keys::audit_body);
  if (!key.ok()) { return key.error(); }
  AuditEvent event{.id = {id}, .at = at, .salt = {}, .rows = {}, .body = {}, .commitment = {}};
  event.salt = copy_of(keys::SecretBytes::random(32).view());
  event.rows = audit::encode(pending.rows);
  event.body = keys::seal_cell(*key->key,
                               {.tenant = tenant,
                                .entity = description<AuditEvent>().number,
                                .record = id,
                                .field = body_field,
                                .key = key->id,
                                .cell_version = 1},
                               audit::encode(body));
  auto const commitment = audit::commitment_of(*event.salt, *event.rows, *event.body);
  event.commitment.assign(commitment.begin(), commitment.end());
  return event;
}

Result<void> write_head(CoreState& core, Id<Tenant> tenant, storage::Unit& unit, std::optional<Row> const& before,
                        std::uint64_t size, audit::Hash const& root) {
  auto const key = core.ring->tenant_key(tenant, keys::tenant_keys::signing);
  if (!key.ok()) { return key.error(); }
  auto const& entity = description<AuditHead>();
  AuditHead const head{.id = {Uuid::from_number(1)},
                       .size = static_cast<std::int64_t>(size),
                       .note = audit::signed_note({tenant, size, root}, *key->key),
                       .verifier = audit::verifier_text(tenant, keys::public_key_of(*key->key))};
  if (before) {
    if (auto gone = unit.erase(entity, before->id, before->version); !gone.ok()) { return gone; }
  }
  return unit.insert(entity, row_of(head));
}

// Whether this event tells that the version was written.
bool tells_of(AuditEvent const& event, EntityInfo const& entity, Uuid const& record, std::int64_t version) {
  auto const touched = event.rows ? audit::decode_rows(*event.rows) : std::nullopt;
  return touched && std::ranges::any_of(*touched, [&](audit::TouchedRow const& row) {
    bool const written = row.act == audit::RowAct::inserted || row.act == audit::RowAct::patched;
    return written && row.entity == entity.number && row.record == record && row.version == version;
  });
}

std::optional<audit::EventBody> open_body(CoreState& core, Id<Tenant> tenant, AuditEvent const& event) {
  auto const header = event.body ? keys::cell_header(*event.body) : std::nullopt;
  if (!header) { return std::nullopt; }
  auto const key = core.ring->by_id(tenant, header->key);
  if (!key.ok()) { return std::nullopt; }
  auto const plain = keys::open_cell(*key->key,
                                     {.tenant = tenant,
                                      .entity = description<AuditEvent>().number,
                                      .record = event.id.value,
                                      .field = body_field,
                                      .key = header->key,
                                      .cell_version = header->cell_version},
                                     *event.body);
  return plain.ok() ? audit::decode_body(*plain) : std::nullopt;
}

// The first event that is not earlier, as far as the clock went forward.
Result<std::uint64_t> first_event_from(storage::Unit& unit, std::uint64_t size, Instant at) {
  std::uint64_t low = 0;
  while (low < size) {
    auto const middle = low + (size - low) / 2;
    auto const row = unit.get(description<AuditEvent>(), Uuid::from_number(middle));
    if (!row.ok()) { return row.error(); }
    if (row->has_value() && object_of<AuditEvent>(**row).at < at) {
      low = middle + 1;
    } else {
      size = middle;
    }
  }
  return low;
}

}  // namespace

audit::TouchedRow touched_row(Id<Tenant> tenant, audit::RowAct act, EntityInfo const& entity, Row const& row) {
  bool const gone = act == audit::RowAct::erased;
  audit::TouchedRow t{.act = act, .entity = entity.number, .record = row.id, .version = gone ? 0 : row.version, .digest = {}};
  if (act == audit::RowAct::inserted || act == audit::RowAct::patched) { t.digest = audit::row_digest(tenant, entity, row); }
  return t;
}

Result<std::optional<audit::EventBody>> event_about(CoreState& core, Id<Tenant> tenant, storage::Unit& unit,
                                                    EntityInfo const& entity, Uuid const& record, std::int64_t version, Instant at) {
  auto const head = unit.get(description<AuditHead>(), Uuid::from_number(1));
  if (!head.ok()) { return head.error(); }
  std::optional<audit::EventBody> found;
  if (!head->has_value()) { return found; }
  auto const size = static_cast<std::uint64_t>(object_of<AuditHead>(**head).size);
  auto const first = first_event_from(unit, size, at);
  if (!first.ok()) { return first.error(); }
  for (auto index = *first; index < size; ++index) {
    auto const row = unit.get(description<AuditEvent>(), Uuid::from_number(index));
    if (!row.ok()) { return row.error(); }
    if (!row->has_value()) { continue; }
    auto const event = object_of<AuditEvent>(**row);
    if (event.at != at) { break; }
    if (tells_of(event, entity, record, version)) { return open_body(core, tenant, event); }
  }
  // A clock that was set back leaves the log out of order: then every event of that instant is looked at.
  auto const all = unit.query({.from = &description<AuditEvent>(), .where = where::equal("at", at), .limit = no_limit}, [&](Row const& row) {
    auto const event = object_of<AuditEvent>(row);
    bool const tells = tells_of(event, entity, record, version);
    if (tells) { found = open_body(core, tenant, event); }
    return !tells;
  });
  if (!all.ok()) { return all.error(); }
  return found;
}

audit::EventBody body_of(DeskState const& desk, std::string_view action, EntityInfo const* entity, Error const* error) {
  audit::EventBody body;
  body.account = desk.account;
  body.at = desk.at;
  body.purpose = desk.purpose;
  body.action = action;
  if (entity != nullptr) { body.entity = entity->name; }
  if (error != nullptr) {
    body.outcome = error->code;
    body.reason = error->text;
  }
  return body;
}

Result<void> append_events(CoreState& core, Id<Tenant> tenant, storage::Unit& unit,
                           std::vector<PendingEvent> const& events, Instant at) {
  if (events.empty()) { return {}; }
  auto const concerned = concerned_by(core, tenant, events);
  if (!concerned.ok()) { return concerned.error(); }
  auto const head = unit.get(description<AuditHead>(), Uuid::from_number(1));
  if (!head.ok()) { return head.error(); }
  std::uint64_t size = head->has_value() ? static_cast<std::uint64_t>(object_of<AuditHead>(**head).size) : 0;
  Nodes nodes{unit};
  audit::NodeReader const read = [&nodes](audit::NodePlace place) { return nodes(place); };
  std::vector<Row> rows;
  for (auto const& pending : events) {
    auto const event = event_row(core, tenant, size, pending, *concerned, at);
    if (!event.ok()) { return event.error(); }
    audit::Hash commitment{};
    std::ranges::copy(event->commitment, commitment.begin());
    auto const leaf = audit::leaf_hash(audit::leaf_data(tenant, size, event->at, commitment));
    for (auto const& node : audit::nodes_completed_by(size, leaf, read)) { nodes.add(node); }
    rows.push_back(row_of(*event));
    ++size;
  }
  if (auto done = unit.append(description<AuditEvent>(), rows); !done.ok()) { return done; }
  if (auto done = unit.append(description<AuditNode>(), nodes.fresh()); !done.ok()) { return done; }
  return write_head(core, tenant, unit, *head, size, audit::root_of(size, read));
}

Result<void> record_alone(DeskState const& desk, std::vector<PendingEvent> const& events, CallOptions const& options) {
  if (events.empty()) { return {}; }
  auto unit = desk.core->begin(storage::Mode::write, desk.tenant, limits_of(options));
  if (!unit.ok()) { return std::move(unit).error(); }
  if (auto done = append_events(*desk.core, desk.tenant, **unit, events, desk.core->now()); !done.ok()) {
    return done;
  }
  return (*unit)->commit();
}

}  // namespace juniper::mis::core
