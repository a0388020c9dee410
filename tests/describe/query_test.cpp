// Tests of predicates as they are built: what can be told without looking is told.
#include "catch.hpp"
#include <juniper/mis/describe/paths.hpp>
#include <juniper/mis/describe/query.hpp>
#include <juniper/mis/enrolment/enrolment.hpp>
#include <juniper/mis/safeguarding/note_participation.hpp>

using namespace juniper::mis;
using namespace std::chrono_literals;
using Op = Predicate::Op;

TEST_CASE("always and never are folded away", "[describe]") {
  auto const some = [] { return where::equal("name", std::string{"x"}); };
  CHECK(where::all({}).op == Op::always);
  CHECK(where::any({}).op == Op::never);
  CHECK(where::all({where::always(), where::always()}).op == Op::always);
  CHECK(where::all({some(), where::never()}).op == Op::never);
  CHECK(where::any({some(), where::always()}).op == Op::always);
  CHECK(where::all({some(), where::always()}).op == Op::equal);
  CHECK(where::any({some(), where::never()}).op == Op::equal);
  CHECK(where::all({some(), some()}).of.size() == 2);
  CHECK(where::negate(where::never()).op == Op::always);
  CHECK(where::negate(where::always()).op == Op::never);
  CHECK(where::negate(some()).op == Op::none);
  CHECK(where::in("name", std::vector<Value>{}).op == Op::never);
  CHECK(where::in("pupil", description<Pupil>(), "id", where::never()).is_never());
}

TEST_CASE("a period holds from its first day and until its last, if it has one", "[describe]") {
  auto const p = where::holds_on(description<Enrolment>(), 2026y / 9 / 2);
  REQUIRE(p.op == Op::all);
  REQUIRE(p.of.size() == 2);
  CHECK(p.of[0].op == Op::less_equal);
  CHECK(p.of[0].field == "starts");
  REQUIRE(p.of[1].of.size() == 2);
  CHECK(p.of[1].of[0].op == Op::is_absent);
  CHECK(p.of[1].of[1].op == Op::greater_equal);
  CHECK(p.of[1].of[1].field == "ends");
  CHECK(where::holds_on(description<Pupil>(), 2026y / 9 / 2).op == Op::always);
}

TEST_CASE("a path to people becomes nested sub-queries", "[describe]") {
  auto const& enrolment = description<Enrolment>();
  auto const p = rows_whose_path(
      enrolment, enrolment.subjects.paths[0],
      [](std::string_view field) { return where::equal(field, Uuid::from_number(1)); });
  REQUIRE(p.op == Op::in_select);
  CHECK(p.field == "pupil");
  CHECK(p.select->from == &description<Pupil>());
  CHECK(p.select->field == "id");
  CHECK(p.select->where.field == "person");
}

TEST_CASE("a path through rows that point back starts with them", "[describe]") {
  auto const& note = description<SafeguardingNote>();
  auto const p = rows_whose_path(note, note.subjects.paths[0], [](std::string_view field) {
    return where::equal(field, Uuid::from_number(1));
  });
  REQUIRE(p.op == Op::in_select);
  CHECK(p.field == "id");
  CHECK(p.select->from == &description<NoteParticipation>());
  CHECK(p.select->field == "note");
  CHECK(p.select->where.field == "pupil");
}
