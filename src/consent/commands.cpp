// Adding to the ledger of consent.
#include <juniper/mis/consent/checks.hpp>
#include <juniper/mis/consent/commands.hpp>
#include <juniper/mis/core/requests.hpp>
#include <juniper/mis/people/commands/acting_staff_member.hpp>

namespace juniper::mis::consent {

Result<Id<ConsentDecision>> record(Desk& desk, NewDecision const& decision,
                                   CommandOptions const& options) {
  ByteWriter request;
  write_value(request, decision.wording);
  write_value(request, decision.child);
  write_value(request, decision.decided_by);
  write_value(request, decision.capacity);
  write_value(request, decision.answer);
  write_value(request, decision.channel);
  write_value(request, decision.in_writing);
  write_value(request, decision.request);
  write_value(request, decision.language);
  write_value(request, decision.witness);
  write_value(request, decision.decided_at);
  auto const written =
      desk.command("consent.record", request.bytes(), options, [&](Desk& inner) -> Result<Uuid> {
        auto const wording = inner.get(decision.wording);
        if (!wording.ok()) { return wording.error(); }
        ConsentDecision const entry{.id = {},
                                    .school = Id<School>{inner.organisation().value},
                                    .wording = decision.wording,
                                    .request = decision.request,
                                    .child = decision.child,
                                    .decided_by = decision.decided_by,
                                    .capacity = decision.capacity,
                                    .answer = decision.answer,
                                    .channel = decision.channel,
                                    .in_writing = decision.in_writing,
                                    .language = decision.language,
                                    .witness = decision.witness,
                                    .decided_at = decision.decided_at.value_or(inner.now()),
                                    .recorded_at = inner.now(),
                                    .recorded_by = people::acting_staff_member(inner)};
        auto const kind = (*wording)[&ConsentWording::kind];
        if (!kind.has_value()) {
          return Error{.code = ErrorCode::refused,
                       .text = "the kind of consent may not be seen here",
                       .entity = "consent_wording",
                       .field = "kind"};
        }
        if (auto const found = check(entry, kind.value()); !found.empty()) {
          return Error{.code = ErrorCode::invalid,
                       .text = found.front().text,
                       .hint = found.front().help,
                       .entity = "consent_decision"};
        }
        auto const added = inner.add(entry);
        if (!added.ok()) { return added.error(); }
        return added->value;
      });
  if (!written.ok()) { return written.error(); }
  return Id<ConsentDecision>{*written};
}

}  // namespace juniper::mis::consent
