// The description of a safeguarding note.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/safeguarding/note_participation.hpp>
#include <juniper/mis/safeguarding/safeguarding_note.hpp>

namespace juniper::mis {
namespace {

constexpr std::array safeguarding_note_rows{
    field<&SafeguardingNote::school>(
        1, {.label = "School", .category = categories::safeguarding_register}),
    field<&SafeguardingNote::author>(
        2, {.label = "Author", .category = categories::safeguarding_register}),
    field<&SafeguardingNote::written_at>(
        3, {.label = "Written at", .category = categories::safeguarding_register}),
    field<&SafeguardingNote::text>(4, {.label = "Note", .category = categories::safeguarding}),
};

}  // namespace

EntityInfo const& describe(SafeguardingNote const*) {
  static constexpr EntityInfo info = entity<SafeguardingNote, safeguarding_note_rows>({
      .number = 40,
      .name = "safeguarding_note",
      .label = "Safeguarding note",
      .retention = retention_classes::safeguarding_file,
      .subjects =
          about_each<&NoteParticipation::note, &NoteParticipation::pupil, &Pupil::person>() |
          author<&SafeguardingNote::author, &StaffMember::person>(),
      .dating = happened<&SafeguardingNote::written_at>(),
      .organisation = belongs_to<&SafeguardingNote::school>(),
  });
  return info;
}

}  // namespace juniper::mis
