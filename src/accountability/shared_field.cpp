// The description of a field of a sharing agreement.
#include <juniper/mis/accountability/shared_field.hpp>
#include <juniper/mis/accountability/sharing_agreement.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis::accountability {
namespace {

constexpr std::array shared_field_rows{
    field<&SharedField::agreement>(1,
                                   {.label = "Agreement", .category = categories::accountability}),
    field<&SharedField::field>(2, {.label = "Field", .category = categories::accountability}),
    field<&SharedField::because>(3, {.label = "Because", .category = categories::accountability}),
};

}  // namespace

EntityInfo const& describe(SharedField const*) {
  static constexpr EntityInfo info = entity<SharedField, shared_field_rows>({
      .number = 181,
      .name = "shared_field",
      .label = "Field of a sharing agreement",
      .retention = retention_classes::accountability_record,
      .subjects = about_nobody,
      .dating = timeless,
      .organisation = belongs_to<&SharedField::agreement, &SharingAgreement::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::accountability
