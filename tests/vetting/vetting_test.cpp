// Tests of the single central record: which checks are needed, what is outstanding, and what a
// description of a check promises.
#include "catch.hpp"
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/vetting/checks.hpp>
#include <juniper/mis/vetting/engagement_at_school.hpp>

#include <set>
#include <string>
#include <vector>

using namespace juniper::mis;
using namespace std::chrono_literals;
using vetting::Capacity;
using vetting::Engagement;

namespace {

using Texts = std::set<std::string>;

Texts texts_of(std::vector<VettingCheckKind> const& kinds) {
  Texts all;
  for (auto const& k : kinds) { CHECK(all.emplace(k.text()).second); }
  return all;
}

VettingCheck made(VettingCheckKind kind) {
  return {.kind = kind,
          .outcome = VettingOutcome::of("satisfactory"),
          .starts = 2026y / 8 / 20,
          .seen_on = 2026y / 8 / 25,
          .seen_by = Id<StaffMember>{Uuid::from_number(4)},
          .certificate_number = PersonalText{"001234567890"},
          .certificate_date = 2026y / 8 / 20};
}

Texts codes_of_vetting(Findings const& findings) {
  Texts all;
  for (auto const& f : findings) { all.insert(f.code); }
  return all;
}

}  // namespace

TEST_CASE("each capacity needs the checks that law and guidance ask of it", "[vetting]") {
  // Written from the table of Keeping children safe in education and its regulations, not from the
  // code.
  CHECK(texts_of(vetting::required_checks({.capacity = Capacity::staff, .teaches = true})) ==
        Texts{"identity", "enhanced_dbs_with_barred_list", "prohibition_teaching", "right_to_work",
              "qualifications"});
  CHECK(texts_of(vetting::required_checks({.capacity = Capacity::staff})) ==
        Texts{"identity", "enhanced_dbs_with_barred_list", "right_to_work"});
  CHECK(
      texts_of(vetting::required_checks(
          {.capacity = Capacity::staff, .teaches = true, .manages = true, .lived_abroad = true})) ==
      Texts{"identity", "enhanced_dbs_with_barred_list", "prohibition_teaching", "section_128",
            "overseas", "right_to_work", "qualifications"});
  CHECK(
      texts_of(vetting::required_checks({.capacity = Capacity::agency_worker, .teaches = true})) ==
      Texts{"identity", "agency_confirmation"});
  CHECK(texts_of(vetting::required_checks(
            {.capacity = Capacity::academy_trustee, .regulated_activity = false})) ==
        Texts{"identity", "enhanced_dbs", "section_128", "right_to_work"});
  CHECK(texts_of(vetting::required_checks(
            {.capacity = Capacity::maintained_governor, .regulated_activity = false})) ==
        Texts{"identity", "enhanced_dbs", "section_128"});
  CHECK(texts_of(vetting::required_checks({.capacity = Capacity::volunteer})) ==
        Texts{"identity", "enhanced_dbs_with_barred_list"});
}

TEST_CASE("a supervised volunteer is never checked against the barred list", "[vetting]") {
  for (bool const teaches : {false, true}) {
    for (bool const abroad : {false, true}) {
      auto const needed = texts_of(vetting::required_checks({.capacity = Capacity::volunteer,
                                                             .regulated_activity = false,
                                                             .teaches = teaches,
                                                             .lived_abroad = abroad}));
      CHECK_FALSE(needed.contains("barred_list"));
      CHECK_FALSE(needed.contains("enhanced_dbs_with_barred_list"));
    }
  }
}

TEST_CASE("a check answers from the day on which its evidence was seen", "[vetting]") {
  Engagement const assistant{.capacity = Capacity::staff};
  std::vector<VettingCheck> checks;
  CHECK(vetting::outstanding(assistant, checks, 2026y / 9 / 1).size() == 3);
  for (auto const kind : vetting::required_checks(assistant)) { checks.push_back(made(kind)); }
  CHECK(vetting::outstanding(assistant, checks, 2026y / 8 / 24).size() == 3);
  CHECK(vetting::outstanding(assistant, checks, 2026y / 8 / 25).empty());
  checks.back().ends = 2026y / 12 / 31;  // the right to work is limited in time
  CHECK(vetting::outstanding(assistant, checks, 2026y / 12 / 31).empty());
  CHECK(texts_of(vetting::outstanding(assistant, checks, 2027y / 1 / 1)) == Texts{"right_to_work"});
}

