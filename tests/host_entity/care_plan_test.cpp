// A host's own entity goes everywhere that a shipped one goes, and its description may grow but not break.
#include "core/on_disk.hpp"
#include "host_entity/care_plan.hpp"

#include <juniper/mis/describe/dictionary.hpp>
#include <juniper/mis/json/json.hpp>

#include "catch.hpp"

#include <string_view>

using namespace juniper::mis;
using testing::code_of;

namespace clinic_at_school {

// The shipped policy with two rules of the host's own.
std::string policy() {
  std::string text{access::Policy::shipped_text()};
  std::string_view const rules = "\"rules\": [";
  auto const at = text.find(rules);
  REQUIRE(at != std::string::npos);
  return text.insert(at + rules.size(), R"(
    {"id": "clinic.office", "permit": ["read", "write", "erase"], "roles": ["office"], "purposes": ["attendance"],
     "relation": "organisation", "categories": ["clinic_register", "clinic_care"]},
    {"id": "clinic.officer", "permit": ["read", "erase"], "roles": ["data_protection_officer"],
     "purposes": ["records_management"], "relation": "organisation", "categories": ["clinic_register", "clinic_care"]},)");
}

// The tests' school, whose store was made before there was a clinic.
struct Clinic : testing::OnDisk {
  Clinic() { use<clinic::CarePlan>().value(); }

  template <class Plan>
  Result<void> use(std::string const& with = policy()) {
    shut();
    auto model = school_model();
    model.registry.add(description<Plan>()).value();
    auto opened = juniper::mis::open(url(), {.keys = key_file(key_path()), .model = std::move(model), .policy = with, .clock = world.clock});
    if (!opened.ok()) { return opened.error(); }
    world.held = *std::move(opened);
    return {};
  }
  Desk office() { return world.desk("clerk", world.meadow, purposes::attendance); }
  bool verifies() { return world.core().verify(world.tenant).value().holds(); }

  clinic::CarePlan plan(Id<Pupil> of) const {
    return {.id = {}, .pupil = of, .treatment = "canary-treatment", .allergy = HealthText{"canary-allergy"}, .carer = PersonalText{"canary-carer"},
            .since_year = NcYear::year(5), .doses = 2, .at_lunch = true, .starts = testing::first_of_term, .ends = {}};
  }
};

bool holds_text(Bytes const& bytes, std::string_view text) {
  return std::string_view{reinterpret_cast<char const*>(bytes.data()), bytes.size()}.find(text) != std::string_view::npos;
}

}  // namespace clinic_at_school

using clinic_at_school::Clinic;

TEST_CASE("a host's entity is added, read, listed, patched and erased at a desk", "[host_entity]") {
  using clinic::CarePlan;
  Clinic w;
  auto office = w.office();
  auto const id = office.add(w.plan(w.ava)).value();
  office.add(w.plan(w.ben)).value();
  auto const seen = office.get(id).value();
  CHECK(seen[&CarePlan::treatment].value().reveal() == "canary-treatment");
  CHECK(seen[&CarePlan::allergy].value().reveal() == "canary-allergy");
  CHECK(seen[&CarePlan::since_year].value() == NcYear::year(5));
  CHECK(seen[&CarePlan::doses].value() == 2);
  CHECK(seen[&CarePlan::at_lunch].value());
  CHECK(seen[&CarePlan::ends].state() == FieldState::absent);
  CHECK(office.list(Find<CarePlan>{}.equal(&CarePlan::pupil, w.ava)).value().size() == 1);
  CHECK(office.count<CarePlan>().value() == 2);
  // Encrypted fields cannot be searched, a host's no more than shipped ones.
  CHECK(code_of(office.list(Find<CarePlan>{}.equal(&CarePlan::treatment, HealthText{"canary-treatment"}))) == ErrorCode::invalid);
  auto const written = office.patch(Patch(seen).set(&CarePlan::treatment, HealthText{"another"}).set(&CarePlan::doses, 3)).value();
  CHECK(code_of(office.patch(Patch(seen).set(&CarePlan::doses, 4))) == ErrorCode::conflict);
  auto const now = office.get(id).value();
  CHECK(now[&CarePlan::treatment].value().reveal() == "another");
  CHECK(now[&CarePlan::doses].value() == 3);
  CHECK(w.verifies());
  CHECK(office.erase(id, written.version).ok());
  CHECK(code_of(office.get(id)) == ErrorCode::not_found);
  CHECK(w.verifies());
}

TEST_CASE("nobody sees a host's entity by the shipped policy, nor without a rule for their role or school", "[host_entity]") {
  Clinic w;
  auto office = w.office();
  auto const id = office.add(w.plan(w.ava)).value();
  auto tutor = w.world.desk("tutor", w.world.meadow, purposes::teaching);
  CHECK(code_of(tutor.get(id)) == ErrorCode::not_found);
  auto brook = w.world.desk("clerk_at_brook", w.world.brook, purposes::attendance);
  CHECK(code_of(brook.get(id)) == ErrorCode::not_found);
  w.use<clinic::CarePlan>(std::string{access::Policy::shipped_text()}).value();
  auto without_rule = w.office();
  CHECK(code_of(without_rule.get(id)) == ErrorCode::not_found);
  CHECK(code_of(without_rule.add(w.plan(w.ben))) == ErrorCode::refused);
}

