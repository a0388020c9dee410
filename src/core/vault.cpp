// Sealing, opening and checking of rows.
#include "vault.hpp"

#include "typed_rows.hpp"

#include <juniper/mis/keys/row_mac.hpp>

#include <algorithm>

namespace juniper::mis::core {
namespace {

Failure tampered(EntityInfo const& entity, FieldInfo const* field, char const* text) {
  return Failure({.code = ErrorCode::tampered,
                  .text = text,
                  .hint = "verify the log: it says which rows were changed from outside",
                  .entity = std::string{entity.name},
                  .field = field == nullptr ? std::string{} : std::string{field->name}});
}

}  // namespace

void Vault::make_no_keys() {
  passing_key_ = keys::KeyInUse{core_.parts.ids->next(),
                                std::make_shared<keys::SecretBytes const>(keys::SecretBytes::random(keys::key_size))};
}

Result<void> Vault::finish(EntityInfo const& entity, Row& row) {
  if (!has_mac(entity)) { return {}; }
  auto const key = mac_key();
  if (!key.ok()) { return key.error(); }
  row.mac = keys::row_mac(**key, tenant_, entity, row);
  return {};
}

Result<std::shared_ptr<keys::SecretBytes const>> Vault::mac_key() {
  if (mac_key_ == nullptr) {
    auto key = core_.ring->tenant_key(tenant_, keys::tenant_keys::row_mac);
    if (!key.ok()) { return std::move(key).error(); }
    mac_key_ = std::move(key->key);
  }
  return mac_key_;
}

Result<Value> Vault::sealed_value(EntityInfo const& entity, FieldInfo const& field, Row const& row, ValueView plain) {
  auto const key = sealing_key(entity, field, row);
  if (!key.ok()) { return key.error(); }
  keys::CellPlace const place{.tenant = tenant_,
                              .entity = entity.number,
                              .record = row.id,
                              .field = field.number,
                              .key = key->id,
                              .cell_version = static_cast<std::uint64_t>(row.version)};
  return Value{keys::seal_cell(*key->key, place, canonical_bytes(plain))};
}

Result<Row> Vault::seal(EntityInfo const& entity, Uuid const& id, std::vector<Value> plain) {
  Row row{.id = id, .version = 1, .cells = std::move(plain), .mac = {}};
  // People are found through plain cells, so those must be in place before the first key is chosen.
  for (std::size_t i = 0; i < entity.fields.size(); ++i) {
    auto const& f = entity.fields[i];
    if (!f.sealed() || absent(row.cells[i])) { continue; }
    auto cell = sealed_value(entity, f, row, view(row.cells[i]));
    if (!cell.ok()) { return std::move(cell).error(); }
    row.cells[i] = *std::move(cell);
  }
  if (auto done = finish(entity, row); !done.ok()) { return done.error(); }
  return row;
}

Result<Row> Vault::reseal(EntityInfo const& entity, Row row,
                          std::vector<std::pair<std::size_t, Value>> const& changes) {
  ++row.version;
  for (auto const& [i, value] : changes) {
    if (!entity.fields[i].sealed()) { row.cells[i] = value; }
  }
  for (auto const& [i, value] : changes) {
    auto const& f = entity.fields[i];
    if (!f.sealed()) { continue; }
    if (absent(value)) {
      row.cells[i] = Value{};
      continue;
    }
    auto cell = sealed_value(entity, f, row, view(value));
    if (!cell.ok()) { return std::move(cell).error(); }
    row.cells[i] = *std::move(cell);
  }
  if (auto done = finish(entity, row); !done.ok()) { return done.error(); }
  return row;
}

std::vector<Value> Vault::open(EntityInfo const& entity, Row const& row, access::FieldMask wanted,
                               access::FieldMask& erased) {
  std::vector<Value> out(entity.fields.size());
  for (std::size_t i = 0; i < entity.fields.size(); ++i) {
    auto const& f = entity.fields[i];
    if (!access::contains(wanted, i) || absent(row.cells[i])) { continue; }
    if (!f.sealed()) {
      out[i] = row.cells[i];
      continue;
    }
    auto const* bytes = std::get_if<Bytes>(&row.cells[i]);
    auto const header = bytes == nullptr ? std::nullopt : keys::cell_header(*bytes);
    if (!header) { throw tampered(entity, &f, "an encrypted cell is malformed"); }
    auto const key = key_of_cell(entity, row.id, header->key);
    if (!key.ok()) {
      if (key.error().code != ErrorCode::erased) { throw Failure(key.error()); }
      erased |= access::only(i);
      continue;
    }
    keys::CellPlace const place{.tenant = tenant_,
                                .entity = entity.number,
                                .record = row.id,
                                .field = f.number,
                                .key = header->key,
                                .cell_version = header->cell_version};
    auto const plain = keys::open_cell(*key->key, place, *bytes);
    if (!plain.ok()) { throw tampered(entity, &f, "an encrypted cell does not open in its place"); }
    auto value = from_canonical(f.kind, *plain);
    if (!value) { throw tampered(entity, &f, "an encrypted cell holds no value of its kind"); }
    out[i] = *std::move(value);
  }
  return out;
}

void Vault::check(EntityInfo const& entity, Row const& row) {
  if (!has_mac(entity)) { return; }
  if (mac_key_ == nullptr) {
    if (auto const key = mac_key(); !key.ok()) { throw Failure(key.error()); }
  }
  if (!keys::row_mac_holds(*mac_key_, tenant_, entity, row)) {
    throw tampered(entity, nullptr, "a stored row is not as it was written");
  }
}

Result<std::optional<Row>> Vault::get(EntityInfo const& entity, Uuid const& id) {
  auto row = unit_.get(entity, id);
  if (row.ok() && row->has_value()) { check(entity, **row); }
  return row;
}

Result<void> Vault::query(Query const& query, storage::RowSink const& sink) {
  return unit_.query(query, [&](Row const& row) {
    check(*query.from, row);
    return sink(row);
  });
}

Result<void> Vault::query_asking(Query const& query, std::span<Predicate const> asked, storage::AnsweredSink const& sink) {
  return unit_.query_asking(query, asked, [&](Row const& row, std::uint64_t answers) {
    check(*query.from, row);
    return sink(row, answers);
  });
}

bool Vault::shared(EntityInfo const& entity) {
  if (std::ranges::none_of(entity.fields, &FieldInfo::sealed)) { return false; }
  std::size_t about = 0;
  for (auto const& p : entity.subjects.all()) {
    if (p.role != SubjectRole::about) { continue; }
    if (p.via != nullptr) { return true; }
    ++about;
  }
  return about > 1;
}

Result<std::optional<Id<Subject>>> Vault::follow(EntityInfo const& entity, FieldPath const& path, Row const& row) {
  if (path.itself) { return std::optional{Id<Subject>{row.id}}; }
  auto const* at = &entity;
  Row further;
  auto const* current = &row;
  for (std::size_t step = 0; step < path.length; ++step) {
    auto const i = at->index_of(path.names[step]);
    auto const* id = std::get_if<Uuid>(&current->cells.at(i));
    if (id == nullptr) { return std::optional<Id<Subject>>{}; }
    if (step + 1 == path.length) { return std::optional{Id<Subject>{*id}}; }
    auto const& next = at->fields[i].refers();
    auto found = get(next, *id);
    if (!found.ok()) { return std::move(found).error(); }
    if (!found->has_value()) { return std::optional<Id<Subject>>{}; }
    further = **std::move(found);
    current = &further;
    at = &next;
  }
  return std::optional<Id<Subject>>{};
}

Result<std::vector<Id<Subject>>> Vault::people_at(EntityInfo const& entity, SubjectPath const& path, Row const& row) {
  std::vector<Id<Subject>> people;
  auto const add = [&](EntityInfo const& from, Row const& at) -> Result<void> {
    auto const one = follow(from, path.path, at);
    if (!one.ok()) { return one.error(); }
    if (*one) { people.push_back(**one); }
    return {};
  };
  if (path.via == nullptr) {
    if (auto done = add(entity, row); !done.ok()) { return std::move(done).error(); }
    return people;
  }
  auto const& via = path.via();
  std::vector<Row> back;
  auto const all = query({.from = &via, .where = where::equal(path.back, row.id), .limit = no_limit}, [&back](Row const& r) {
    back.push_back(r);
    return true;
  });
  if (!all.ok()) { return all.error(); }
  for (auto const& r : back) {
    if (auto done = add(via, r); !done.ok()) { return std::move(done).error(); }
  }
  return people;
}

Result<std::vector<Id<Subject>>> Vault::subjects(EntityInfo const& entity, Row const& row) {
  std::vector<Id<Subject>> people;
  for (auto const& path : entity.subjects.all()) {
    if (path.role != SubjectRole::about) { continue; }
    auto const some = people_at(entity, path, row);
    if (!some.ok()) { return some.error(); }
    for (auto const& p : *some) {
      if (std::ranges::find(people, p) == people.end()) { people.push_back(p); }
    }
  }
  return people;
}

Result<std::vector<Id<Subject>>> Vault::deciding(EntityInfo const& entity, Row const& row) {
  auto const paths = entity.subjects.all();
  auto const first = std::ranges::find(paths, SubjectRole::about, &SubjectPath::role);
  return first == paths.end() ? std::vector<Id<Subject>>{} : people_at(entity, *first, row);
}

Result<std::optional<Uuid>> Vault::place(EntityInfo const& entity, Row const& row) {
  if (!entity.organisation.present()) { return std::optional<Uuid>{}; }
  auto const at = follow(entity, entity.organisation, row);
  if (!at.ok()) { return at.error(); }
  return *at ? std::optional{(*at)->value} : std::nullopt;
}

Result<Value> Vault::seal_reason(EntityInfo const& entity, Row const& row, keys::CellPlace place, PersonalText const& reason) {
  if (reason.empty()) { return Value{}; }
  auto const key = [&]() -> Result<keys::KeyInUse> {
    if (shared(entity)) {
      touch_shared(entity, row);
      return record_key(entity, row.id, true);
    }
    auto const people = subjects(entity, row);
    if (!people.ok()) { return people.error(); }
    if (people->empty()) { return core_.ring->tenant_key(tenant_, keys::tenant_keys::audit_body); }
    return core_.ring->subject_key(tenant_, people->front(), entity.retention.key);
  }();
  if (!key.ok()) { return key.error(); }
  place.tenant = tenant_;
  place.key = key->id;
  auto const text = reason.reveal();
  return Value{keys::seal_cell(*key->key, place, ByteView{reinterpret_cast<std::uint8_t const*>(text.data()), text.size()})};
}

std::optional<PersonalText> Vault::open_reason(EntityInfo const& entity, Uuid const& id, keys::CellPlace place,
                                               std::optional<Bytes> const& cell) {
  if (!cell) { return std::nullopt; }
  auto const header = keys::cell_header(*cell);
  if (!header) { throw tampered(entity, nullptr, "an encrypted reason is malformed"); }
  auto const key = key_of_cell(entity, id, header->key);
  if (!key.ok()) {
    if (key.error().code != ErrorCode::erased) { throw Failure(key.error()); }
    return std::nullopt;
  }
  place.tenant = tenant_;
  place.key = header->key;
  place.cell_version = header->cell_version;
  auto const plain = keys::open_cell(*key->key, place, *cell);
  if (!plain.ok()) { throw tampered(entity, nullptr, "an encrypted reason does not open in its place"); }
  return PersonalText{std::string{plain->begin(), plain->end()}};
}

}  // namespace juniper::mis::core
