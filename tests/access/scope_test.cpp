// Row scope: which rows each relation reaches, on a small school held in memory and on the shape of
// the conditions.
#include "access/support.hpp"
#include "catch.hpp"
#include <juniper/mis/access/scope.hpp>
#include <juniper/mis/storage/evaluate.hpp>

#include <map>
#include <set>

namespace {

using namespace access_tests;
using juniper::mis::Date;
using juniper::mis::Predicate;
using juniper::mis::RelationContext;
using juniper::mis::Row;
using juniper::mis::Uuid;
using juniper::mis::Value;
using namespace std::chrono_literals;

Date const today = 2026y / 11 / 23;

// Rows by entity, each known by a number; evaluates conditions as a store does.
class World {
 public:
  World& add(std::string_view entity, std::uint64_t number,
             std::map<std::string, Value> const& cells) {
    auto const& info = *model().registry.find(entity);
    Row row;
    row.id = Uuid::from_number(number);
    for (auto const& field : info.fields) {
      auto const it = cells.find(std::string{field.name});
      row.cells.push_back(it == cells.end() ? Value{} : it->second);
    }
    REQUIRE(
        std::ranges::all_of(cells, [&](auto const& c) { return info.find(c.first) != nullptr; }));
    rows_[&info].push_back(std::move(row));
    return *this;
  }

  std::set<std::uint64_t> satisfying(mis::EntityInfo const& entity, Predicate const& where) const {
    auto const run = [this](mis::Select const& select) -> mis::Result<std::vector<Value>> {
      return run_select(select);
    };
    auto const condition = mis::storage::Condition::prepare(entity, where, run).value();
    std::set<std::uint64_t> found;
    auto const it = rows_.find(&entity);
    if (it == rows_.end()) { return found; }
    for (auto const& row : it->second) {
      if (condition.holds(row)) { found.insert(row.id.number()); }
    }
    return found;
  }

  std::set<std::uint64_t> reached(std::string_view entity, std::string_view relation,
                                  RelationContext const& context) const {
    auto const& info = *model().registry.find(entity);
    auto const& r = *std::ranges::find(model().relations, relation, &mis::Relation::key);
    return satisfying(info, mis::access::rows_reached(info, r, context));
  }

 private:
  std::vector<Value> run_select(mis::Select const& select) const {
    std::vector<Value> values;
    auto const matching = satisfying(*select.from, select.where);
    auto const it = rows_.find(select.from);
    for (auto const& row : it == rows_.end() ? std::vector<Row>{} : it->second) {
      if (!matching.contains(row.id.number())) { continue; }
      auto const value =
          select.field == "id" ? Value{row.id} : row.cells[select.from->index_of(select.field)];
      if (!mis::absent(value)) { values.push_back(value); }
    }
    return values;
  }

