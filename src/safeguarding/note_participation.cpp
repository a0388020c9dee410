// The description of a part in a safeguarding note.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/safeguarding/note_participation.hpp>

namespace juniper::mis {
namespace {

constexpr std::array note_participation_rows{
    field<&NoteParticipation::note>(
        1, {.label = "Note", .category = categories::safeguarding_register}),
    field<&NoteParticipation::pupil>(
        2, {.label = "Pupil", .category = categories::safeguarding_register}),
    field<&NoteParticipation::part>(3,
                                    {.label = "Part in it", .category = categories::safeguarding}),
    field<&NoteParticipation::account_of_child>(
        4, {.label = "Child's own account", .category = categories::safeguarding}),
};

}  // namespace

EntityInfo const& describe(NoteParticipation const*) {
  static constexpr EntityInfo info = entity<NoteParticipation, note_participation_rows>({
      .number = 41,
      .name = "note_participation",
      .label = "Part in a safeguarding note",
      .retention = retention_classes::safeguarding_file,
      .subjects = about<&NoteParticipation::pupil, &Pupil::person>(),
      .dating = timeless,
      .organisation = belongs_to<&NoteParticipation::note, &SafeguardingNote::school>(),
  });
  return info;
}

}  // namespace juniper::mis
