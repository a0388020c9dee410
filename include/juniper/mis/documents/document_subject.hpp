// Somebody whom a document is about.
#pragma once

#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/documents/document.hpp>
#include <juniper/mis/people/person.hpp>

namespace juniper::mis {

/// One of the people whom a document is about.
struct DocumentSubject {
  Id<DocumentSubject> id{};  ///< opaque
  Id<Document> document{};   ///< which document
  Id<Person> person{};       ///< who
};

/// Its description.
EntityInfo const& describe(DocumentSubject const*);

}  // namespace juniper::mis
