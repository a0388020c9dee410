// The description of a former UPN.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/former_upn.hpp>

namespace juniper::mis {
namespace {

constexpr std::array former_upn_rows{
    field<&FormerUpn::pupil>(1, {.label = "Pupil", .category = categories::identifiers}),
    field<&FormerUpn::upn>(2, {.label = "Former UPN",
                               .category = categories::identifiers,
                               .cbds = "100002",
                               .indexed = true}),
    field<&FormerUpn::reason>(3, {.label = "Reason", .category = categories::identifiers}),
    field<&FormerUpn::starts>(4, {.label = "Starts", .category = categories::identifiers}),
    field<&FormerUpn::ends>(5, {.label = "Ends", .category = categories::identifiers}),
};

}  // namespace

EntityInfo const& describe(FormerUpn const*) {
  static constexpr EntityInfo info = entity<FormerUpn, former_upn_rows>({
      .number = 29,
      .name = "former_upn",
      .label = "Former UPN",
      .retention = retention_classes::pupil_file,
      .subjects = about<&FormerUpn::pupil, &Pupil::person>(),
      .dating = holds<&FormerUpn::starts, &FormerUpn::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
