// The description of a document of a child-protection file.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/safeguarding/safeguarding_document.hpp>
#include <juniper/mis/safeguarding/safeguarding_document_subject.hpp>

namespace juniper::mis {
namespace {

constexpr std::array safeguarding_document_rows{
    field<&SafeguardingDocument::school>(
        1, {.label = "School", .category = categories::safeguarding_register}),
    field<&SafeguardingDocument::concern>(
        2, {.label = "Concern", .category = categories::safeguarding_register}),
    field<&SafeguardingDocument::author>(
        3, {.label = "Author", .category = categories::safeguarding_register}),
    field<&SafeguardingDocument::recorded_at>(
        4, {.label = "Recorded at", .category = categories::safeguarding_register}),
    field<&SafeguardingDocument::dated_on>(
        5, {.label = "Dated on", .category = categories::safeguarding_register}),
    field<&SafeguardingDocument::kind>(6, {.label = "Kind", .category = categories::safeguarding}),
    field<&SafeguardingDocument::title>(7,
                                        {.label = "Title", .category = categories::safeguarding}),
    field<&SafeguardingDocument::object>(
        8, {.label = "Object", .category = categories::safeguarding_register}),
    field<&SafeguardingDocument::media_type>(
        9, {.label = "Media type", .category = categories::safeguarding_register}),
    field<&SafeguardingDocument::size>(
        10, {.label = "Size", .category = categories::safeguarding_register}),
    field<&SafeguardingDocument::digest>(
        11, {.label = "Digest", .category = categories::safeguarding_register}),
};

}  // namespace

EntityInfo const& describe(SafeguardingDocument const*) {
  static constexpr EntityInfo info = entity<SafeguardingDocument, safeguarding_document_rows>({
      .number = 158,
      .name = "safeguarding_document",
      .label = "Document of a child-protection file",
      .retention = retention_classes::safeguarding_file,
      .subjects = about_each<&SafeguardingDocumentSubject::document,
                             &SafeguardingDocumentSubject::person>() |
                  author<&SafeguardingDocument::author, &StaffMember::person>(),
      .dating = happened<&SafeguardingDocument::recorded_at>(),
      .organisation = belongs_to<&SafeguardingDocument::school>(),
  });
  return info;
}

}  // namespace juniper::mis
