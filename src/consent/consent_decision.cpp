// The description of a consent decision.
#include <juniper/mis/consent/consent_decision.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/staff_member.hpp>

namespace juniper::mis {
namespace {

constexpr std::array consent_decision_rows{
    field<&ConsentDecision::school>(1, {.label = "School", .category = categories::consent}),
    field<&ConsentDecision::wording>(2, {.label = "Wording", .category = categories::consent}),
    field<&ConsentDecision::request>(3, {.label = "Request", .category = categories::consent}),
    field<&ConsentDecision::child>(4, {.label = "Whose data", .category = categories::consent}),
    field<&ConsentDecision::decided_by>(5,
                                        {.label = "Decided by", .category = categories::consent}),
    field<&ConsentDecision::capacity>(6, {.label = "Capacity", .category = categories::consent}),
    field<&ConsentDecision::answer>(7, {.label = "Answer", .category = categories::consent}),
    field<&ConsentDecision::channel>(8, {.label = "Channel", .category = categories::consent}),
    field<&ConsentDecision::in_writing>(9,
                                        {.label = "In writing", .category = categories::consent}),
    field<&ConsentDecision::language>(10, {.label = "Language", .category = categories::consent}),
    field<&ConsentDecision::witness>(11, {.label = "Witness", .category = categories::consent}),
    field<&ConsentDecision::decided_at>(12,
                                        {.label = "Decided at", .category = categories::consent}),
    field<&ConsentDecision::recorded_at>(13,
                                         {.label = "Recorded at", .category = categories::consent}),
    field<&ConsentDecision::recorded_by>(14,
                                         {.label = "Recorded by", .category = categories::consent}),
};

}  // namespace

EntityInfo const& describe(ConsentDecision const*) {
  static constexpr EntityInfo info = entity<ConsentDecision, consent_decision_rows>({
      .number = 136,
      .name = "consent_decision",
      .label = "Consent decision",
      .retention = retention_classes::consent_evidence,
      .subjects = about<&ConsentDecision::child>() | mentions<&ConsentDecision::decided_by>() |
                  author<&ConsentDecision::recorded_by, &StaffMember::person>(),
      .dating = happened<&ConsentDecision::decided_at>(),
      .organisation = belongs_to<&ConsentDecision::school>(),
      .append_only = true,
  });
  return info;
}

}  // namespace juniper::mis
