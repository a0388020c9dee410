// The description of an event of a breach.
#include <juniper/mis/accountability/breach_entry.hpp>
#include <juniper/mis/accountability/personal_data_breach.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis::accountability {
namespace {

constexpr std::array breach_entry_rows{
    field<&BreachEntry::breach>(1, {.label = "Breach", .category = categories::accountability}),
    field<&BreachEntry::kind>(2, {.label = "Kind", .category = categories::accountability}),
    field<&BreachEntry::at>(3, {.label = "At", .category = categories::accountability}),
    field<&BreachEntry::by>(4, {.label = "By", .category = categories::accountability}),
    field<&BreachEntry::reference>(5,
                                   {.label = "Reference", .category = categories::accountability}),
    field<&BreachEntry::note>(6, {.label = "Note", .category = categories::accountability}),
};

}  // namespace

EntityInfo const& describe(BreachEntry const*) {
  static constexpr EntityInfo info = entity<BreachEntry, breach_entry_rows>({
      .number = 185,
      .name = "breach_entry",
      .label = "Event of a breach",
      .retention = retention_classes::breach_log,
      .subjects = about_nobody,
      .dating = happened<&BreachEntry::at>(),
      .organisation = belongs_to<&BreachEntry::breach, &PersonalDataBreach::organisation>(),
      .append_only = true,
  });
  return info;
}

}  // namespace juniper::mis::accountability
