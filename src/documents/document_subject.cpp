// The description of a person in a document.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/documents/document_subject.hpp>

namespace juniper::mis {
namespace {

constexpr std::array document_subject_rows{
    field<&DocumentSubject::document>(1, {.label = "Document", .category = categories::documents}),
    field<&DocumentSubject::person>(2, {.label = "Person", .category = categories::documents}),
};

}  // namespace

EntityInfo const& describe(DocumentSubject const*) {
  static constexpr EntityInfo info = entity<DocumentSubject, document_subject_rows>({
      .number = 141,
      .name = "document_subject",
      .label = "Person in a document",
      .retention = retention_classes::document,
      .subjects = about<&DocumentSubject::person>(),
      .dating = timeless,
      .organisation = belongs_to<&DocumentSubject::document, &Document::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis
