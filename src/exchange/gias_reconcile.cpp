// Comparing and writing rows.
#include "gias_reconcile.hpp"

#include <juniper/mis/base/byte_writer.hpp>

#include <utility>

namespace juniper::mis::exchange::gias {
namespace {

// What is to be written for one batch.
struct Plan {
  Reconciled result;
  std::vector<Wanted const*> missing;
  std::vector<RecordPatch> patches;
};

// The patch that makes a seen row as wanted; refused when a field cannot be compared.
Result<RecordPatch> difference(EntityInfo const& entity, SeenRecord const& seen,
                               Wanted const& wanted, bool& kept_apart) {
  RecordPatch patch{
      .entity = &entity, .id = seen.id(), .expected_version = seen.version(), .changes = {}};
  for (std::size_t i = 0; i < entity.fields.size(); ++i) {
    auto const& field = entity.fields[i];
    auto const value = field.get(wanted.object);
    if (absent(value)) { continue; }
    if (seen.state(i) == FieldState::withheld) {
      return Error{.code = ErrorCode::refused,
                   .text = seen.why_withheld(i),
                   .hint = "an import needs to see what it brings up to date",
                   .entity = std::string{entity.name},
                   .field = std::string{field.name}};
    }
    bool const empty = seen.state(i) == FieldState::absent;
    if (!empty && compare(seen.value(i), value) == 0) { continue; }
    if (!empty && field.refers != nullptr) {
      kept_apart = true;
      continue;
    }
    patch.set(i, own(value));
  }
  return patch;
}

Result<Plan> plan_of(EntityInfo const& entity, FoundRows const& found,
                     std::span<Wanted const> wanted) {
  Plan plan;
  for (auto const& w : wanted) {
    auto const rows = found.find(w.key);
    if (rows == found.end()) {
      plan.missing.push_back(&w);
      plan.result.ids.emplace(w.key, Uuid{});
      continue;
    }
    auto const& row = rows->second.front();
    if (rows->second.size() > 1) { plan.result.twice.push_back(w.key); }
    plan.result.ids.emplace(w.key, row.id());
    bool kept_apart = false;
    auto patch = difference(entity, row, w, kept_apart);
    if (!patch.ok()) { return std::move(patch).error(); }
    if (kept_apart) { plan.result.kept_apart.push_back(w.key); }
    if (patch->changes.empty()) {
      ++plan.result.unchanged;
    } else {
      plan.patches.push_back(*std::move(patch));
    }
  }
  plan.result.added = plan.missing.size();
  plan.result.changed = plan.patches.size();
  return plan;
}

// One transaction, and one event in the log.
Result<void> write(Desk& desk, EntityInfo const& entity, Plan& plan, CallOptions const& bounds) {
  ByteWriter request;
  request.u32(entity.number);
  auto const written =
      desk.command("gias.bring_in", request.bytes(), {.idempotency_key = {}, .call = bounds},
                   [&](Desk& inner) -> Result<Uuid> {
                     Uuid last;
                     for (auto const* w : plan.missing) {
                       auto const added = inner.add_record(entity, w->object);
                       if (!added.ok()) { return added.error(); }
                       plan.result.ids[w->key] = last = added->id;
                     }
                     for (auto const& patch : plan.patches) {
                       auto const patched = inner.patch_record(patch);
                       if (!patched.ok()) { return patched.error(); }
                       last = patched->id;
                     }
                     return last;
                   });
  return written.ok() ? Result<void>{} : Result<void>{written.error()};
}

}  // namespace

Result<FoundRows> find_rows(Desk& desk, EntityInfo const& entity, std::string_view key_field,
                            std::vector<std::string> const& keys, CallOptions const& bounds) {
  FoundRows found;
  std::vector<Value> values{keys.begin(), keys.end()};
  auto const key = entity.index_of(key_field);
  RecordFind find{.where = {where::in(key_field, std::move(values))},
                  .order = {},
                  .limit = 1000,
                  .after = {},
                  .call = bounds};
  do {
    auto page = desk.list_records(entity, find);
    if (!page.ok()) { return std::move(page).error(); }
    for (auto& record : page->records) {
      auto const value = record.value(key);
      auto const* text = std::get_if<std::string_view>(&value);
      if (text != nullptr) { found[std::string{*text}].push_back(std::move(record)); }
    }
    find.after = page->next;
  } while (find.after);
  return found;
}

Result<Reconciled> reconcile(Desk& desk, EntityInfo const& entity, std::string_view key_field,
                             std::span<Wanted const> wanted, bool dry_run,
                             std::function<CallOptions()> const& bounds) {
  constexpr int most_tries = 3;
  std::vector<std::string> keys;
  for (auto const& w : wanted) { keys.push_back(w.key); }
  for (int tries = 1;; ++tries) {
    auto const found = find_rows(desk, entity, key_field, keys, bounds());
    if (!found.ok()) { return found.error(); }
    auto plan = plan_of(entity, *found, wanted);
    if (!plan.ok()) { return std::move(plan).error(); }
    if (dry_run || (plan->missing.empty() && plan->patches.empty())) {
      return std::move(plan->result);
    }
    auto const written = write(desk, entity, *plan, bounds());
    if (written.ok()) { return std::move(plan->result); }
    if (written.error().code != ErrorCode::conflict || tries == most_tries) {
      return written.error();
    }
  }
}

}  // namespace juniper::mis::exchange::gias
