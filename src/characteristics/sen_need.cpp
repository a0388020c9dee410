// The description of a special educational need.
#include <juniper/mis/characteristics/sen_need.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array sen_need_rows{
    field<&SenNeed::pupil>(1, {.label = "Pupil", .category = categories::sen_register}),
    field<&SenNeed::type>(2, {.label = "Type", .category = categories::sen, .cbds = "100081"}),
    field<&SenNeed::rank>(
        3, {.label = "Rank", .category = categories::sen_register, .cbds = "100080"}),
    field<&SenNeed::note>(4, {.label = "Note", .category = categories::sen}),
    field<&SenNeed::starts>(5, {.label = "Starts", .category = categories::sen_register}),
    field<&SenNeed::ends>(6, {.label = "Ends", .category = categories::sen_register}),
};

}  // namespace

EntityInfo const& describe(SenNeed const*) {
  static constexpr EntityInfo info = entity<SenNeed, sen_need_rows>({
      .number = 60,
      .name = "sen_need",
      .label = "Special educational need",
      .retention = retention_classes::sen_file,
      .subjects = about<&SenNeed::pupil, &Pupil::person>(),
      .dating = holds<&SenNeed::starts, &SenNeed::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
