// The table of the policy for English schools, role by role, against the policy, over everything that may be asked.
#include "access/support.hpp"
#include "catch.hpp"
#include "support/relation_sets.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <tuple>

namespace reviewed_policy {

using namespace access_tests;
using Kind = Decision::Kind;
using mis::access::every_verb;
using Words = std::vector<std::string>;

Words words_in(std::string const& text) {
  std::istringstream in(text);
  Words words;
  for (std::string word; in >> word;) { words.push_back(word); }
  return words;
}

std::string trimmed(std::string const& text) {
  auto const first = text.find_first_not_of(' ');
  return first == std::string::npos ? std::string{} : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

// One row of the table, for each of the roles of its section.
struct Entry {
  enum class Kind { permit, forbid, denied } kind = Kind::permit;
  Words roles, purposes, verbs, relations, data;  // a "*" stands for all
  std::size_t line = 0;
};

class Table {
 public:
  explicit Table(std::string const& text) {
    std::istringstream in(text);
    Words roles;
    std::size_t number = 0;
    for (std::string line; std::getline(in, line);) {
      ++number;
      if (line.empty() || line[0] == '#') { continue; }
      if (line[0] == '[') {
        roles = words_in(line.substr(1, line.size() - 2));
      } else if (line.starts_with("set ")) {
        auto words = words_in(line);
        sets_[words[1]] = expanded({words.begin() + 2, words.end()});
      } else {
        entries.push_back(entry(line, roles, number));
      }
    }
  }
  std::vector<Entry> entries;

 private:
  Words expanded(Words const& data) const {
    Words all;
    for (auto const& word : data) {
      if (word[0] != '@') {
        all.push_back(word);
      } else {
        auto const& set = sets_.at(word.substr(1));
        all.insert(all.end(), set.begin(), set.end());
      }
    }
    return all;
  }

  Entry entry(std::string const& line, Words const& roles, std::size_t number) const {
    Words cells;
    std::istringstream in(line);
    for (std::string cell; std::getline(in, cell, '|');) { cells.push_back(trimmed(cell)); }
    INFO("line " << number << ": " << line);
    REQUIRE(cells.size() == 5);
    CHECK_FALSE(cells[4].empty());  // because
    Entry e{.roles = roles, .purposes = words_in(cells[0]), .verbs = words_in(cells[1]), .relations = words_in(cells[2]),
            .data = expanded(words_in(cells[3])), .line = number};
    if (e.verbs[0] == "never" || e.verbs[0] == "denied") {
      e.kind = e.verbs[0] == "never" ? Entry::Kind::forbid : Entry::Kind::denied;
      e.verbs.erase(e.verbs.begin());
    }
    return e;
  }

  std::map<std::string, Words> sets_;
};

Table const& table() {
  static Table const read{text_of(beside_tests("access/reviewed_policy.txt"))};
  return read;
}

bool lists(Words const& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end() || (words.size() == 1 && words[0] == "*");
}

std::string dotted(mis::EntityInfo const& entity, mis::FieldInfo const& field) {
  return std::string{entity.name} + "." + std::string{field.name};
}

bool speaks_of(Entry const& e, std::string_view role, std::string_view purpose, mis::EntityInfo const& entity, mis::FieldInfo const& field) {
  return lists(e.roles, role) && lists(e.purposes, purpose) && (lists(e.data, field.category.key) || lists(e.data, dotted(entity, field)));
}

// The relations in which the table opens, and forbids, one thing.
struct Row {
  RelationSet open = 0;
  RelationSet never = 0;
};

Row row_of(Policy const& policy, std::string_view role, std::string_view purpose, Verb verb, mis::EntityInfo const& entity,
           mis::FieldInfo const& field) {
  Row row;
  for (auto const& e : table().entries) {
    if (e.kind == Entry::Kind::denied || !lists(e.verbs, name_of(verb)) || !speaks_of(e, role, purpose, entity, field)) { continue; }
    for (auto const& relation : e.relations) { (e.kind == Entry::Kind::permit ? row.open : row.never) |= only(policy, relation); }
  }
  return row;
}

// Where a policy says something else than the table: the first few of all the differences.
struct Differences {
  std::size_t compared = 0;
  std::size_t count = 0;
  Words first;

  void add(std::string text) {
    if (++count <= 8) { first.push_back(std::move(text)); }
  }
};

void compare_field(Policy const& policy, std::string const& role, std::string const& purpose, mis::EntityInfo const& entity,
                   mis::FieldInfo const& field, Differences& found) {
  Keys const roles{role};
  for (auto const verb : every_verb) {
    auto const row = row_of(policy, role, purpose, verb, entity, field);
    auto const asked = [&](RelationSet held) { return policy.decide(roles, purpose, verb, entity, field, held); };
    for (RelationSet bit = 1; bit < every_relation(policy) + 1; bit <<= 1U) {
      ++found.compared;
      bool const open = (row.open & ~row.never & bit) != 0;
      bool const never = row.open != 0 && (row.never & bit) != 0;
      if (asked(bit).permitted() == open && (row.open == 0 || (asked(row.open | bit).kind == Kind::forbidden) == ((row.never & (row.open | bit)) != 0))) {
        continue;
      }
      auto const relation = policy.relations()[static_cast<std::size_t>(std::countr_zero(bit))].key;
      found.add(role + " " + purpose + " " + std::string{name_of(verb)} + " " + dotted(entity, field) + " by " + std::string{relation} +
                ": the table says " + (never ? "never" : open ? "yes" : "no"));
    }
  }
}

// For one role, or all of them.
Differences compare(Policy const& policy, std::string_view only_role = {}) {
  Differences found;
  for (auto const& role : policy.roles()) {
    if (!only_role.empty() && role != only_role) { continue; }
    for (auto const& purpose : policy.purposes()) {
      bool const spoken_of =
          mis::testing::has_rule(policy, role, purpose.key) || std::ranges::any_of(table().entries, [&](Entry const& e) {
            return e.kind != Entry::Kind::denied && lists(e.roles, role) && lists(e.purposes, purpose.key);
          });
      for (auto const* entity : spoken_of ? model().registry.all() : std::span<mis::EntityInfo const* const>{}) {
        for (auto const& field : entity->fields) { compare_field(policy, role, purpose.key, *entity, field, found); }
      }
      if (!spoken_of) { CHECK_FALSE(policy.serves(Keys{role}, purpose.key)); }
    }
  }
  return found;
}

std::string altered(std::string text, std::string_view what, std::string_view with) {
  auto const at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), with);
}

}  // namespace reviewed_policy

