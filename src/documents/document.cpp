// The description of a document.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/documents/document.hpp>
#include <juniper/mis/documents/document_subject.hpp>

namespace juniper::mis {
namespace {

constexpr std::array document_rows{
    field<&Document::organisation>(1, {.label = "Organisation", .category = categories::documents}),
    field<&Document::kind>(2, {.label = "Kind", .category = categories::documents}),
    field<&Document::title>(3, {.label = "Title", .category = categories::documents}),
    field<&Document::holds>(
        4, {.label = "Category of its content", .category = categories::documents}),
    field<&Document::kept_as>(
        5, {.label = "Retention class of its content", .category = categories::documents}),
    field<&Document::object>(6, {.label = "Object", .category = categories::documents}),
    field<&Document::media_type>(7, {.label = "Media type", .category = categories::documents}),
    field<&Document::size>(8, {.label = "Size", .category = categories::documents}),
    field<&Document::digest>(9, {.label = "Digest", .category = categories::documents}),
    field<&Document::dated_on>(10, {.label = "Dated on", .category = categories::documents}),
    field<&Document::recorded_at>(11, {.label = "Recorded at", .category = categories::documents}),
    field<&Document::recorded_by>(12, {.label = "Recorded by", .category = categories::documents}),
    field<&Document::supersedes>(13, {.label = "Supersedes", .category = categories::documents}),
};

}  // namespace

EntityInfo const& describe(Document const*) {
  static constexpr EntityInfo info = entity<Document, document_rows>({
      .number = 140,
      .name = "document",
      .label = "Document",
      .retention = retention_classes::document,
      .subjects = about_each<&DocumentSubject::document, &DocumentSubject::person>() |
                  author<&Document::recorded_by, &StaffMember::person>(),
      .dating = happened<&Document::recorded_at>(),
      .organisation = belongs_to<&Document::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis
