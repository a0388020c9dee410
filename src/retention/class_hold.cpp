// The description of a hold on a class of records.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/retention/class_hold.hpp>

namespace juniper::mis::retention {
namespace {

constexpr std::array class_hold_rows{
    field<&ClassHold::organisation>(1,
                                    {.label = "Organisation", .category = categories::class_hold}),
    field<&ClassHold::retention>(2,
                                 {.label = "Retention class", .category = categories::class_hold}),
    field<&ClassHold::records_from>(3,
                                    {.label = "Records from", .category = categories::class_hold}),
    field<&ClassHold::records_until>(
        4, {.label = "Records until", .category = categories::class_hold}),
    field<&ClassHold::reference>(5, {.label = "Reference", .category = categories::class_hold}),
    field<&ClassHold::reason>(6, {.label = "Reason", .category = categories::class_hold}),
    field<&ClassHold::owner_office>(7, {.label = "Owner", .category = categories::class_hold}),
    field<&ClassHold::placed_at>(8, {.label = "Placed at", .category = categories::class_hold}),
    field<&ClassHold::review_on>(9, {.label = "Review on", .category = categories::class_hold}),
    field<&ClassHold::released_at>(10,
                                   {.label = "Released at", .category = categories::class_hold}),
};

}  // namespace

EntityInfo const& describe(ClassHold const*) {
  static constexpr EntityInfo info = entity<ClassHold, class_hold_rows>({
      .number = 163,
      .name = "class_hold",
      .label = "Hold on a class of records",
      .retention = retention_classes::legal_hold,
      .subjects = about_nobody,
      .dating = happened<&ClassHold::placed_at>(),
      .organisation = belongs_to<&ClassHold::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::retention
