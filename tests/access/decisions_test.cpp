// Decisions: which rule decides, in what words, and that masks and plain reading are one.
#include "access/support.hpp"
#include "catch.hpp"
#include "support/relation_sets.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace {

using namespace access_tests;
using Kind = Decision::Kind;
using juniper::mis::access::every_verb;

// How many decisions the compiled masks and the plain reading were compared on, and how many of them permitted.
struct Compared {
  std::size_t decisions = 0;
  std::size_t permitted = 0;
  std::size_t different = 0;
};

using Field = std::pair<mis::EntityInfo const*, std::size_t>;

std::vector<Field> every_field() {
  std::vector<Field> fields;
  for (auto const* entity : model().registry.all()) {
    for (std::size_t i = 0; i < entity->fields.size(); ++i) { fields.emplace_back(entity, i); }
  }
  return fields;
}

// One field of each category, and each that a rule names.
std::vector<Field> telling_fields(Policy const& policy) {
  std::set<std::string_view> named;
  for (auto const& rule : policy.rules()) {
    named.insert(rule.fields.begin(), rule.fields.end());
    named.insert(rule.except.begin(), rule.except.end());
  }
  std::set<std::string_view> categories;
  std::vector<Field> fields;
  for (auto const& [entity, i] : every_field()) {
    auto const& field = entity->fields[i];
    auto const dotted = std::string{entity->name} + "." + std::string{field.name};
    if (categories.insert(field.category.key).second || named.contains(dotted)) { fields.emplace_back(entity, i); }
  }
  return fields;
}

void compare(Policy const& policy, Keys const& roles, std::string_view purpose, std::vector<Field> const& fields, Compared& c) {
  auto const sets = mis::testing::relation_sets(policy, roles, purpose);
  auto const desk = policy.compile(roles, purpose);
  for (auto const& [entity, i] : fields) {
    for (auto const verb : every_verb) {
      auto const& masks = desk.of(*entity, verb);
      for (auto const held : sets) {
        auto const plain = policy.decide(roles, purpose, verb, *entity, entity->fields[i], held).permitted();
        ++c.decisions;
        c.permitted += plain ? 1U : 0U;
        c.different += plain != mis::access::contains(masks.open(held), i) ? 1U : 0U;
      }
    }
  }
}

// Nobody and every role on every field; every pair of roles that both have rules for the purpose on what tells pairs apart.
Compared masks_against_plain_reading(Policy const& policy) {
  Compared c;
  auto const all = every_field();
  auto const telling = telling_fields(policy);
  for (auto const& purpose : policy.purposes()) {
    for (auto const& roles : role_sets(policy)) {
      auto const rules = [&](auto const& role) { return mis::testing::has_rule(policy, role, purpose.key); };
      if (roles.size() > 1 && !std::ranges::all_of(roles, rules)) { continue; }
      compare(policy, roles, purpose.key, roles.size() > 1 ? telling : all, c);
    }
  }
  return c;
}

Decision knot(Keys const& roles, std::string_view purpose, Verb verb, std::string_view field,
              std::vector<std::string_view> const& relations) {
  static Policy const policy = knotty();
  RelationSet held = 0;
  for (auto const r : relations) { held |= only(policy, r); }
  return decision(policy, roles, purpose, verb, field, held);
}

}  // namespace

