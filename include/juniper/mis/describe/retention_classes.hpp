// The retention classes of the shipped entities.
#pragma once

#include <juniper/mis/describe/keys.hpp>

/// Retention classes; a host may add to them anywhere. What each means in years is data of the retention schedule.
namespace juniper::mis::retention_classes {

/// Facts about the organisation itself.
inline constexpr RetentionKey organisation{"organisation", "Organisation record", "RET-01"};
/// The educational record of a pupil.
inline constexpr RetentionKey pupil_file{"pupil_file", "Pupil's educational record", "RET-02"};
/// Special-category facts kept only while the pupil is on roll.
inline constexpr RetentionKey while_on_roll{"while_on_roll", "Kept while on roll", "RET-01"};
/// Contacts, addresses and telephone numbers.
inline constexpr RetentionKey contacts{"contacts", "Contacts and addresses", "RET-01"};
/// Child-protection file.
inline constexpr RetentionKey safeguarding_file{"safeguarding_file", "Child-protection file", "RET-11"};
/// Personnel file of a member of staff.
inline constexpr RetentionKey staff_file{"staff_file", "Personnel file", "RET-30"};
/// Special educational needs and EHC plans (Children and Families Act 2014: a plan may last to 25).
inline constexpr RetentionKey sen_file{"sen_file", "SEN file", "RET-10"};
/// Medical conditions, medicines, allergies, diet, disability.
inline constexpr RetentionKey health_record{"health_record", "Health record", "RET-13"};
/// Care by an authority or by kin, caring for others, asylum: kept as a child-protection file is, under keys of its own.
inline constexpr RetentionKey care_record{"care_record", "Record of care", "RET-11"};
/// Court orders: while in force, then with the pupil's file.
inline constexpr RetentionKey court_orders{"court_orders", "Court orders", "RET-01"};
/// Free school meals and pupil premium.
inline constexpr RetentionKey free_meals{"free_meals", "Free school meals", "RET-26"};
/// Applications for admission.
inline constexpr RetentionKey admission_papers{"admission_papers", "Admission papers", "RET-06"};
/// Absence and sickness pay of staff.
inline constexpr RetentionKey staff_absence{"staff_absence", "Absence of staff", "RET-37"};
/// Vetting checks, with the personnel file; the single central record shows those who work there.
inline constexpr RetentionKey vetting_record{"vetting_record", "Vetting record", "RET-30"};
/// Accounts, grants and other marks of who could do what.
inline constexpr RetentionKey access_records{"access_records", "Access records", "RET-01"};
/// Governors, trustees and members (six years after the end of the appointment).
inline constexpr RetentionKey governance_file{"governance_file", "Governance file", "RET-44"};
/// Contracts with processors and how they ended (UK GDPR Article 28(3)(g)).
inline constexpr RetentionKey supplier_contract{"supplier_contract", "Contract with a processor", "RET-60"};
/// Records of processing, agreements, assessments (UK GDPR Articles 30 and 35).
inline constexpr RetentionKey accountability_record{"accountability_record", "Accountability record", "RET-01"};
/// Evidence of consent, refusal and withdrawal (UK GDPR Article 7(1)): outlives what it was about.
inline constexpr RetentionKey consent_evidence{"consent_evidence", "Evidence of consent", "RET-42"};
/// Allegations against adults (Keeping children safe in education: pension age or ten years).
inline constexpr RetentionKey adult_allegation{"adult_allegation", "Allegation against an adult", "RET-33"};
/// Low-level concerns about adults (Keeping children safe in education: at least until the person leaves).
inline constexpr RetentionKey low_level_concern{"low_level_concern", "Low-level concern", "RET-36"};
/// Legal holds, until every hold on the record is released.
inline constexpr RetentionKey legal_hold{"legal_hold", "Legal hold", "RET-50"};
/// The permanent register of disposals.
inline constexpr RetentionKey disposal_register{"disposal_register", "Disposal register", "RET-53"};
/// Rights requests and complaints (UK GDPR Article 5(2)).
inline constexpr RetentionKey rights_log{"rights_log", "Log of rights requests", "RET-45"};
/// Disclosures (UK GDPR Article 19).
inline constexpr RetentionKey sharing_log{"sharing_log", "Log of disclosures", "RET-45"};
/// Personal data breaches (UK GDPR Article 33(5)).
inline constexpr RetentionKey breach_log{"breach_log", "Log of breaches", "RET-45"};
/// Accidents to pupils, staff and visitors.
inline constexpr RetentionKey accident_record{"accident_record", "Accident record", "RET-14"};
/// Documents about people: what their content is kept as is said by each.
inline constexpr RetentionKey document{"document", "Document", "RET-01"};
/// The audit log and what belongs to it.
inline constexpr RetentionKey audit{"audit", "Audit log", "RET-01"};

}  // namespace juniper::mis::retention_classes
