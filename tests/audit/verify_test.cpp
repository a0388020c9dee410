// Whatever is done to the tables of a log or to the rows it speaks of is found.
#include "catch.hpp"

#include "audit/written_log.hpp"
#include "support/flips.hpp"

#include <functional>

using namespace juniper::mis;
using audit::RowAct;
using audit::WrittenLog;
using audit::written_log;
using testing::flip_row;

namespace {

using Table = std::vector<Row> WrittenLog::*;
Table const all_tables[] = {&WrittenLog::events, &WrittenLog::nodes, &WrittenLog::heads, &WrittenLog::specimens};

std::vector<std::string> codes(audit::Verdict const& verdict) {
  std::vector<std::string> all;
  for (auto const& b : verdict.breaks) { all.push_back(b.code); }
  return all;
}
bool has(audit::Verdict const& verdict, std::string const& code, std::string const& place) {
  return std::ranges::find(verdict.breaks, audit::Break{code, place}) != verdict.breaks.end();
}
std::string specimen_place(std::uint64_t number) { return "specimen " + Uuid::from_number(number).text(); }

}  // namespace

TEST_CASE("a log as it was written holds, at every size", "[audit]") {
  for (std::uint64_t size = 1; size <= 40; ++size) {
    auto const log = written_log(size);
    auto const verdict = log.verdict(log.checkpoint());
    CAPTURE(size, codes(verdict));
    REQUIRE(verdict.holds());
    CHECK(verdict.events == size);
    CHECK(verdict.rows == log.specimens.size());
  }
}

TEST_CASE("a log holds against each of its earlier checkpoints", "[audit]") {
  auto const log = written_log(30);
  for (std::uint64_t size = 0; size <= 30; ++size) {
    CHECK(log.verdict(audit::Checkpoint{log.tenant, size, audit::root_of(size, log.reader())}).holds());
  }
}

TEST_CASE("every flipped byte of every cell of the log and of logged rows is found", "[audit]") {
  auto log = written_log(16);
  std::size_t flipped = 0;
  for (auto const table : all_tables) {
    for (auto& row : log.*table) {
      flipped += flip_row(row, [&] {
        if (log.verdict().holds()) { FAIL("not found after " << flipped << " flips"); }
      });
    }
  }
  CHECK(flipped > 5'000);
  CHECK(log.verdict().holds());
}

TEST_CASE("every dropped row is found", "[audit]") {
  auto const log = written_log(26);
  for (auto const table : all_tables) {
    for (std::size_t i = 0; i < (log.*table).size(); ++i) {
      auto changed = written_log(26);
      (changed.*table).erase((changed.*table).begin() + static_cast<std::ptrdiff_t>(i));
      CAPTURE(i);
      REQUIRE_FALSE(changed.verdict().holds());
    }
    auto emptied = written_log(26);
    (emptied.*table).clear();
    CHECK_FALSE(emptied.verdict().holds());
  }
}

TEST_CASE("every doubled row is found", "[audit]") {
  for (auto const table : all_tables) {
    auto const count = (written_log(16).*table).size();
    for (std::size_t i = 0; i < count; ++i) {
      auto changed = written_log(16);
      auto& rows = changed.*table;
      rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(i), Row{rows[i]});
      REQUIRE_FALSE(changed.verdict().holds());
      auto appended = written_log(16);
      auto extra = (appended.*table)[i];
      extra.id = Uuid::from_number(table == &WrittenLog::nodes ? 16 : 999);
      (appended.*table).push_back(extra);
      REQUIRE_FALSE(appended.verdict().holds());
    }
  }
}

TEST_CASE("every pair of swapped rows is found", "[audit]") {
  for (auto const table : all_tables) {
    auto log = written_log(10);
    auto& rows = log.*table;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      for (std::size_t j = i + 1; j < rows.size(); ++j) {
        std::swap(rows[i].cells, rows[j].cells);
        std::swap(rows[i].version, rows[j].version);
        std::swap(rows[i].mac, rows[j].mac);
        CAPTURE(i, j);
        REQUIRE_FALSE(log.verdict().holds());
        std::swap(rows[i].cells, rows[j].cells);
        std::swap(rows[i].version, rows[j].version);
        std::swap(rows[i].mac, rows[j].mac);
        // Each cell by itself, too.
        for (std::size_t c = 0; c < rows[i].cells.size(); ++c) {
          if (rows[i].cells[c] == rows[j].cells[c]) { continue; }
          std::swap(rows[i].cells[c], rows[j].cells[c]);
          REQUIRE_FALSE(log.verdict().holds());
          std::swap(rows[i].cells[c], rows[j].cells[c]);
        }
      }
    }
  }
}

