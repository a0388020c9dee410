// Code sets of people's requests for their data: kinds, who asks, events, exemptions.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 9> rights_request_kind_entries{{
    {"access", "Access (UK GDPR Article 15)"},
    {"rectification", "Rectification (UK GDPR Article 16)"},
    {"erasure", "Erasure (UK GDPR Article 17)"},
    {"restriction", "Restriction (UK GDPR Article 18)"},
    {"portability", "Portability (UK GDPR Article 20)"},
    {"objection", "Objection (UK GDPR Article 21)"},
    {"automated_decision", "Review of an automated decision (UK GDPR Article 22C)"},
    {"educational_record",
     "Educational record (Education (Pupil Information) (England) Regulations 2005, regulation 5)"},
    {"complaint", "Complaint (Data Protection Act 2018 section 164A)"},
}};
inline constexpr std::array<CodeEntry, 6> requester_capacity_entries{{
    {"themselves", "For themselves"},
    {"parental_responsibility", "With parental responsibility"},
    {"parent", "Parent in education law"},
    {"agent", "Agent with authority"},
    {"school", "School considering admission"},
    {"other", "Other"},
}};
inline constexpr std::array<CodeEntry, 19> rights_event_kind_entries{{
    {"received", "Received"},
    {"acknowledged", "Acknowledged"},
    {"identity_asked", "Identity asked for"},
    {"identity_confirmed", "Identity confirmed"},
    {"authority_asked", "Authority asked for"},
    {"authority_confirmed", "Authority confirmed"},
    {"fee_asked", "Fee asked for"},
    {"fee_paid", "Fee paid"},
    {"clarification_asked", "Clarification asked for"},
    {"clarification_answered", "Clarification answered"},
    {"clarification_dropped", "Clarification no longer needed"},
    {"extended", "Extended, with reasons"},
    {"searched", "Searched"},
    {"inspected", "Record inspected"},
    {"progress_told", "Progress told"},
    {"responded", "Responded"},
    {"refused", "Refused, with reasons"},
    {"withdrawn", "Withdrawn"},
    {"closed", "Closed"},
}};
inline constexpr std::array<CodeEntry, 5> rights_outcome_entries{{
    {"met", "Met"},
    {"partly", "Met in part"},
    {"refused", "Refused"},
    {"withdrawn", "Withdrawn"},
    {"nothing_held", "Nothing held"},
}};
inline constexpr std::array<CodeEntry, 13> rights_exemption_entries{{
    {"serious_harm", "Serious harm (Schedule 3)"},
    {"child_abuse", "Child abuse data (Schedule 3)"},
    {"health_harm", "Health: serious harm (Schedule 3)"},
    {"examination_scripts", "Examination scripts (Schedule 2 paragraph 25)"},
    {"third_party", "Another person (Schedule 2 paragraph 16)"},
    {"reference", "Confidential reference (Schedule 2 paragraph 24)"},
    {"privilege", "Legal professional privilege (Schedule 2 paragraph 19)"},
    {"crime", "Crime and taxation (Schedule 2 paragraph 2)"},
    {"management", "Management forecast (Schedule 2 paragraph 22)"},
    {"negotiation", "Negotiation (Schedule 2 paragraph 23)"},
    {"court", "Court proceedings about children (Schedule 3)"},
    {"adoption", "Adoption and special educational needs records (Schedule 4)"},
    {"unfounded", "Manifestly unfounded or excessive (UK GDPR Article 12(5))"},
}};
}  // namespace detail

/// The set behind RightsRequestKind.
struct RightsRequestKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "RightsRequestKind",
                                    .source = "Juniper MIS core",
                                    .entries = detail::rights_request_kind_entries};
};
/// What somebody asks for.
using RightsRequestKind = Code<RightsRequestKindSet>;

/// The set behind RequesterCapacity.
struct RequesterCapacitySet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "RequesterCapacity",
                                    .source = "Juniper MIS core",
                                    .entries = detail::requester_capacity_entries};
};
/// In what capacity somebody asks.
using RequesterCapacity = Code<RequesterCapacitySet>;

/// The set behind RightsEventKind.
struct RightsEventKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "RightsEventKind",
                                    .source = "Juniper MIS core",
                                    .entries = detail::rights_event_kind_entries};
};
/// What happened to a request; the clock is worked out from these.
using RightsEventKind = Code<RightsEventKindSet>;

/// The set behind RightsOutcome.
struct RightsOutcomeSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "RightsOutcome",
                                    .source = "Juniper MIS core",
                                    .entries = detail::rights_outcome_entries};
};
/// How a request ended.
using RightsOutcome = Code<RightsOutcomeSet>;

/// The set behind RightsExemption.
struct RightsExemptionSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "RightsExemption",
                                    .source = "Data Protection Act 2018 Schedules 2 to 4",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::rights_exemption_entries};
};
/// Why something was withheld: encrypted, since the reason itself may tell of child protection.
using RightsExemption = Code<RightsExemptionSet>;

}  // namespace juniper::mis
