// What the policy for English schools promises, over every role, relation and field.
#include "access/support.hpp"
#include "catch.hpp"
#include "support/relation_sets.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace {

using namespace access_tests;
using Kind = Decision::Kind;
using juniper::mis::SpecialClass;
using juniper::mis::access::every_verb;

// Whether a role may do so for any purpose, whatever the relation.
bool ever(Policy const& policy, std::string const& role, Verb verb, std::string_view field) {
  return std::ranges::any_of(policy.purposes(), [&](auto const& purpose) {
    RelationSet bit = 1;
    for (std::size_t r = 0; r < policy.relations().size(); ++r, bit <<= 1U) {
      if (decision(policy, {role}, purpose.key, verb, field, bit).permitted()) { return true; }
    }
    return false;
  });
}

std::set<std::string> roles_that_ever(Policy const& policy, Verb verb, std::string_view field) {
  std::set<std::string> roles;
  for (auto const& role : policy.roles()) {
    if (ever(policy, role, verb, field)) { roles.insert(role); }
  }
  return roles;
}

struct Expected {
  char const* role;
  char const* purpose;
  Verb verb;
  char const* field;
  char const* relation;
  bool permitted;
};

constexpr Expected expectations[] = {
    {"class_teacher", "teaching", Verb::read, "person.legal_surname", "taught", true},
    {"class_teacher", "teaching", Verb::read, "person.legal_surname", "organisation", false},
    {"class_teacher", "teaching", Verb::read, "person.date_of_birth", "taught", false},
    {"class_teacher", "teaching", Verb::read, "pupil.year_group", "taught", true},
    {"class_teacher", "teaching", Verb::read, "address.street", "taught", false},
    {"class_teacher", "welfare", Verb::read, "allergy.allergen", "taught", true},
    {"class_teacher", "welfare", Verb::write, "allergy.allergen", "taught", false},
    {"form_tutor", "teaching", Verb::read, "pupil.year_group", "registered", true},
    {"form_tutor", "attendance", Verb::read, "contact_point.value", "registered", true},
    {"form_tutor", "attendance", Verb::read, "contact_point.value", "families_registered", true},
    {"form_tutor", "attendance", Verb::read, "contact_point.safe_to_contact", "families_registered", true},
    {"form_tutor", "teaching", Verb::read, "contact_point.value", "families_registered", false},
    {"form_tutor", "attendance", Verb::read, "child_adult_link.adult", "registered", true},
    {"form_tutor", "teaching", Verb::read, "person.legal_surname", "taught", false},
    {"form_tutor", "teaching", Verb::read, "pupil.admission_number", "registered", false},
    {"form_tutor", "safeguarding", Verb::read, "safeguarding_note.text", "registered", false},
    {"office", "admissions", Verb::write, "person.legal_surname", "on_roll", true},
    {"office", "admissions", Verb::write, "person.legal_surname", "organisation", false},
    {"office", "admissions", Verb::read, "address.street", "families", true},
    {"office", "admissions", Verb::read, "address.street", "ever_on_roll", false},
    {"office", "admissions", Verb::read, "address.street", "colleagues", false},
    {"office", "admissions", Verb::write, "pupil.upn", "on_roll", true},
    {"office", "admissions", Verb::write, "pupil.ethnicity", "on_roll", true},
    {"office", "admissions", Verb::read, "staff_member.ethnicity", "on_roll", false},
    {"office", "admissions", Verb::write, "enrolment.ends", "organisation", true},
    {"office", "admissions", Verb::write, "child_adult_link.may_see_data", "on_roll", true},
    {"office", "admissions", Verb::write, "teaching_assignment.staff", "organisation", true},
    {"office", "admissions", Verb::read, "appointment.post", "organisation", false},
    {"office", "admissions", Verb::erase, "person.legal_surname", "on_roll", false},
    {"office", "attendance", Verb::read, "contact_point.value", "families", true},
    {"office", "attendance", Verb::write, "contact_point.value", "families", false},
    {"office", "attendance", Verb::read, "pupil.ethnicity", "on_roll", false},
    {"dsl", "safeguarding", Verb::write, "safeguarding_note.text", "organisation", true},
    {"dsl", "safeguarding", Verb::write, "note_participation.pupil", "organisation", true},
    {"dsl", "safeguarding", Verb::read, "address.street", "ever_on_roll", true},
    {"dsl", "safeguarding", Verb::read, "address.street", "staff", false},
    {"dsl", "safeguarding", Verb::write, "address.street", "ever_on_roll", false},
    {"dsl", "admissions", Verb::read, "person.legal_surname", "organisation", false},
    {"head", "safeguarding", Verb::read, "safeguarding_note.text", "organisation", true},
    {"head", "teaching", Verb::read, "safeguarding_note.text", "organisation", false},
    {"head", "employment", Verb::write, "appointment.post", "organisation", true},
    {"head", "records_management", Verb::write, "role_grant.role", "organisation", false},
    {"data_protection_officer", "records_management", Verb::read, "safeguarding_note.text", "organisation", true},
    {"data_protection_officer", "records_management", Verb::erase, "pupil.ethnicity", "organisation", true},
    {"data_protection_officer", "records_management", Verb::write, "pupil.year_group", "organisation", false},
    {"trust_data_manager", "records_management", Verb::write, "school.name", "organisation", true},
    {"trust_data_manager", "records_management", Verb::write, "role_grant.role", "organisation", true},
    {"trust_data_manager", "records_management", Verb::write, "person.date_of_birth", "organisation", true},
    {"trust_data_manager", "records_management", Verb::read, "person.date_of_birth", "organisation", false},
    {"trust_data_manager", "records_management", Verb::read, "address.street", "organisation", false},
    {"vendor_support", "support", Verb::read, "school.name", "everywhere", true},
    {"vendor_support", "support", Verb::read, "group.name", "organisation", true},
    {"vendor_support", "support", Verb::read, "person.legal_surname", "organisation", false},
    {"parent", "teaching", Verb::read, "person.legal_surname", "own_child", true},
    {"parent", "teaching", Verb::read, "enrolment.starts", "own_child", true},
    {"parent", "teaching", Verb::read, "address.street", "own_child", false},
    {"parent", "teaching", Verb::read, "address.street", "itself", true},
    {"parent", "teaching", Verb::read, "child_adult_link.adult", "own_child", false},
    {"parent", "teaching", Verb::read, "person.legal_surname", "organisation", false},
};

}  // namespace

