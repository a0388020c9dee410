// Writing a policy: read it and its mistakes, ask it, try it at a desk, and show it to those who approve it.
#include <juniper/mis/access/policy_page.hpp>
#include <juniper/mis/testing/policy_table.hpp>
#include <juniper/mis/testing/world.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace mis = juniper::mis;
namespace testing = juniper::mis::testing;

namespace {

std::string policy_text() {
  std::ifstream file{std::filesystem::path{__FILE__}.parent_path() / "club.policy.json"};
  return {std::istreambuf_iterator<char>{file}, {}};
}

void show(mis::Findings const& findings) {
  for (auto const& f : findings) { std::cout << f.place << ": " << f.code << ": " << f.text << (f.help.empty() ? "" : " (" + f.help + ")") << '\n'; }
}

constexpr mis::PurposeKey breakfast_club{"breakfast_club", "Breakfast club"};

}  // namespace

int main() {
  auto const text = policy_text();

  // [mistakes]
  auto const model = mis::school_model();
  auto broken = text;
  broken.replace(broken.find("\"dietary\""), 9, "\"dietry\"");
  broken.replace(broken.find("public_task"), 11, "legitimate_interests");
  mis::Findings findings;
  auto const refused = mis::access::Policy::parse(broken, model.registry, model.relations, &findings);
  std::cout << (refused.ok() ? "read" : "refused") << '\n';
  show(findings);
  // [mistakes]

  // [world]
  testing::World world{{.policy = text}};
  auto const ava = world.admit("Ava", "Okafor");
  auto const ben = world.admit("Ben", "Hartley");
  world.form_group("Breakfast", "club_leader", {ava});
  auto leader = world.desk("club_leader", breakfast_club);
  std::cout << "children: " << leader.count<mis::Person>().value() << '\n';
  std::cout << "Ben: " << mis::name_of(leader.get(world.person_of(ben)).error().code) << '\n';
  auto const seen = leader.get(world.person_of(ava)).value();
  std::cout << "Ava's birthday: " << seen[&mis::Person::date_of_birth].why_withheld() << '\n';
  // [world]

  // [answers]
  for (auto const* field : {"allergy.allergen", "medical_condition.condition", "pupil.ethnicity"}) {
    auto const answer = testing::policy_answer(world.core(), "club_leader", "breakfast_club", field);
    std::cout << field << ": " << (answer.open() ? "open to whoever is " + answer.relations.front() : answer.why) << '\n';
  }
  // [answers]

  // [page]
  auto const page = mis::access::policy_page(world.core().policy(), world.core().registry());
  auto const club = page.substr(page.find("### leader of the breakfast club"));
  std::cout << club.substr(0, club.find("| names"));
  // [page]
}
