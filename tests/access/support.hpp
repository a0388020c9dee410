// What the tests of policies share: the shipped model, files beside the tests, and the whole space
// of decisions.
#pragma once

#include <juniper/mis/access/policy.hpp>
#include <juniper/mis/model.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace access_tests {

namespace mis = juniper::mis;
using mis::access::Decision;
using mis::access::Policy;
using mis::access::RelationSet;
using mis::access::Verb;

using Keys = std::vector<std::string>;

inline mis::Model const& model() {
  static mis::Model const shipped = mis::school_model();
  return shipped;
}

inline std::filesystem::path beside_tests(std::string const& name) {
  return std::filesystem::path{JUNIPER_MIS_TEST_SOURCE_DIR} / name;
}

inline std::string text_of(std::filesystem::path const& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>{in}, {}};
}

inline mis::Result<Policy> parsed(std::string_view json, mis::Findings* findings = nullptr) {
  return Policy::parse(json, model().registry, model().relations, findings);
}

inline Policy shipped() { return parsed(Policy::shipped_text()).value(); }

// A policy that exercises forbids, exceptions, gaps and rules on single fields more than the
// shipped one does.
inline Policy knotty() {
  return parsed(text_of(beside_tests("oracle/knotty.policy.json"))).value();
}

// Nobody, each role alone, and every pair.
inline std::vector<Keys> role_sets(Policy const& policy) {
  std::vector<Keys> sets{{}};
  auto const roles = policy.roles();
  for (std::size_t i = 0; i < roles.size(); ++i) {
    sets.push_back({roles[i]});
    for (std::size_t j = i + 1; j < roles.size(); ++j) { sets.push_back({roles[i], roles[j]}); }
  }
  return sets;
}

inline RelationSet every_relation(Policy const& policy) {
  return (RelationSet{1} << policy.relations().size()) - 1;
}

inline RelationSet only(Policy const& policy, std::string_view relation) {
  RelationSet bit = 1;
  for (auto const& r : policy.relations()) {
    if (r.key == relation) { return bit; }
    bit <<= 1U;
  }
  return 0;
}

// One decision on the shipped model, by names: `pupil.upn`.
inline Decision decision(Policy const& policy, Keys const& roles, std::string_view purpose,
                         Verb verb, std::string_view dotted, RelationSet held) {
  auto const dot = dotted.find('.');
  auto const& entity = *model().registry.find(dotted.substr(0, dot));
  return policy.decide(roles, purpose, verb, entity, *entity.find(dotted.substr(dot + 1)), held);
}

}  // namespace access_tests
