// Tests of what the descriptions of safeguarding notes promise.
#include "catch.hpp"
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/safeguarding/note_participation.hpp>

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