TEST_CASE("a truncated log is found, and what is missing is named", "[audit]") {
  for (std::size_t cut = 1; cut <= 20; ++cut) {
    auto log = written_log(20);
    log.events.resize(20 - cut);
    auto const verdict = log.verdict();
    CHECK(has(verdict, "log_truncated",
              cut == 1 ? "audit_event 19" : "audit_event " + std::to_string(20 - cut) + " to 19"));
  }
  auto log = written_log(20);
  log.events.erase(log.events.begin() + 5, log.events.begin() + 8);
  CHECK(has(log.verdict(), "event_missing", "audit_event 5 to 7"));
}

TEST_CASE("a changed event is named, and nothing else of the log", "[audit]") {
  auto log = written_log(20);
  std::get<Bytes>(log.events[7].cells[3])[0] ^= 1U;
  CHECK(log.verdict().breaks == std::vector<audit::Break>{{"event_changed", "audit_event 7"}});
}

TEST_CASE("a changed or missing node is named", "[audit]") {
  auto log = written_log(20);
  auto const place = std::ranges::find(log.nodes, Uuid::from_number((std::uint64_t{4} << 56U)), &Row::id);
  REQUIRE(place != log.nodes.end());
  auto const top = *place;
  log.nodes.erase(place);
  CHECK(log.verdict().breaks == std::vector<audit::Break>{{"node_missing", "audit_node 4/0"}});
  log.nodes.push_back(top);
  std::get<Bytes>(log.nodes.back().cells[0])[0] ^= 1U;
  CHECK(log.verdict().breaks ==
        std::vector<audit::Break>{{"node_changed", "audit_node 4/0"}, {"history_rewritten", "audit_head"}});
}

TEST_CASE("data and log rolled back together are found against a checkpoint kept elsewhere, and only so", "[audit]") {
  auto const kept = written_log(20).checkpoint();
  auto const earlier = written_log(12);
  CHECK(earlier.verdict().holds());
  CHECK(codes(earlier.verdict(kept)) == std::vector<std::string>{"checkpoint_ahead"});
}

TEST_CASE("a log written anew under the right key is found against a checkpoint kept elsewhere", "[audit]") {
  auto const kept = written_log(20).checkpoint();
  WrittenLog other;
  for (std::uint64_t i = 0; i < 25; ++i) { other.insert(500 + i); }
  CHECK(other.verdict().holds());
  CHECK(codes(other.verdict(kept)) == std::vector<std::string>{"history_rewritten"});
  CHECK(codes(other.verdict(audit::Checkpoint{{Uuid::from_number(2)}, 1, {}})) ==
        std::vector<std::string>{"checkpoint_foreign"});
}

TEST_CASE("a log written anew under another key is found", "[audit]") {
  auto log = written_log(20);
  auto const honest = keys::SecretBytes::copy_of(Bytes(32, 9));
  log.seed = keys::SecretBytes::copy_of(Bytes(32, 10));
  log.insert(900);
  CHECK(log.verdict().holds());  // under the forger's key it would
  log.seed = keys::SecretBytes::copy_of(honest.view());
  CHECK(has(log.verdict(), "head_forged", "audit_head"));
}

TEST_CASE("an older signed head over a longer log is found", "[audit]") {
  auto log = written_log(20);
  log.heads = written_log(15).heads;
  auto const verdict = log.verdict();
  CHECK(has(verdict, "event_changed", "audit_event 15"));
  CHECK(has(verdict, "event_changed", "audit_event 19"));
}

TEST_CASE("a witness's line in the head's note is somebody else's hand", "[audit]") {
  auto log = written_log(5);
  std::get<std::string>(log.heads[0].cells[1]) += "\xE2\x80\x94 witness.example AAAAAAEC\n";
  CHECK(codes(log.verdict()) == std::vector<std::string>{"head_forged"});
}

