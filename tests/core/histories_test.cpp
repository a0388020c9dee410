// Random histories at desks of different reach, against a reference that stores everything: nothing may differ.
#include "on_disk.hpp"
#include "random_history.hpp"

#include "catch.hpp"

using namespace juniper::mis;

namespace juniper::mis::histories {

struct Tally {
  std::size_t known = 0;
  std::size_t unknown = 0;
  std::size_t expunged = 0;
  std::size_t listed = 0;
  std::size_t refused = 0;
  std::size_t reasons = 0;
  std::size_t outside = 0;  // fields of a version about somebody else that the record shows now
};

class Run : public Steps {
 public:
  using Steps::Steps;

  void compare(std::size_t instants, std::size_t questions, Tally& tally) {
    for (auto& desk : desks()) {
      for (auto const* entity : tracked()) {
        CAPTURE(std::string{entity->name}, desk.purpose());
        Visible visible;
        for (auto const& r : records_) {
          if (r.entity != entity) { continue; }
          auto now = r.erased ? std::nullopt : naive::present(desk, r);
          if (r.erased) { REQUIRE_FALSE(desk.get_record(*entity, r.id).ok()); }
          if (now) { visible.emplace_back(&r, *std::move(now)); }
        }
        open_of_ = [&visible](naive::Record const& r, SeenRecord const& now, std::size_t version) { return open_of(visible, r, now, version); };
        for (auto const& r : records_) {
          if (r.entity != entity) { continue; }
          auto const now = std::ranges::find(visible, &r, &std::pair<naive::Record const*, SeenRecord>::first);
          look(desk, r, now == visible.end() ? std::nullopt : std::optional{now->second}, instants, tally);
        }
        for (std::size_t i = 0; i < questions; ++i) { ask(desk, question(*entity), visible, tally); }
      }
    }
    REQUIRE(w_.core().verify(w_.tenant).value().holds());
  }

 private:
  using Visible = std::vector<std::pair<naive::Record const*, SeenRecord>>;

  // What is shown now of the record and, where the version was about somebody else, of a record about them that never was about anybody
  // else.
  static naive::Open open_of(Visible const& visible, naive::Record const& r, SeenRecord const& now, std::size_t version) {
    naive::Open open;
    for (std::size_t i = 0; i < r.entity->fields.size(); ++i) { open.push_back(now.state(i) != FieldState::withheld); }
    auto const& v = r.versions[version];
    if (v.about == r.person || v.expunged) { return open; }
    auto const theirs = std::ranges::find_if(visible, [&](auto const& one) { return one.first->fixed && one.first->person == v.about; });
    for (std::size_t i = 0; i < open.size(); ++i) {
      open[i] = open[i] && theirs != visible.end() && theirs->second.state(i) != FieldState::withheld;
    }
    return open;
  }
  std::vector<Desk> desks() {
    return {writer(), w_.desk("teacher", w_.meadow, purposes::teaching), w_.desk("tutor", w_.meadow, purposes::teaching),
            w_.desk("tutor_and_head", w_.meadow, purposes::teaching)};
  }

