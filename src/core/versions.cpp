// Keeping versions of records as rows of the core's own, with MAC and log like the records themselves.
#include "versions.hpp"

#include "typed_rows.hpp"

#include <juniper/mis/base/byte_reader.hpp>
#include <juniper/mis/storage/records.hpp>

#include <algorithm>

namespace juniper::mis::core {
namespace {

constexpr std::uint16_t why_field = 4;
constexpr std::uint16_t expunged_because_field = 6;
constexpr std::size_t looked_up_at_once = 500;
constexpr std::int64_t looked_up_one_by_one = 3;  // dearer by a query than by key

using Changes = std::vector<std::pair<std::size_t, Value>>;

std::size_t cell(std::string_view name) { return description<RecordedVersion>().index_of(name); }

// Where a sealed reason stands. The key and its version come with the cell.
keys::CellPlace place_of_reason(Uuid const& id, std::uint16_t field, std::int64_t version) {
  return {.tenant = {},
          .entity = description<RecordedVersion>().number,
          .record = id,
          .field = field,
          .key = {},
          .cell_version = static_cast<std::uint64_t>(version)};
}

Result<audit::TouchedRow> insert_own(Id<Tenant> tenant, Vault& vault, EntityInfo const& entity, Row const& plain) {
  auto const row = vault.seal(entity, plain.id, plain.cells);
  if (!row.ok()) { return row.error(); }
  if (auto done = vault.unit().insert(entity, *row); !done.ok()) { return std::move(done).error(); }
  return touched_row(tenant, audit::RowAct::inserted, entity, *row);
}

Result<audit::TouchedRow> patch_own(Id<Tenant> tenant, Vault& vault, Row const& before, Changes const& changes) {
  auto const& entity = description<RecordedVersion>();
  auto const row = vault.reseal(entity, before, changes);
  if (!row.ok()) { return row.error(); }
  storage::RowPatch const patch{.id = row->id, .expected_version = before.version, .cells = changes, .mac = row->mac};
  if (auto done = vault.unit().patch(entity, patch); !done.ok()) { return std::move(done).error(); }
  return touched_row(tenant, audit::RowAct::patched, entity, *row);
}

Result<audit::TouchedRow> erase_own(Id<Tenant> tenant, Vault& vault, EntityInfo const& entity, Row const& row) {
  if (auto done = vault.unit().erase(entity, row.id, row.version); !done.ok()) { return std::move(done).error(); }
  return touched_row(tenant, audit::RowAct::erased, entity, row);
}

Value optional_value(std::optional<Instant> const& at) { return at ? Value{*at} : Value{}; }

// When a version was recorded, as far as that was kept: the first says so itself, each other one by the one before.
std::optional<Instant> recorded_at(std::map<std::int64_t, Row> const& kept, std::int64_t version) {
  auto const it = kept.find(version == 1 ? 1 : version - 1);
  if (it == kept.end()) { return std::nullopt; }
  auto const row = object_of<RecordedVersion>(it->second);
  return version == 1 ? row.recorded_at : row.superseded_at;
}

// Whom a record is not about any more, so that erasing them finds what it was.
Result<void> note_former_subjects(Work& work, Change const& change) {
  for (auto const& person : change.were) {
    if (std::ranges::find(change.are, person) != change.are.end()) { continue; }
    auto const& marks = description<FormerSubject>();
    auto const mark = row_of(FormerSubject{.id = {work.desk.core->parts.ids->next()},
                                           .person = person.value,
                                           .entity = change.entity.number,
                                           .record = change.before.id,
                                           .row_version = change.before.version});
    auto const done = insert_own(work.desk.tenant, work.vault, marks, mark);
    if (!done.ok()) { return done.error(); }
    work.touched(marks, *done);
  }
  return {};
}

Failure damaged(EntityInfo const& entity) {
  return Failure({.code = ErrorCode::tampered, .text = "an earlier version is not as it was kept", .entity = std::string{entity.name}});
}

}  // namespace

bool keeps_history(EntityInfo const& entity) {
  bool const of_the_core = &entity == &description<RecordedVersion>() || &entity == &description<FormerSubject>() ||
                           &entity == &description<ErasedPerson>() || &entity == &description<storage::TenantMark>();
  return has_mac(entity) && !of_the_core;
}

Uuid version_id(EntityInfo const& entity, Uuid const& record, std::int64_t version) {
  auto const hash = audit::sha256(ByteWriter{}.raw("juniper.version.1").u32(entity.number).raw(record.view()).i64(version).bytes());
  auto id = record;
  std::copy_n(hash.begin(), 10, id.bytes.begin() + 6);  // the first six bytes are the time at which the record's id was made
  return id;
}

Result<void> keep_first(Work& work, EntityInfo const& entity, Row const& row) {
  if (!keeps_history(entity)) { return {}; }
  auto const& own = description<RecordedVersion>();
  auto const done = insert_own(work.desk.tenant, work.vault, own,
                               row_of(RecordedVersion{.id = {version_id(entity, row.id, 1)}, .recorded_at = work.recorded_at}));
  if (!done.ok()) { return done.error(); }
  work.touched(own, *done);
  return {};
}

Result<void> keep_superseded(Work& work, Change const& change) {
  auto const& entity = change.entity;
  auto const& before = change.before;
  if (!keeps_history(entity)) { return {}; }
  auto const tenant = work.desk.tenant;
  auto const& own = description<RecordedVersion>();
  auto const id = version_id(entity, before.id, before.version);
  auto const kept = versions_of(work.vault, entity, before.id, std::max<std::int64_t>(1, before.version - 1), before.version);
  if (!kept.ok()) { return kept.error(); }
  bool const noted = kept->contains(before.version);
  auto const place = place_of_reason(id, why_field, noted ? kept->at(before.version).version + 1 : 1);
  auto const reason = work.vault.seal_reason(entity, change.after, place, change.why);
  if (!reason.ok()) { return reason.error(); }
  Changes const changes{{cell("recorded_at"), optional_value(recorded_at(*kept, before.version))},
                        {cell("superseded_at"), Value{work.recorded_at}},
                        {cell("content"), Value{canonical_row(tenant, entity, before)}},
                        {cell("why"), *reason}};
  auto const done = [&]() -> Result<audit::TouchedRow> {
    if (noted) { return patch_own(tenant, work.vault, kept->at(before.version), changes); }
    Row fresh{.id = id, .cells = std::vector<Value>(own.fields.size())};
    for (auto const& [i, value] : changes) { fresh.cells[i] = value; }
    return insert_own(tenant, work.vault, own, fresh);
  }();
  if (!done.ok()) { return done.error(); }
  work.touched(own, *done);
  return note_former_subjects(work, change);
}

Result<std::map<std::int64_t, Row>> versions_of(Vault& vault, EntityInfo const& entity, Uuid const& record, std::int64_t first,
                                                std::int64_t last) {
  std::map<std::int64_t, Row> kept;
  if (last - first < looked_up_one_by_one) {
    for (auto version = first; version <= last; ++version) {
      auto row = vault.get(description<RecordedVersion>(), version_id(entity, record, version));
      if (!row.ok()) { return std::move(row).error(); }
      if (*row) { kept.emplace(version, **std::move(row)); }
    }
    return kept;
  }
  for (auto from = first; from <= last;) {
    std::map<Uuid, std::int64_t> wanted;
    std::vector<Value> ids;
    for (; from <= last && ids.size() < looked_up_at_once; ++from) {
      auto const id = version_id(entity, record, from);
      wanted[id] = from;
      ids.emplace_back(id);
    }
    auto const done = vault.query({.from = &description<RecordedVersion>(), .where = where::in("id", std::move(ids)), .limit = no_limit},
                                  [&](Row const& row) { return kept.emplace(wanted.at(row.id), row), true; });
    if (!done.ok()) { return done.error(); }
  }
  return kept;
}

std::optional<Row> content_of(Id<Tenant> tenant, EntityInfo const& entity, Uuid const& record, std::int64_t version, RecordedVersion const& kept) {
  if (!kept.content) { return std::nullopt; }
  Row row{.id = record, .version = version, .cells = std::vector<Value>(entity.fields.size())};
  auto const head = canonical_row(tenant, entity, row);
  if (kept.content->size() < head.size() || !std::equal(head.begin(), head.end(), kept.content->begin())) { throw damaged(entity); }
  ByteReader r{ByteView{*kept.content}.subspan(head.size())};
  while (r.ok() && !r.rest().empty()) {
    auto const number = r.u16();
    auto const kind = static_cast<Kind>(r.u8());
    auto const field = std::ranges::find(entity.fields, number, &FieldInfo::number);
    if (field == entity.fields.end() || kind != (field->sealed() ? Kind::bytes : field->kind)) { throw damaged(entity); }
    auto value = from_canonical(kind, r.sized());
    if (!r.ok() || !value) { throw damaged(entity); }
    row.cells[static_cast<std::size_t>(field - entity.fields.begin())] = *std::move(value);
  }
  if (!r.finished()) { throw damaged(entity); }
  return row;
}

Result<std::vector<std::optional<Known>>> known_at(Id<Tenant> tenant, Vault& vault, EntityInfo const& entity, std::vector<Row> const& rows,
                                                   Instant at) {
  std::vector<std::optional<Known>> known;
  if (!keeps_history(entity)) {
    for (auto const& row : rows) { known.push_back(Known{row}); }
    return known;
  }
  // What says since when each row has been as it is.
  std::map<Uuid, RecordedVersion> edges;
  for (std::size_t from = 0; from < rows.size(); from += looked_up_at_once) {
    std::vector<Value> ids;
    for (auto i = from; i < std::min(rows.size(), from + looked_up_at_once); ++i) {
      ids.emplace_back(version_id(entity, rows[i].id, std::max<std::int64_t>(1, rows[i].version - 1)));
    }
    auto const done = vault.query({.from = &description<RecordedVersion>(), .where = where::in("id", std::move(ids)), .limit = no_limit},
                                  [&](Row const& row) { return edges.emplace(row.id, object_of<RecordedVersion>(row)), true; });
    if (!done.ok()) { return done.error(); }
  }
  for (auto const& row : rows) {
    auto const edge = edges.find(version_id(entity, row.id, std::max<std::int64_t>(1, row.version - 1)));
    auto const since = edge == edges.end() ? std::nullopt : row.version == 1 ? edge->second.recorded_at : edge->second.superseded_at;
    if (!since || *since <= at) {
      known.emplace_back(Known{row});
      continue;
    }
    known.emplace_back(std::nullopt);
    if (row.version == 1) { continue; }
    auto const kept = versions_of(vault, entity, row.id, 1, row.version - 1);
    if (!kept.ok()) { return kept.error(); }
    for (auto it = kept->rbegin(); it != kept->rend(); ++it) {
      auto const version = object_of<RecordedVersion>(it->second);
      if (version.recorded_at && *version.recorded_at > at) { continue; }
      auto then = content_of(tenant, entity, row.id, it->first, version);
      known.back() = then ? Known{*std::move(then)}
                          : Known{{.id = row.id, .version = it->first, .cells = std::vector<Value>(entity.fields.size())}, true};
      break;
    }
  }
  return known;
}

Result<std::vector<audit::TouchedRow>> erase_versions(Id<Tenant> tenant, Vault& vault, EntityInfo const& entity, Row const& row) {
  std::vector<audit::TouchedRow> touched;
  if (!keeps_history(entity)) { return touched; }
  auto const kept = versions_of(vault, entity, row.id, 1, row.version);
  if (!kept.ok()) { return kept.error(); }
  for (auto const& [version, one] : *kept) {
    auto const done = erase_own(tenant, vault, description<RecordedVersion>(), one);
    if (!done.ok()) { return done.error(); }
    touched.push_back(*done);
  }
  auto const& marks = description<FormerSubject>();
  std::vector<Row> spent;
  auto const found = vault.query({.from = &marks,
                                  .where = where::all({where::equal("record", row.id), where::equal("entity", std::int64_t{entity.number})}),
                                  .limit = no_limit},
                                 [&spent](Row const& mark) { return spent.push_back(mark), true; });
  if (!found.ok()) { return found.error(); }
  for (auto const& mark : spent) {
    auto const done = erase_own(tenant, vault, marks, mark);
    if (!done.ok()) { return done.error(); }
    touched.push_back(*done);
  }
  return touched;
}

Result<std::vector<audit::TouchedRow>> expunge_version(Id<Tenant> tenant, Vault& vault, EntityInfo const& entity, Uuid const& record,
                                                       std::int64_t version, Instant now, Row const* present, PersonalText const& because) {
  std::vector<audit::TouchedRow> touched;
  auto const kept = versions_of(vault, entity, record, std::max<std::int64_t>(1, version - 1), version);
  if (!kept.ok()) { return kept.error(); }
  auto const& row = kept->at(version);
  Value reason;
  if (present != nullptr) {
    auto sealed = vault.seal_reason(entity, *present, place_of_reason(row.id, expunged_because_field, row.version + 1), because);
    if (!sealed.ok()) { return std::move(sealed).error(); }
    reason = *std::move(sealed);
  }
  auto const done = patch_own(tenant, vault, row,
                              {{cell("content"), {}}, {cell("why"), {}}, {cell("expunged_at"), Value{now}}, {cell("expunged_because"), reason}});
  if (!done.ok()) { return done.error(); }
  touched.push_back(*done);
  // Why it was recorded may tell what it held.
  auto const before = kept->find(version - 1);
  if (before == kept->end() || absent(before->second.cells[cell("why")])) { return touched; }
  auto const silenced = patch_own(tenant, vault, before->second, {{cell("why"), {}}});
  if (!silenced.ok()) { return silenced.error(); }
  touched.push_back(*silenced);
  return touched;
}

Result<std::vector<audit::TouchedRow>> expunge_former(CoreState& core, Id<Tenant> tenant, Vault& vault, Id<Subject> person) {
  std::vector<audit::TouchedRow> touched;
  auto const& marks = description<FormerSubject>();
  std::vector<Row> found;
  auto const done = vault.query({.from = &marks, .where = where::equal("person", person.value), .limit = no_limit},
                                [&found](Row const& mark) { return found.push_back(mark), true; });
  if (!done.ok()) { return done.error(); }
  for (auto const& row : found) {
    auto const mark = object_of<FormerSubject>(row);
    auto const* entity = core.registry.find(static_cast<std::uint32_t>(mark.entity));
    if (entity == nullptr) { throw damaged(marks); }
    auto const kept = versions_of(vault, *entity, mark.record, 1, mark.row_version);
    if (!kept.ok()) { return kept.error(); }
    for (auto const& [version, stored] : *kept) {
      auto const then = content_of(tenant, *entity, mark.record, version, object_of<RecordedVersion>(stored));
      if (!then) { continue; }
      auto const people = vault.subjects(*entity, *then);
      if (!people.ok()) { return people.error(); }
      // Where the way to whom it was about is gone, it may have been about them.
      if (!people->empty() && std::ranges::find(*people, person) == people->end()) { continue; }
      auto const gone = expunge_version(tenant, vault, *entity, mark.record, version, core.now(), nullptr, {});
      if (!gone.ok()) { return gone.error(); }
      touched.insert(touched.end(), gone->begin(), gone->end());
    }
    auto const spent = erase_own(tenant, vault, marks, row);
    if (!spent.ok()) { return spent.error(); }
    touched.push_back(*spent);
  }
  return touched;
}

}  // namespace juniper::mis::core
