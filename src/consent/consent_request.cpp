// The description of a consent request.
#include <juniper/mis/consent/consent_request.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array consent_request_rows{
    field<&ConsentRequest::school>(1, {.label = "School", .category = categories::consent}),
    field<&ConsentRequest::wording>(2, {.label = "Wording", .category = categories::consent}),
    field<&ConsentRequest::child>(3, {.label = "Whose data", .category = categories::consent}),
    field<&ConsentRequest::asked>(4, {.label = "Asked", .category = categories::consent}),
    field<&ConsentRequest::capacity>(5, {.label = "Capacity", .category = categories::consent}),
    field<&ConsentRequest::channel>(6, {.label = "Channel", .category = categories::consent}),
    field<&ConsentRequest::sent_at>(7, {.label = "Sent at", .category = categories::consent}),
    field<&ConsentRequest::answer_by>(8, {.label = "Answer by", .category = categories::consent}),
    field<&ConsentRequest::reminder_on>(9,
                                        {.label = "Reminder on", .category = categories::consent}),
};

}  // namespace

EntityInfo const& describe(ConsentRequest const*) {
  static constexpr EntityInfo info = entity<ConsentRequest, consent_request_rows>({
      .number = 135,
      .name = "consent_request",
      .label = "Consent request",
      .retention = retention_classes::consent_evidence,
      .subjects = about<&ConsentRequest::child>() | mentions<&ConsentRequest::asked>(),
      .dating = happened<&ConsentRequest::sent_at>(),
      .organisation = belongs_to<&ConsentRequest::school>(),
  });
  return info;
}

}  // namespace juniper::mis
