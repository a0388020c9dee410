// Somebody whom a document of a child-protection file is about.
#pragma once

#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/safeguarding/safeguarding_document.hpp>

namespace juniper::mis {

/// One of the people whom a document of a child-protection file is about.
struct SafeguardingDocumentSubject {
  Id<SafeguardingDocumentSubject> id{};  ///< opaque
  Id<SafeguardingDocument> document{};   ///< which document
  Id<Person> person{};                   ///< who
};

/// Its description.
EntityInfo const& describe(SafeguardingDocumentSubject const*);

}  // namespace juniper::mis
