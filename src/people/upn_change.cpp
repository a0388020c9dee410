// The rule of former UPNs.
#include <juniper/mis/people/upn_change.hpp>

namespace juniper::mis::people {
namespace {

Error upn_invalid(char const* text, char const* hint) {
  return {
      .code = ErrorCode::invalid, .text = text, .hint = hint, .entity = "pupil", .field = "upn"};
}

}  // namespace

Result<UpnSettlement> settle_upn(std::optional<Upn> const& current, Upn const& other, UpnChange why,
                                 std::optional<Upn> const& assessed_under) {
  if (!current) {
    return upn_invalid("this pupil has no UPN to replace", "give the first one by a patch");
  }
  if (*current == other) {
    return upn_invalid("this is the pupil's UPN already", "give the other number");
  }
  switch (why) {
    case UpnChange::temporary_replaced:
      if (current->kind() != UpnKind::temporary) {
        return upn_invalid("the present UPN is not a temporary one",
                           "say that it is wrongly allocated, or a second one");
      }
      if (other.kind() == UpnKind::temporary) {
        return upn_invalid("a temporary UPN is replaced by a permanent one",
                           "give the permanent number");
      }
      return UpnSettlement{
          .current = other, .former = current, .reason = FormerUpnReason::of("temporary")};
    case UpnChange::second_found: {
      bool const other_stays = assessed_under && *assessed_under == other;
      return UpnSettlement{.current = other_stays ? other : *current,
                           .former = other_stays ? *current : other,
                           .reason = FormerUpnReason::of("second")};
    }
    case UpnChange::wrongly_allocated: return UpnSettlement{.current = other};
    case UpnChange::identity_protected: return UpnSettlement{.current = other, .new_record = true};
  }
  return upn_invalid("no such reason", "name one of the reasons");
}

}  // namespace juniper::mis::people
