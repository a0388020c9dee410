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
/// Nationality. Ordinary data, yet open for a purpose of its own alone: no return of pupils asks for it since 2018.
inline constexpr CategoryKey nationality{"nationality", "Nationality"};
/// Languages and proficiency in English.
inline constexpr CategoryKey languages{"languages", "Languages"};
/// NHS and National Insurance numbers, by which other bodies know a person.
inline constexpr CategoryKey state_identifiers{"state_identifiers", "NHS and National Insurance numbers"};
/// Religion or belief (UK GDPR Article 9).
inline constexpr CategoryKey religion{"religion", "Religion or belief", SpecialClass::religion_or_belief};
/// That a religion or belief was declared, and by whom: like every `_register` here, what look-ups need of encrypted records.
inline constexpr CategoryKey religion_register{"religion_register", "That a religion was declared"};
/// What somebody needs to follow a conversation or a letter (Equality Act 2010, section 20; UK GDPR Article 9: health).
inline constexpr CategoryKey communication_needs{"communication_needs", "Communication needs", SpecialClass::health};
/// When it is safe to reach somebody, and when not.
inline constexpr CategoryKey contact_safety{"contact_safety", "Safe ways to reach somebody", SpecialClass::safeguarding};
/// Facts about agencies, public or internal: nobody's personal data.
inline constexpr CategoryKey agencies{"agencies", "Agencies", SpecialClass::none, false};
/// People who work for agencies.
inline constexpr CategoryKey agency_workers{"agency_workers", "People at agencies"};
/// Care by an authority or by kin, caring for others, asylum (Children Act 1989; Children and Social Work Act 2017).
inline constexpr CategoryKey care{"care", "Care and asylum", SpecialClass::safeguarding};
/// That there are records of care: their dates and references.
inline constexpr CategoryKey care_register{"care_register", "Existence of records of care"};
/// Circumstances of a family that returns ask for and that reveal nothing special, such as a parent in the forces.
inline constexpr CategoryKey family_circumstances{"family_circumstances", "Family circumstances"};
/// Eligibility for free school meals (Education Act 1996, section 512ZB).
inline constexpr CategoryKey free_meals{"free_meals", "Free school meals"};
/// Why a pupil attracts the pupil premium: some reasons reveal care (Education Act 2002, section 14).
inline constexpr CategoryKey pupil_premium{"pupil_premium", "Pupil premium", SpecialClass::safeguarding};
/// That a pupil attracts the pupil premium, and when.
inline constexpr CategoryKey pupil_premium_register{"pupil_premium_register", "That a pupil attracts the pupil premium"};
/// Special educational needs and provision (Children and Families Act 2014, Part 3; UK GDPR Article 9: health).
inline constexpr CategoryKey sen{"sen", "Special educational needs", SpecialClass::health};
/// That a pupil is on the SEN register, and when.
inline constexpr CategoryKey sen_register{"sen_register", "SEN register"};
/// That there are records of health: their dates and references.
inline constexpr CategoryKey health_register{"health_register", "Existence of records of health"};
/// What somebody does not eat: apart from the rest of health, for the kitchen (UK GDPR Article 9).
inline constexpr CategoryKey dietary{"dietary", "Diet", SpecialClass::health};
/// That somebody has a dietary requirement, and when.
inline constexpr CategoryKey dietary_register{"dietary_register", "That there is a dietary requirement"};
/// What courts ordered about children (Children Act 1989; Family Law Act 1996).
inline constexpr CategoryKey court_orders{"court_orders", "Court orders", SpecialClass::safeguarding};
/// That there is a court order: whom it concerns, its dates and its document.
inline constexpr CategoryKey court_order_register{"court_order_register", "Existence of court orders"};
/// What of a person is not disclosed.
inline constexpr CategoryKey protected_identity{"protected_identity", "Protected identity", SpecialClass::safeguarding};
/// That something of a person is not disclosed.
inline constexpr CategoryKey protected_identity_register{"protected_identity_register", "That an identity is protected"};
/// Pay of staff.
inline constexpr CategoryKey pay{"pay", "Pay"};
/// Days on which staff were away.
inline constexpr CategoryKey staff_absence{"staff_absence", "Absence of staff"};
/// Why staff were away (UK GDPR Article 9: health; Schedule 1 paragraph 1 of the Data Protection Act 2018).
inline constexpr CategoryKey staff_health{"staff_health", "Health of staff", SpecialClass::health};
/// Whom to call when something happens to a member of staff.
inline constexpr CategoryKey next_of_kin{"next_of_kin", "Next of kin"};
/// The single central record (School Staffing (England) Regulations 2009; Independent School Standards 2014).
inline constexpr CategoryKey vetting{"vetting", "Single central record"};
/// What vetting brought to light (UK GDPR Article 10).
inline constexpr CategoryKey criminal_record{"criminal_record", "Outcome of vetting", SpecialClass::criminal_offence};
/// Applications for admission (School Admissions Code 2021).
inline constexpr CategoryKey admissions{"admissions", "Applications for admission"};
/// Accounts and what they may do.
inline constexpr CategoryKey accounts{"accounts", "Accounts and grants"};
/// Terms, INSET days and closures.
inline constexpr CategoryKey school_calendar{"school_calendar", "School calendar", SpecialClass::none, false};
/// Governors, trustees and members (Education Act 1996 section 538: published in GIAS).
inline constexpr CategoryKey governance{"governance", "Governors, trustees and members"};
/// Contracts with processors (UK GDPR Article 28).
inline constexpr CategoryKey contracts{"contracts", "Contracts with processors", SpecialClass::none, false};
/// Records of processing, privacy wording, impact assessments, breaches without names (UK GDPR Articles 5(2), 30, 33(5) and 35).
inline constexpr CategoryKey accountability{"accountability", "Accountability", SpecialClass::none, false};
/// Requests for consent, decisions and their evidence (UK GDPR Article 7).
inline constexpr CategoryKey consent{"consent", "Consent and its evidence"};
/// Why a parent was not asked: may tell of child protection (Protection of Freedoms Act 2012 section 27(1)).
inline constexpr CategoryKey consent_protected{"consent_protected", "Why a parent was not asked", SpecialClass::safeguarding};
/// Whether a child is able to decide: may tell of health (UK GDPR Article 9).
inline constexpr CategoryKey competence{"competence", "Competence of a child to decide", SpecialClass::health};
/// What staff must do about a child, without the reason.
inline constexpr CategoryKey safeguarding_instruction{"safeguarding_instruction", "Instruction to staff about a child",
                                                      SpecialClass::safeguarding};
