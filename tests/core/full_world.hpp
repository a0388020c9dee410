// Two schools full of people, groups, families and notes, every desk that can be opened there, and lists compared with gets.
#pragma once

#include "world.hpp"

#include <juniper/mis/exchange/synthetic.hpp>

#include <algorithm>
#include <map>
#include <set>

#include "catch.hpp"

namespace juniper::mis::testing {

// Two schools full of people, groups, notes, somebody with two roles, and a parent who works there.
struct FullWorld : World {
  explicit FullWorld(std::shared_ptr<storage::Store> in = adapters::memory_store(), KeySource with = keys_in_memory())
      : World(std::move(in), std::move(with)) {
    namespace synthetic = exchange::synthetic;
    auto here = office();
    auto const settled =
        synthetic::settle(here, synthetic::invent({.seed = 7, .pupils = 14, .la_estab = "8012000", .starts = testing::first_of_term})).value();
    auto there = desk("clerk_at_brook", brook, purposes::admissions);
    synthetic::settle(there, synthetic::invent({.seed = 8, .pupils = 6, .la_estab = "8012001", .starts = testing::first_of_term})).value();
    auto const half = settled.pupils.begin() + static_cast<std::ptrdiff_t>(settled.pupils.size() / 2);
    form_group("7B", "tutor", {settled.pupils.begin(), half});
    auto lead = safeguarding();
    juniper::mis::safeguarding::note(lead, {.children = {{settled.pupils[0], "one"}, {settled.pupils[1], "two"}}, .text = "both"}).value();
    auto const own_parent = settled.adults[0][0];
    employ("parent", "parent", meadow, own_parent);
    auto const both = employ("tutor_and_lead", "form_tutor", meadow, own_parent);
    auto admin_ = admin();
    access::grant(admin_, {.account = both, .role = "dsl", .at = meadow, .starts = testing::first_of_term}).value();
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

// How two values of a field compare, without the library's predicates: codes that are steps by their place in the set.
inline std::partial_ordering compared(FieldInfo const& field, ValueView const& a, ValueView const& b) {
  auto const* x = std::get_if<std::string_view>(&a);
  auto const* y = std::get_if<std::string_view>(&b);
  if (field.codes == nullptr || !field.codes->ordered || x == nullptr || y == nullptr) { return compare(a, b); }
  auto const place = [&](std::string_view code) { return std::ranges::find(field.codes->entries, code, &CodeEntry::code) - field.codes->entries.begin(); };
  return place(*x) <=> place(*y);
}

inline std::map<Uuid, SeenRecord> listed(Desk& desk, EntityInfo const& entity, RecordFind find) {
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

inline bool shown_alike(SeenRecord const& a, SeenRecord const& b) {
  for (std::size_t i = 0; i < a.entity().fields.size(); ++i) {
    if (a.state(i) != b.state(i) || a.why_withheld(i) != b.why_withheld(i)) { return false; }
    if (a.state(i) == FieldState::value && std::is_neq(compare(a.value(i), b.value(i)))) { return false; }
  }
  return true;
}

}  // namespace juniper::mis::testing
