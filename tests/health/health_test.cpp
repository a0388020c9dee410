// Tests of records of health: what their descriptions promise, and their checks.
#include "catch.hpp"
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/health/accident.hpp>
#include <juniper/mis/health/checks.hpp>
#include <juniper/mis/health/declared_disability.hpp>
#include <juniper/mis/health/dietary_requirement.hpp>
#include <juniper/mis/health/medical_condition.hpp>
#include <juniper/mis/health/medicine_administration.hpp>

#include <array>
#include <string>
#include <vector>

using namespace juniper::mis;
using namespace std::chrono_literals;

namespace {

using Codes = std::vector<std::string>;

Codes codes_of_health(Findings const& findings) {
  Codes all;
  for (auto const& f : findings) { all.push_back(f.code); }
  return all;
}

}  // namespace

TEST_CASE(
    "records of health are about a person, kept apart, and encrypted but for dates and references",
    "[health]") {
  for (auto const* e : {&description<MedicalCondition>(), &description<Medication>(),
                        &description<Allergy>(), &description<DietaryRequirement>(),
                        &description<DeclaredDisability>(), &description<DoctorRegistration>()}) {
    CAPTURE(std::string{e->name});
    CHECK(e->retention == retention_classes::health_record);
    REQUIRE(e->subjects.count == 1);
    CHECK(e->subjects.paths[0].path.names[0] == "person");
    for (auto const& f : e->fields) {
      bool const everyday = f.category == categories::names || f.category == categories::identity ||
                            f.category == categories::contact_details;
      CHECK_FALSE(everyday);
    }
  }
}

TEST_CASE(
    "doses given are a log about whoever takes the medicine; an accident has a class of its own",
    "[health]") {
  auto const& log = description<MedicineAdministration>();
  CHECK(log.append_only);
  CHECK(log.retention == retention_classes::health_record);
  REQUIRE(log.subjects.count == 3);
  CHECK(log.subjects.paths[0].role == SubjectRole::about);
  CHECK(log.subjects.paths[0].path.names[0] == "medication");
  CHECK(log.subjects.paths[1].role == SubjectRole::mentions);
  CHECK(log.subjects.paths[2].role == SubjectRole::author);
  auto const& accident = description<Accident>();
  CHECK(accident.retention == retention_classes::accident_record);
  for (auto const* e : {&log, &accident}) {
    for (auto const& f : e->fields) {
      CHECK((f.category == categories::health || f.category == categories::health_register));
      CHECK(f.sealed() == (f.category == categories::health));
    }
  }
}

TEST_CASE("a kitchen that may see diets may see nothing else of health", "[health]") {
  for (auto const& f : description<DietaryRequirement>().fields) {
    CHECK((f.category == categories::dietary || f.category == categories::dietary_register));
  }
  for (auto const* e :
       {&description<MedicalCondition>(), &description<Allergy>(), &description<Medication>()}) {
    for (auto const& f : e->fields) {
      CHECK((f.category == categories::health || f.category == categories::health_register));
    }
  }
}

TEST_CASE("staff give a medicine with written consent, and within its date", "[health]") {
  Medication medication{.medicine = "Salbutamol",
                        .kept_at_school = true,
                        .given_by_staff = true,
                        .starts = 2026y / 9 / 1};
  CHECK(codes_of_health(health::check(medication, 2026y / 11 / 23)) ==
        Codes{"given_without_consent"});
  medication.consented_on = 2026y / 9 / 1;
  medication.expires_on = 2026y / 11 / 23;
  CHECK(health::check(medication, 2026y / 11 / 23).empty());
  CHECK(codes_of_health(health::check(medication, 2026y / 11 / 24)) == Codes{"medicine_expired"});
  medication.ends = 2026y / 11 / 23;  // no longer taken
  CHECK(health::check(medication, 2026y / 11 / 24).empty());
}

TEST_CASE("who has a severe allergy is known to need something", "[health]") {
  Allergy allergy{.allergen = "Peanut", .severity = AllergySeverity::of("anaphylaxis")};
  CHECK(codes_of_health(health::check(allergy)) == Codes{"severe_without_treatment"});
  allergy.treatment = HealthText{"adrenaline pen in the office"};
  CHECK(health::check(allergy).empty());
  allergy.treatment = {};
  allergy.severity = AllergySeverity::of("mild");
  CHECK(health::check(allergy).empty());
  allergy.severity = {};
  CHECK(health::check(allergy).empty());
}

TEST_CASE("a doctor's practice is a general practice", "[health]") {
  CHECK(health::check(DoctorRegistration{}, Agency{.kind = AgencyKind::of("gp_practice")}).empty());
  CHECK(codes_of_health(
            health::check(DoctorRegistration{}, Agency{.kind = AgencyKind::of("police")})) ==
        Codes{"no_general_practice"});
}
