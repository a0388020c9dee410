// The categories of data that the shipped entities are filed under.
#pragma once

#include <juniper/mis/describe/keys.hpp>

/// Categories of data; a host may add to them anywhere.
namespace juniper::mis::categories {

/// Facts about schools and trusts, public or internal: nobody's personal data.
inline constexpr CategoryKey organisation{"organisation", "Organisation", SpecialClass::none, false};
/// Which groups there are, and their names.
inline constexpr CategoryKey timetable{"timetable", "Groups and timetable", SpecialClass::none, false};
/// Names by which people are called.
inline constexpr CategoryKey names{"names", "Names"};
/// Date of birth and sex.
inline constexpr CategoryKey identity{"identity", "Date of birth and sex"};
/// UPN, ULN and other numbers issued to a person.
inline constexpr CategoryKey identifiers{"identifiers", "Identifiers"};
/// Addresses, telephone numbers and e-mail addresses.
inline constexpr CategoryKey contact_details{"contact_details", "Contact details"};
/// Admission, year group, groups and leaving.
inline constexpr CategoryKey enrolment{"enrolment", "Enrolment"};
/// Who is whose parent or carer, and what they may do.
inline constexpr CategoryKey relationships{"relationships", "Relationships"};
/// Racial or ethnic origin (UK GDPR Article 9).
inline constexpr CategoryKey ethnic_origin{"ethnic_origin", "Ethnic origin", SpecialClass::racial_or_ethnic_origin};
/// Health (UK GDPR Article 9).
inline constexpr CategoryKey health{"health", "Health", SpecialClass::health};
/// Child-protection records.
inline constexpr CategoryKey safeguarding{"safeguarding", "Safeguarding", SpecialClass::safeguarding};
/// That a child-protection record exists: its dates and references. They cannot be encrypted, since look-ups need them, so they are
/// not of the special class by type; they are a category of their own so that a policy withholds them with the text.
inline constexpr CategoryKey safeguarding_register{"safeguarding_register", "Existence of child-protection records"};
/// Posts held by staff, and the groups they teach or lead.
inline constexpr CategoryKey employment{"employment", "Employment"};
/// Accounts and what they may do.
inline constexpr CategoryKey accounts{"accounts", "Accounts and grants"};
/// The core's own book-keeping: never shown at a desk.
inline constexpr CategoryKey internal{"internal", "Internal", SpecialClass::none, false};

}  // namespace juniper::mis::categories