/// That there is such an instruction.
inline constexpr CategoryKey safeguarding_flag{"safeguarding_flag", "Existence of an instruction about a child"};
/// Low-level concerns and allegations about adults (Keeping children safe in education, Part four).
inline constexpr CategoryKey adult_concerns{"adult_concerns", "Concerns about adults", SpecialClass::safeguarding};
/// That there is such a concern.
inline constexpr CategoryKey adult_concern_register{"adult_concern_register", "Existence of concerns about adults"};
/// How long which class of record is kept (UK GDPR Article 5(1)(e)).
inline constexpr CategoryKey retention_schedule{"retention_schedule", "Retention schedule", SpecialClass::none, false};
/// Why records about somebody are held: a claim, a police matter, an inquiry (Inquiries Act 2005 section 35).
inline constexpr CategoryKey legal_hold{"legal_hold", "Legal hold", SpecialClass::safeguarding};
/// That records about somebody are held.
inline constexpr CategoryKey legal_hold_register{"legal_hold_register", "Existence of a legal hold"};
/// Holds on whole classes of records, whoever they are about.
inline constexpr CategoryKey class_hold{"class_hold", "Hold on a class of records", SpecialClass::none, false};
/// What was disposed of, and by whose decision (Freedom of Information Act 2000 section 46 code).
inline constexpr CategoryKey disposal_register{"disposal_register", "Disposal register"};
/// People's requests about their data (UK GDPR Articles 12 to 22).
inline constexpr CategoryKey rights_requests{"rights_requests", "Rights requests"};
/// What was withheld from an answer and why (Data Protection Act 2018 Schedules 2 to 4): may tell of child protection.
inline constexpr CategoryKey rights_withheld{"rights_withheld", "Withheld from a rights request", SpecialClass::safeguarding};
/// That something was withheld.
inline constexpr CategoryKey rights_withheld_register{"rights_withheld_register", "Existence of something withheld"};
/// What left the organisation, to whom and why (UK GDPR Articles 5(2) and 19).
inline constexpr CategoryKey disclosures{"disclosures", "Disclosures"};
/// Whose data were in a breach (UK GDPR Article 34).
inline constexpr CategoryKey breach_people{"breach_people", "People in a breach"};
/// Why a pupil was suspended or excluded: mostly alleges an offence (UK GDPR Article 10; Data Protection Act 2018 section 11(2)).
inline constexpr CategoryKey exclusion_reasons{"exclusion_reasons", "Reasons of suspensions and exclusions",
                                               SpecialClass::criminal_offence};
/// What a penalty notice alleges, and what became of it (Education Act 1996 sections 444A and 444B; UK GDPR Article 10).
inline constexpr CategoryKey penalty_notices{"penalty_notices", "Penalty notices", SpecialClass::criminal_offence};
/// That there is a penalty notice.
inline constexpr CategoryKey penalty_notice_register{"penalty_notice_register", "Existence of penalty notices"};
/// Documents about people, apart from those of child-protection files.
inline constexpr CategoryKey documents{"documents", "Documents"};
/// What a program decided or suggested about somebody: may tell of anything (UK GDPR Articles 22A to 22D).
inline constexpr CategoryKey automated_decisions{"automated_decisions", "Automated decisions", SpecialClass::safeguarding};
/// The core's own book-keeping: never shown at a desk.
inline constexpr CategoryKey internal{"internal", "Internal", SpecialClass::none, false};

}  // namespace juniper::mis::categories
