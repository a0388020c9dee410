// Tests of whom court orders keep from somebody: what a store finds is what plain loops over the same facts find.
#include "catch.hpp"
#include "support/random_school.hpp"
#include <juniper/mis/protection/relations.hpp>

#include <algorithm>

using namespace juniper::mis;
using juniper::mis::testing::RandomSchool;

namespace protection_relations {

template <class T>
bool holds(T const& row, Date today) {
  return row.starts <= today && (!row.ends || today <= *row.ends);
}

bool is_linked(RandomSchool const& s, Id<Person> adult, Id<Person> child) {
  return std::ranges::any_of(s.links, [&](auto const& l) { return l.adult == adult && l.child == child; });
}

// Children of whom something is kept from the actor: everything, or the home as well.
std::set<Uuid> children_kept(RandomSchool const& s, Id<Person> actor, Date today, bool home_too) {
  std::set<Uuid> children;
  for (auto const& e : s.effects) {
    auto const& order = *std::ranges::find(s.orders, e.order, &CourtOrder::id);
    if (!holds(e, today) || !holds(order, today) || !order.seen_on || today < *order.seen_on) { continue; }
    if (e.adult ? *e.adult != actor : !is_linked(s, actor, e.child)) { continue; }
    auto const kept = e.bars ? e.bars->text() : "child";
    if (kept == "child" || (home_too && kept == "home")) { children.insert(e.child.value); }
  }
  return children;
}

std::set<Uuid> homes_kept(RandomSchool const& s, Id<Person> actor, Date today) {
  auto const children = children_kept(s, actor, today, true);
  std::set<Uuid> adults;
  for (auto const& l : s.links) {
    if (children.contains(l.child.value) && l.adult != actor) { adults.insert(l.adult.value); }
  }
  std::set<Uuid> all = children;
  for (auto const& l : s.links) {
    if (adults.contains(l.adult.value)) { all.insert(l.child.value); }
  }
  all.merge(adults);
  return all;
}

}  // namespace protection_relations

TEST_CASE("orders in force that were seen keep the child, or the home, from the adult, and nothing before or after", "[protection]") {
  using namespace protection_relations;
  std::size_t kept = 0;
  std::size_t free = 0;
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    RandomSchool const school{seed};
    for (auto const& adult : school.persons) {
      for (int offset = -1; offset <= 11; ++offset) {
        auto const today = school.day(offset);
        RelationContext const context{.actor = {adult.id.value}, .organisation = {Uuid::from_number(4711)}, .today = today};
        auto const children = school.found(description<Person>(), protection::barred().people("id", context));
        auto const homes = school.found(description<Person>(), protection::barred_home().people("id", context));
        if (children != children_kept(school, adult.id, today, false)) { FAIL("children, seed " << seed << ", day " << offset); }
        if (homes != homes_kept(school, adult.id, today)) { FAIL("homes, seed " << seed << ", day " << offset); }
        if (!std::ranges::includes(homes, children)) { FAIL("a child is kept and its home is not"); }
        kept += children.size();
        free += homes.empty() ? 1 : 0;
      }
    }
  }
  CHECK(kept > 50);
  CHECK(free > 50);
}

TEST_CASE("an order keeps nobody from an account without a person behind it", "[protection]") {
  RelationContext const machine{.organisation = {Uuid::from_number(1)}, .today = Date{std::chrono::year{2026} / 9 / 1}};
  CHECK(protection::barred().people("id", machine).is_never());
  CHECK(protection::barred_home().people("id", machine).is_never());
}
