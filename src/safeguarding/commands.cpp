// Writing safeguarding notes.
#include <juniper/mis/safeguarding/commands.hpp>

#include <juniper/mis/core/requests.hpp>
#include <juniper/mis/people/commands/acting_staff_member.hpp>
#include <juniper/mis/safeguarding/note_participation.hpp>

namespace juniper::mis::safeguarding {
namespace {

Error invalid(char const* text, char const* field) {
  return {.code = ErrorCode::invalid, .text = text, .entity = "safeguarding_note", .field = field};
}

}  // namespace

Result<Id<SafeguardingNote>> note(Desk& desk, NewNote const& note, CommandOptions const& options) {
  if (note.children.empty()) { return invalid("a note concerns at least one child", "children"); }
  if (note.text.empty()) { return invalid("a note says something", "text"); }
  ByteWriter request;
  write_value(request, note.text);
  write_value(request, note.written_at);
  for (auto const& child : note.children) {
    write_value(request, child.pupil);
    write_value(request, child.account);
  }
  auto const written = desk.command("safeguarding.note", request.bytes(), options, [&](Desk& inner) -> Result<Uuid> {
    auto const record = inner.add(SafeguardingNote{.id = {},
                                                   .school = Id<School>{inner.organisation().value},
                                                   .author = people::acting_staff_member(inner),
                                                   .written_at = note.written_at.value_or(inner.now()),
                                                   .text = note.text});
    if (!record.ok()) { return record.error(); }
    for (auto const& child : note.children) {
      auto const part = inner.add(NoteParticipation{.id = {},
                                                    .note = *record,
                                                    .pupil = child.pupil,
                                                    .part = {},
                                                    .account_of_child = child.account});
      if (!part.ok()) { return part.error(); }
    }
    return record->value;
  });
  if (!written.ok()) { return written.error(); }
  return Id<SafeguardingNote>{*written};
}

}  // namespace juniper::mis::safeguarding