TEST_CASE("The reviewed table names roles, purposes, verbs, relations and data that there are, and every row says why", "[access]") {
  using namespace reviewed_policy;
  auto const policy = shipped();
  std::set<std::string> categories;
  for (auto const* entity : model().registry.all()) {
    for (auto const& field : entity->fields) { categories.emplace(field.category.key); }
  }
  for (auto const& e : table().entries) {
    INFO("line " << e.line);
    for (auto const& role : e.roles) { CHECK(policy.has_role(role)); }
    for (auto const& purpose : e.purposes) { CHECK((purpose == "*" || policy.purpose(purpose) != nullptr)); }
    for (auto const& relation : e.relations) { CHECK((e.kind == Entry::Kind::denied || only(policy, relation) != 0)); }
    for (auto const& data : e.data) {
      auto const dot = data.find('.');
      auto const* entity = dot == std::string::npos ? nullptr : model().registry.find(data.substr(0, dot));
      CHECK((data == "*" || categories.contains(data) || (entity != nullptr && entity->find(data.substr(dot + 1)) != nullptr)));
    }
  }
  for (auto const& role : policy.roles()) {
    INFO(role);
    CHECK(std::ranges::any_of(table().entries, [&](Entry const& e) {  // whatever is not listed was decided, too
      return e.kind == Entry::Kind::denied && lists(e.roles, role) && e.purposes == Words{"*"} && e.data == Words{"*"};
    }));
  }
}

TEST_CASE("The policy for English schools is what the reviewed table says, over every role, purpose, verb, field and relation", "[access]") {
  using namespace reviewed_policy;
  auto const found = compare(shipped());
  for (auto const& f : found.first) { UNSCOPED_INFO(f); }
  CHECK(found.count == 0);
  CHECK(found.compared > 2'000'000);
}

