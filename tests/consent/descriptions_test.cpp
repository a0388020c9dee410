// Tests of what the descriptions of consent and of the record of processing promise.
#include "catch.hpp"
#include <juniper/mis/consent/activity_category.hpp>
#include <juniper/mis/consent/biometric_alternative.hpp>
#include <juniper/mis/consent/biometric_notice.hpp>
#include <juniper/mis/consent/competence_note.hpp>
#include <juniper/mis/consent/consent_decision.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

using namespace juniper::mis;

TEST_CASE("what is decided about a child is about the child, whoever decides", "[consent]") {
  for (auto const* e : {&description<ConsentRequest>(), &description<ConsentDecision>(),
                        &description<CompetenceNote>(), &description<BiometricNotice>(),
                        &description<BiometricAlternative>()}) {
    CAPTURE(std::string{e->name});
    auto const paths = e->subjects.all();
    CHECK(paths[0].role == SubjectRole::about);
    CHECK(paths[0].path.names[0] == "child");
    for (auto const& p : paths.subspan(1)) { CHECK(p.role != SubjectRole::about); }
    CHECK(e->retention == retention_classes::consent_evidence);
    CHECK(e->organisation.names[0] == "school");
  }
}

TEST_CASE("whether a child is able to decide is encrypted, and so is why a parent was not asked",
          "[consent]") {
  auto const& note = description<CompetenceNote>();
  for (auto const* name : {"outcome", "reasons"}) {
    CHECK(note.find(name)->sealed());
    CHECK(note.find(name)->category == categories::competence);
  }
  auto const& notice = description<BiometricNotice>();
  for (auto const* name : {"excuse", "evidence"}) {
    CHECK(notice.find(name)->category == categories::consent_protected);
  }
  CHECK_FALSE(notice.find("told")->sealed());
}

TEST_CASE("decisions are a ledger; the words they answer have versions", "[consent]") {
  CHECK(description<ConsentDecision>().append_only);
  CHECK_FALSE(description<ConsentRequest>().append_only);
  auto const& wording = description<ConsentWording>();
  REQUIRE(wording.find("supersedes") != nullptr);
  CHECK(&wording.find("supersedes")->refers() == &wording);
}

TEST_CASE("the record of processing is nobody's data", "[consent]") {
  for (auto const* e : {&description<ProcessingActivity>(), &description<ActivityCategory>(),
                        &description<PolicyDocument>(), &description<ConsentWording>()}) {
    CHECK(e->subjects.count == 0);
    CHECK(e->organisation.names[e->organisation.length - 1] == "organisation");
  }
}
