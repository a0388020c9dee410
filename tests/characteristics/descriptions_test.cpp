// Tests of what the descriptions of a pupil's circumstances promise.
#include "catch.hpp"
#include <juniper/mis/characteristics/asylum_spell.hpp>
#include <juniper/mis/characteristics/disability_access_spell.hpp>
#include <juniper/mis/characteristics/ehc_plan.hpp>
#include <juniper/mis/characteristics/english_proficiency_level.hpp>
#include <juniper/mis/characteristics/free_school_meal_spell.hpp>
#include <juniper/mis/characteristics/funded_hours_spell.hpp>
#include <juniper/mis/characteristics/kinship_care_spell.hpp>
#include <juniper/mis/characteristics/looked_after_spell.hpp>
#include <juniper/mis/characteristics/personal_education_plan.hpp>
#include <juniper/mis/characteristics/previously_looked_after.hpp>
#include <juniper/mis/characteristics/private_fostering_spell.hpp>
#include <juniper/mis/characteristics/pupil_premium_spell.hpp>
#include <juniper/mis/characteristics/sen_need.hpp>
#include <juniper/mis/characteristics/sen_placement_spell.hpp>
#include <juniper/mis/characteristics/sen_provision_spell.hpp>
#include <juniper/mis/characteristics/sen_review.hpp>
#include <juniper/mis/characteristics/service_child_status.hpp>
#include <juniper/mis/characteristics/top_up_funding_spell.hpp>
#include <juniper/mis/characteristics/young_carer_status.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

#include <array>

using namespace juniper::mis;

namespace {

std::array const care_records{
    &description<LookedAfterSpell>(),     &description<PreviouslyLookedAfter>(),
    &description<KinshipCareSpell>(),     &description<PrivateFosteringSpell>(),
    &description<YoungCarerStatus>(),     &description<AsylumSpell>(),
    &description<PersonalEducationPlan>()};
std::array const sen_records{&description<SenProvisionSpell>(), &description<SenNeed>(),
                             &description<EhcPlan>(),           &description<SenReview>(),
                             &description<SenPlacementSpell>(), &description<TopUpFundingSpell>()};

}  // namespace

TEST_CASE("circumstances are about the pupil alone, and dated", "[characteristics]") {
  std::vector<EntityInfo const*> all(care_records.begin(), care_records.end());
  all.insert(all.end(), sen_records.begin(), sen_records.end());
  for (auto const* e : {&description<ServiceChildStatus>(), &description<FreeSchoolMealSpell>(),
                        &description<PupilPremiumSpell>(), &description<EnglishProficiencyLevel>(),
                        &description<FundedHoursSpell>(), &description<DisabilityAccessSpell>()}) {
    all.push_back(e);
  }
  for (auto const* e : all) {
    CAPTURE(std::string{e->name});
    std::size_t about = 0;
    for (auto const& p : e->subjects.all()) {
      if (p.role != SubjectRole::about) { continue; }
      ++about;
      CHECK(p.path.names[0] == "pupil");
      CHECK(p.path.names[1] == "person");
    }
    CHECK(about == 1);
    bool const review = e == &description<SenReview>();
    CHECK(e->dating.pattern == (review ? Dating::Pattern::moment : Dating::Pattern::period));
    CHECK_FALSE(e->organisation.present());
  }
}

TEST_CASE(
    "nothing that tells of care is in an everyday category, and its keys are a compartment of "
    "their own",
    "[characteristics]") {
  for (auto const* e : care_records) {
    CAPTURE(std::string{e->name});
    CHECK(e->retention == retention_classes::care_record);
    bool sealed = false;
    for (auto const& f : e->fields) {
      CHECK((f.category == categories::care || f.category == categories::care_register));
      sealed = sealed || f.sealed();
    }
    // What an asylum spell or a fostering arrangement says beyond its dates is encrypted.
    CHECK(sealed);
  }
}

TEST_CASE("special educational needs are kept as the SEN file and apart from the pupil's",
          "[characteristics]") {
  for (auto const* e : sen_records) {
    CAPTURE(std::string{e->name});
    CHECK(e->retention == retention_classes::sen_file);
    for (auto const& f : e->fields) {
      CHECK((f.category == categories::sen || f.category == categories::sen_register));
    }
  }
}

TEST_CASE("why a pupil attracts the premium is encrypted, a spell of free meals is not",
          "[characteristics]") {
  CHECK(description<PupilPremiumSpell>().find("reason")->sealed());
  for (auto const& f : description<FreeSchoolMealSpell>().fields) {
    CHECK_FALSE(f.sealed());
    CHECK(f.category == categories::free_meals);
  }
}

TEST_CASE("funded hours are everyday, that a disability attracts money is not",
          "[characteristics]") {
  for (auto const& f : description<FundedHoursSpell>().fields) {
    CHECK(f.category == categories::family_circumstances);
  }
  CHECK(description<FundedHoursSpell>().find("hours_per_week")->cbds == "100290");
  for (auto const& f : description<DisabilityAccessSpell>().fields) {
    CHECK((f.category == categories::health || f.category == categories::health_register));
  }
}

TEST_CASE("what the school census asks for carries its number", "[characteristics]") {
  CHECK(description<FreeSchoolMealSpell>().find("starts")->cbds == "100484");
  CHECK(description<FreeSchoolMealSpell>().find("ends")->cbds == "100485");
  CHECK(description<SenProvisionSpell>().find("provision")->cbds == "100472");
  CHECK(description<SenNeed>().find("type")->cbds == "100081");
  CHECK(description<SenNeed>().find("rank")->cbds == "100080");
  CHECK(description<ServiceChildStatus>().find("status")->cbds == "100330");
}
