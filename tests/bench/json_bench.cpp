// Described objects as JSON text, against nlohmann's library writing the same bytes.
#include "bench/rounds.hpp"

#include <juniper/mis/json/json.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <functional>
#include <random>
#include <vector>

#include <nlohmann/json.hpp>

namespace bench {
namespace {

using namespace juniper::mis;
using Json = nlohmann::ordered_json;

constexpr std::size_t how_many = 20'000;

Json json_of(ValueView const& value) {
  struct Visitor {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(bool v) const { return v; }
    Json operator()(std::int64_t v) const { return v; }
    Json operator()(std::string_view v) const { return std::string{v}; }
    Json operator()(Date v) const { return iso(v); }
    Json operator()(Instant v) const { return iso(v); }
    Json operator()(Uuid const& v) const { return v.text(); }
    Json operator()(ByteView) const { return nullptr; }  // people have none
  };
  return std::visit(Visitor{}, value);
}

std::string by_nlohmann(EntityInfo const& entity, void const* object) {
  Json json = Json::object();
  json["schema"] = "juniper." + std::string{entity.name} + "/1";
  json["entity"] = entity.number;
  json["id"] = entity.id_of(object).text();
  Json& fields = json["fields"] = Json::object();
  for (auto const& f : entity.fields) { fields[std::string{f.name}] = json_of(f.get(object)); }
  return json.dump();
}

struct People {
  std::vector<Person> persons;
  std::vector<Pupil> pupils;
  std::string text;
  People() {
    std::mt19937_64 random{3};
    char const* const names[] = {"Amelia", "Zo\xC3\xAB", "O'Neill", "Okafor-Hartley", "\xC5\x81ukasz", "Jean \"JJ\" Baptiste"};
    for (std::size_t i = 0; i < how_many; ++i) {
      Person p;
      p.id.value = Uuid::from_number(random());
      p.legal_forename = PersonalText{names[random() % 6]};
      p.legal_surname = PersonalText{names[random() % 6]};
      p.date_of_birth = add_days(std::chrono::year{2010} / 1 / 1, static_cast<int>(random() % 3000));
      if (random() % 3 == 0) { p.preferred_forename = PersonalText{names[random() % 6]}; }
      persons.push_back(std::move(p));
      Pupil u;
      u.id.value = Uuid::from_number(random());
      u.person = persons.back().id;
      u.admission_number = PersonalText{std::to_string(random() % 100'000)};
      u.year_group = NcYear::year(static_cast<int>(random() % 11) + 1);
      pupils.push_back(std::move(u));
    }
  }
};

Comparison exporting() {
  auto const s = std::make_shared<People>();
  using Write = std::string (*)(EntityInfo const&, void const*);
  auto const export_by = [s](Write write) {
    return [s, write] {
      s->text.clear();
      for (std::size_t i = 0; i < how_many; ++i) {
        s->text += write(description<Person>(), &s->persons[i]);
        s->text += '\n';
        s->text += write(description<Pupil>(), &s->pupils[i]);
        s->text += '\n';
      }
    };
  };
  auto const answer = [s] { return std::hash<std::string>{}(s->text); };
  Write const ours = [](EntityInfo const& e, void const* o) { return json::to_json(e, o); };
  return {.layer = "module",
          .what = "write a person and a pupil as JSON, the same bytes",
          .unit = "pupil",
          .units = how_many,
          .goal = Goal::speedup_at_least,
          .bound = 3,
          .library = {.name = "json::to_json", .run = export_by(ours), .answer = answer},
          .peer = {.name = "nlohmann ordered_json", .run = export_by(&by_nlohmann), .answer = answer},
          .setting = s};
}

[[maybe_unused]] int const entered = enter("json.export", &exporting);

}  // namespace
}  // namespace bench
