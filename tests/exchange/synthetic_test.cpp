// Invented people: the same for a seed, with the facts that schools hold in a proportionate share, and settled at the desks that may.
#include "catch.hpp"
#include "core/world.hpp"
#include <juniper/mis/exchange/synthetic.hpp>

#include <algorithm>
#include <set>

using namespace juniper::mis;
using namespace std::chrono_literals;
using testing::code_of;
using testing::World;
namespace synthetic = juniper::mis::exchange::synthetic;

namespace invented {

synthetic::Population people(std::uint64_t seed, std::size_t pupils) {
  return synthetic::invent({.seed = seed, .pupils = pupils, .la_estab = "8012000", .starts = testing::first_of_term});
}

// Everything drawn, as one text.
std::string all_of(synthetic::Population const& p) {
  std::string all;
  for (auto const& f : p.families) {
    for (auto const& a : f.adults) { all += a.home.building + a.home.street + a.home.postcode + a.email + ';'; }
    for (auto const& c : f.circumstances) {
      all += std::string{c.first_language.text()} + (c.free_meals ? 'm' : '-') + (c.looked_after ? 'c' : '-');
      all += c.provision ? std::string{c.provision->text()} + std::string{c.need->text()} : "-";
      all += c.condition ? std::string{c.condition->reveal()} : "-";
      all += c.allergen ? std::string{c.allergen->reveal()} : "-";
    }
  }
  return all;
}

}  // namespace invented

TEST_CASE("the same seed invents the same circumstances, another seed others", "[exchange]") {
  CHECK(invented::all_of(invented::people(3, 50)) == invented::all_of(invented::people(3, 50)));
  CHECK(invented::all_of(invented::people(3, 50)) != invented::all_of(invented::people(4, 50)));
}

TEST_CASE("circumstances are about as frequent as in schools", "[exchange]") {
  auto const p = invented::people(1, 2000);
  std::size_t english = 0;
  std::size_t meals = 0;
  std::size_t needs = 0;
  std::size_t plans = 0;
  std::size_t allergies = 0;
  std::size_t care = 0;
  for (auto const& f : p.families) {
    CHECK(f.circumstances.size() == f.children.size());
    for (auto const& a : f.adults) { CHECK(a.lives_with == (a.home.building + a.home.postcode == f.adults[0].home.building + f.adults[0].home.postcode)); }
    for (auto const& c : f.circumstances) {
      english += c.first_language.text() == "ENG" ? 1U : 0U;
      meals += c.free_meals ? 1U : 0U;
      needs += c.provision ? 1U : 0U;
      plans += c.provision && c.provision->text() == "E" ? 1U : 0U;
      allergies += c.allergen ? 1U : 0U;
      care += c.looked_after ? 1U : 0U;
      CHECK(c.provision.has_value() == c.need.has_value());
      CHECK(c.allergen.has_value() == c.severity.has_value());
    }
  }
  CHECK((english > 1500 && english < 1700));
  CHECK((meals > 420 && meals < 580));
  CHECK((needs > 270 && needs < 400));
  CHECK((plans > 50 && plans < 120));
  CHECK((allergies > 60 && allergies < 140));
  CHECK((care > 5 && care < 40));
}

TEST_CASE("settled children have homes, two where parents live apart, a language, and meals", "[exchange]") {
  World w;
  auto office = w.office();
  auto const p = invented::people(5, 40);
  auto const settled = synthetic::settle(office, p).value();
  std::size_t n = 0;
  std::size_t apart = 0;
  std::size_t meals = 0;
  for (auto const& f : p.families) {
    bool const two_homes = std::ranges::any_of(f.adults, [](auto const& a) { return !a.lives_with; });
    for (auto const& c : f.circumstances) {
      auto const person = w.person_of(settled.pupils[n]);
      auto const homes = office.list(Find<Address>{}.equal(&Address::person, person)).value();
      CHECK(homes.size() == (two_homes ? 2U : 1U));
      int nights = 0;
      for (auto const& h : homes) { nights += h[&Address::nights_per_fortnight].value_or(14); }
      CHECK(nights == 14);
      auto const spoken = office.list(Find<LanguageSpoken>{}.equal(&LanguageSpoken::person, person)).value();
      REQUIRE(spoken.size() == 1);
      CHECK(spoken.records[0][&LanguageSpoken::language].value() == c.first_language);
      CHECK(office.count(Find<FreeSchoolMealSpell>{}.equal(&FreeSchoolMealSpell::pupil, settled.pupils[n])).value() == (c.free_meals ? 1U : 0U));
      apart += two_homes ? 1U : 0U;
      meals += c.free_meals ? 1U : 0U;
      ++n;
    }
  }
  CHECK(apart > 2);
  CHECK(meals > 2);
}

