// Tests of what the descriptions of exclusions and handed-over records promise.
#include "catch.hpp"
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/enrolment/exclusion.hpp>
#include <juniper/mis/enrolment/exclusion_ground.hpp>
#include <juniper/mis/enrolment/exclusion_review.hpp>
#include <juniper/mis/enrolment/record_transfer.hpp>

using namespace juniper::mis;

TEST_CASE("why a pupil was excluded is encrypted as an alleged offence, that they were is not",
          "[enrolment]") {
  for (auto const* e : {&description<Exclusion>(), &description<ExclusionGround>(),
                        &description<ExclusionReview>()}) {
    CAPTURE(std::string{e->name});
    CHECK(e->retention == retention_classes::pupil_file);
    CHECK(e->subjects.paths[0].role == SubjectRole::about);
    CHECK(e->organisation.present());
    std::size_t reasons = 0;
    for (auto const& f : e->fields) {
      bool const reason = f.category == categories::exclusion_reasons;
      CHECK(reason == f.sealed());
      CHECK((reason || f.category == categories::enrolment));
      reasons += reason ? 1U : 0U;
    }
    CHECK(reasons == 1);
  }
  CHECK(description<ExclusionGround>().find("reason")->special == SpecialClass::criminal_offence);
}

TEST_CASE("what files of exclusions carry has its number of the common basic data set",
          "[enrolment]") {
  CHECK(description<Exclusion>().find("category")->cbds == "100087");
  CHECK(description<Exclusion>().find("starts")->cbds == "100090");
  CHECK(description<Exclusion>().find("sessions_lost")->cbds == "100093");
  CHECK(description<ExclusionGround>().find("reason")->cbds == "100088");
}

TEST_CASE("where a record went is known when the pupil's file is gone", "[enrolment]") {
  auto const& e = description<RecordTransfer>();
  CHECK(e.retention == retention_classes::sharing_log);
  for (auto const& f : e.fields) { CHECK(e.kept_as(f) == retention_classes::sharing_log); }
}