  // One record at many instants, and its history.
  void look(Desk& desk, naive::Record const& r, std::optional<SeenRecord> const& now, std::size_t instants, Tally& tally) {
    for (std::size_t n = 0; n < instants; ++n) {
      auto const at = instants_[below(instants_.size())] - std::chrono::microseconds{below(2)};
      auto const then = desk.get_record(*r.entity, r.id, as_known(at));
      auto const version = r.known(at);
      auto const open = now && version ? open_of_(r, *now, *version) : naive::Open{};
      REQUIRE(then.ok() == naive::any(open));
      if (!then.ok()) {
        REQUIRE(then.error() == desk.get_record(*r.entity, Uuid::from_number(7)).error());
        ++tally.unknown;
        continue;
      }
      naive::shows(*then, *now, r, *version, open);
      for (std::size_t i = 0; i < open.size(); ++i) { tally.outside += !open[i] && now->state(i) != FieldState::withheld ? 1U : 0U; }
      ++(then->expunged() ? tally.expunged : tally.known);
    }
    auto const history = desk.history_of(*r.entity, r.id);
    REQUIRE(history.ok() == now.has_value());
    if (!history.ok()) { return; }
    std::size_t shown = 0;
    for (std::size_t i = 0; i < r.versions.size(); ++i) {
      auto const open = open_of_(r, *now, i);
      if (!naive::any(open)) { continue; }
      REQUIRE(shown < history->size());
      auto const& notes = (*history)[shown].notes;
      naive::shows((*history)[shown++].record, *now, r, i, open);
      REQUIRE(notes.version == static_cast<std::int64_t>(i) + 1);
      REQUIRE(notes.recorded_at == r.versions[i].recorded);
      REQUIRE(notes.superseded_at == (i + 1 < r.versions.size() ? std::optional{r.versions[i + 1].recorded} : std::nullopt));
      REQUIRE(notes.expunged_at.has_value() == r.versions[i].expunged);
      if (!r.versions[i].by) { continue; }
      bool const sees_account = desk.get_record(description<access::Account>(), r.versions[i].by).ok();
      REQUIRE(notes.by == (sees_account ? std::optional{r.versions[i].by} : std::nullopt));
      bool why = sees_account && !r.versions[i].why.empty();
      auto const before = i == 0 ? open : open_of_(r, *now, i - 1);
      for (std::size_t f = 0; why && f < r.entity->fields.size(); ++f) {
        bool const same = r.versions[i].cells[f] == r.versions[i - 1].cells[f];
        why = (open[f] && before[f]) || (same && !r.versions[i].sealed_anew.contains(f));
      }
      if (notes.why) { ++tally.reasons; }
      REQUIRE(notes.why.has_value() == why);
      if (why) { REQUIRE(notes.why->reveal() == r.versions[i].why); }
    }
    REQUIRE(shown == history->size());
  }
  naive::Question question(EntityInfo const& entity) {
    naive::Question q{.entity = &entity, .asked = {}, .order = {}, .as_at = {}, .as_known = {}};
    auto const field = [&] { return below(entity.fields.size()); };
    if (below(2) == 0) { q.order = field(); }
    q.descending = below(2) == 0;
    if (below(4) != 0) { q.as_known = instants_[below(instants_.size())] - std::chrono::microseconds{below(2)}; }
    if (below(3) == 0) { q.as_at = day(); }
    if (below(2) == 0) {
      naive::Asked a{.op = static_cast<naive::Asked::Op>(below(5)), .field = field(), .value = {}};
      // A value that some version of some record holds.
      for (int tries = 0; tries < 20 && absent(a.value); ++tries) {
        auto const* r = some(entity);
        if (r != nullptr) { a.value = r->versions[below(r->versions.size())].cells[a.field]; }
      }
      if (!absent(a.value) || a.op == naive::Asked::Op::absent) { q.asked.push_back(std::move(a)); }
    }
    return q;
  }
  void ask(Desk& desk, naive::Question const& q, Visible const& visible, Tally& tally) {
    auto find = q.find();
    auto page = desk.list_records(*q.entity, find);
    if (!page.ok()) {
      // Refused, or encrypted: then by a field that no record shows, or that nobody may search.
      auto const hidden = [&](std::size_t i) {
        return q.entity->fields[i].sealed() ||
               std::ranges::all_of(visible, [i](auto const& v) { return v.second.state(i) == FieldState::withheld; });
      };
      REQUIRE(std::ranges::any_of(q.named(), hidden));
      REQUIRE_FALSE(desk.count_records(*q.entity, find).ok());
      ++tally.refused;
      return;
    }
    auto const expected = naive::answer(visible, q, open_of_);
    std::size_t i = 0;
    for (;;) {
      for (auto const& seen : page->records) {
        REQUIRE(i < expected.rows.size());
        auto const& [record, version] = expected.rows[i++];
        auto const now = std::ranges::find(visible, record, &std::pair<naive::Record const*, SeenRecord>::first);
        REQUIRE(seen.id() == record->id);
        naive::shows(seen, now->second, *record, version, open_of_(*record, now->second, version));
        ++tally.listed;
      }
      if (!page->next) { break; }
      find.after = page->next;
      page = desk.list_records(*q.entity, find);
      REQUIRE(page.ok());
    }
    REQUIRE(i == expected.rows.size());
    REQUIRE(desk.count_records(*q.entity, q.find()).value() == i);
  }

  std::function<naive::Open(naive::Record const&, SeenRecord const&, std::size_t)> open_of_;
};

// A tutor who is head as well: sees only who is registered with them.
void prepare(testing::FullWorld& w) {
  w.employ("tutor_and_head", "head", w.meadow, w.persons.at("tutor"));
}

}  // namespace juniper::mis::histories

TEST_CASE("random histories at several desks are those of a reference that stores everything, in memory", "[core]") {
  histories::Tally tally;
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    CAPTURE(seed);
    testing::FullWorld w;
    histories::prepare(w);
    histories::Run run{w, seed};
    for (int round = 0; round < 4; ++round) {
      for (int i = 0; i < 40; ++i) { run.step(); }
      run.compare(3, 15, tally);
    }
  }
  CHECK(tally.known > 2'000);
  CHECK(tally.unknown > 1'000);
  CHECK(tally.expunged > 50);
  CHECK(tally.listed > 2'000);
  CHECK(tally.refused > 50);
  CHECK(tally.reasons > 100);
  CHECK(tally.outside > 0);
}

TEST_CASE("random histories at several desks are those of a reference that stores everything, in SQLite", "[core]") {
  testing::FreshFolder folder;
  testing::FullWorld w{adapters::sqlite_store(folder.file("meadow.db")).value(), key_file(folder.file("meadow.keys"))};
  histories::prepare(w);
  histories::Run run{w, 4};
  histories::Tally tally;
  for (int i = 0; i < 80; ++i) { run.step(); }
  run.compare(1, 8, tally);
  CHECK(tally.known > 100);
  CHECK(tally.listed > 100);
}
