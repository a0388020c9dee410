// Random histories at desks of different reach, against a reference that stores everything: nothing may differ.
#include "naive_history.hpp"
#include "on_disk.hpp"

#include <random>

#include "catch.hpp"

using namespace juniper::mis;
using namespace std::chrono_literals;
namespace naive = juniper::mis::testing::naive;

namespace histories {

// One writer of everything; readers who see some fields, some only of some pupils, and one who sees dates only where nobody is taught.
constexpr char const* policy = R"({"name": "histories", "version": "1",
  "roles": {"office": "o", "form_tutor": "t", "class_teacher": "c", "dsl": "d", "head": "h", "data_protection_officer": "w",
            "trust_data_manager": "m", "vendor_support": "v", "parent": "p"},
  "purposes": {
    "teaching": {"label": "t", "article6": "public_task", "conditions": {}},
    "records_management": {"label": "r", "article6": "legal_obligation",
      "conditions": {"racial_or_ethnic_origin": "9(2)(g), Schedule 1 paragraph 6", "health": "9(2)(g), Schedule 1 paragraph 6", "safeguarding": "9(2)(g), Schedule 1 paragraph 6"}}},
  "rules": [
    {"id": "w", "permit": ["read", "write", "erase"], "roles": ["data_protection_officer"], "purposes": ["records_management"], "relation": "everywhere",
     "categories": ["names", "identity", "identifiers", "contact_details", "contact_safety", "enrolment", "ethnic_origin", "relationships", "accounts", "timetable", "organisation", "safeguarding", "safeguarding_register", "employment"]},
    {"id": "c", "permit": ["read"], "roles": ["class_teacher"], "purposes": ["teaching"], "relation": "everywhere",
     "categories": ["names", "enrolment", "contact_details", "accounts"], "except": ["contact_point.ends", "pupil.year_group"]},
    {"id": "t", "permit": ["read"], "roles": ["form_tutor"], "purposes": ["teaching"], "relation": "everywhere", "categories": ["contact_details", "identifiers", "enrolment"]},
    {"id": "tf", "forbid": ["read"], "roles": ["form_tutor"], "purposes": ["teaching"], "relation": "registered",
     "fields": ["contact_point.starts", "contact_point.value", "group_membership.ends", "pupil.admission_number"]},
    {"id": "h", "permit": ["read"], "roles": ["head"], "purposes": ["teaching"], "relation": "registered", "categories": ["names", "identity", "contact_details", "enrolment", "identifiers"]},
    {"id": "v", "permit": ["read"], "roles": ["vendor_support"], "purposes": ["teaching"], "relation": "everywhere", "categories": ["organisation"]}
  ]})";

struct Tally {
  std::size_t known = 0;
  std::size_t unknown = 0;
  std::size_t expunged = 0;
  std::size_t listed = 0;
  std::size_t refused = 0;
  std::size_t reasons = 0;
};

class Run {
 public:
  Run(testing::FullWorld& w, std::uint64_t seed) : w_(w), random_(seed) {
    w_.policy = policy;
    w_.reopen();
    auto desk = writer();
    for (auto const* entity : tracked()) {
      for (auto const& [id, seen] : testing::listed(desk, *entity, {})) {
        naive::Record r{.entity = entity, .id = id, .person = {}, .versions = {{.recorded = w_.clock->now(), .cells = {}}}};
        REQUIRE(seen.version() == 1);
        for (std::size_t i = 0; i < entity->fields.size(); ++i) {
          r.versions[0].cells.push_back(seen.state(i) == FieldState::value ? own(seen.value(i)) : Value{});
        }
        r.person = person_of(r);
        records_.push_back(std::move(r));
      }
    }
    // Written by various accounts before the run: nobody is expected to be named.
    instants_.push_back(w_.clock->now());
    w_.clock->advance(1h);
  }

  void step() {
    auto const what = below(20);
    if (below(3) != 0) { w_.clock->advance(below(2) == 0 ? std::chrono::microseconds{1} : std::chrono::microseconds{1h * (1 + static_cast<int>(below(60)))}); }
    if (what < 5) { add(); }
    else if (what < 15) { patch(); }
    else if (what < 17) { expunge(); }
    else if (what < 19) { erase(); }
    else if (below(3) == 0) { erase_person(); }
    instants_.push_back(w_.clock->now());
  }

  void compare(std::size_t instants, std::size_t questions, Tally& tally) {
    for (auto& desk : desks()) {
      for (auto const* entity : tracked()) {
        CAPTURE(std::string{entity->name}, desk.purpose());
        std::vector<std::pair<naive::Record const*, SeenRecord>> visible;
        for (auto const& r : records_) {
          if (r.entity != entity) { continue; }
          auto now = r.erased ? std::nullopt : naive::present(desk, r);
          if (r.erased) { REQUIRE_FALSE(desk.get_record(*entity, r.id).ok()); }
          look(desk, r, now, instants, tally);
          if (now) { visible.emplace_back(&r, *std::move(now)); }
        }
        for (std::size_t i = 0; i < questions; ++i) { ask(desk, question(*entity), visible, tally); }
      }
    }
    REQUIRE(w_.core().verify(w_.tenant).value().holds());
  }

