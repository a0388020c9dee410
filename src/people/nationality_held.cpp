// The description of a nationality.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/nationality_held.hpp>

namespace juniper::mis {
namespace {

constexpr std::array nationality_held_rows{
    field<&NationalityHeld::person>(1, {.label = "Person", .category = categories::nationality}),
    field<&NationalityHeld::nationality>(
        2, {.label = "Nationality", .category = categories::nationality}),
    field<&NationalityHeld::starts>(3, {.label = "Starts", .category = categories::nationality}),
    field<&NationalityHeld::ends>(4, {.label = "Ends", .category = categories::nationality}),
};

}  // namespace

EntityInfo const& describe(NationalityHeld const*) {
  static constexpr EntityInfo info = entity<NationalityHeld, nationality_held_rows>({
      .number = 25,
      .name = "nationality_held",
      .label = "Nationality",
      .retention = retention_classes::while_on_roll,
      .subjects = about<&NationalityHeld::person>(),
      .dating = holds<&NationalityHeld::starts, &NationalityHeld::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
