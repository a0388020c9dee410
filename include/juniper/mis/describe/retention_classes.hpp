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
/// The audit log and what belongs to it.
inline constexpr RetentionKey audit{"audit", "Audit log", "RET-01"};

}  // namespace juniper::mis::retention_classes