 private:
  static std::vector<EntityInfo const*> tracked() {
    return {&description<Person>(), &description<Pupil>(), &description<ContactPoint>(), &description<GroupMembership>()};
  }
  Desk writer() { return w_.desk("officer", w_.trust, purposes::records_management); }
  std::vector<Desk> desks() {
    return {writer(), w_.desk("teacher", w_.meadow, purposes::teaching), w_.desk("tutor", w_.meadow, purposes::teaching),
            w_.desk("tutor_and_head", w_.meadow, purposes::teaching)};
  }
  std::size_t below(std::size_t n) { return random_() % n; }

  Uuid person_of(naive::Record const& r) const {
    if (r.entity == &description<Person>()) { return r.id; }
    if (r.entity == &description<GroupMembership>()) {
      auto const pupil = std::get<Uuid>(r.versions[0].cells[r.entity->index_of("pupil")]);
      return std::ranges::find(records_, pupil, &naive::Record::id)->person;
    }
    return std::get<Uuid>(r.versions[0].cells[r.entity->index_of("person")]);
  }
  naive::Record* some(std::function<bool(naive::Record const&)> const& fits) {
    std::vector<naive::Record*> all;
    for (auto& r : records_) {
      if (!r.erased && fits(r)) { all.push_back(&r); }
    }
    return all.empty() ? nullptr : all[below(all.size())];
  }
  naive::Record* some(EntityInfo const& entity) {
    return some([&](naive::Record const& r) { return r.entity == &entity; });
  }
  Date day() { return add_days(2026y / 9 / 1, static_cast<int>(below(120))); }

  template <class T>
  Uuid added(T const& object) {
    auto desk = writer();
    naive::Record r{.entity = &description<T>(), .id = desk.add(object).value().value, .person = {}, .versions = {}};
    naive::Version v{.recorded = w_.clock->now(), .cells = {}, .by = w_.accounts.at("officer")};
    for (auto const& f : r.entity->fields) { v.cells.push_back(own(f.get(&object))); }
    r.versions.push_back(std::move(v));
    r.person = person_of(r);
    records_.push_back(r);
    return r.id;
  }
  void add() {
    if (below(4) == 0) {
      auto const person = added(as_person({.legal_forename = "New", .legal_surname = "Child", .date_of_birth = day()}));
      added(Pupil{.id = {}, .person = {person}, .admission_number = PersonalText{std::to_string(below(50))}, .ethnicity = Ethnicity::of("WBRI")});
      return;
    }
    if (below(2) == 0) {
      added(ContactPoint{.id = {}, .person = {some(description<Person>())->id}, .channel = ContactChannel::of("phone"), .use = {}, .value = PersonalText{std::to_string(below(9))}, .starts = day(), .ends = {}});
      return;
    }
    auto const* like = some(description<GroupMembership>());
    if (like == nullptr) { return; }
    added(GroupMembership{.id = {}, .group = {std::get<Uuid>(like->present().cells[0])}, .pupil = {some(description<Pupil>())->id}, .starts = day(), .ends = {}});
  }

