// A list is exactly the filter of the gets, for every account, purpose and entity; conditions disclose nothing.
#include "full_world.hpp"

#include "catch.hpp"

using namespace juniper::mis;
using testing::FullWorld;
using testing::code_of;
using testing::listed;
using testing::shown_alike;

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
