// The description of a notice to a recipient.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/rights/recipient_notice.hpp>
#include <juniper/mis/rights/rights_request.hpp>

namespace juniper::mis::rights {
namespace {

constexpr std::array recipient_notice_rows{
    field<&RecipientNotice::request>(1,
                                     {.label = "Request", .category = categories::rights_requests}),
    field<&RecipientNotice::disclosure>(
        2, {.label = "Disclosure", .category = categories::rights_requests}),
    field<&RecipientNotice::recipient>(
        3, {.label = "Recipient", .category = categories::rights_requests}),
    field<&RecipientNotice::told_at>(4,
                                     {.label = "Told at", .category = categories::rights_requests}),
    field<&RecipientNotice::impossible_because>(
        5, {.label = "Impossible because", .category = categories::rights_requests}),
};

}  // namespace

EntityInfo const& describe(RecipientNotice const*) {
  static constexpr EntityInfo info = entity<RecipientNotice, recipient_notice_rows>({
      .number = 174,
      .name = "recipient_notice",
      .label = "Notice to a recipient",
      .retention = retention_classes::rights_log,
      .subjects = about<&RecipientNotice::request, &RightsRequest::subject>(),
      .dating = happened<&RecipientNotice::told_at>(),
      .organisation = belongs_to<&RecipientNotice::request, &RightsRequest::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::rights