  Value drawn(EntityInfo const& entity, std::size_t i) {
    auto const& f = entity.fields[i];
    if (f.nullable && below(3) == 0) { return {}; }
    if (f.name == "ethnicity") { return std::string{below(2) == 0 ? "CHNE" : "WBRI"}; }
    if (f.name == "year_group") { return std::string{below(2) == 0 ? "7" : "8"}; }
    if (f.kind == Kind::date) { return day(); }
    return "text " + std::to_string(below(9));
  }
  void patch() {
    static std::set<std::string_view> const changed{"legal_forename", "preferred_forename", "date_of_birth", "admission_number", "year_group", "ethnicity", "value", "starts", "ends"};
    auto* r = some([](naive::Record const&) { return true; });
    auto v = r->present();
    v.sealed_anew.clear();
    RecordPatch patch{.entity = r->entity, .id = r->id, .expected_version = static_cast<std::int64_t>(r->versions.size()), .changes = {}};
    for (std::size_t i = 0; i < r->entity->fields.size(); ++i) {
      if (!changed.contains(r->entity->fields[i].name) || below(2) == 0) { continue; }
      v.cells[i] = drawn(*r->entity, i);
      patch.set(i, v.cells[i]);
      if (r->entity->fields[i].sealed() && !absent(v.cells[i])) { v.sealed_anew.insert(i); }
    }
    v.why = below(2) == 0 ? "because " + std::to_string(below(100)) : "";
    patch.why = PersonalText{v.why};
    v.recorded = w_.clock->now();
    v.by = w_.accounts.at("officer");
    v.expunged = false;
    auto desk = writer();
    REQUIRE(desk.patch_record(patch).value().version == patch.expected_version + 1);
    r->versions.push_back(std::move(v));
  }
  void expunge() {
    auto* r = some([](naive::Record const& one) {
      return std::any_of(one.versions.begin(), one.versions.end() - 1, [](naive::Version const& v) { return !v.expunged; });
    });
    if (r == nullptr) { return; }
    std::size_t version = 0;
    do { version = below(r->versions.size() - 1); } while (r->versions[version].expunged);
    auto desk = writer();
    desk.expunge_version(*r->entity, r->id, static_cast<std::int64_t>(version) + 1, "filed wrongly").value();
    r->versions[version].expunged = true;
    r->versions[version].why.clear();
    r->versions[version + 1].why.clear();
  }
  void erase() {
    auto* r = some([](naive::Record const& one) { return one.entity == &description<ContactPoint>() || one.entity == &description<GroupMembership>(); });
    if (r == nullptr) { return; }
    auto desk = writer();
    desk.erase_record(*r->entity, r->id, static_cast<std::int64_t>(r->versions.size())).value();
    r->erased = true;
  }
  void erase_person() {
    auto const* pupil = some(description<Pupil>());
    if (pupil == nullptr) { return; }
    auto const person = pupil->person;
    auto desk = writer();
    desk.erase_person({person}).value();
    for (auto& r : records_) { r.erased = r.erased || r.person == person; }
  }

  // One record at many instants, and its history.
  void look(Desk& desk, naive::Record const& r, std::optional<SeenRecord> const& now, std::size_t instants, Tally& tally) {
    for (std::size_t n = 0; n < instants; ++n) {
      auto const at = instants_[below(instants_.size())] - std::chrono::microseconds{below(2)};
      auto const then = desk.get_record(*r.entity, r.id, as_known(at));
      auto const version = r.known(at);
      REQUIRE(then.ok() == (now && version));
      if (!then.ok()) {
        REQUIRE(then.error() == desk.get_record(*r.entity, Uuid::from_number(7)).error());
        ++tally.unknown;
        continue;
      }
      naive::shows(*then, *now, r, *version);
      ++(then->expunged() ? tally.expunged : tally.known);
    }
    auto const history = desk.history_of(*r.entity, r.id);
    REQUIRE(history.ok() == now.has_value());
    if (!history.ok()) { return; }
    REQUIRE(history->size() == r.versions.size());
    for (std::size_t i = 0; i < history->size(); ++i) {
      auto const& notes = (*history)[i].notes;
      naive::shows((*history)[i].record, *now, r, i);
      REQUIRE(notes.version == static_cast<std::int64_t>(i) + 1);
      REQUIRE(notes.recorded_at == r.versions[i].recorded);
      REQUIRE(notes.superseded_at == (i + 1 < r.versions.size() ? std::optional{r.versions[i + 1].recorded} : std::nullopt));
      REQUIRE(notes.expunged_at.has_value() == r.versions[i].expunged);
      if (!r.versions[i].by) { continue; }
      bool const sees_account = desk.get_record(description<access::Account>(), r.versions[i].by).ok();
      REQUIRE(notes.by == (sees_account ? std::optional{r.versions[i].by} : std::nullopt));
      bool why = sees_account && !r.versions[i].why.empty();
      for (std::size_t f = 0; why && f < r.entity->fields.size(); ++f) {
        bool const same = r.versions[i].cells[f] == r.versions[i - 1].cells[f];
        why = now->state(f) != FieldState::withheld || (same && !r.versions[i].sealed_anew.contains(f));
      }
      if (notes.why) { ++tally.reasons; }
      REQUIRE(notes.why.has_value() == why);
      if (why) { REQUIRE(notes.why->reveal() == r.versions[i].why); }
    }
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
  void ask(Desk& desk, naive::Question const& q, std::vector<std::pair<naive::Record const*, SeenRecord>> const& visible, Tally& tally) {
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
    auto const expected = naive::answer(visible, q);
    std::size_t i = 0;
    for (;;) {
      for (auto const& seen : page->records) {
        REQUIRE(i < expected.rows.size());
        auto const& [record, version] = expected.rows[i++];
        auto const now = std::ranges::find(visible, record, &std::pair<naive::Record const*, SeenRecord>::first);
        REQUIRE(seen.id() == record->id);
        naive::shows(seen, now->second, *record, version);
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

  testing::FullWorld& w_;
  std::mt19937_64 random_;
  std::vector<naive::Record> records_;
  std::vector<Instant> instants_;
};

// A tutor who is head as well: sees only who is registered with them.
void prepare(testing::FullWorld& w) {
  w.employ("tutor_and_head", "head", w.meadow, w.persons.at("tutor"));
}

}  // namespace histories

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
