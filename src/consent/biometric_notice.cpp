// The description of a notice of biometric recognition.
#include <juniper/mis/consent/biometric_notice.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/staff_member.hpp>

namespace juniper::mis {
namespace {

constexpr std::array biometric_notice_rows{
    field<&BiometricNotice::school>(1, {.label = "School", .category = categories::consent}),
    field<&BiometricNotice::activity>(2, {.label = "Activity", .category = categories::consent}),
    field<&BiometricNotice::child>(3, {.label = "Child", .category = categories::consent}),
    field<&BiometricNotice::parent>(4, {.label = "Parent", .category = categories::consent}),
    field<&BiometricNotice::told>(5, {.label = "Told", .category = categories::consent}),
    field<&BiometricNotice::channel>(6, {.label = "Channel", .category = categories::consent}),
    field<&BiometricNotice::excuse>(7,
                                    {.label = "Excuse", .category = categories::consent_protected}),
    field<&BiometricNotice::evidence>(
        8, {.label = "Evidence", .category = categories::consent_protected}),
    field<&BiometricNotice::decided_by>(9,
                                        {.label = "Decided by", .category = categories::consent}),
    field<&BiometricNotice::at>(10, {.label = "At", .category = categories::consent}),
};

}  // namespace

EntityInfo const& describe(BiometricNotice const*) {
  static constexpr EntityInfo info = entity<BiometricNotice, biometric_notice_rows>({
      .number = 138,
      .name = "biometric_notice",
      .label = "Notice of biometric recognition",
      .retention = retention_classes::consent_evidence,
      .subjects = about<&BiometricNotice::child>() | mentions<&BiometricNotice::parent>() |
                  author<&BiometricNotice::decided_by, &StaffMember::person>(),
      .dating = happened<&BiometricNotice::at>(),
      .organisation = belongs_to<&BiometricNotice::school>(),
  });
  return info;
}

}  // namespace juniper::mis
