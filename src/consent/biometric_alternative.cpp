// The description of an alternative to biometrics.
#include <juniper/mis/consent/biometric_alternative.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array biometric_alternative_rows{
    field<&BiometricAlternative::school>(1, {.label = "School", .category = categories::consent}),
    field<&BiometricAlternative::activity>(2,
                                           {.label = "Activity", .category = categories::consent}),
    field<&BiometricAlternative::child>(3, {.label = "Child", .category = categories::consent}),
    field<&BiometricAlternative::alternative>(
        4, {.label = "Alternative", .category = categories::consent}),
    field<&BiometricAlternative::starts>(5, {.label = "Starts", .category = categories::consent}),
    field<&BiometricAlternative::ends>(6, {.label = "Ends", .category = categories::consent}),
};

}  // namespace

EntityInfo const& describe(BiometricAlternative const*) {
  static constexpr EntityInfo info = entity<BiometricAlternative, biometric_alternative_rows>({
      .number = 139,
      .name = "biometric_alternative",
      .label = "Alternative to biometrics",
      .retention = retention_classes::consent_evidence,
      .subjects = about<&BiometricAlternative::child>(),
      .dating = holds<&BiometricAlternative::starts, &BiometricAlternative::ends>(),
      .organisation = belongs_to<&BiometricAlternative::school>(),
  });
  return info;
}

}  // namespace juniper::mis
