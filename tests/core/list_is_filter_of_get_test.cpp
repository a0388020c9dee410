// A list is exactly the filter of the gets, for every account, purpose and entity; conditions disclose nothing.
#include "world.hpp"

#include <juniper/mis/exchange/synthetic.hpp>

#include <map>
#include <set>

#include "catch.hpp"

using namespace juniper::mis;
using testing::World;
using testing::code_of;
using namespace std::chrono_literals;

namespace {

// Two schools full of people, groups, notes, somebody with two roles, and a parent who works there.
struct FullWorld : World {
  FullWorld() {
    namespace synthetic = exchange::synthetic;
    auto here = office();
    auto const settled =
        synthetic::settle(here, synthetic::invent({.seed = 7, .pupils = 14, .la_estab = "8012000", .starts = testing::first_of_term})).value();
    auto there = desk("clerk_at_brook", brook, purposes::admissions);
    synthetic::settle(there, synthetic::invent({.seed = 8, .pupils = 6, .la_estab = "8012001", .starts = testing::first_of_term})).value();
    form_group(settled.pupils);
    auto lead = safeguarding();
    juniper::mis::safeguarding::note(lead, {.children = {{settled.pupils[0], "one"}, {settled.pupils[1], "two"}}, .text = "both"}).value();
    auto const own_parent = settled.adults[0][0];
    employ("parent", "parent", meadow, own_parent);
    auto const both = employ("tutor_and_lead", "form_tutor", meadow, own_parent);
    auto admin_ = admin();
    access::grant(admin_, {.account = both, .role = "dsl", .at = meadow, .starts = testing::first_of_term}).value();
  }

  // 7B: the first half of the pupils, led by the tutor.
  void form_group(std::vector<Id<Pupil>> const& pupils) {
    auto administrator = admin();
    auto const year = administrator.add(AcademicYear{.school = meadow, .name = "2026/27", .starts = 2026y / 9 / 1, .ends = 2027y / 8 / 31}).value();
    auto const member = administrator.add(StaffMember{.person = persons.at("tutor"), .staff_code = "TUT"}).value();
    administrator.add(Appointment{.staff = member, .school = meadow, .post = "Tutor", .starts = 2026y / 9 / 1}).value();
    auto clerk = office();
    auto const group = clerk.add(Group{.school = meadow, .academic_year = year, .name = "7B", .kind = GroupKind::of("registration")}).value();
    clerk.add(TeachingAssignment{.group = group, .staff = member, .starts = testing::first_of_term}).value();
    for (std::size_t i = 0; i < pupils.size() / 2; ++i) {
      clerk.add(GroupMembership{.group = group, .pupil = pupils[i], .starts = testing::first_of_term}).value();
    }
  }

  std::set<Uuid> all_rows(EntityInfo const& entity) {
    std::set<Uuid> ids;
    auto unit = store->begin(storage::Mode::read, tenant, {}).value();
    unit->query({.from = &entity, .limit = no_limit}, [&](Row const& row) { return ids.insert(row.id), true; }).value();
    return ids;
  }

  // Every desk that anybody can open anywhere.
  std::vector<Desk> desks() {
    std::vector<Desk> all;
    for (auto const& [name, account] : accounts) {
      for (Place const& at : {Place{meadow}, Place{brook}, Place{trust}}) {
        for (auto const& purpose : core().policy().purposes()) {
          auto opened = core().desk({.actor = proof(name), .at = at, .purpose = {purpose.key, purpose.label}});
          if (opened.ok()) { all.push_back(*std::move(opened)); }
        }
      }
    }
    return all;
  }
};

std::map<Uuid, SeenRecord> listed(Desk& desk, EntityInfo const& entity, RecordFind find) {
  std::map<Uuid, SeenRecord> all;
  find.limit = 3;  // many pages
  for (;;) {
    auto page = desk.list_records(entity, find).value();
    for (auto& record : page.records) {
      auto const id = record.id();
      CHECK(all.emplace(id, std::move(record)).second);
    }
    if (!page.next) { return all; }
    find.after = page.next;
  }
}

bool shown_alike(SeenRecord const& a, SeenRecord const& b) {
  for (std::size_t i = 0; i < a.entity().fields.size(); ++i) {
    if (a.state(i) != b.state(i) || a.why_withheld(i) != b.why_withheld(i)) { return false; }
    if (a.state(i) == FieldState::value && std::is_neq(compare(a.value(i), b.value(i)))) { return false; }
  }
  return true;
}

}  // namespace

TEST_CASE("for every desk, a list shows the records that get shows, field by field, and no others", "[core]") {
  FullWorld w;
  auto desks = w.desks();
  CHECK(desks.size() > 20);
  std::size_t shown = 0;
  std::size_t hidden = 0;
  for (auto& desk : desks) {
    for (auto const* entity : w.core().registry().all()) {
      if (entity->number >= 900) { continue; }
      auto const list = listed(desk, *entity, {});
      for (auto const& id : w.all_rows(*entity)) {
        auto const one = desk.get_record(*entity, id);
        auto const in_list = list.find(id);
        CHECK(one.ok() == (in_list != list.end()));
        one.ok() ? ++shown : ++hidden;
        if (one.ok() && in_list != list.end()) { CHECK(shown_alike(*one, in_list->second)); }
        if (!one.ok()) { CHECK(one.error() == desk.get_record(*entity, Uuid::from_number(99)).error()); }
      }
      CHECK(desk.count_records(*entity).value() == list.size());
    }
  }
  CHECK(shown > 500);
  CHECK(hidden > 500);
}

TEST_CASE("a condition finds exactly the records whose field is seen to satisfy it, or is refused", "[core]") {
  FullWorld w;
  std::size_t refused = 0;
  std::size_t answered = 0;
  for (auto& desk : w.desks()) {
    for (auto const* entity : {&description<Pupil>(), &description<Person>(), &description<access::RoleGrant>(), &description<ChildAdultLink>()}) {
      auto const all = listed(desk, *entity, {});
      for (std::size_t i = 0; i < entity->fields.size(); ++i) {
        auto const& field = entity->fields[i];
        std::set<Uuid> expected;
        std::optional<Value> wanted;
        for (auto const& [id, record] : all) {
          if (record.state(i) != FieldState::value) { continue; }
          if (!wanted) { wanted = own(record.value(i)); }
          if (std::is_eq(compare(record.value(i), view(*wanted)))) { expected.insert(id); }
        }
        RecordFind find;
        if (wanted) { find.where.push_back(where::equal(field.name, *wanted)); }
        find.order = {field.name, false};
        auto const answer = desk.list_records(*entity, find);
        if (!answer.ok()) {
          CHECK((code_of(answer) == ErrorCode::refused || code_of(answer) == ErrorCode::invalid));
          if (!field.sealed()) { CHECK(expected.empty()); }
          ++refused;
          continue;
        }
        ++answered;
        if (!wanted) { continue; }
        std::set<Uuid> found;
        for (auto const& [id, record] : listed(desk, *entity, find)) { found.insert(id); }
        CHECK(found == expected);
      }
    }
  }
  CHECK(refused > 50);
  CHECK(answered > 50);
}
