// The description of a disclosure.
#include <juniper/mis/accountability/disclosure.hpp>
#include <juniper/mis/accountability/disclosure_subject.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis::accountability {
namespace {

constexpr std::array disclosure_rows{
    field<&Disclosure::organisation>(
        1, {.label = "Organisation", .category = categories::disclosures}),
    field<&Disclosure::agreement>(2, {.label = "Agreement", .category = categories::disclosures}),
    field<&Disclosure::recipient>(3, {.label = "Recipient", .category = categories::disclosures}),
    field<&Disclosure::kind>(4, {.label = "Kind", .category = categories::disclosures}),
    field<&Disclosure::purpose>(5, {.label = "Purpose", .category = categories::disclosures}),
    field<&Disclosure::basis>(6, {.label = "Lawful basis", .category = categories::disclosures}),
    field<&Disclosure::condition>(7, {.label = "Condition", .category = categories::disclosures}),
    field<&Disclosure::authority>(8, {.label = "Authority", .category = categories::disclosures}),
    field<&Disclosure::fields>(9, {.label = "Fields", .category = categories::disclosures}),
    field<&Disclosure::records>(10, {.label = "Records", .category = categories::disclosures}),
    field<&Disclosure::route>(11, {.label = "Route", .category = categories::disclosures}),
    field<&Disclosure::because>(12, {.label = "Because", .category = categories::disclosures}),
    field<&Disclosure::approved_by>(13,
                                    {.label = "Approved by", .category = categories::disclosures}),
    field<&Disclosure::by>(14, {.label = "Sent by", .category = categories::disclosures}),
    field<&Disclosure::at>(15, {.label = "At", .category = categories::disclosures}),
};

}  // namespace

EntityInfo const& describe(Disclosure const*) {
  static constexpr EntityInfo info = entity<Disclosure, disclosure_rows>({
      .number = 182,
      .name = "disclosure",
      .label = "Disclosure",
      .retention = retention_classes::sharing_log,
      .subjects = about_each<&DisclosureSubject::disclosure, &DisclosureSubject::subject>() |
                  author<&Disclosure::by>(),
      .dating = happened<&Disclosure::at>(),
      .organisation = belongs_to<&Disclosure::organisation>(),
      .append_only = true,
  });
  return info;
}

}  // namespace juniper::mis::accountability
