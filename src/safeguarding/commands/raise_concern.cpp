// Writing concerns.
#include <juniper/mis/core/requests.hpp>
#include <juniper/mis/people/commands/acting_staff_member.hpp>
#include <juniper/mis/safeguarding/commands/raise_concern.hpp>

#include <algorithm>

namespace juniper::mis::safeguarding {
namespace {

Error bad_concern(char const* text, char const* field) {
  return {.code = ErrorCode::invalid, .text = text, .entity = "concern", .field = field};
}

Result<void> check_concern(NewConcern const& concern, Instant now) {
  auto const& people = concern.people;
  if (std::ranges::find(people, ConcernRole::of("child"), &ConcernedPerson::role) == people.end()) {
    return bad_concern("a concern is about at least one child", "people");
  }
  for (auto it = people.begin(); it != people.end(); ++it) {
    auto const twice = [&it](ConcernedPerson const& p) {
      return p.person == it->person && p.role == it->role;
    };
    if (std::any_of(people.begin(), it, twice)) {
      return bad_concern("somebody has one role twice", "people");
    }
  }
  if (concern.text.empty()) { return bad_concern("a concern says something", "text"); }
  if (concern.happened_at && now < *concern.happened_at) {
    return bad_concern("a concern is about what has happened", "happened_at");
  }
  return {};
}

Result<void> add_person(Desk& desk, Id<Concern> concern, ConcernedPerson const& person) {
  auto const part = desk.add(ConcernParticipation{.id = {},
                                                  .concern = concern,
                                                  .person = person.person,
                                                  .role = person.role,
                                                  .account = person.account});
  if (!part.ok()) { return part.error(); }
  for (auto const& kind : person.kinds) {
    auto const added = desk.add(ConcernCategory{.id = {}, .participation = *part, .kind = kind});
    if (!added.ok()) { return added.error(); }
  }
  return {};
}

}  // namespace

Result<Id<Concern>> raise(Desk& desk, NewConcern const& concern, CommandOptions const& options) {
  if (auto ok = check_concern(concern, desk.now()); !ok.ok()) { return std::move(ok).error(); }
  ByteWriter request;
  write_value(request, concern.text);
  write_value(request, concern.happened_at);
  write_value(request, concern.place);
  for (auto const& p : concern.people) {
    write_value(request, p.person);
    write_value(request, p.role);
    write_value(request, p.account);
    request.u32(static_cast<std::uint32_t>(p.kinds.size()));
    for (auto const& kind : p.kinds) { write_value(request, kind); }
  }
  auto const written = desk.command(
      "safeguarding.raise", request.bytes(), options, [&](Desk& inner) -> Result<Uuid> {
        auto const record = inner.add(Concern{.id = {},
                                              .school = Id<School>{inner.organisation().value},
                                              .author = people::acting_staff_member(inner),
                                              .recorded_at = inner.now(),
                                              .happened_at = concern.happened_at,
                                              .text = concern.text,
                                              .place = concern.place,
                                              .closed_at = {},
                                              .closing_summary = {}});
        if (!record.ok()) { return record.error(); }
        for (auto const& p : concern.people) {
          if (auto added = add_person(inner, *record, p); !added.ok()) {
            return std::move(added).error();
          }
        }
        return record->value;
      });
  if (!written.ok()) { return written.error(); }
  return Id<Concern>{*written};
}

}  // namespace juniper::mis::safeguarding