TEST_CASE("each thing done to a row has its name", "[audit]") {
  WrittenLog log;
  log.insert(1);
  log.insert(2);
  auto const first = log.row(1);
  log.patch(1);
  auto const second = log.row(1);
  log.patch(1);
  log.erase(2);
  REQUIRE(log.verdict().holds());

  auto const found = [&log] { return log.verdict().breaks; };
  using Breaks = std::vector<audit::Break>;
  auto const present = log.row(1);
  for (auto const& old : {first, second}) {
    log.row(1) = old;
    CHECK(found() == Breaks{{"row_rolled_back", specimen_place(1)}});
  }
  log.row(1) = present;
  log.row(1).cells[1] = std::int64_t{77};
  CHECK(found() == Breaks{{"row_changed", specimen_place(1)}});
  log.row(1) = present;

  auto extra = present;
  extra.id = Uuid::from_number(3);
  log.specimens.push_back(extra);
  CHECK(found() == Breaks{{"row_unlogged", specimen_place(3)}});
  log.specimens.pop_back();

  log.specimens.clear();
  CHECK(found() == Breaks{{"row_missing", specimen_place(1)}});
  log.specimens = {present};

  auto back = first;
  back.id = Uuid::from_number(2);
  back.cells[1] = std::int64_t{2};
  back.mac = Bytes(32, 2);
  log.specimens.push_back(back);
  CHECK(found() == Breaks{{"row_rolled_back", specimen_place(2)}});
  log.specimens.back().cells[1] = std::int64_t{3};
  CHECK(found() == Breaks{{"row_unlogged", specimen_place(2)}});
}

TEST_CASE("a row of an entity that nobody describes any more is missing", "[audit]") {
  WrittenLog log;
  log.log({{RowAct::inserted, 77, Uuid::from_number(5), 1, audit::sha256({})}});
  CHECK(has(log.verdict(), "row_missing", "entity 77 " + Uuid::from_number(5).text()));
  log.log({{RowAct::erased, 77, Uuid::from_number(5), 0, {}}});
  CHECK(log.verdict().holds());
}

TEST_CASE("an event may be emptied when a later one says so and speaks for its rows", "[audit]") {
  WrittenLog log;
  log.insert(1);
  log.insert(2);
  log.erase(2);
  log.patch(1);
  log.log({log.says_erased(1), log.says_erased(3), log.now(RowAct::patched, log.row(1))});
  log.empty_event(1);
  log.empty_event(3);
  CHECK(log.verdict(log.checkpoint()).holds());
}

TEST_CASE("an event emptied without a word is found, so that no roll-back hides behind it", "[audit]") {
  WrittenLog log;
  log.insert(1);
  auto const old = log.row(1);
  log.patch(1);
  log.row(1) = old;
  log.empty_event(1);
  CHECK(codes(log.verdict()) == std::vector<std::string>{"event_changed"});

  // Nor does an earlier word count, nor the event's own.
  WrittenLog early;
  early.log({early.says_erased(1)});
  early.insert(1);
  early.empty_event(1);
  CHECK(has(early.verdict(), "event_changed", "audit_event 1"));
}

TEST_CASE("a row whose only event was emptied is unlogged", "[audit]") {
  WrittenLog log;
  log.insert(1);
  log.log({log.says_erased(0)});
  log.empty_event(0);
  CHECK(log.verdict().breaks == std::vector<audit::Break>{{"row_unlogged", specimen_place(1)}});
  log.specimens.clear();
  CHECK(log.verdict().holds());
}

TEST_CASE("an emptied event that came back with an old copy is found", "[audit]") {
  WrittenLog log;
  log.insert(1);
  log.patch(1);
  log.log({log.says_erased(0)});
  CHECK(has(log.verdict(), "event_changed", "audit_event 0"));
}

TEST_CASE("an event emptied by half is found", "[audit]") {
  for (std::size_t cell = 1; cell <= 3; ++cell) {
    auto log = written_log(10);
    log.log({log.says_erased(4)});
    log.empty_event(4);
    log.events[4].cells[cell] = Bytes{};
    CHECK(has(log.verdict(), "event_changed", "audit_event 4"));
  }
}

TEST_CASE("a table that cannot be read is a finding, and a store that fails is not", "[audit]") {
  auto const log = written_log(10);
  auto const throwing = [&log](ErrorCode code) {
    audit::LogSource source;
    source.tenant = log.tenant;
    source.registry = &log.registry;
    source.events = [&log](auto const& visit) { audit::walk(log.events, visit); };
    source.nodes = [&log](auto const& visit) { audit::walk(log.nodes, visit); };
    source.heads = [&log](auto const& visit) { audit::walk(log.heads, visit); };
    source.rows = [code](EntityInfo const&, auto const&) { throw Failure({.code = code, .text = "x", .field = "day"}); };
    return audit::verify(source, log.key());
  };
  CHECK(throwing(ErrorCode::tampered).breaks == std::vector<audit::Break>{{"table_unreadable", "specimen day"}});
  CHECK_THROWS_AS(throwing(ErrorCode::storage_failed), Failure);
  CHECK_THROWS_AS(throwing(ErrorCode::deadline_exceeded), Failure);
}
