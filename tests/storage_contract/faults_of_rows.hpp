// A fault for each promise about values, rows, changes and refusals.
#pragma once

#include <set>

#include "storage_contract/faulty_store.hpp"

namespace contract {

namespace at = conformance::at;

inline mis::Error an_error(ErrorCode code) { return {.code = code, .text = "as the fault has it"}; }

/// A change of every cell of one type on its way out.
template <class T, class F>
std::function<void(Beneath&, EntityInfo const&, Row&)> each_cell(F change) {
  return [change](Beneath&, EntityInfo const&, Row& row) {
    for (auto& cell : row.cells) {
      if (auto* held = std::get_if<T>(&cell)) { change(*held); }
    }
  };
}

inline std::vector<Fault> faults_of_values() {
  return {
      {.promise = "numbers_at_their_limits",
       .what = "integers pass through floating point",
       .given = each_cell<std::int64_t>([](std::int64_t& n) { n -= n > (std::int64_t{1} << 53) ? n % 1024 : 0; })},
      {.promise = "texts_of_any_bytes",
       .what = "texts end before a four-byte character",
       .given = each_cell<std::string>([](std::string& text) { text = text.substr(0, text.find('\xF0')); })},
      {.promise = "bytes_of_any_length",
       .what = "bytes end after 65535",
       .given = each_cell<Bytes>([](Bytes& bytes) { bytes.resize(std::min<std::size_t>(bytes.size(), 65'535)); })},
      {.promise = "dates_at_their_limits",
       .what = "the last day that there is means never",
       .given = each_cell<Date>([](Date& day) { day = day.year() == std::chrono::year{9999} ? Date{day.year(), day.month(), std::chrono::day{1}} : day; })},
      {.promise = "instants_at_their_limits",
       .what = "instants of this century are kept to the second",
       .given = each_cell<Instant>([](Instant& at) {
         auto const us = at.time_since_epoch().count();
         if (us > 1'000'000'000'000'000 && us < 9'000'000'000'000'000) { at -= std::chrono::microseconds{us % 1'000'000}; }
       })},
      {.promise = "ids_of_any_bytes",
       .what = "the id that is all zero is taken for none",
       .get = [](Around& a, EntityInfo const& entity, Uuid const& id) { return id ? a.unit.get(entity, id) : std::optional<Row>{}; }},
  };
}

inline std::vector<Fault> faults_of_rows() {
  return {
      {.promise = "row_comes_back",
       .what = "an empty MAC comes back as thirty-two zeros",
       .given = [](Beneath&, EntityInfo const& entity, Row& row) { if (row.mac.empty() && entity.name == "house") { row.mac.resize(32); } }},
      {.promise = "get_says_when_nothing_is_there",
       .what = "a row that is not there is an error when another entity has one of its id",
       .get = [](Around& a, EntityInfo const& entity, Uuid const& id) -> Result<std::optional<Row>> {
         auto row = a.unit.get(entity, id);
         if (row.ok() && !row->has_value() && entity.name == "member" && a.unit.get(house(), id)->has_value()) { return an_error(ErrorCode::not_found); }
         return row;
       }},
      {.promise = "insert_refuses_a_taken_id",
       .what = "inserting under a taken id replaces the row",
       .insert = [](Around& a, EntityInfo const& entity, Row const& row) -> Result<void> {
         auto const outcome = a.unit.insert(entity, row);
         if (outcome.ok() || outcome.error().code != ErrorCode::already_exists) { return outcome; }
         (void)a.unit.erase(entity, row.id, a.unit.get(entity, row.id).value()->version);
         return a.unit.insert(entity, row);
       }},
      {.promise = "ids_are_of_one_entity",
       .what = "an id is taken when another entity has it",
       .insert = [](Around& a, EntityInfo const& entity, Row const& row) -> Result<void> {
         if (entity.name == "member" && a.unit.get(house(), row.id)->has_value()) { return an_error(ErrorCode::already_exists); }
         return a.unit.insert(entity, row);
       }},
      {.promise = "append_adds_every_row",
       .what = "rows after the first thousand of an append lose their MAC",
       .append = [](Around& a, EntityInfo const& entity, std::span<Row const> rows) {
         std::vector<Row> changed{rows.begin(), rows.end()};
         for (std::size_t i = 1000; i < changed.size(); ++i) { changed[i].mac.clear(); }
         return a.unit.append(entity, changed);
       }},
      {.promise = "append_is_all_or_none",
       .what = "rows are appended in batches of a thousand, each by itself",
       .append = [](Around& a, EntityInfo const& entity, std::span<Row const> rows) -> Result<void> {
         for (std::size_t done = 0; done < rows.size(); done += 1000) {
           if (auto part = a.unit.append(entity, rows.subspan(done, std::min<std::size_t>(1000, rows.size() - done))); !part) { return part; }
         }
         return rows.empty() ? a.unit.append(entity, rows) : Result<void>{};
       }},
      {.promise = "append_refuses_twins",
       .what = "of two rows of one id in an append the first is taken",
       .append = [](Around& a, EntityInfo const& entity, std::span<Row const> rows) {
         std::set<Uuid> seen;
         std::vector<Row> once;
         for (auto const& row : rows) {
           if (seen.insert(row.id).second) { once.push_back(row); }
         }
         return a.unit.append(entity, once);
       }},
  };
}

inline std::vector<Fault> faults_of_changes() {
  return {
      {.promise = "patch_changes_what_it_names",
       .what = "a patch that does not name the badge clears it",
       .patch = [](Around& a, EntityInfo const& entity, RowPatch patch) {
         auto const names_it = std::ranges::any_of(patch.cells, [](auto const& cell) { return cell.first == at::badge; });
         if (entity.name == "house" && !names_it) { patch.cells.emplace_back(at::badge, Value{}); }
         return a.unit.patch(entity, patch);
       }},
      {.promise = "patch_sets_the_mac",
       .what = "a patch without cells leaves the MAC alone",
       .patch = [](Around& a, EntityInfo const& entity, RowPatch patch) {
         auto const row = patch.cells.empty() ? a.unit.get(entity, patch.id) : std::optional<Row>{};
         if (row.ok() && row->has_value()) { patch.mac = (*row)->mac; }
         return a.unit.patch(entity, patch);
       }},
      {.promise = "patch_raises_the_version",
       .what = "a second patch in one unit leaves the version as it is",
       .patch = [](Around& a, EntityInfo const& entity, RowPatch const& patch) -> Result<void> {
         auto const before = std::ranges::count_if(a.done, [&](Done const& d) { return d.verb == 'p' && d.row.id == patch.id; });
         if (auto outcome = a.unit.patch(entity, patch); !outcome.ok() || before == 0) { return outcome; }
         auto row = a.unit.get(entity, patch.id).value().value();
         (void)a.unit.erase(entity, row.id, row.version--);
         return a.unit.insert(entity, row);
       }},
      {.promise = "patch_expects_its_version",
       .what = "version zero means any",
       .patch = [](Around& a, EntityInfo const& entity, RowPatch patch) {
         auto const row = patch.expected_version == 0 ? a.unit.get(entity, patch.id) : std::optional<Row>{};
         if (row.ok() && row->has_value()) { patch.expected_version = (*row)->version; }
         return a.unit.patch(entity, patch);
       }},
      {.promise = "patch_of_nothing_is_not_found",
       .what = "a patch that names every cell that may not be absent makes the row",
       .patch = [](Around& a, EntityInfo const& entity, RowPatch const& patch) -> Result<void> {
         auto const outcome = a.unit.patch(entity, patch);
         if (outcome.ok() || outcome.error().code != ErrorCode::not_found) { return outcome; }
         Row row{.id = patch.id, .cells = std::vector<Value>(entity.fields.size())};
         for (auto const& [cell, value] : patch.cells) { row.cells[cell] = value; }
         auto made = a.unit.insert(entity, row);
         return made.ok() ? made : outcome;
       }},
      {.promise = "erase_removes_the_row",
       .what = "an erased row is only marked: its id stays taken",
       .insert = [](Around& a, EntityInfo const& entity, Row const& row) -> Result<void> {
         if (a.beneath.notes[std::string{entity.name} + row.id.text()] > 0 && a.tenant == tenant(1)) { return an_error(ErrorCode::already_exists); }
         return a.unit.insert(entity, row);
       },
       .erase = [](Around& a, EntityInfo const& entity, Uuid const& id, std::int64_t version) {
         auto outcome = a.unit.erase(entity, id, version);
         if (outcome.ok()) { ++a.beneath.notes[std::string{entity.name} + id.text()]; }
         return outcome;
       }},
      {.promise = "erase_expects_its_version",
       .what = "version zero means any",
       .erase = [](Around& a, EntityInfo const& entity, Uuid const& id, std::int64_t version) {
         auto const row = version == 0 ? a.unit.get(entity, id) : std::optional<Row>{};
         return a.unit.erase(entity, id, row.ok() && row->has_value() ? (*row)->version : version);
       }},
      {.promise = "erase_of_nothing_is_not_found",
       .what = "erasing a row that no tenant has goes well",
       .erase = [](Around& a, EntityInfo const& entity, Uuid const& id, std::int64_t version) -> Result<void> {
         auto outcome = a.unit.erase(entity, id, version);
         auto const missing = !outcome.ok() && outcome.error().code == ErrorCode::not_found;
         return missing && a.tenant == tenant(1) ? Result<void>{} : outcome;
       }},
  };
}

inline std::vector<Fault> faults_of_refusals() {
  return {
      {.promise = "rows_that_do_not_fit_are_invalid",
       .what = "cells beyond the last field are dropped",
       .insert = [](Around& a, EntityInfo const& entity, Row row) {
         row.cells.resize(std::min(row.cells.size(), entity.fields.size()));
         return a.unit.insert(entity, row);
       }},
      {.promise = "patches_that_do_not_fit_are_invalid",
       .what = "of a field named twice the last is taken",
       .patch = [](Around& a, EntityInfo const& entity, RowPatch patch) {
         std::map<std::size_t, Value> cells;
         for (auto const& [cell, value] : patch.cells) { cells[cell] = value; }
         patch.cells.assign(cells.begin(), cells.end());
         return a.unit.patch(entity, patch);
       }},
      {.promise = "queries_that_do_not_fit_are_invalid",
       .what = "an order by a field that is not there is by id",
       .query = [](Around& a, mis::Query query, RowSink const& sink) {
         if (query.from != nullptr && !mis::storage::kind_of(*query.from, query.order.field)) { query.order.field = "id"; }
         return a.unit.query(query, sink);
       }},
      {.promise = "refused_calls_leave_the_unit_usable",
       .what = "after a count that was refused a unit commits no more",
       .count = [](Around& a, EntityInfo const& entity, Predicate const& where) {
         auto outcome = a.unit.count(entity, where);
         if (!outcome.ok() && outcome.error().code == ErrorCode::invalid && a.mode == Mode::write) { a.sinks = -1; }
         return outcome;
       },
       .commit = [](Around& a) -> Result<void> { return a.sinks < 0 ? an_error(ErrorCode::closed) : a.unit.commit(); }},
      {.promise = "reading_units_do_not_write",
       .what = "writing in a reading unit is unsupported",
       .insert = [](Around& a, EntityInfo const& entity, Row const& row) -> Result<void> {
         auto outcome = a.unit.insert(entity, row);
         return a.mode == Mode::read && !outcome.ok() && outcome.error().code == ErrorCode::invalid ? an_error(ErrorCode::unsupported) : outcome;
       }},
  };
}

}  // namespace contract
