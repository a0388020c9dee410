// The description of a policy document.
#include <juniper/mis/consent/policy_document.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array policy_document_rows{
    field<&PolicyDocument::organisation>(
        1, {.label = "Organisation", .category = categories::accountability}),
    field<&PolicyDocument::kind>(2, {.label = "Kind", .category = categories::accountability}),
    field<&PolicyDocument::title>(3, {.label = "Title", .category = categories::accountability}),
    field<&PolicyDocument::version_text>(
        4, {.label = "Version", .category = categories::accountability}),
    field<&PolicyDocument::place>(5, {.label = "Place", .category = categories::accountability}),
    field<&PolicyDocument::digest>(6, {.label = "Digest", .category = categories::accountability}),
    field<&PolicyDocument::review_on>(
        7, {.label = "Review on", .category = categories::accountability}),
    field<&PolicyDocument::starts>(8, {.label = "Starts", .category = categories::accountability}),
    field<&PolicyDocument::ends>(9, {.label = "Ends", .category = categories::accountability}),
};

}  // namespace

EntityInfo const& describe(PolicyDocument const*) {
  static constexpr EntityInfo info = entity<PolicyDocument, policy_document_rows>({
      .number = 133,
      .name = "policy_document",
      .label = "Policy document",
      .retention = retention_classes::accountability_record,
      .subjects = about_nobody,
      .dating = holds<&PolicyDocument::starts, &PolicyDocument::ends>(),
      .organisation = belongs_to<&PolicyDocument::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis
