// The same child, seen from different desks.
#include "scenes.hpp"
#include "table.hpp"

namespace {

std::string text_of(mis::ValueView const& value) {
  if (auto const* text = std::get_if<std::string_view>(&value)) { return std::string{*text}; }
  if (auto const* date = std::get_if<mis::Date>(&value)) { return mis::iso(*date); }
  return "(id)";
}

// One cell: the value, `-` for nothing, or that it is withheld.
std::string shown(mis::SeenRecord const& record, std::string_view field) {
  auto const i = record.index(field);
  switch (record.state(i)) {
    case mis::FieldState::value: return text_of(record.value(i));
    case mis::FieldState::absent: return "-";
    case mis::FieldState::withheld: return "withheld";
  }
  return {};
}

// A record as far as this desk shows it; none where there is none for it.
std::optional<mis::SeenRecord> look(mis::Desk& desk, mis::EntityInfo const& entity, mis::Uuid const& id) {
  auto record = desk.get_record(entity, id);
  if (!record.ok()) { return std::nullopt; }
  return *std::move(record);
}

}  // namespace

void look_at_the_same_child(Cast& cast, Cast& other_trust, Roll const& roll) {
  auto const school = cast.schools[0];
  std::vector<std::pair<std::string, mis::Desk>> desks{
      {"clerk", cast.desk("clerk", school, mis::purposes::admissions)},
      {"form tutor", cast.desk("tutor", school, mis::purposes::teaching)},
      {"safeguarding", cast.desk("lead", school, mis::purposes::safeguarding)},
      {"parent", cast.desk("parent", school, mis::purposes::teaching)},
  };
  auto const& pupil_info = mis::description<mis::Pupil>();
  auto const& person_info = mis::description<mis::Person>();
  auto const seen_by_clerk = desks[0].second.get(roll.child).value();
  auto const person = seen_by_clerk[&mis::Pupil::person].value();

  std::vector<std::string> names;
  for (auto const& [name, desk] : desks) { names.push_back(name); }
  line("", names);
  for (std::string_view field : {"legal_forename", "legal_surname", "date_of_birth", "year_group", "upn", "ethnicity"}) {
    bool const of_person = person_info.find(field) != nullptr;
    std::vector<std::string> cells;
    for (auto& [name, desk] : desks) {
      auto const record = of_person ? look(desk, person_info, person.value) : look(desk, pupil_info, roll.child.value);
      cells.push_back(record ? shown(*record, field) : "(not there)");
    }
    line(std::string{field}, cells);
  }

  std::cout << "\n  Why?\n";
  for (auto const& [name, field] : {std::pair{1, "upn"}, {1, "ethnicity"}, {3, "upn"}, {3, "ethnicity"}}) {
    auto& [who, desk] = desks[static_cast<std::size_t>(name)];
    auto const record = desk.get_record(pupil_info, roll.child.value).value();
    std::cout << "  " << who << ", " << field << ":\n      " << record.why_withheld(record.index(field)) << '\n';
  }

  std::cout << "\n  For the others the child is not there, in the same words as one who never was:\n";
  desks = {{"clerk of the other school", cast.desk("clerk at the other school", cast.schools[1], mis::purposes::admissions)},
           {"clerk of another trust", other_trust.desk("clerk", other_trust.schools[0], mis::purposes::admissions)},
           {"supplier's support", cast.desk("support", cast.trust, mis::purposes::support)}};
  for (auto& [name, desk] : desks) {
    auto const child = desk.get(roll.child);
    auto const nobody = desk.get(mis::Id<mis::Pupil>{mis::Uuid::from_number(1)});
    std::cout << "  " << cell(name, 26) << mis::name_of(child.error().code)
              << (child.error() == nobody.error() ? "" : "  (and the words differ!)") << '\n';
  }
}