TEST_CASE("a certificate and a barred-list check made apart answer for one with both",
          "[vetting]") {
  Engagement const assistant{.capacity = Capacity::volunteer};
  std::vector checks{made(VettingCheckKind::of("identity")),
                     made(VettingCheckKind::of("enhanced_dbs"))};
  CHECK(texts_of(vetting::outstanding(assistant, checks, 2026y / 9 / 1)) ==
        Texts{"enhanced_dbs_with_barred_list"});
  checks.push_back(made(VettingCheckKind::of("barred_list")));
  CHECK(vetting::outstanding(assistant, checks, 2026y / 9 / 1).empty());
}

TEST_CASE(
    "a disclosure answers when it was assessed, a check that does not apply when it says why, "
    "nothing else that is not satisfactory",
    "[vetting]") {
  Engagement const helper{.capacity = Capacity::volunteer, .regulated_activity = false};
  std::vector checks{made(VettingCheckKind::of("identity"))};
  for (auto const* outcome :
       {"barred", "prohibited", "unsatisfactory", "disclosure", "not_required"}) {
    checks[0].outcome = VettingOutcome::parse(outcome).value();
    CHECK(vetting::outstanding(helper, checks, 2026y / 9 / 1).size() == 1);
  }
  checks[0].why_not_required = PersonalText{"known to the head for years"};
  CHECK(vetting::outstanding(helper, checks, 2026y / 9 / 1).empty());
  checks[0].outcome = VettingOutcome::of("disclosure");
  CHECK(vetting::outstanding(helper, checks, 2026y / 9 / 1).size() == 1);
  checks[0].assessment = OffenceText{"a caution at 17, long ago"};
  CHECK(vetting::outstanding(helper, checks, 2026y / 9 / 1).empty());
}

TEST_CASE("a check says who saw what", "[vetting]") {
  auto check = made(VettingCheckKind::of("enhanced_dbs"));
  CHECK(vetting::check(check).empty());
  check.certificate_number = {};
  CHECK(codes_of_vetting(vetting::check(check)) == Texts{"certificate_without_number"});
  check = made(VettingCheckKind::of("identity"));
  check.certificate_number = {};
  CHECK(vetting::check(check).empty());
  check.seen_by = {};
  CHECK(codes_of_vetting(vetting::check(check)) == Texts{"evidence_not_seen"});
  check = made(VettingCheckKind::of("identity"));
  check.seen_on = 2026y / 8 / 19;
  CHECK(codes_of_vetting(vetting::check(check)) == Texts{"seen_before_made"});
  check.outcome = VettingOutcome::of("disclosure");
  check.seen_on = 2026y / 8 / 20;
  CHECK(codes_of_vetting(vetting::check(check)) == Texts{"disclosure_without_assessment"});
  check.outcome = VettingOutcome::of("not_required");
  CHECK(codes_of_vetting(vetting::check(check)) == Texts{"not_required_without_reason"});
}

TEST_CASE("a check is the school's record of a person, and what it revealed is encrypted",
          "[vetting]") {
  auto const& e = description<VettingCheck>();
  CHECK(e.retention == retention_classes::vetting_record);
  CHECK(e.organisation.names[0] == "school");
  CHECK(e.subjects.paths[0].path.names[0] == "person");
  for (auto const* sealed : {"outcome", "assessment"}) {
    CHECK(e.find(sealed)->special == SpecialClass::criminal_offence);
    CHECK(e.find(sealed)->category == categories::criminal_record);
  }
  for (auto const& f : e.fields) { CHECK((f.category == categories::vetting || f.sealed())); }
}

TEST_CASE("who works at a school without being employed by it is in the single central record",
          "[vetting]") {
  auto const& e = description<EngagementAtSchool>();
  CHECK(e.retention == retention_classes::vetting_record);
  CHECK(e.subjects.paths[0].path.names[0] == "person");
  CHECK(e.organisation.present());
  for (auto const& f : e.fields) { CHECK(f.category == categories::vetting); }
  CHECK(description<VettingCheck>().find("confirmed_by")->category == categories::vetting);
}
