// User-defined fields for tests: about a pupil and about a school, ordinary and special, and a policy that speaks of them.
#pragma once

#include <juniper/mis/access/policy.hpp>

#include <string>
#include <string_view>

namespace user_fields_tests {

inline std::string replaced(std::string text, std::string_view what, std::string_view by) {
  auto const at = text.find(what);
  return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

inline constexpr std::string_view fields_of_pupils = R"([
        {"number": 1, "name": "shoe_size", "label": "Shoe size", "type": "integer", "category": "uniform"},
        {"number": 2, "name": "pen_place", "label": "Where the adrenaline pen is", "type": "personal_text", "category": "allergy", "keep": "pen_card"},
        {"number": 3, "name": "colour", "label": "Colour of the jumper", "type": "code", "category": "uniform",
         "codes": [{"code": "R", "label": "Red"}, {"code": "G", "label": "Green", "until": "2025-08-31"}]},
        {"number": 4, "name": "measured", "label": "Measured on", "type": "date", "category": "uniform"},
        {"number": 5, "name": "second_hand", "label": "Second hand", "type": "boolean", "category": "uniform"},
        {"number": 6, "name": "carries_pen", "label": "Carries a pen", "type": "boolean", "category": "allergy"}
      ])";

// The whole text, with the fields of pupils as given.
inline std::string text(std::string_view pupils = fields_of_pupils) {
  return R"({
  "schema": "juniper.user_fields/1",
  "owner": "school",
  "categories": [
    {"key": "uniform", "label": "Uniform"},
    {"key": "allergy", "label": "Allergies", "special": "health"},
    {"key": "site", "label": "Buildings", "personal": false}
  ],
  "retention_classes": [
    {"key": "pen_card", "label": "Emergency card", "rule": "SCHOOL-1"}
  ],
  "entities": [
    {
      "extends": "pupil",
      "name": "pupil_extra",
      "number": 100001,
      "label": "More about a pupil",
      "category": "uniform",
      "retention": "pupil_file",
      "fields": )" +
         std::string{pupils} + R"(
    },
    {
      "extends": "school",
      "name": "school_extra",
      "number": 100002,
      "label": "More about a school",
      "category": "site",
      "retention": "organisation",
      "fields": [
        {"number": 1, "name": "gate_colour", "label": "Colour of the gate", "type": "text", "category": "site"}
      ]
    }
  ]
})";
}

// The shipped policy, and rules about those categories: the office may do everything with uniforms, the safeguarding lead with
// allergies, and form tutors may look at the uniforms of their own group.
inline std::string policy() {
  return replaced(std::string{juniper::mis::access::Policy::shipped_text()}, "\"rules\": [", R"("rules": [
    {"id": "U1", "permit": ["read", "write", "erase"], "roles": ["office"], "purposes": ["admissions"], "relation": "organisation", "categories": ["uniform"]},
    {"id": "U2", "permit": ["read", "write", "erase"], "roles": ["dsl"], "purposes": ["safeguarding"], "relation": "organisation", "categories": ["uniform", "allergy"]},
    {"id": "U3", "permit": ["read"], "roles": ["form_tutor"], "purposes": ["teaching"], "relation": "registered", "categories": ["uniform"]},
    {"id": "U4", "permit": ["read", "erase"], "roles": ["data_protection_officer"], "purposes": ["records_management"], "relation": "everywhere", "categories": ["uniform", "allergy"]},)");
}

}  // namespace user_fields_tests
