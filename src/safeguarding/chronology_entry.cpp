// The description of a chronology entry.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/staff_member.hpp>
#include <juniper/mis/safeguarding/chronology_entry.hpp>

namespace juniper::mis {
namespace {

constexpr std::array chronology_entry_rows{
    field<&ChronologyEntry::school>(
        1, {.label = "School", .category = categories::safeguarding_register}),
    field<&ChronologyEntry::child>(
        2, {.label = "Child", .category = categories::safeguarding_register}),
    field<&ChronologyEntry::happened_on>(
        3, {.label = "Happened on", .category = categories::safeguarding_register}),
    field<&ChronologyEntry::recorded_at>(
        4, {.label = "Recorded at", .category = categories::safeguarding_register}),
    field<&ChronologyEntry::author>(
        5, {.label = "Author", .category = categories::safeguarding_register}),
    field<&ChronologyEntry::source>(6, {.label = "Source", .category = categories::safeguarding}),
    field<&ChronologyEntry::text>(7, {.label = "Event", .category = categories::safeguarding}),
    field<&ChronologyEntry::concern>(
        8, {.label = "Part in a concern", .category = categories::safeguarding_register}),
};

}  // namespace

EntityInfo const& describe(ChronologyEntry const*) {
  static constexpr EntityInfo info = entity<ChronologyEntry, chronology_entry_rows>({
      .number = 46,
      .name = "chronology_entry",
      .label = "Chronology entry",
      .retention = retention_classes::safeguarding_file,
      .subjects = about<&ChronologyEntry::child>() |
                  author<&ChronologyEntry::author, &StaffMember::person>(),
      .dating = happened<&ChronologyEntry::recorded_at>(),
      .organisation = belongs_to<&ChronologyEntry::school>(),
  });
  return info;
}

}  // namespace juniper::mis
