// Kept results of commands.
#include "kept_results.hpp"

#include "typed_rows.hpp"

#include <juniper/mis/base/byte_reader.hpp>
#include <juniper/mis/keys/row_mac.hpp>
#include <juniper/mis/storage/records.hpp>

namespace juniper::mis::core {
namespace {

using storage::KeptResult;

constexpr auto kept_for = std::chrono::days{7};
constexpr std::size_t forgotten_at_once = 16;

Result<Bytes> digest(Work& work, ByteView bytes) {
  auto const key = work.desk.core->ring->tenant_key(work.desk.tenant, keys::tenant_keys::row_mac);
  if (!key.ok()) { return key.error(); }
  return keys::keyed_digest(*key->key, bytes);
}

// Keys are per account, and do not show in the store.
Result<Uuid> place_of(Work& work, std::string const& key) {
  auto const d = digest(work, ByteWriter{}.raw("juniper.kept.1").raw(work.desk.account.view()).sized(key).bytes());
  if (!d.ok()) { return d.error(); }
  return *Uuid::from_bytes(ByteView{*d}.first(16));
}

Result<Bytes> request_digest(Work& work) {
  return digest(work, ByteWriter{}.raw("juniper.request.1").raw(work.requests.bytes()).bytes());
}

// Whoever keeps a result takes a few away whose time is over, so that they do not gather.
Result<void> forget_expired(Work& work) {
  std::vector<Row> over;
  Query const query{.from = &description<KeptResult>(),
                    .where = where::less_equal("expires_at", Value{work.desk.core->now()}),
                    .limit = forgotten_at_once};
  auto const found = work.unit->query(query, [&over](Row const& row) { return over.push_back(row), true; });
  if (!found.ok()) { return found; }
  for (auto const& row : over) {
    if (auto gone = work.unit->erase(description<KeptResult>(), row.id, row.version); !gone.ok()) { return gone; }
  }
  return {};
}

}  // namespace

Result<std::optional<std::vector<Uuid>>> kept_result(Work& work, std::string const& key) {
  auto const id = place_of(work, key);
  if (!id.ok()) { return id.error(); }
  auto const row = work.unit->get(description<KeptResult>(), *id);
  if (!row.ok()) { return row.error(); }
  if (!row->has_value()) { return std::optional<std::vector<Uuid>>{}; }
  auto const kept = object_of<KeptResult>(**row);
  if (kept.expires_at <= work.desk.core->now()) {
    auto gone = work.unit->erase(description<KeptResult>(), *id, (*row)->version);
    if (!gone.ok()) { return std::move(gone).error(); }
    return std::optional<std::vector<Uuid>>{};
  }
  std::vector<Uuid> outcomes;
  ByteReader r{kept.outcome};
  while (!r.rest().empty() && r.ok()) {
    if (auto const one = Uuid::from_bytes(r.raw(16))) { outcomes.push_back(*one); }
  }
  return std::optional{std::move(outcomes)};
}

Result<void> same_request(Work& work, std::string const& key) {
  auto const id = place_of(work, key);
  if (!id.ok()) { return id.error(); }
  auto const row = work.unit->get(description<KeptResult>(), *id);
  if (!row.ok()) { return row.error(); }
  auto const asked = request_digest(work);
  if (!asked.ok()) { return asked.error(); }
  if (!row->has_value() || object_of<KeptResult>(**row).request != *asked) {
    return Error{.code = ErrorCode::key_reused,
                 .text = "this idempotency key came before with another request",
                 .hint = "use a new key for a new request"};
  }
  return {};
}

Result<void> keep_result(Work& work, std::string const& key) {
  if (auto done = forget_expired(work); !done.ok()) { return done; }
  auto const id = place_of(work, key);
  if (!id.ok()) { return id.error(); }
  auto request = request_digest(work);
  if (!request.ok()) { return std::move(request).error(); }
  ByteWriter outcome;
  for (auto const& one : work.outcomes) { outcome.raw(one.view()); }
  return work.unit->insert(description<KeptResult>(), row_of(KeptResult{.id = {*id},
                                                     .request = *std::move(request),
                                                     .outcome = outcome.take(),
                                                     .expires_at = work.desk.core->now() + kept_for}));
}

}  // namespace juniper::mis::core
