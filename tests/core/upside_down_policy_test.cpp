// The policy for English schools turned upside down: what it permits is forbidden, and all else permitted. Desks follow the file, and
// nothing is written into the library.
#include "staffed_school.hpp"

#include <algorithm>
#include <bit>
#include <set>
#include <string>
#include <vector>

#include "catch.hpp"
#include <nlohmann/json.hpp>

using namespace juniper::mis;
using testing::StaffedSchool;

namespace upside_down {

// Every permit becomes a forbid, every forbid falls away, and everybody may do everything else for any purpose.
std::string turned(std::string_view text, Registry const& registry) {
  auto policy = nlohmann::json::parse(text);
  auto rules = nlohmann::json::array();
  for (auto& rule : policy["rules"]) {
    if (!rule.contains("permit")) { continue; }
    rule["forbid"] = rule["permit"];
    rule.erase("permit");
    rules.push_back(rule);
  }
  std::set<std::string> categories;
  for (auto const* entity : registry.all()) {
    for (auto const& f : entity->fields) {
      if (f.category.key != "internal") { categories.emplace(f.category.key); }
    }
  }
  nlohmann::json roles = nlohmann::json::array();
  for (auto const& [role, label] : policy["roles"].items()) { roles.push_back(role); }
  nlohmann::json purposes = nlohmann::json::array();
  for (auto& [purpose, basis] : policy["purposes"].items()) {
    purposes.push_back(purpose);
    for (auto const* special : {"racial_or_ethnic_origin", "religion_or_belief", "health", "safeguarding"}) {
      basis["conditions"][special] = "9(2)(g), Schedule 1 paragraph 18";
    }
    basis["conditions"]["criminal_offence"] = "10, Schedule 1 paragraph 18";
  }
  rules.push_back({{"id", "everything.else"}, {"permit", {"read", "write", "erase"}}, {"roles", roles}, {"purposes", purposes},
                   {"relation", "everywhere"}, {"categories", categories}});
  policy["rules"] = rules;
  policy["name"] = "upside_down";
  return policy.dump();
}

}  // namespace upside_down

TEST_CASE("a policy turned upside down loads, and decides the other way round everywhere", "[core]") {
  auto const model = school_model();
  auto const text = upside_down::turned(access::Policy::shipped_text(), model.registry);
  Findings findings;
  auto const turned = access::Policy::parse(text, model.registry, model.relations, &findings);
  for (auto const& f : findings) { UNSCOPED_INFO(f.place << ": " << f.text); }
  REQUIRE(turned.ok());
  auto const shipped = access::Policy::parse(access::Policy::shipped_text(), model.registry, model.relations).value();
  auto const& relations = shipped.relations();
  auto const everywhere = access::RelationSet{1} << std::ranges::distance(relations.begin(), std::ranges::find(relations, std::string_view{"everywhere"}, &Relation::key));
  std::size_t other_way = 0;
  std::size_t same = 0;
  for (auto const& role : shipped.roles()) {
    std::vector<std::string> const roles{role};
    for (auto const& purpose : shipped.purposes()) {
      auto const as_shipped = shipped.compile(roles, purpose.key);
      auto const as_turned = turned->compile(roles, purpose.key);
      for (auto const* entity : model.registry.all()) {
        for (auto const verb : access::every_verb) {
          auto const& permit = as_shipped.of(*entity, verb).permit;
          for (std::size_t r = 0; r < relations.size(); ++r) {
            access::FieldMask const was = permit[r] | permit[static_cast<std::size_t>(std::countr_zero(everywhere))];
            auto const is = as_turned.of(*entity, verb).open((access::RelationSet{1} << r) | everywhere);
            for (std::size_t i = 0; i < entity->fields.size(); ++i) {
              if (entity->fields[i].category.key == "internal") { continue; }
              (access::contains(was, i) != access::contains(is, i) ? other_way : same) += 1;
            }
          }
        }
      }
    }
  }
  CHECK(same == 0);
  CHECK(other_way > 1'000'000);
}

TEST_CASE("under a policy turned upside down desks show what was hidden and hide what was shown", "[core]") {
  StaffedSchool w;
  w.policy = upside_down::turned(access::Policy::shipped_text(), w.core().registry());
  w.reopen();
  CHECK(w.sees("teacher", "teaching", "note", "text") == "value");
  CHECK(w.sees("teacher", "teaching", "ben", "date_of_birth") == "value");
  CHECK(w.sees("teacher", "teaching", "ava", "legal_surname") == "withheld");  // whom they teach
  CHECK(w.sees("teacher", "teaching", "ava", "date_of_birth") == "value");
  CHECK(w.sees("tutor", "safeguarding", "note", "text") == "value");
  CHECK(w.sees("dsl", "safeguarding", "note", "text") == "not there");
  CHECK(w.sees("dsl", "employment", "contract", "base_pay") == "value");
  CHECK(w.sees("hr", "employment", "contract", "base_pay") == "not there");
  CHECK(w.sees("governor", "governance", "ava", "legal_surname") == "value");
  CHECK(w.sees("governor", "governance", "assessment", "title") == "not there");
  CHECK(w.sees("mother", "teaching", "ava", "legal_surname") == "withheld");
  CHECK(w.sees("mother", "teaching", "father_home", "street") == "value");
  CHECK(w.sees("support", "support", "mother_phone", "value") == "value");
  CHECK(w.sees("support", "support", "school", "name") == "not there");
}
