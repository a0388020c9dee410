// The code set of roles in the school workforce.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 78> staff_roles{{
    {"ADVT", "Advisory Teacher (unattached)"},
    {"ASHT", "Assistant Head"},
    {"CADV", "Careers Advisor"},
    {"TCHR", "Classroom Teacher"},
    {"DPHT", "Deputy Head"},
    {"HDPT", "Head of Department"},
    {"HDHO", "Head of House"},
    {"HDYR", "Head of Year"},
    {"HDTR", "Head Teacher"},
    {"EXHT", "Executive Head Teacher"},
    {"SPLY", "LA Supply Pool"},
    {"LRNM", "Learning Manager"},
    {"MISC", "Miscellaneous Teaching Service for the LA"},
    {"PERI", "Peripatetic Teacher (unattached)"},
    {"SENC", "SEN Co-ordinator"},
    {"TNON", "Teacher: engaged for non-school education"},
    {"TPRU", "Teacher: engaged to teach in a Pupil Referral Unit"},
    {"TMIS", "Teacher: engaged to teach in miscellaneous establishments"},
    {"BEHM", "Behaviour Manager/Specialist"},
    {"BILN", "Bilingual Support Assistant"},
    {"CARE", "Childcare Officer"},
    {"COVR", "Cover Supervisor"},
    {"CART", "Creative Arts Specialist"},
    {"EPSY", "Educational Psychologist"},
    {"EXTS", "Extended Schools Manager/Support"},
    {"HLTA", "Higher Level Teaching Assistant"},
    {"INST", "Instructor (including sports coach)"},
    {"LANG", "Language Support"},
    {"LMEN", "Learning Mentor"},
    {"LSEN", "Learning Support Assistant (for SEN pupils)"},
    {"LITR", "Literacy Worker"},
    {"MINS", "Minority Ethnic Support"},
    {"MUSS", "Music Specialist"},
    {"MUSC", "Music tuition (include peripatetic)"},
    {"NNSE", "Nursery Nurse"},
    {"NASS", "Nursery Officer/Assistant"},
    {"PAST", "Pastoral Support"},
    {"TASS", "Teaching Assistant"},
    {"THER", "Therapist"},
    {"TRAV", "Traveller Support"},
    {"WELF", "Welfare Assistant"},
    {"ARTD", "Art &/or Design Technician"},
    {"ICTM", "ICT Network Manager"},
    {"ICTT", "ICT Technician"},
    {"OICT", "Other ICT Support Staff"},
    {"OTEC", "Other Technician"},
    {"RPRG", "Reprographics Technician"},
    {"STCH", "Science Technician"},
    {"TTCH", "Technology Technician"},
    {"ADMC", "Administrator / Clerk"},
    {"ATTN", "Attendance Officer"},
    {"BURS", "Bursar"},
    {"BUSS", "Business Manager"},
    {"DATA", "Data Manager / Analyst"},
    {"EDWO", "Education Welfare Officer"},
    {"EXAM", "Examinations Officer"},
    {"FINC", "Finance Officer"},
    {"HSLO", "Home-School Liaison Officer"},
    {"LIBR", "Librarian"},
    {"NURS", "Nurse"},
    {"OMAN", "Office Manager"},
    {"OCSU", "Other Central Support Staff"},
    {"OPSU", "Other Pupil Support"},
    {"OPWE", "Other Pupil Welfare"},
    {"OADM", "Other School Admin"},
    {"PAHT", "Personal Assistant to Headteacher"},
    {"RECP", "Receptionist"},
    {"SSEC", "School Secretary"},
    {"CTKR", "Caretaker"},
    {"CLNR", "Cleaner"},
    {"COOK", "Cook"},
    {"ESCT", "Escort"},
    {"INVG", "Exam Invigilator"},
    {"MIDA", "Midday Assistant"},
    {"MIDS", "Midday Supervisor"},
    {"CATR", "Other Catering Staff"},
    {"OPRE", "Other Premises Staff"},
    {"PREM", "Premises Manager"},
}};
}  // namespace detail

/// The set behind StaffRole.
struct StaffRoleSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "StaffRole", .source = "CBDS, May 2026", .entries = detail::staff_roles};
};
/// What somebody does in a school or for an authority (school workforce census).
using StaffRole = Code<StaffRoleSet>;

}  // namespace juniper::mis