TEST_CASE("a host's health text is sealed under the pupil's key and goes with the pupil", "[host_entity]") {
  Clinic w;
  {
    auto office = w.office();
    office.add(w.plan(w.ava)).value();
    office.add(w.plan(w.ben)).value();
  }
  keys::KeyOwner const owner{w.world.tenant, as_subject(w.ava_herself), "clinic_care_file"};
  {
    testing::AroundTheCore raw{w.database()};
    CHECK_FALSE(clinic_at_school::holds_text(raw.cell("SELECT treatment FROM care_plan"), "canary-treatment"));
    CHECK_FALSE(clinic_at_school::holds_text(raw.cell("SELECT allergy FROM care_plan"), "canary-allergy"));
    CHECK(clinic_at_school::holds_text(raw.cell("SELECT carer FROM care_plan"), "canary-carer"));
  }
  CHECK(w.ring()->store().find(owner));
  w.erase(w.ava_herself);
  CHECK_FALSE(w.ring()->store().find(owner));
  auto office = w.office();
  auto const left = office.list<clinic::CarePlan>().value();
  REQUIRE(left.size() == 1);
  CHECK(left.records[0][&clinic::CarePlan::pupil].value() == w.ben);
  CHECK(w.verifies());
}

TEST_CASE("a change to a host's row from outside is found", "[host_entity]") {
  Clinic w;
  Id<clinic::CarePlan> id;
  {
    auto office = w.office();
    id = office.add(w.plan(w.ava)).value();
  }
  CHECK(w.verifies());
  w.shut();
  {
    testing::AroundTheCore raw{w.database()};
    REQUIRE(raw.run("UPDATE care_plan SET doses = 20") == 1);
  }
  w.use<clinic::CarePlan>().value();
  auto office = w.office();
  CHECK_THROWS_AS(office.get(id), Failure);
  CHECK_FALSE(w.verifies());
}

TEST_CASE("a host's entity is written and read as JSON and stands in the data dictionary", "[host_entity]") {
  Clinic w;
  auto const plan = w.plan(w.ava);
  auto const text = json::to_json(plan);
  CHECK(text.find("\"entity\":10001") != std::string::npos);
  auto const back = json::from_json<clinic::CarePlan>(text).value();
  CHECK(back.treatment == plan.treatment);
  CHECK(back.since_year == plan.since_year);
  CHECK(back.starts == plan.starts);
  CHECK(json::to_json(back) == text);
  CHECK_FALSE(json::from_json<clinic::CarePlan>(json::to_json(Pupil{})).ok());
  auto const page = data_dictionary(w.world.core().registry());
  for (auto const* word : {"Care plan", "10001", "Doses a day", "Care at school", "CLINIC-1"}) { CHECK(page.find(word) != std::string::npos); }
  CHECK(data_dictionary(school_model().registry).find("Care plan") == std::string::npos);
}

TEST_CASE("a description with one more field that may be absent opens what was written before", "[host_entity]") {
  using clinic::next::CarePlan;
  Clinic w;
  Uuid id;
  {
    auto office = w.office();
    id = office.add(w.plan(w.ava)).value().value;
  }
  w.use<CarePlan>().value();
  CHECK(w.verifies());
  {
    auto office = w.office();
    auto const seen = office.get(Id<CarePlan>{id}).value();
    CHECK(seen[&CarePlan::treatment].value().reveal() == "canary-treatment");
    CHECK(seen[&CarePlan::reviewed_on].state() == FieldState::absent);
    office.patch(Patch(seen).set(&CarePlan::reviewed_on, testing::first_of_term)).value();
    auto const now = office.get(Id<CarePlan>{id}).value();
    CHECK(now[&CarePlan::reviewed_on].value() == testing::first_of_term);
    CHECK(now[&CarePlan::treatment].value().reveal() == "canary-treatment");
  }
  CHECK(w.verifies());
  // The way back would drop a field.
  CHECK(code_of(w.use<clinic::CarePlan>()) == ErrorCode::incompatible);
}

TEST_CASE("a description that contradicts what is stored is refused, naming entity and field", "[host_entity]") {
  Clinic w;
  w.use<clinic::next::CarePlan>().value();
  auto const refused = w.use<clinic::spoilt::CarePlan>();
  REQUIRE(code_of(refused) == ErrorCode::incompatible);
  CHECK(refused.error().entity == "care_plan");
  CHECK(refused.error().field == "doses");
  w.use<clinic::next::CarePlan>().value();
  CHECK(w.verifies());
}
