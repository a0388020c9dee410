// The description of a house.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/organisations/house.hpp>

namespace juniper::mis {
namespace {

constexpr std::array house_rows{
    field<&House::school>(1, {.label = "School", .category = categories::timetable}),
    field<&House::name>(2, {.label = "Name", .category = categories::timetable}),
    field<&House::colour>(3, {.label = "Colour", .category = categories::timetable}),
    field<&House::starts>(4, {.label = "Starts", .category = categories::timetable}),
    field<&House::ends>(5, {.label = "Ends", .category = categories::timetable}),
};

}  // namespace

EntityInfo const& describe(House const*) {
  static constexpr EntityInfo info = entity<House, house_rows>({
      .number = 8,
      .name = "house",
      .label = "House",
      .retention = retention_classes::organisation,
      .subjects = about_nobody,
      .dating = holds<&House::starts, &House::ends>(),
      .organisation = belongs_to<&House::school>(),
  });
  return info;
}

}  // namespace juniper::mis