TEST_CASE("The masks of the shipped policy open exactly what its plain reading permits",
          "[access]") {
  auto const c = masks_against_plain_reading(shipped());
  CHECK(c.different == 0);
  CHECK(c.decisions > 100'000);
  CHECK(c.permitted > 10'000);
}

TEST_CASE("Masks and plain reading agree on forbids, exceptions and gaps too", "[access]") {
  auto const c = masks_against_plain_reading(knotty());
  CHECK(c.different == 0);
  CHECK(c.permitted > 1'000);
}

TEST_CASE("Nothing is permitted by default", "[access]") {
  auto const d = knot({"guest"}, "teaching", Verb::read, "person.legal_forename",
                      {"everywhere", "organisation"});
  CHECK(d.kind == Kind::no_rule);
  CHECK(d.rule.empty());
  CHECK(d.text == "no rule lets a guest read names for 'teaching'");
  CHECK(knot({}, "teaching", Verb::read, "person.legal_forename", {"everywhere"}).text ==
        "no rule lets anybody without a role read names for 'teaching'");
  CHECK(knot({"butler"}, "teaching", Verb::read, "person.legal_forename", {"everywhere"}).kind ==
        Kind::no_rule);
}

TEST_CASE("A permit names the first rule of the file that gives it", "[access]") {
  auto const d =
      knot({"clerk"}, "admissions", Verb::read, "person.legal_surname", {"organisation"});
  CHECK(d.permitted());
  CHECK(d.rule == "p1");
  CHECK(d.text == "rule 'p1' lets an admissions clerk read names for 'admissions'");
  CHECK(knot({"clerk"}, "admissions", Verb::write, "person.legal_surname", {"organisation"}).rule ==
        "p3");
}

TEST_CASE("A forbid beats every permit, of the same role or another", "[access]") {
  auto const read = [](Keys const& roles, std::vector<std::string_view> const& relations) {
    return knot(roles, "admissions", Verb::read, "person.legal_surname", relations);
  };
  CHECK(read({"officer"}, {"everywhere"}).permitted());
  CHECK(read({"clerk"}, {"organisation", "taught"}).permitted());
  auto const d = read({"clerk", "officer"}, {"organisation", "taught"});
  CHECK(d.kind == Kind::forbidden);
  CHECK(d.rule == "f3");
  CHECK(d.text == "rule 'f3' forbids an officer to read names for 'admissions'");
}

TEST_CASE("A purpose without a lawful basis, and one that is unknown, are gaps", "[access]") {
  auto const d = knot({"tutor"}, "photographs", Verb::read, "person.legal_surname", {"registered"});
  CHECK(d.kind == Kind::gap);
  CHECK(d.text == "purpose 'photographs' has no lawful basis");
  auto const unknown =
      knot({"tutor"}, "fishing", Verb::read, "person.legal_surname", {"registered"});
  CHECK(unknown.kind == Kind::gap);
  CHECK(unknown.text == "the policy does not know this purpose");
}

TEST_CASE("A special category needs the purpose's own condition before any rule counts",
          "[access]") {
  auto const d = knot({"guest"}, "teaching", Verb::read, "pupil.ethnicity", {"everywhere"});
  CHECK(d.kind == Kind::gap);
  CHECK(d.rule.empty());
  CHECK(
      d.text ==
      "special category (racial or ethnic origin): purpose 'teaching' has no Article 9 condition");
  CHECK(
      knot({"clerk"}, "admissions", Verb::write, "pupil.ethnicity", {"organisation"}).permitted());
  CHECK(knot({"lead"}, "admissions", Verb::read, "safeguarding_note.text", {"organisation"}).text ==
        "special category (safeguarding): purpose 'admissions' has no Article 9 condition");
}

TEST_CASE("An exception takes a field out of a rule, and another rule may still speak of it",
          "[access]") {
  CHECK(knot({"tutor"}, "teaching", Verb::read, "person.sex", {"organisation"}).kind ==
        Kind::no_rule);
  CHECK(knot({"tutor"}, "teaching", Verb::read, "person.date_of_birth", {"organisation"}).rule ==
        "p1");
  CHECK(knot({"tutor"}, "teaching", Verb::read, "person.sex", {"registered"}).rule == "p2");
  CHECK(knot({"lead"}, "safeguarding", Verb::read, "note_participation.part",
             {"organisation", "own_child"})
            .rule == "p4");
  CHECK(knot({"lead"}, "safeguarding", Verb::read, "note_participation.pupil",
             {"organisation", "own_child"})
            .rule == "f1");
}

TEST_CASE("What would be open for other people says for whom", "[access]") {
  CHECK(knot({"tutor"}, "teaching", Verb::read, "address.street", {"organisation"}).text ==
        "for 'teaching' a form tutor may read contact details only of people in the actor's "
        "registration group today");
  CHECK(knot({"tutor", "clerk"}, "teaching", Verb::read, "person.legal_forename", {}).text ==
        "for 'teaching' a form tutor or an admissions clerk may read names only of people taught "
        "by the actor today or "
        "known at this school");
}

TEST_CASE("An entity that the policy was not checked against is closed", "[access]") {
  auto const& person = *model().registry.find("person");
  mis::EntityInfo const stranger{.number = 54321, .name = person.name, .fields = person.fields, .subjects = person.subjects};
  auto const policy = shipped();
  Keys const roles{"head"};
  CHECK_FALSE(policy
                  .decide(roles, "teaching", Verb::read, stranger, stranger.fields[0],
                          every_relation(policy))
                  .permitted());
  CHECK(policy.compile(roles, "teaching").of(stranger, Verb::read).open(every_relation(policy)) ==
        0);
}

TEST_CASE("A policy serves those roles and purposes for which it permits anything at all",
          "[access]") {
  auto const policy = knotty();
  auto const serves = [&policy](Keys const& roles, std::string_view purpose) {
    return policy.serves(roles, purpose);
  };
  CHECK(serves({"tutor"}, "teaching"));
  CHECK(serves({"guest", "clerk"}, "admissions"));
  CHECK_FALSE(serves({"tutor"}, "safeguarding"));
  CHECK_FALSE(serves({"tutor"}, "photographs"));
  CHECK_FALSE(serves({"tutor"}, "fishing"));
  CHECK_FALSE(serves({}, "teaching"));
}

TEST_CASE("Why nobody may says what stands against it, and is silent where somebody may", "[access]") {
  auto const policy = knotty();
  for (auto const& role : policy.roles()) {
    Keys const roles{role};
    for (auto const& purpose : policy.purposes()) {
      for (auto const* entity : model().registry.all()) {
        for (auto const& field : entity->fields) {
          bool somebody = false;
          for (RelationSet bit = 1; bit <= every_relation(policy); bit <<= 1U) {
            somebody = somebody || policy.decide(roles, purpose.key, Verb::read, *entity, field, bit).permitted();
          }
          if (policy.why_nobody(roles, purpose.key, Verb::read, *entity, field).empty() != somebody) {
            FAIL_CHECK(role << " for " << purpose.key << ": " << entity->name << "." << field.name);
          }
        }
      }
    }
  }
  auto const& pupil = *model().registry.find("pupil");
  Keys const teacher{"class_teacher"};
  CHECK(shipped().why_nobody(teacher, "teaching", Verb::read, pupil, *pupil.find("upn")).starts_with("rule 'teacher.blind_number' forbids"));
  CHECK(shipped().why_nobody(teacher, "teaching", Verb::read, pupil, *pupil.find("uln")) ==
        "no rule lets a class teacher read identifiers for 'teaching'");
}

TEST_CASE("Roles and purposes are found by key", "[access]") {
  auto const policy = knotty();
  CHECK(policy.has_role("lead"));
  CHECK_FALSE(policy.has_role("head"));
  CHECK(policy.role_label("lead") == "safeguarding lead");
  CHECK(policy.role_label("head").empty());
  REQUIRE(policy.purpose("safeguarding") != nullptr);
  CHECK(policy.purpose("safeguarding")->conditions.at(mis::SpecialClass::safeguarding) ==
        "9(2)(g), Schedule 1 paragraph 18");
  CHECK(policy.purpose("photographs")->article6.empty());
  CHECK(policy.purpose("fishing") == nullptr);
}

TEST_CASE("The masks say what is a gap, so that a desk can tell it from what no rule opens",
          "[access]") {
  auto const& pupil = *model().registry.find("pupil");
  auto const ethnicity = mis::access::FieldMask{1} << pupil.index_of("ethnicity");
  Keys const roles{"clerk"};
  auto const gap = [&](std::string_view purpose) {
    return knotty().compile(roles, purpose).of(pupil, Verb::read).gap;
  };
  CHECK(gap("teaching") == ethnicity);
  CHECK(gap("admissions") == 0);
  CHECK(gap("photographs") == (mis::access::FieldMask{1} << pupil.fields.size()) - 1);
  CHECK(gap("fishing") == gap("photographs"));
}