TEST_CASE("What the reviewed table denies is open to nobody in that role but the actor themselves", "[access]") {
  using namespace reviewed_policy;
  auto const policy = shipped();
  std::size_t denied = 0;
  for (auto const& e : table().entries) {
    if (e.kind != Entry::Kind::denied || e.data == Words{"*"}) { continue; }
    for (auto const& role : e.roles) {
      for (auto const& purpose : policy.purposes()) {
        for (auto const* entity : model().registry.all()) {
          for (auto const& field : entity->fields) {
            if (!speaks_of(e, role, purpose.key, *entity, field)) { continue; }
            auto const others = every_relation(policy) & ~only(policy, "itself") & ~only(policy, "barred") & ~only(policy, "barred_home") &
                                ~only(policy, "kin");
            ++denied;
            if (policy.decide(Keys{role}, purpose.key, Verb::read, *entity, field, others).permitted()) {
              FAIL_CHECK("line " << e.line << ": " << role << " reads " << dotted(*entity, field) << " for " << purpose.key);
            }
          }
        }
      }
    }
  }
  CHECK(denied > 5'000);
}

TEST_CASE("The reviewed table catches a rule that was widened, one that was narrowed, and a forbid that was lost", "[access]") {
  using namespace reviewed_policy;
  std::string const text{Policy::shipped_text()};
  auto const caught = [&text](std::string_view role, std::string_view what, std::string_view with) {
    auto const policy = parsed(altered(text, what, with));
    REQUIRE(policy.ok());
    return compare(*policy, role).count;
  };
  CHECK(caught("class_teacher", R"("relation": "taught", "categories": ["names", "enrolment"])",
               R"("relation": "organisation", "categories": ["names", "enrolment"])") > 0);
  CHECK(caught("parent", R"("relation": "own_child", "categories": ["names", "identity", "enrolment"])",
               R"("relation": "own_child", "categories": ["names", "identity", "enrolment", "relationships"])") > 0);
  CHECK(caught("form_tutor", R"("relation": "families_registered")", R"("relation": "families_year_led")") > 0);
  CHECK(caught("dsl", R"("relation": "kin")", R"("relation": "own_child")") > 0);
  CHECK(caught("office", R"("id": "office.leavers", "permit": ["read"])", R"("id": "office.leavers", "permit": ["read", "erase"])") > 0);
  CHECK(caught("office", R"("contact_details", "contact_safety", "relationships", "next_of_kin")",
               R"("contact_safety", "relationships", "next_of_kin")") > 0);
}

TEST_CASE("Whoever sees a number to call sees the note that says when it is not safe", "[access]") {
  using namespace reviewed_policy;
  auto const policy = shipped();
  auto const& point = *model().registry.find("contact_point");
  std::size_t callers = 0;
  for (auto const& purpose : policy.purposes()) {
    for (auto const& role : policy.roles()) {
      for (auto const held : mis::testing::relation_sets(policy, {role}, purpose.key)) {
        if ((held & only(policy, "itself")) != 0) { continue; }
        auto const sees = [&](char const* field) {
          return policy.decide(Keys{role}, purpose.key, Verb::read, point, *point.find(field), held).permitted();
        };
        callers += sees("value") ? 1U : 0U;
        if (sees("value") && !sees("safe_to_contact")) { FAIL_CHECK(role << " for " << purpose.key << ", relations " << held); }
      }
    }
  }
  CHECK(callers > 100);
}

TEST_CASE("Governors and supplier's engineers reach no field of any person, whatever else is true of them", "[access]") {
  using namespace reviewed_policy;
  auto const policy = shipped();
  for (auto const* role : {"governor", "vendor_support"}) {
    auto const held = every_relation(policy) & (std::string{role} == "governor" ? ~RelationSet{0} : ~only(policy, "itself"));
    for (auto const& purpose : policy.purposes()) {
      for (auto const* entity : model().registry.all()) {
        for (auto const& field : entity->fields) {
          if (!field.category.personal) { continue; }
          for (RelationSet bit = 1; bit <= held; bit <<= 1U) {
            if (policy.decide(Keys{role}, purpose.key, Verb::read, *entity, field, bit & held).permitted()) {
              FAIL_CHECK(role << " reads " << dotted(*entity, field));
            }
          }
        }
      }
    }
  }
  CHECK(policy.longest_grant("vendor_support") == 14);
  CHECK(policy.longest_grant("agency_worker") == 84);
  CHECK_FALSE(policy.longest_grant("governor").has_value());
}