  std::map<mis::EntityInfo const*, std::vector<Row>> rows_;
};

Value id(std::uint64_t number) { return Uuid::from_number(number); }

using Numbers = std::set<std::uint64_t>;

constexpr std::uint64_t trust = 1;
constexpr std::uint64_t meadow = 2;
constexpr std::uint64_t hill = 3;
constexpr std::uint64_t teacher = 10;
constexpr std::uint64_t ava = 20;
constexpr std::uint64_t ben = 21;
constexpr std::uint64_t cem = 22;
constexpr std::uint64_t mother = 30;
constexpr std::uint64_t father = 31;

// Ava and Ben are at Meadow, Cem is at Hill; the teacher teaches Ava, and tutors Ben, at Meadow.
// Ava's mother may see her data; her father may not. Notes: 90 about Ava and Ben, 91 about Cem.
World const& world() {
  static World const w = [] {
    World made;
    made.add("trust", trust, {})
        .add("school", meadow, {{"trust", id(trust)}})
        .add("school", hill, {{"trust", id(trust)}});
    for (auto const person : {teacher, ava, ben, cem, mother, father}) {
      made.add("person", person, {});
    }
    for (auto const child : {ava, ben, cem}) {
      made.add("pupil", child + 100, {{"person", id(child)}});
    }
    made.add(
        "enrolment", 40,
        {{"pupil", id(ava + 100)}, {"school", id(meadow)}, {"starts", Value{Date{2025y / 9 / 1}}}});
    made.add(
        "enrolment", 41,
        {{"pupil", id(ben + 100)}, {"school", id(meadow)}, {"starts", Value{Date{2025y / 9 / 1}}}});
    made.add(
        "enrolment", 42,
        {{"pupil", id(cem + 100)}, {"school", id(hill)}, {"starts", Value{Date{2025y / 9 / 1}}}});
    made.add("staff_member", 50, {{"person", id(teacher)}});
    made.add("appointment", 51,
             {{"staff", id(50)}, {"school", id(meadow)}, {"starts", Value{Date{2020y / 9 / 1}}}});
    made.add("group", 60, {{"school", id(meadow)}, {"kind", Value{std::string{"class"}}}});
    made.add("group", 61, {{"school", id(meadow)}, {"kind", Value{std::string{"registration"}}}});
    made.add("group", 62, {{"school", id(hill)}, {"kind", Value{std::string{"class"}}}});
    made.add("group_membership", 70,
             {{"group", id(60)}, {"pupil", id(ava + 100)}, {"starts", Value{Date{2026y / 9 / 1}}}});
    made.add("group_membership", 71,
             {{"group", id(61)}, {"pupil", id(ben + 100)}, {"starts", Value{Date{2026y / 9 / 1}}}});
    made.add("group_membership", 72,
             {{"group", id(62)}, {"pupil", id(cem + 100)}, {"starts", Value{Date{2026y / 9 / 1}}}});
    made.add("teaching_assignment", 80,
             {{"group", id(60)}, {"staff", id(50)}, {"starts", Value{Date{2026y / 9 / 1}}}});
    made.add("teaching_assignment", 81,
             {{"group", id(61)}, {"staff", id(50)}, {"starts", Value{Date{2026y / 9 / 1}}}});
    made.add("child_adult_link", 85,
             {{"child", id(ava)},
              {"adult", id(mother)},
              {"may_see_data", true},
              {"parental_responsibility", true},
              {"starts", Value{Date{2026y / 9 / 1}}}});
    made.add("child_adult_link", 86,
             {{"child", id(ava)},
              {"adult", id(father)},
              {"may_see_data", false},
              {"starts", Value{Date{2026y / 9 / 1}}}});
    made.add("safeguarding_note", 90, {{"school", id(meadow)}})
        .add("safeguarding_note", 91, {{"school", id(hill)}});
    made.add("note_participation", 92, {{"note", id(90)}, {"pupil", id(ava + 100)}});
    made.add("note_participation", 93, {{"note", id(90)}, {"pupil", id(ben + 100)}});
    made.add("note_participation", 94, {{"note", id(91)}, {"pupil", id(cem + 100)}});
    made.add("account", 95, {{"subject", id(teacher)}}).add("account", 96, {{"machine", true}});
    made.add("role_grant", 97, {{"account", id(95)}, {"organisation", id(meadow)}});
    made.add("role_grant", 98, {{"account", id(95)}, {"organisation", id(trust)}});
    return made;
  }();
  return w;
}

RelationContext at(std::uint64_t organisation, std::uint64_t actor) {
  return {.actor = {Uuid::from_number(actor)},
          .organisation = {Uuid::from_number(organisation)},
          .whole_tenant = organisation == trust,
          .today = today};
}

Numbers reached(std::string_view entity, std::string_view relation,
                RelationContext const& context) {
  return world().reached(entity, relation, context);
}

}  // namespace

TEST_CASE("A teacher reaches those taught, by any path from them", "[access]") {
  auto const desk = at(meadow, teacher);
  CHECK(reached("person", "taught", desk) == Numbers{ava});
  CHECK(reached("pupil", "taught", desk) == Numbers{ava + 100});
  CHECK(reached("enrolment", "taught", desk) == Numbers{40});
  CHECK(reached("group_membership", "taught", desk) == Numbers{70});
  CHECK(reached("group", "taught", desk) == Numbers{60});
  CHECK(reached("pupil", "registered", desk) == Numbers{ben + 100});
  CHECK(reached("group", "registered", desk) == Numbers{61});
  CHECK(reached("pupil", "taught", at(meadow, mother)).empty());
}

TEST_CASE("A relation to a child reaches a note through the rows that point back at it",
          "[access]") {
  CHECK(reached("safeguarding_note", "taught", at(meadow, teacher)) == Numbers{90});
  CHECK(reached("note_participation", "taught", at(meadow, teacher)) == Numbers{92});
  CHECK(reached("safeguarding_note", "own_child", at(meadow, mother)) == Numbers{90});
  CHECK(reached("safeguarding_note", "own_child", at(meadow, father)).empty());
}

