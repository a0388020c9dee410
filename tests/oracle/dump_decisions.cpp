// Prints what is known of the shipped model and every decision of a policy over it, for an
// evaluator written in another language.
#include "support/relation_sets.hpp"

#include <juniper/mis/access/policy.hpp>
#include <juniper/mis/model.hpp>

#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace {

namespace mis = juniper::mis;
using mis::access::Decision;
using mis::access::Policy;
using mis::access::Verb;

// One letter for a decision: `-` no rule, `!` gap, else the rule by its place in the file: from
// U+0100 if it permits, from U+0800 if it forbids. In UTF-8.
void append(std::string& line, Policy const& policy, Decision const& d) {
  if (d.kind == Decision::Kind::no_rule || d.kind == Decision::Kind::gap) {
    line += d.kind == Decision::Kind::gap ? '!' : '-';
    return;
  }
  std::uint32_t point = d.permitted() ? 0x100 : 0x800;
  for (auto const& rule : policy.rules()) {
    if (rule.id == d.rule) { break; }
    ++point;
  }
  auto const tail = [&line](std::uint32_t bits) {
    line += static_cast<char>(0x80U | (bits & 0x3FU));
  };
  if (point < 0x800) {
    line += static_cast<char>(0xC0U | point >> 6U);
  } else {
    line += static_cast<char>(0xE0U | point >> 12U);
    tail(point >> 6U);
  }
  tail(point);
}

void print_vocabulary(mis::Model const& model) {
  std::cout << "{\"relations\": [";
  char const* comma = "";
  for (auto const& relation : model.relations) {
    std::cout << comma << '"' << relation.key << '"';
    comma = ", ";
  }
  std::cout << "], \"fields\": [";
  comma = "";
  for (auto const* entity : model.registry.all()) {
    for (auto const& field : entity->fields) {
      auto const special =
          field.special == mis::SpecialClass::none ? field.category.special : field.special;
      std::cout << comma << "[\"" << entity->name << '.' << field.name << "\", \""
                << field.category.key << "\", \"" << words(special) << "\"]";
      comma = ", ";
    }
  }
  std::cout << "]}\n";
}

// One line a case: a letter for each set of relations.
void print_decisions_of(mis::Model const& model, Policy const& policy, std::vector<std::string> const& roles,
                        std::string const& purpose) {
  std::string names;
  for (auto const& role : roles) { names += (names.empty() ? "" : "+") + role; }
  auto const sets = mis::testing::relation_sets(policy, roles, purpose);
  for (auto const verb : mis::access::every_verb) {
    for (auto const* entity : model.registry.all()) {
      for (auto const& field : entity->fields) {
        std::string line = names + '|' + purpose + '|' + std::string{name_of(verb)} + '|' +
                           std::string{entity->name} + '.' + std::string{field.name} + '|';
        for (auto const held : sets) {
          append(line, policy, policy.decide(roles, purpose, verb, *entity, field, held));
        }
        std::cout << line << '\n';
      }
    }
  }
}

// Nobody, every role, and every pair of roles that both have rules for the purpose.
void print_decisions(mis::Model const& model, Policy const& policy) {
  auto const roles = policy.roles();
  for (auto const& purpose : policy.purposes()) {
    print_decisions_of(model, policy, {}, purpose.key);
    for (std::size_t i = 0; i < roles.size(); ++i) {
      print_decisions_of(model, policy, {roles[i]}, purpose.key);
      for (std::size_t j = i + 1; j < roles.size(); ++j) {
        if (mis::testing::has_rule(policy, roles[i], purpose.key) &&
            mis::testing::has_rule(policy, roles[j], purpose.key)) {
          print_decisions_of(model, policy, {roles[i], roles[j]}, purpose.key);
        }
      }
    }
  }
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "usage: dump_decisions POLICY.json\n";
    return 2;
  }
  std::ios::sync_with_stdio(false);
  std::ifstream in(arguments[1], std::ios::binary);
  std::string const json{std::istreambuf_iterator<char>{in}, {}};
  auto const model = mis::school_model();
  mis::Findings findings;
  auto const policy = Policy::parse(json, model.registry, model.relations, &findings);
  if (!policy.ok()) {
    for (auto const& f : findings) {
      std::cerr << f.place << ": " << f.code << ": " << f.text << '\n';
    }
    return 1;
  }
  print_vocabulary(model);
  print_decisions(model, *policy);
  return 0;
}
