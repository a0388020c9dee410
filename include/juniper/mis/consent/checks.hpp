// What can be wrong with a decision about consent.
#pragma once

#include <juniper/mis/consent/consent_decision.hpp>
#include <juniper/mis/describe/finding.hpp>

/// Consent: what people were asked, what they decided, and the evidence of it.
namespace juniper::mis::consent {

/// Findings, all of them errors: `recorded_before_decided`; `themselves_is_another` (somebody
/// decides for themselves about another person); `void_unless_written` (consent to biometrics that
/// is not in writing, Protection of Freedoms Act 2012 section 27(4)); `no_parental_responsibility`
/// (consent to the use of a child's data by a parent in the sense of the Education Act 1996 section
/// 576 alone); `staff_cannot_consent` (a member of staff notes what a child refuses or objects to,
/// and gives nothing). A refusal, withdrawal or objection is never wrong for its form.
Findings check(ConsentDecision const& decision, ConsentKind kind);

}  // namespace juniper::mis::consent
