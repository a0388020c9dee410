// The description of a protected identity.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/protection/protected_identity.hpp>

namespace juniper::mis {
namespace {

constexpr std::array protected_identity_rows{
    field<&ProtectedIdentity::person>(
        1, {.label = "Person", .category = categories::protected_identity_register}),
    field<&ProtectedIdentity::protection>(
        2, {.label = "Not disclosed", .category = categories::protected_identity}),
    field<&ProtectedIdentity::instruction>(
        3, {.label = "Instruction", .category = categories::protected_identity}),
    field<&ProtectedIdentity::starts>(
        4, {.label = "Starts", .category = categories::protected_identity_register}),
    field<&ProtectedIdentity::ends>(
        5, {.label = "Ends", .category = categories::protected_identity_register}),
};

}  // namespace

EntityInfo const& describe(ProtectedIdentity const*) {
  static constexpr EntityInfo info = entity<ProtectedIdentity, protected_identity_rows>({
      .number = 82,
      .name = "protected_identity",
      .label = "Protected identity",
      .retention = retention_classes::safeguarding_file,
      .subjects = about<&ProtectedIdentity::person>(),
      .dating = holds<&ProtectedIdentity::starts, &ProtectedIdentity::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