TEST_CASE("The shipped policy is that of the file in the tree, and has no problem at all",
          "[access]") {
  auto const file = beside_tests("../src/access/english_schools.policy.json");
  CHECK(Policy::shipped_text() == text_of(file));
  mis::Findings found;
  auto const policy = parsed(Policy::shipped_text(), &found);
  REQUIRE(policy.ok());
  CHECK(found.empty());
  CHECK(policy->name() == "english_schools 2");
  CHECK(policy->roles().size() == 20);
  CHECK(policy->purposes().size() == 12);
}

TEST_CASE("Each role of the shipped policy may do its work and no more", "[access]") {
  auto const policy = shipped();
  for (auto const& e : expectations) {
    INFO(e.role << " " << e.purpose << " " << name_of(e.verb) << " " << e.field << " "
                << e.relation);
    auto const d = decision(policy, {e.role}, e.purpose, e.verb, e.field, only(policy, e.relation));
    INFO(d.text);
    CHECK(d.permitted() == e.permitted);
  }
}

TEST_CASE("Only the safeguarding leads, the head and the data protection officer ever read a child-protection record", "[access]") {
  auto const policy = shipped();
  std::set<std::string> const readers{"dsl", "deputy_dsl", "head", "data_protection_officer"};
  for (auto const* entity : model().registry.all()) {
    for (auto const& field : entity->fields) {
      bool const text = field.category.key == "safeguarding";
      if (!text && field.category.key != "safeguarding_register") { continue; }
      auto const dotted = std::string{entity->name} + "." + std::string{field.name};
      INFO(dotted);
      auto expected = readers;
      if (!text) { expected.insert("trust_safeguarding_lead"); }  // that there is one
      CHECK(roles_that_ever(policy, Verb::read, dotted) == expected);
      auto writers = roles_that_ever(policy, Verb::write, dotted);
      writers.erase("safeguarding_reporter");  // who reads nothing of it
      CHECK(writers == std::set<std::string>{"dsl", "deputy_dsl", "head"});
      CHECK(roles_that_ever(policy, Verb::erase, dotted) == std::set<std::string>{"data_protection_officer"});
    }
  }
}

