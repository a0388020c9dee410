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
inline constexpr RetentionKey safeguarding_file{"safeguarding_file", "Child-protection file", "RET-10"};
/// Personnel file of a member of staff.
inline constexpr RetentionKey staff_file{"staff_file", "Personnel file", "RET-30"};
/// Accounts, grants and other marks of who could do what.
inline constexpr RetentionKey access_records{"access_records", "Access records", "RET-01"};
/// The audit log and what belongs to it.
inline constexpr RetentionKey audit{"audit", "Audit log", "RET-01"};

}  // namespace juniper::mis::retention_classes
