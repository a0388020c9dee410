// Tests of what hosts test with: the world under any policy, and the policy as a table.
#include <juniper/mis/testing/policy_table.hpp>
#include <juniper/mis/testing/world.hpp>

#include <juniper/mis/safeguarding/commands.hpp>

#include <algorithm>

#include "catch.hpp"
#include "core/user_fields_text.hpp"

using namespace juniper::mis;
using testing::World;

namespace world_tests {

// A policy of its own roles and purposes, which permits next to nothing.
constexpr char const* strict = R"({
  "name": "strict", "version": "1",
  "roles": {"librarian": "librarian", "trust_data_manager": "trust data manager"},
  "purposes": {"lending": {"label": "Lending books", "article6": "public_task", "conditions": {}}},
  "rules": [{"id": "L1", "permit": ["read"], "roles": ["librarian"], "purposes": ["lending"], "relation": "organisation", "categories": ["names"]}]
})";
constexpr PurposeKey lending{"lending", "Lending books"};

}  // namespace world_tests

TEST_CASE("a world is set up under a policy that permits next to nothing, and shows what that policy shows", "[testing]") {
  World w{{.policy = world_tests::strict}};
  auto const ava = w.admit("Ava", "Okafor");
  w.form_group("7B", "librarian", {ava});
  auto desk = w.desk("librarian", world_tests::lending);
  auto const seen = desk.get(w.person_of(ava)).value();
  CHECK(seen[&Person::legal_forename].value().reveal() == "Ava");
  CHECK(seen[&Person::date_of_birth].withheld());
  CHECK(seen[&Person::date_of_birth].why_withheld().find("date of birth") != std::string::npos);
  auto const pupil = desk.get(ava).value();
  CHECK(pupil[&Pupil::year_group].withheld());
  CHECK_FALSE(w.try_desk("librarian", w.brook, world_tests::lending).ok());
  CHECK_THROWS_AS(w.desk("form_tutor", world_tests::lending), Failure);  // no such role in that policy
}

TEST_CASE("in a world somebody sits down by account or by role", "[testing]") {
  World w;
  CHECK(w.desk("tutor", purposes::teaching).account() == w.desk("form_tutor", purposes::teaching).account());
  auto const ava = w.admit("Ava", "Okafor");
  auto const mother = w.parent_of(ava, "mother");
  auto parent = w.desk("mother", purposes::teaching);
  CHECK(parent.get(ava).ok());
  CHECK_FALSE(parent.get(w.admit("Ben", "Hartley")).ok());
  CHECK(w.persons.at("mother") == mother);
}

TEST_CASE("a broken policy is told with its lines", "[testing]") {
  try {
    World w{{.policy = "{\n\"name\": 3}"}};
    FAIL("it was taken");
  } catch (Failure const& failure) {
    CHECK(failure.error().hint.find("line 2") != std::string::npos);
  }
}

TEST_CASE("the table of a policy says what desks show, with relations and reasons", "[testing]") {
  World w;
  auto const open = testing::policy_answer(w.core(), "form_tutor", "teaching", "pupil.year_group");
  CHECK(open.open());
  CHECK(std::ranges::find(open.relations, "registered") != open.relations.end());
  CHECK(open.why.empty());
  auto const withheld = testing::policy_answer(w.core(), "form_tutor", "teaching", "pupil.ethnicity");
  CHECK_FALSE(withheld.open());
  CHECK(withheld.why.find("racial or ethnic origin") != std::string::npos);

  auto const ava = w.admit("Ava", "Okafor");
  w.form_group("7B", "tutor", {ava});
  auto tutor = w.desk("tutor", purposes::teaching);
  auto const seen = tutor.get(ava).value();
  auto const table = testing::policy_table(w.core(), {.roles = {"form_tutor"}, .purposes = {"teaching"}, .entities = {"pupil"}});
  REQUIRE(table.size() == description<Pupil>().fields.size());
  for (std::size_t i = 0; i < table.size(); ++i) {
    INFO(table[i].field);
    CHECK(table[i].open() == (seen.record().state(i) != FieldState::withheld));  // this tutor stands in every relation that matters
    if (!table[i].open()) { CHECK(table[i].why == seen.record().why_withheld(i)); }
  }
}

TEST_CASE("the whole table has a row for every role, purpose and field, and none for the book-keeping", "[testing]") {
  World w{{.policy = world_tests::strict}};
  auto const table = testing::policy_table(w.core());
  std::size_t fields = 0;
  auto const model = school_model();
  for (auto const* e : model.registry.all()) { fields += e->fields.size(); }
  CHECK(table.size() == 2 * 1 * fields);
  auto const text = testing::text_of(table);
  CHECK(text.find("librarian\tlending\tread\tperson.legal_surname\topen\torganisation\n") != std::string::npos);
  CHECK(text.find("trust_data_manager\tlending\tread\tperson.legal_surname\twithheld\t") != std::string::npos);
  CHECK(text.find("store_mark") == std::string::npos);
  CHECK_THROWS_AS(testing::policy_table(w.core(), {.roles = {"librarien"}}), Failure);
  CHECK_THROWS_AS(testing::policy_answer(w.core(), "librarian", "lending", "person.legal_sirname"), Failure);
}

TEST_CASE("user-defined fields stand in the table", "[testing]") {
  World w{{.policy = user_fields_tests::policy(), .user_fields = {user_fields_tests::text()}}};
  CHECK(testing::policy_answer(w.core(), "office", "admissions", "pupil_extra.shoe_size").open());
  CHECK_FALSE(testing::policy_answer(w.core(), "office", "admissions", "pupil_extra.pen_place").open());
  CHECK(testing::policy_answer(w.core(), "dsl", "safeguarding", "pupil_extra.pen_place", access::Verb::erase).open());
}
