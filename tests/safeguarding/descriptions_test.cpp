// Tests of what the descriptions of safeguarding notes promise.
#include "catch.hpp"
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/safeguarding/allegation.hpp>
#include <juniper/mis/safeguarding/case_worker.hpp>
#include <juniper/mis/safeguarding/child_protection_plan.hpp>
#include <juniper/mis/safeguarding/chronology_entry.hpp>
#include <juniper/mis/safeguarding/concern_category.hpp>
#include <juniper/mis/safeguarding/file_transfer.hpp>
#include <juniper/mis/safeguarding/level_of_need.hpp>
#include <juniper/mis/safeguarding/low_level_concern.hpp>
#include <juniper/mis/safeguarding/note_participation.hpp>
#include <juniper/mis/safeguarding/police_notification.hpp>
#include <juniper/mis/safeguarding/referral.hpp>
#include <juniper/mis/safeguarding/safeguarding_action.hpp>
#include <juniper/mis/safeguarding/safeguarding_instruction.hpp>
#include <juniper/mis/safeguarding/safeguarding_share.hpp>

using namespace juniper::mis;

TEST_CASE("a note is about everyone who takes part in it, and was written by its author",
          "[safeguarding]") {
  auto const& note = description<SafeguardingNote>();
  auto const paths = note.subjects.all();
  REQUIRE(paths.size() == 2);
  CHECK(paths[0].role == SubjectRole::about);
  REQUIRE(paths[0].via != nullptr);
  CHECK(&paths[0].via() == &description<NoteParticipation>());
  CHECK(paths[0].back == "note");
  REQUIRE(paths[0].path.length == 2);
  CHECK(paths[0].path.names[0] == "pupil");
  CHECK(paths[0].path.names[1] == "person");
  CHECK(paths[1].role == SubjectRole::author);
  CHECK(paths[1].path.names[0] == "author");
}

TEST_CASE("a part in a note is about its own child alone", "[safeguarding]") {
  auto const paths = description<NoteParticipation>().subjects.all();
  REQUIRE(paths.size() == 1);
  CHECK(paths[0].via == nullptr);
  CHECK(paths[0].role == SubjectRole::about);
}

TEST_CASE("the words of a note are encrypted and in the child-protection compartment",
          "[safeguarding]") {
  for (auto const* e : {&description<SafeguardingNote>(), &description<NoteParticipation>()}) {
    CHECK(e->retention == retention_classes::safeguarding_file);
    for (auto const& f : e->fields) {
      CHECK(e->kept_as(f) == retention_classes::safeguarding_file);
      CHECK(f.sealed() == (f.kind == Kind::text));
      CHECK(f.category ==
            (f.sealed() ? categories::safeguarding : categories::safeguarding_register));
    }
  }
}

TEST_CASE("a note belongs to the school that keeps the record, a part through its note",
          "[safeguarding]") {
  CHECK(description<SafeguardingNote>().organisation.length == 1);
  auto const& part = description<NoteParticipation>().organisation;
  REQUIRE(part.length == 2);
  CHECK(part.names[0] == "note");
  CHECK(part.names[1] == "school");
}

TEST_CASE(
    "everything a child-protection record says is encrypted, and what is not only says that it "
    "exists",
    "[safeguarding]") {
  for (auto const* e :
       {&description<Concern>(), &description<ConcernParticipation>(),
        &description<ConcernCategory>(), &description<SafeguardingAction>(),
        &description<ChronologyEntry>(), &description<Referral>(), &description<FileTransfer>(),
        &description<LevelOfNeed>(), &description<CaseWorker>(), &description<SafeguardingShare>(),
        &description<PoliceNotification>()}) {
    CAPTURE(std::string{e->name});
    CHECK(e->retention == retention_classes::safeguarding_file);
    for (auto const& f : e->fields) {
      CAPTURE(std::string{f.name});
      CHECK(f.category ==
            (f.sealed() ? categories::safeguarding : categories::safeguarding_register));
      if (f.kind == Kind::text && f.type_name == "str") { CHECK(f.sealed()); }
    }
    auto const& last = e->organisation.names[e->organisation.length - 1];
    CHECK(last == "school");
  }
}

TEST_CASE("concerns about adults are in a file of their own", "[safeguarding]") {
  CHECK(description<LowLevelConcern>().retention == retention_classes::low_level_concern);
  CHECK(description<Allegation>().retention == retention_classes::adult_allegation);
  for (auto const* e : {&description<LowLevelConcern>(), &description<Allegation>()}) {
    for (auto const& f : e->fields) {
      CHECK(f.category ==
            (f.sealed() ? categories::adult_concerns : categories::adult_concern_register));
    }
  }
}

TEST_CASE("an instruction to staff can be opened without the file behind it", "[safeguarding]") {
  for (auto const& f : description<SafeguardingInstruction>().fields) {
    CHECK(f.category ==
          (f.sealed() ? categories::safeguarding_instruction : categories::safeguarding_flag));
  }
}

TEST_CASE("a child-protection plan tells only the safeguarding file what it is for",
          "[safeguarding]") {
  auto const& plan = description<ChildProtectionPlan>();
  CHECK(plan.retention == retention_classes::safeguarding_file);
  CHECK(plan.dating.pattern == Dating::Pattern::period);
  for (auto const& f : plan.fields) {
    CHECK(f.category ==
          (f.sealed() ? categories::safeguarding : categories::safeguarding_register));
  }
  CHECK(plan.find("category")->sealed());
}
