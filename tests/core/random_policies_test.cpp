// Under policies drawn from a seed, with forbids by relation and exceptions of fields, no list, condition, order or count shows
// what get does not.
#include "full_world.hpp"

#include <juniper/mis/describe/purposes.hpp>

#include <random>

#include "catch.hpp"

using namespace juniper::mis;
using testing::FullWorld;
using testing::listed;
using testing::shown_alike;

namespace random_policies {

// Everything that a rule is drawn from. Only two purposes have conditions for special classes.
struct Words {
  std::vector<std::string> roles{"office", "form_tutor", "class_teacher", "dsl", "head", "data_protection_officer", "trust_data_manager", "parent"};
  std::vector<std::string> purposes{"teaching", "admissions", "safeguarding", "records_management"};
  std::vector<std::string> relations{"itself", "own_child", "taught", "registered", "organisation", "everywhere"};
  std::vector<std::string> ordinary{"organisation", "timetable", "names", "identity", "identifiers", "contact_details", "enrolment", "relationships", "safeguarding_register", "employment", "accounts"};
  std::vector<std::string> special{"ethnic_origin", "safeguarding"};
};

std::string quoted(std::vector<std::string> const& words) {
  std::string text = "[";
  for (auto const& w : words) { text += (text.size() > 1 ? ", \"" : "\"") + w + '"'; }
  return text + "]";
}

class Drawn {
 public:
  Drawn(std::uint64_t seed, Registry const& registry, Relations const& relations) : random_(seed) {
    // A rule that the check of policies refuses (an exception to nothing, say) is drawn again.
    while (rules_.size() < 30) {
      rules_.push_back(rule(registry));
      if (!access::Policy::parse(text(), registry, relations).ok()) { rules_.pop_back(); }
    }
  }
  std::string text() const {
    std::string roles;
    for (auto const& r : words_.roles) { roles += (roles.empty() ? "" : ", ") + ('"' + r + "\": \"" + r + '"'); }
    roles += R"(, "vendor_support": "vendor_support")";
    std::string const conditions = R"({"racial_or_ethnic_origin": "9(2)(g), Schedule 1 paragraph 18", "health": "9(2)(g), Schedule 1 paragraph 18", "safeguarding": "9(2)(g), Schedule 1 paragraph 18"})";
    std::string purposes;
    for (auto const& p : words_.purposes) {
      purposes += (purposes.empty() ? "" : ", ") + ('"' + p + R"(": {"label": ")" + p + R"(", "article6": "public_task", "conditions": )" + (sees_special(p) ? conditions : "{}") + "}");
    }
    std::string rules;
    for (auto const& r : rules_) { rules += (rules.empty() ? "" : ",\n") + r; }
    return R"({"name": "drawn", "version": "1", "roles": {)" + roles + R"(}, "purposes": {)" + purposes + R"(}, "rules": [)" + rules + "]}";
  }

 private:
  static bool sees_special(std::string const& purpose) { return purpose == "safeguarding" || purpose == "records_management"; }
  std::size_t below(std::size_t n) { return random_() % n; }
  std::vector<std::string> some(std::vector<std::string> const& from, std::size_t most) {
    std::set<std::string> drawn;
    for (auto n = 1 + below(most); n > 0; --n) { drawn.insert(from[below(from.size())]); }
    return {drawn.begin(), drawn.end()};
  }

  std::string rule(Registry const& registry) {
    bool const forbid = below(4) == 0;
    auto const purposes = some(words_.purposes, 2);
    auto categories = some(words_.ordinary, forbid ? 2 : 4);
    if (std::ranges::all_of(purposes, sees_special) && below(2) == 0) { categories.push_back(words_.special[below(2)]); }
    auto text = R"({"id": "r)" + std::to_string(++number_) + R"(", ")" + (forbid ? "forbid" : "permit") + R"(": ["read"], "roles": )" +
                quoted(some(words_.roles, 3)) + R"(, "purposes": )" + quoted(purposes) + R"(, "relation": ")" +
                words_.relations[below(words_.relations.size())] + R"(", "categories": )" + quoted(categories);
    std::vector<std::string> fields;
    for (auto const* e : registry.all()) {
      for (auto const& f : e->fields) {
        if (std::ranges::find(categories, f.category.key) != categories.end()) { fields.push_back(std::string{e->name} + '.' + std::string{f.name}); }
      }
    }
    if (!fields.empty() && below(2) == 0) { text += R"(, "except": )" + quoted(some(fields, 3)); }
    return text + "}";
  }

  Words words_;
  std::mt19937_64 random_;
  std::vector<std::string> rules_;
  int number_ = 0;
};

// How much was compared, so that a test which compares nothing fails.
struct Tally {
  std::size_t shown = 0;
  std::size_t hidden = 0;
  std::size_t withheld = 0;
  std::size_t refused = 0;
  std::size_t answered = 0;
};

