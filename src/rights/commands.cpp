// Receiving requests.
#include <juniper/mis/core/requests.hpp>
#include <juniper/mis/rights/commands.hpp>

namespace juniper::mis::rights {
namespace {

Error bad_request(char const* text, char const* field) {
  return {.code = ErrorCode::invalid, .text = text, .entity = "rights_request", .field = field};
}

}  // namespace

Result<Id<RightsRequest>> receive(Desk& desk, RightsRequest request,
                                  CommandOptions const& options) {
  if (desk.now() < request.received_at) {
    return bad_request("a request is received before it is written down", "received_at");
  }
  if (request.closed_at || request.outcome) {
    return bad_request("a request begins open", "closed_at");
  }
  request.organisation = desk.organisation();
  ByteWriter asked;
  write_request(asked, request);
  auto const written =
      desk.command("rights.receive", asked.bytes(), options, [&](Desk& inner) -> Result<Uuid> {
        auto const added = inner.add(request);
        if (!added.ok()) { return added.error(); }
        auto const entry = inner.add(RightsEntry{.id = {},
                                                 .request = *added,
                                                 .kind = RightsEventKind::of("received"),
                                                 .at = request.received_at,
                                                 .by = {},
                                                 .note = {}});
        if (!entry.ok()) { return entry.error(); }
        return added->value;
      });
  if (!written.ok()) { return written.error(); }
  return Id<RightsRequest>{*written};
}

}  // namespace juniper::mis::rights
