// The description of a person in a document of a child-protection file.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/safeguarding/safeguarding_document_subject.hpp>

namespace juniper::mis {
namespace {

constexpr std::array safeguarding_document_subject_rows{
    field<&SafeguardingDocumentSubject::document>(
        1, {.label = "Document", .category = categories::safeguarding_register}),
    field<&SafeguardingDocumentSubject::person>(
        2, {.label = "Person", .category = categories::safeguarding_register}),
};

}  // namespace

EntityInfo const& describe(SafeguardingDocumentSubject const*) {
  static constexpr EntityInfo info =
      entity<SafeguardingDocumentSubject, safeguarding_document_subject_rows>({
          .number = 159,
          .name = "safeguarding_document_subject",
          .label = "Person in a document of a child-protection file",
          .retention = retention_classes::safeguarding_file,
          .subjects = about<&SafeguardingDocumentSubject::person>(),
          .dating = timeless,
          .organisation =
              belongs_to<&SafeguardingDocumentSubject::document, &SafeguardingDocument::school>(),
      });
  return info;
}

}  // namespace juniper::mis