void lists_are_gets(FullWorld& w, Desk& desk, EntityInfo const& entity, std::map<Uuid, SeenRecord> const& list, Tally& tally) {
  for (auto const& id : w.all_rows(entity)) {
    auto const one = desk.get_record(entity, id);
    auto const in_list = list.find(id);
    REQUIRE(one.ok() == (in_list != list.end()));
    ++(one.ok() ? tally.shown : tally.hidden);
    if (one.ok()) { REQUIRE(shown_alike(*one, in_list->second)); }
  }
  REQUIRE(desk.count_records(entity).value() == list.size());
  // What is known now is what is.
  auto const known = listed(desk, entity, {.as_known = desk.now()});
  REQUIRE(known.size() == list.size());
  for (auto const& [id, record] : known) { REQUIRE(shown_alike(record, list.at(id))); }
}

std::set<Uuid> ids_of(std::map<Uuid, SeenRecord> const& records) {
  std::set<Uuid> ids;
  for (auto const& [id, record] : records) { ids.insert(id); }
  return ids;
}

// Every condition on one field finds what the shown records satisfy; on a field that is never shown, none is answered.
void conditions_disclose_nothing(Desk& desk, EntityInfo const& entity, std::size_t i, std::map<Uuid, SeenRecord> const& list, Tally& tally) {
  auto const& field = entity.fields[i];
  std::set<Uuid> showing;
  std::optional<Value> wanted;
  for (auto const& [id, record] : list) {
    if (record.state(i) == FieldState::withheld) {
      ++tally.withheld;
      continue;
    }
    showing.insert(id);
    if (!wanted && record.state(i) == FieldState::value) { wanted = own(record.value(i)); }
  }
  auto const satisfying = [&](auto const& holds) {
    std::set<Uuid> ids;
    for (auto const& id : showing) {
      auto const& record = list.at(id);
      auto const value = record.state(i) == FieldState::value ? record.value(i) : ValueView{};
      if (holds(value)) { ids.insert(id); }
    }
    return ids;
  };
  RecordFind sorted;
  sorted.order = {field.name, true};
  auto const answer = desk.list_records(entity, sorted);
  if (!answer.ok()) {
    ++tally.refused;
    if (!field.sealed()) { REQUIRE(showing.empty()); }
    RecordFind asked;
    asked.where.push_back(where::is_absent(field.name));
    REQUIRE_FALSE(desk.count_records(entity, asked).ok());
    REQUIRE_FALSE(desk.count_records(entity, {.where = {where::negate(where::is_absent(field.name))}}).ok());
    return;
  }
  ++tally.answered;
  REQUIRE(ids_of(listed(desk, entity, sorted)) == showing);
  auto const finds = [&](Predicate where, std::set<Uuid> const& expected) {
    RecordFind find;
    find.where.push_back(std::move(where));
    REQUIRE(ids_of(listed(desk, entity, find)) == expected);
    REQUIRE(desk.count_records(entity, find).value() == expected.size());
    find.as_known = desk.now();
    REQUIRE(ids_of(listed(desk, entity, find)) == expected);
  };
  finds(where::is_absent(field.name), satisfying([](ValueView const& v) { return absent(v); }));
  if (!wanted) { return; }
  auto const than = view(*wanted);
  finds(where::equal(field.name, *wanted), satisfying([&](ValueView const& v) { return std::is_eq(compare(v, than)); }));
  finds(where::negate(where::equal(field.name, *wanted)), satisfying([&](ValueView const& v) { return !std::is_eq(compare(v, than)); }));
  finds(where::greater_equal(field.name, *wanted), satisfying([&](ValueView const& v) { return std::is_gteq(testing::compared(field, v, than)); }));
  finds(where::any({where::less_equal(field.name, *wanted), where::is_absent(field.name)}),
        satisfying([&](ValueView const& v) { return absent(v) || std::is_lteq(testing::compared(field, v, than)); }));
}

}  // namespace random_policies

TEST_CASE("under random policies lists, counts and conditions show exactly what gets show", "[core]") {
  FullWorld w;
  auto const model = school_model();
  random_policies::Tally tally;
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    CAPTURE(seed);
    w.policy = random_policies::Drawn{seed, w.core().registry(), model.relations}.text();
    w.reopen();
    for (auto& desk : w.desks()) {
      CAPTURE(desk.purpose());
      for (auto const* entity : model.registry.all()) {
        CAPTURE(std::string{entity->name});
        auto const list = listed(desk, *entity, {});
        random_policies::lists_are_gets(w, desk, *entity, list, tally);
        for (std::size_t i = 0; i < entity->fields.size(); ++i) {
          // A third of them: the next seed takes others.
          if ((i + seed + entity->number) % 3 == 0) { random_policies::conditions_disclose_nothing(desk, *entity, i, list, tally); }
        }
      }
    }
  }
  CHECK(tally.shown > 1'000);
  CHECK(tally.hidden > 1'000);
  CHECK(tally.withheld > 300);
  CHECK(tally.refused > 300);
  CHECK(tally.answered > 100);
}
