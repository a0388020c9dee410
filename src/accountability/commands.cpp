// Writing disclosures.
#include <juniper/mis/accountability/commands.hpp>
#include <juniper/mis/accountability/disclosure_subject.hpp>
#include <juniper/mis/core/requests.hpp>

namespace juniper::mis::accountability {

Result<Id<Disclosure>> disclose(Desk& desk, Disclosure disclosure,
                                std::vector<Id<Subject>> const& people,
                                CommandOptions const& options) {
  if (desk.now() < disclosure.at) {
    return Error{.code = ErrorCode::invalid,
                 .text = "a disclosure is written down when data have gone",
                 .entity = "disclosure",
                 .field = "at"};
  }
  disclosure.organisation = desk.organisation();
  ByteWriter request;
  write_request(request, disclosure);
  for (auto const& person : people) { write_value(request, person); }
  auto const written = desk.command(
      "accountability.disclose", request.bytes(), options, [&](Desk& inner) -> Result<Uuid> {
        auto const added = inner.add(disclosure);
        if (!added.ok()) { return added.error(); }
        for (auto const& person : people) {
          auto const subject =
              inner.add(DisclosureSubject{.id = {}, .disclosure = *added, .subject = person});
          if (!subject.ok()) { return subject.error(); }
        }
        return added->value;
      });
  if (!written.ok()) { return written.error(); }
  return Id<Disclosure>{*written};
}

}  // namespace juniper::mis::accountability
