// Writing rows in transactions that are halved where a row is refused.
#include "csv_writing.hpp"

#include "csv_values.hpp"

#include <juniper/mis/base/byte_writer.hpp>

#include <algorithm>
#include <array>

namespace juniper::mis::exchange::csv {
namespace {

// What ends an import; everything else is the fault of a row.
bool ends_all(ErrorCode code) {
  static constexpr std::array ending{ErrorCode::not_identified, ErrorCode::unknown_outcome, ErrorCode::deadline_exceeded,
                                     ErrorCode::cancelled,      ErrorCode::busy,            ErrorCode::closed,
                                     ErrorCode::wrong_keys,     ErrorCode::tampered,        ErrorCode::incompatible,
                                     ErrorCode::storage_failed, ErrorCode::unsupported};
  return std::ranges::find(ending, code) != ending.end();
}

}  // namespace

bool already(Target const& target, std::size_t field, Given const& g) {
  if (!target.seen || target.seen->state(field) != FieldState::value || absent(g.value)) { return false; }
  auto const there = target.seen->value(field);
  return g.alike ? values_alike(there, view(g.value)) : compare(there, view(g.value)) == 0;
}

Result<void> RowWriter::write(std::span<RowState*> rows) {
  if (rows.empty()) { return {}; }
  Attempt attempt;
  auto const done = try_out(rows, attempt);
  if (done.ok()) {
    for (auto* row : rows) {
      for (auto& part : row->parts) {
        if (part.target != nullptr) { part.target->used = true; }
      }
    }
    if (!dry_run_) { keep(attempt); }
    return {};
  }
  if (ends_all(done.error().code)) { return done; }
  if (rows.size() == 1) {
    auto const& e = done.error();
    for (auto const& [target, field] : rows.front()->gave) { target->wanted.erase(field); }  // later rows may say something better
    rows.front()->fail(std::string{juniper::mis::name_of(e.code)}, e.field.empty() ? e.entity : e.entity + "." + e.field, e.text, e.hint);
    return {};
  }
  auto const half = rows.size() / 2;
  if (auto first = write(rows.first(half)); !first.ok()) { return first; }
  return write(rows.subspan(half));
}

Result<void> RowWriter::try_out(std::span<RowState*> rows, Attempt& attempt) {
  if (!std::ranges::any_of(rows, [](RowState const* row) { return has_work(*row); })) { return {}; }
  ByteWriter request;
  for (auto const* row : rows) { request.u32(static_cast<std::uint32_t>(row->line)); }
  auto const steps = [&](Desk& inner) -> Result<Uuid> {
    Uuid last;
    for (auto* row : rows) {
      for (auto& part : row->parts) {
        if (part.target == nullptr) { continue; }
        auto const written = apply(inner, *part.target, attempt);
        if (!written.ok()) { return written.error(); }
        last = *written;
      }
    }
    return last;
  };
  auto const command = [&](Desk& at) -> Result<void> {
    auto const done = at.command("csv.bring_in", request.bytes(), {.idempotency_key = {}, .call = bounds_()}, steps);
    return done.ok() ? Result<void>{} : Result<void>{done.error()};
  };
  return dry_run_ ? desk_.rehearse(command, bounds_()) : command(desk_);
}

bool RowWriter::has_work(RowState const& row) {
  return std::ranges::any_of(row.parts, [](Part const& part) {
    return part.target != nullptr && (!part.target->id || !changes_of(*part.target).empty());
  });
}

std::vector<std::size_t> RowWriter::changes_of(Target const& target) {
  std::vector<std::size_t> fields;
  for (auto const& [field, g] : target.wanted) {
    if (!g.written && !(g.only_adding && target.known) && !already(target, field, g)) { fields.push_back(field); }
  }
  return fields;
}

Result<Value> RowWriter::value_in(Desk& inner, Given const& g, Attempt& attempt) {
  if (g.row == nullptr) { return g.value; }
  auto const id = apply(inner, *g.row, attempt);
  if (!id.ok()) { return id.error(); }
  return Value{*id};
}

// Adds or patches one record, and before it those that it refers to.
Result<Uuid> RowWriter::apply(Desk& inner, Target& target, Attempt& attempt) {
  if (auto const at = attempt.find(&target); at != attempt.end()) { return at->second.id; }
  auto const& entity = *target.entity;
  if (target.id) {
    RecordPatch patch{.entity = &entity, .id = target.id, .expected_version = target.version, .changes = {}};
    for (auto const field : changes_of(target)) {
      auto value = value_in(inner, target.wanted.at(field), attempt);
      if (!value.ok()) { return std::move(value).error(); }
      patch.set(field, *std::move(value));
    }
    if (patch.changes.empty()) { return target.id; }
    auto const written = inner.patch_record(patch);
    if (!written.ok()) { return written.error(); }
    return attempt.emplace(&target, *written).first->second.id;
  }
  auto const object = entity.make();
  for (auto const& [field, g] : target.wanted) {
    auto const value = value_in(inner, g, attempt);
    if (!value.ok()) { return value.error(); }
    entity.fields[field].set(object.get(), view(*value));
  }
  auto const written = inner.add_record(entity, object.get());
  if (!written.ok()) { return written.error(); }
  return attempt.emplace(&target, *written).first->second.id;
}

void RowWriter::keep(Attempt const& attempt) {
  for (auto const& [target, written] : attempt) {
    bool const fresh = !target->id;
    target->id = written.id;
    if (fresh) { matcher_.added(*target); }
    target->version = written.version;
  }
  // Only now does each of them know whom it refers to, whichever came first.
  for (auto const& [target, written] : attempt) {
    for (auto& [field, g] : target->wanted) {
      g.written = true;
      if (g.row != nullptr && g.row->id) { g.value = Value{g.row->id}; }
    }
  }
}

}  // namespace juniper::mis::exchange::csv
