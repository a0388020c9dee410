// The description of a sharing agreement.
#include <juniper/mis/accountability/sharing_agreement.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis::accountability {
namespace {

constexpr std::array sharing_agreement_rows{
    field<&SharingAgreement::organisation>(
        1, {.label = "Organisation", .category = categories::accountability}),
    field<&SharingAgreement::recipient>(
        2, {.label = "Recipient", .category = categories::accountability}),
    field<&SharingAgreement::kind>(3, {.label = "Kind", .category = categories::accountability}),
    field<&SharingAgreement::role>(4, {.label = "Role", .category = categories::accountability}),
    field<&SharingAgreement::purpose>(5,
                                      {.label = "Purpose", .category = categories::accountability}),
    field<&SharingAgreement::basis>(
        6, {.label = "Lawful basis", .category = categories::accountability}),
    field<&SharingAgreement::condition>(
        7, {.label = "Condition", .category = categories::accountability}),
    field<&SharingAgreement::frequency>(
        8, {.label = "Frequency", .category = categories::accountability}),
    field<&SharingAgreement::recipient_keeps>(
        9, {.label = "Recipient keeps", .category = categories::accountability}),
    field<&SharingAgreement::country>(10,
                                      {.label = "Country", .category = categories::accountability}),
    field<&SharingAgreement::transfer>(
        11, {.label = "Transfer mechanism", .category = categories::accountability}),
    field<&SharingAgreement::switched_off_at>(
        12, {.label = "Switched off at", .category = categories::accountability}),
    field<&SharingAgreement::starts>(13,
                                     {.label = "Starts", .category = categories::accountability}),
    field<&SharingAgreement::ends>(14, {.label = "Ends", .category = categories::accountability}),
};

}  // namespace

EntityInfo const& describe(SharingAgreement const*) {
  static constexpr EntityInfo info = entity<SharingAgreement, sharing_agreement_rows>({
      .number = 180,
      .name = "sharing_agreement",
      .label = "Sharing agreement",
      .retention = retention_classes::accountability_record,
      .subjects = about_nobody,
      .dating = holds<&SharingAgreement::starts, &SharingAgreement::ends>(),
      .organisation = belongs_to<&SharingAgreement::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::accountability