TEST_CASE("needs, conditions and care are settled by who may write them, and by nobody else", "[exchange]") {
  World w;
  auto office = w.office();
  auto const p = invented::people(5, 60);
  auto const settled = synthetic::settle(office, p).value();
  CHECK(code_of(synthetic::settle_needs(office, p, settled)) == ErrorCode::refused);
  w.employ("a_senco", "senco", w.meadow);
  auto inclusion = w.desk("a_senco", w.meadow, purposes::inclusion);
  auto welfare = w.desk("a_senco", w.meadow, purposes::welfare);
  auto lead = w.safeguarding();
  synthetic::settle_needs(inclusion, p, settled).value();
  synthetic::settle_health(welfare, p, settled).value();
  synthetic::settle_care(lead, p, settled).value();
  std::size_t needs = 0;
  std::size_t conditions = 0;
  std::size_t n = 0;
  for (auto const& f : p.families) {
    for (auto const& c : f.circumstances) {
      needs += c.provision ? 1U : 0U;
      conditions += c.condition ? 1U : 0U;
      if (c.provision) {
        auto const spell = inclusion.list(Find<SenProvisionSpell>{}.equal(&SenProvisionSpell::pupil, settled.pupils[n])).value();
        REQUIRE(spell.size() == 1);
        CHECK(spell.records[0][&SenProvisionSpell::provision].value() == *c.provision);
      }
      ++n;
    }
  }
  CHECK(needs > 2);
  CHECK(inclusion.count<SenProvisionSpell>().value() == needs);
  CHECK(inclusion.count<SenNeed>().value() == needs);
  CHECK(welfare.count<MedicalCondition>().value() == conditions);
  CHECK(w.core().verify(w.tenant).value().holds());
}

TEST_CASE("invented staff have contracts, and every check that their work needs", "[exchange]") {
  World w;
  w.employ("a_head", "head", w.meadow);
  auto head = w.desk("a_head", w.meadow, purposes::employment);
  auto const before = head.count<StaffContract>().value();
  auto const colleagues = synthetic::invent_staff(2, 10);
  CHECK(std::ranges::any_of(colleagues, &synthetic::Colleague::teaches));
  auto const staff = synthetic::settle_staff(head, colleagues, testing::first_of_term).value();
  CHECK(staff.size() == 10);
  CHECK(head.count<StaffContract>().value() == before + 10);
  for (std::size_t i = 0; i < staff.size(); ++i) {
    auto const member = head.get(staff[i]).value();
    auto const person = member[&StaffMember::person].value();
    std::vector<VettingCheckKind> kinds;
    for (auto const& check : head.list(Find<VettingCheck>{}.equal(&VettingCheck::person, person)).value()) { kinds.push_back(check[&VettingCheck::kind].value()); }
    CHECK(kinds.size() == (colleagues[i].teaches ? 5U : 3U));
  }
}

TEST_CASE("most families answer about photographs; some refuse, some withdraw", "[exchange]") {
  World w;
  auto officer = w.desk("officer", w.meadow, purposes::records_management);
  auto const activity = officer.add(ProcessingActivity{.id = {}, .organisation = as_organisation(w.meadow), .key = KeyName::parse("photographs").value(), .purpose = "Photographs on the website", .basis = LawfulBasis::of("consent"), .starts = testing::first_of_term}).value();
  auto const wording = officer.add(ConsentWording{.id = {}, .activity = activity, .kind = ConsentKind::of("data"), .use = ConsentUse::of("website"), .name = "Photographs", .version_number = 1, .language = "en", .text = "May we show a photograph?", .starts = testing::first_of_term}).value();
  auto office = w.office();
  auto const p = invented::people(5, 40);
  auto const settled = synthetic::settle(office, p).value();
  auto const decisions = synthetic::settle_consent(office, p, settled, wording).value();
  CHECK(office.count<ConsentDecision>().value() == decisions);
  std::set<std::string> answers;
  for (auto const& d : office.list(Find<ConsentDecision>{}.limit(100)).value()) { answers.emplace(d[&ConsentDecision::answer].value().text()); }
  CHECK(answers == std::set<std::string>{"given", "refused", "withdrawn"});
}