TEST_CASE("Nobody sees the child-protection record of their own child", "[access]") {
  auto const policy = shipped();
  auto const held = every_relation(policy);
  for (auto const* role : {"dsl", "deputy_dsl", "head"}) {
    auto const d = decision(policy, {role}, "safeguarding", Verb::read, "safeguarding_note.text", held);
    CHECK(d.kind == Kind::forbidden);
    CHECK(d.rule == "dsl.not_own_child");
  }
}

TEST_CASE("Whatever is open of a child is closed to a parent from whom an order keeps the child, in every role", "[access]") {
  auto const policy = shipped();
  auto const held = every_relation(policy);
  std::set<std::string_view> const of_adults{"employment", "accounts", "pay", "staff_absence", "staff_health", "next_of_kin", "vetting",
                                             "criminal_record", "governance", "agency_workers", "adult_concerns", "adult_concern_register"};
  std::size_t closed = 0;
  for (auto const& role : policy.roles()) {
    for (auto const& purpose : policy.purposes()) {
      if (purpose.key == "employment") { continue; }  // nothing of pupils is open for it
      for (auto const* entity : model().registry.all()) {
        for (auto const& field : entity->fields) {
          if (!field.category.personal || of_adults.contains(field.category.key)) { continue; }
          ++closed;
          if (policy.decide(Keys{role}, purpose.key, Verb::read, *entity, field, held).permitted()) {
            FAIL_CHECK(role << " for " << purpose.key << ": " << entity->name << "." << field.name);
          }
        }
      }
    }
  }
  CHECK(closed > 10'000);
}

TEST_CASE("Nobody gives themselves a role", "[access]") {
  auto const policy = shipped();
  auto const d = decision(policy, {"trust_data_manager"}, "records_management", Verb::write,
                          "role_grant.role", every_relation(policy));
  CHECK(d.kind == Kind::forbidden);
  CHECK(roles_that_ever(policy, Verb::write, "role_grant.role") ==
        std::set<std::string>{"trust_data_manager"});
}

TEST_CASE("The tutor of the first program sees the year group, not the ethnicity, and is told why",
          "[access]") {
  auto const policy = shipped();
  auto const held = only(policy, "registered");
  CHECK(decision(policy, {"form_tutor"}, "teaching", Verb::read, "pupil.year_group", held)
            .permitted());
  auto const d = decision(policy, {"form_tutor"}, "teaching", Verb::read, "pupil.ethnicity", held);
  CHECK(d.kind == Kind::gap);
  CHECK(
      d.text ==
      "special category (racial or ethnic origin): purpose 'teaching' has no Article 9 condition");
}

TEST_CASE(
    "The blind number is shown to no teacher and no tutor, whatever else they are, for teaching",
    "[access]") {
  auto const policy = shipped();
  for (auto const& roles : role_sets(policy)) {
    auto const is = [&roles](char const* role) { return std::ranges::count(roles, role) > 0; };
    if (!is("form_tutor") && !is("class_teacher") && !is("head_of_year") && !is("agency_worker")) { continue; }
    for (auto const held : mis::testing::relation_sets(policy, roles, "teaching")) {
      CHECK_FALSE(decision(policy, roles, "teaching", Verb::read, "pupil.upn", held).permitted());
    }
  }
}

TEST_CASE("A supplier's engineer and a parent never see anybody else", "[access]") {
  auto const policy = shipped();
  auto const others =
      every_relation(policy) & ~(only(policy, "itself") | only(policy, "own_child"));
  for (auto const* entity : model().registry.all()) {
    for (auto const& field : entity->fields) {
      if (!field.category.personal) { continue; }
      for (auto const& purpose : policy.purposes()) {
        for (auto const* role : {"parent", "vendor_support"}) {
          Keys const roles{role};
          CHECK_FALSE(
              policy.decide(roles, purpose.key, Verb::read, *entity, field, others).permitted());
        }
      }
    }
  }
}

TEST_CASE(
    "Every category of the shipped model is open to somebody, and every special class has a "
    "condition somewhere",
    "[access]") {
  auto const policy = shipped();
  for (auto const* entity : model().registry.all()) {
    for (auto const& field : entity->fields) {
      auto const dotted = std::string{entity->name} + "." + std::string{field.name};
      INFO(dotted);
      CHECK_FALSE(roles_that_ever(policy, Verb::read, dotted).empty());
      CHECK_FALSE(roles_that_ever(policy, Verb::write, dotted).empty());
    }
  }
}
