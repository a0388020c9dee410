// Earlier versions at a desk: shown as access stands now, and expunged by whoever may erase them.
#include "known.hpp"

#include "typed_rows.hpp"

#include <juniper/mis/access/account.hpp>
#include <juniper/mis/core/history.hpp>

#include <algorithm>

namespace juniper::mis {
namespace {

using core::DeskState;
using core::Reach;
using core::RecordedVersion;
using core::Showing;
using core::Vault;

// What is kept of one version, and the row as it was.
struct Stage {
  std::int64_t version{};
  VersionNotes notes;
  std::optional<PersonalText> reason;  // why it was recorded, whoever may see that
  std::optional<PersonalText> expunged_because;
  core::Known known;
};

keys::CellPlace reason_cell(Uuid const& version, std::uint16_t field) {
  return {.tenant = {}, .entity = description<RecordedVersion>().number, .record = version, .field = field, .key = {}, .cell_version = 0};
}

std::uint16_t number_of(std::string_view field) { return description<RecordedVersion>().find(field)->number; }

// Every version of a row, oldest first, with all that is kept of it.
Result<std::vector<Stage>> stages_of(DeskState const& desk, Vault& vault, EntityInfo const& entity, Row const& row) {
  auto const kept = core::versions_of(vault, entity, row.id, 1, row.version);
  if (!kept.ok()) { return kept.error(); }
  std::vector<Stage> stages;
  std::optional<Instant> since;
  std::optional<PersonalText> reason;
  for (std::int64_t version = 1; version <= row.version; ++version) {
    Stage stage{.version = version, .notes = {.version = version, .recorded_at = since}, .reason = std::exchange(reason, {}), .expunged_because = {}, .known = {}};
    auto const it = kept->find(version);
    bool const present = version == row.version;
    auto const was = it == kept->end() ? RecordedVersion{} : core::object_of<RecordedVersion>(it->second);
    if (version == 1) { stage.notes.recorded_at = was.recorded_at; }
    stage.notes.superseded_at = since = was.superseded_at;
    stage.notes.expunged_at = was.expunged_at;
    reason = vault.open_reason(entity, row.id, reason_cell(was.id.value, number_of("why")), was.why);
    stage.expunged_because = vault.open_reason(entity, row.id, reason_cell(was.id.value, number_of("expunged_because")), was.expunged_because);
    auto then = present ? std::optional{row} : core::content_of(desk.tenant, entity, row.id, version, was);
    if (!then && !was.expunged_at) { continue; }  // from before history was kept
    stage.known.expunged = !then;
    stage.known.row = then ? *std::move(then) : Row{.id = row.id, .version = version, .cells = std::vector<Value>(entity.fields.size())};
    stages.push_back(std::move(stage));
  }
  return stages;
}

access::FieldMask changed(Row const& a, Row const& b) {
  access::FieldMask m = 0;
  for (std::size_t i = 0; i < a.cells.size(); ++i) {
    if (a.cells[i] != b.cells[i]) { m |= access::only(i); }
  }
  return m;
}

// The account that recorded a version, where this desk may know of it.
Result<std::optional<Uuid>> recorded_by(DeskState const& desk, Vault& vault, EntityInfo const& entity, Uuid const& id, VersionNotes const& notes) {
  if (!notes.recorded_at) { return std::optional<Uuid>{}; }
  auto const event = core::event_about(*desk.core, desk.tenant, vault.unit(), entity, id, notes.version, *notes.recorded_at);
  if (!event.ok()) { return event.error(); }
  if (!*event || !(*event)->account) { return std::optional<Uuid>{}; }
  auto const known = core::may_know_of(desk, vault.unit(), description<access::Account>(), (*event)->account);
  if (!known.ok()) { return known.error(); }
  return *known ? std::optional{(*event)->account} : std::nullopt;
}

Result<std::vector<RecordVersion>> show_stages(DeskState const& desk, Reach const& reach, Vault& vault, Showing& showing, Row const& row,
                                               access::RelationSet held, std::vector<Stage>& stages) {
  std::vector<RecordVersion> shown;
  Stage const* before = nullptr;
  access::FieldMask open_before = 0;
  for (auto& stage : stages) {
    auto const open = core::open_of_version(desk, reach, vault, row, stage.known.row, held);
    if (!open.ok()) { return open.error(); }
    auto seen = showing.show(stage.known.row, held, *open, stage.known.expunged);
    auto const* earlier = std::exchange(before, &stage);
    auto const in_both = std::exchange(open_before, *open) & *open;
    if (!seen) { continue; }
    auto by = recorded_by(desk, vault, *reach.entity, row.id, stage.notes);
    if (!by.ok()) { return std::move(by).error(); }
    stage.notes.by = *by;
    bool const all_of_it = earlier != nullptr && (changed(earlier->known.row, stage.known.row) & ~in_both) == 0;
    if (stage.notes.by && all_of_it) { stage.notes.why = stage.reason; }
    if ((access::all_fields(*reach.entity) & ~*open) == 0) { stage.notes.expunged_because = stage.expunged_because; }
    shown.push_back({stage.notes, *std::move(seen)});
  }
  return shown;
}

}  // namespace

Result<SeenRecord> Desk::get_record(EntityInfo const& entity, Uuid const& id, AsKnown when, CallOptions const& options) {
  return core::reading<SeenRecord>(
      *state_, entity, "get", options, [&](Reach const& reach, Vault& vault, Showing& showing) -> Result<SeenRecord> {
        auto const found = core::known_record(*state_, reach, vault, id, when.at);
        if (!found.ok()) { return found.error(); }
        if (!*found) { return core::not_there(entity); }
        auto seen = showing.show((*found)->known.row, (*found)->held, (*found)->open, (*found)->known.expunged);
        if (!seen) { return core::not_there(entity); }
        return *std::move(seen);
      });
}

Result<std::vector<RecordVersion>> Desk::history_of(EntityInfo const& entity, Uuid const& id, CallOptions const& options) {
  using Versions = std::vector<RecordVersion>;
  return core::reading<Versions>(*state_, entity, "history", options, [&](Reach const& reach, Vault& vault, Showing& showing) -> Result<Versions> {
    auto const found = core::held_row(reach, vault, id);
    if (!found.ok()) { return found.error(); }
    if (!*found || (reach.open((*found)->held) & access::all_fields(entity)) == 0) { return core::not_there(entity); }
    auto const& [row, held] = **found;
    auto stages = stages_of(*state_, vault, entity, row);
    if (!stages.ok()) { return std::move(stages).error(); }
    return show_stages(*state_, reach, vault, showing, row, held, *stages);
  });
}

Result<Written> Desk::expunge_version(EntityInfo const& entity, Uuid const& id, std::int64_t version, PersonalText const& because,
                                      CommandOptions const& options) {
  auto const invalid = [&entity](char const* text, char const* hint) {
    return Error{.code = ErrorCode::invalid, .text = text, .hint = hint, .entity = std::string{entity.name}};
  };
  if (because.empty()) { return invalid("expunging needs a reason", "it is kept for whoever asks later what became of this version"); }
  auto const request = ByteWriter{}.u32(entity.number).raw(id.view()).i64(version).sized(because.reveal()).take();
  std::int64_t present = 0;
  auto const answer = command("expunge", request, options, [&](Desk& inner) -> Result<Uuid> {
    auto& work = inner.work();
    auto const& desk = work.desk;
    auto reached = core::reach_row(desk, work, access::Verb::erase, entity, id);
    if (!reached.ok()) { return std::move(reached).error(); }
    present = reached->row.version;
    if (version == present) { return invalid("the present version cannot be expunged", "correct the record first: then this version is an earlier one"); }
    auto const kept = core::versions_of(work.vault, entity, id, version, version);
    if (!kept.ok()) { return kept.error(); }
    auto const was = kept->empty() ? RecordedVersion{} : core::object_of<RecordedVersion>(kept->at(version));
    auto const then = core::content_of(desk.tenant, entity, id, version, was);
    if (!then || version > present) {
      return Error{.code = ErrorCode::not_found, .text = "nothing is kept of such a version", .entity = std::string{entity.name}};
    }
    if (work.current.body.entity.empty()) { work.current.body.entity = entity.name; }
    auto open = reached->open;
    for (std::size_t i = 0; i < entity.fields.size(); ++i) {
      if (absent(then->cells[i])) { continue; }
      if (!access::contains(open, i)) { return core::refusal(desk, access::Verb::erase, entity, entity.fields[i], reached->held); }
      work.current.body.fields.push_back(entity.fields[i].number);
    }
    for (auto const* row : std::initializer_list<Row const*>{&reached->row, &*then}) {
      auto const people = work.vault.subjects(entity, *row);
      if (!people.ok()) { return people.error(); }
      work.current.subjects.insert(people->begin(), people->end());
    }
    auto const touched = core::expunge_version(desk.tenant, work.vault, entity, id, version, work.recorded_at, &reached->row, because);
    if (!touched.ok()) { return touched.error(); }
    for (auto const& row : *touched) { work.touched(description<RecordedVersion>(), row); }
    return id;
  });
  if (!answer.ok()) { return answer.error(); }
  return Written{*answer, present};
}

}  // namespace juniper::mis
