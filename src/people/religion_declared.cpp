// The description of a religion.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/religion_declared.hpp>

namespace juniper::mis {
namespace {

constexpr std::array religion_declared_rows{
    field<&ReligionDeclared::person>(
        1, {.label = "Person", .category = categories::religion_register}),
    field<&ReligionDeclared::religion>(2, {.label = "Religion", .category = categories::religion}),
    field<&ReligionDeclared::starts>(
        3, {.label = "Starts", .category = categories::religion_register}),
    field<&ReligionDeclared::ends>(4, {.label = "Ends", .category = categories::religion_register}),
};

}  // namespace

EntityInfo const& describe(ReligionDeclared const*) {
  static constexpr EntityInfo info = entity<ReligionDeclared, religion_declared_rows>({
      .number = 27,
      .name = "religion_declared",
      .label = "Religion",
      .retention = retention_classes::while_on_roll,
      .subjects = about<&ReligionDeclared::person>(),
      .dating = holds<&ReligionDeclared::starts, &ReligionDeclared::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