TEST_CASE("Of a link between child and adult the child decides", "[access]") {
  CHECK(reached("child_adult_link", "own_child", at(meadow, mother)) == Numbers{85, 86});
  CHECK(reached("child_adult_link", "itself", at(meadow, mother)).empty());
  CHECK(reached("child_adult_link", "itself", at(meadow, ava)) == Numbers{85, 86});
}

TEST_CASE("Somebody's own person is the row itself", "[access]") {
  CHECK(reached("person", "itself", at(meadow, mother)) == Numbers{mother});
  CHECK(reached("account", "itself", at(meadow, teacher)) == Numbers{95});
  RelationContext machine = at(meadow, 0);
  CHECK(reached("person", "itself", machine).empty());
  CHECK(reached("person", "own_child", machine).empty());
}

TEST_CASE("An organisation reaches what names it, and people through what is known of them there",
          "[access]") {
  CHECK(reached("enrolment", "organisation", at(meadow, teacher)) == Numbers{40, 41});
  CHECK(reached("enrolment", "organisation", at(hill, teacher)) == Numbers{42});
  CHECK(reached("school", "organisation", at(meadow, teacher)) == Numbers{meadow});
  CHECK(reached("trust", "organisation", at(meadow, teacher)).empty());
  CHECK(reached("group_membership", "organisation", at(meadow, teacher)) == Numbers{70, 71});
  CHECK(reached("role_grant", "organisation", at(meadow, teacher)) == Numbers{97});
  CHECK(reached("person", "organisation", at(meadow, teacher)) ==
        Numbers{teacher, ava, ben, mother, father});
  CHECK(reached("safeguarding_note", "organisation", at(hill, teacher)) == Numbers{91});
}

TEST_CASE("A desk of the whole tenant reaches every organisation in it", "[access]") {
  auto const desk = at(trust, teacher);
  CHECK(reached("school", "organisation", desk) == Numbers{meadow, hill});
  CHECK(reached("enrolment", "organisation", desk) == Numbers{40, 41, 42});
  CHECK(reached("role_grant", "organisation", desk) == Numbers{97, 98});
}

TEST_CASE("A desk that stands nowhere reaches nothing through an organisation", "[access]") {
  RelationContext nowhere{.actor = {Uuid::from_number(teacher)},
                          .organisation = {},
                          .whole_tenant = false,
                          .today = today};
  CHECK(reached("enrolment", "organisation", nowhere).empty());
  CHECK(reached("school", "organisation", nowhere).empty());
  auto const& relation = *std::ranges::find(model().relations, "organisation", &mis::Relation::key);
  CHECK(
      mis::access::rows_reached(*model().registry.find("enrolment"), relation, nowhere).is_never());
}

TEST_CASE("Rows about nobody are reached by no relation to people", "[access]") {
  for (auto const* relation : {"itself", "own_child", "taught", "registered"}) {
    CHECK(reached("school", relation, at(meadow, teacher)).empty());
    CHECK(reached("academic_year", relation, at(meadow, teacher)).empty());
  }
  CHECK(reached("school", "everywhere", at(meadow, teacher)) == Numbers{meadow, hill});
}

TEST_CASE("Conditions are nested queries of the store, not lists of ids", "[access]") {
  auto const& enrolment = *model().registry.find("enrolment");
  mis::Relation const marked{.key = "marked",
                             .label = "marked",
                             .people = [](std::string_view field, RelationContext const&) {
                               return mis::where::is_absent(field);
                             }};
  auto const p = mis::access::rows_reached(enrolment, marked, at(meadow, teacher));
  REQUIRE(p.op == Predicate::Op::in_select);
  CHECK(p.field == "pupil");
  CHECK(p.select->from == model().registry.find("pupil"));
  CHECK(p.select->field == "id");
  CHECK(p.select->where.op == Predicate::Op::is_absent);
  CHECK(p.select->where.field == "person");
  auto const note = mis::access::rows_reached(*model().registry.find("safeguarding_note"), marked,
                                              at(meadow, teacher));
  REQUIRE(note.op == Predicate::Op::in_select);
  CHECK(note.field == "id");
  CHECK(note.select->from == model().registry.find("note_participation"));
  CHECK(note.select->field == "note");
}
