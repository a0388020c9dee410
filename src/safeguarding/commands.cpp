// Writing safeguarding notes.
#include <juniper/mis/safeguarding/commands.hpp>

#include <juniper/mis/access/account.hpp>
#include <juniper/mis/core/requests.hpp>
#include <juniper/mis/safeguarding/note_participation.hpp>

namespace juniper::mis::safeguarding {
namespace {

// The actor as a member of staff, if they are one and the desk may see it.
std::optional<Id<StaffMember>> author_at(Desk& desk) {
  auto const account = desk.get(Id<access::Account>{desk.account()});
  if (!account.ok() || !(*account)[&access::Account::subject].has_value()) { return std::nullopt; }
  auto const person = (*account)[&access::Account::subject].value();
  auto const staff = desk.list(Find<StaffMember>{}.equal(&StaffMember::person, Id<Person>{person.value}).limit(1));
  if (!staff.ok() || staff->records.empty()) { return std::nullopt; }
  return staff->records.front().id();
}

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
                                                   .author = author_at(inner),
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
