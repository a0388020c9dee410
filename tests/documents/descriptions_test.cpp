// Tests of what the descriptions of documents promise.
#include "catch.hpp"
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/documents/document.hpp>
#include <juniper/mis/documents/document_subject.hpp>
#include <juniper/mis/safeguarding/safeguarding_document.hpp>
#include <juniper/mis/safeguarding/safeguarding_document_subject.hpp>

using namespace juniper::mis;

TEST_CASE("a document is about everybody who has a row that points to it", "[documents]") {
  for (auto const* e : {&description<Document>(), &description<SafeguardingDocument>()}) {
    CAPTURE(std::string{e->name});
    auto const& about = e->subjects.paths[0];
    CHECK(about.role == SubjectRole::about);
    REQUIRE(about.via != nullptr);
    CHECK(about.back == "document");
    CHECK(e->find("object") != nullptr);  // the reference; the bytes are elsewhere
    CHECK(e->find("digest")->kind == Kind::bytes);
  }
}

TEST_CASE("a document of a child-protection file is kept with that file and tells no more",
          "[documents]") {
  for (auto const* e :
       {&description<SafeguardingDocument>(), &description<SafeguardingDocumentSubject>()}) {
    CAPTURE(std::string{e->name});
    CHECK(e->retention == retention_classes::safeguarding_file);
    for (auto const& f : e->fields) {
      CHECK((f.category == categories::safeguarding ||
             f.category == categories::safeguarding_register));
    }
  }
  CHECK(description<SafeguardingDocument>().find("title")->sealed());
  CHECK(description<SafeguardingDocument>().find("kind")->sealed());
}
