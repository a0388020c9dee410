// Code sets about employment: contracts, absences, payments, training, arrival and leaving.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 6> contract_types{{
    {"PRM", "Permanent"},
    {"FXT", "Fixed Term"},
    {"TMP", "Temporary"},
    {"SLA", "Service Agreement with Local Authority"},
    {"SAG", "Service Agreement with an Agency"},
    {"SOT", "Service Agreement with other source"},
}};
inline constexpr std::array<CodeEntry, 9> staff_absence_types{{
    {"MAT", "Maternity or paternity leave"},
    {"OTH", "Other paid authorised absence, e.g. compassionate leave"},
    {"PRG", "Pregnancy related absence"},
    {"PUB", "Paid absence for public duties"},
    {"SEC", "Secondment"},
    {"SIC", "Sickness"},
    {"TRN", "Training"},
    {"UNA", "Unauthorised absence"},
    {"UNP", "Unpaid, authorised absence"},
}};
inline constexpr std::array<CodeEntry, 19> additional_payments{{
    {"LIN", "Inner London Weighting (Support Staff)"},
    {"LOT", "Outer London Weighting (Support Staff)"},
    {"LFR", "London Fringe Weighting (Support Staff)"},
    {"MAL", "Management Allowances"},
    {"TLE", "First and second teaching and learning responsibility payments (TLR1 and TLR2)"},
    {"TL3", "Third teaching and learning responsibility payment (TLR3)"},
    {"RAR", "Recruitment and Retention"},
    {"SEN", "SEN Allowances"},
    {"ACT", "Acting"},
    {"RES", "Residential duties"},
    {"INS", "INSET"},
    {"OOS", "Out of School Activities"},
    {"RCP", "Recruitment Incentive (Pay)"},
    {"RCC", "Recruitment Incentive (One Off Payment)"},
    {"RCA", "Recruitment Incentive (Other)"},
    {"WEL", "Welcome Back"},
    {"UQT", "Unqualified Teachers"},
    {"OTH", "Other"},
    {"PPS", "Performance Payments to Seconded Teachers"},
}};
inline constexpr std::array<CodeEntry, 10> qts_routes{{
    {"ACEG", "Annual College Exit - Graduate course"},
    {"ACEP", "Annual College Exit - Post graduate course"},
    {"OTTP", "Overseas Trained Teacher Programme"},
    {"RTPR", "Registered Teacher programme"},
    {"TFST", "Teach First programme"},
    {"RECG", "Mutual Recognition from NI, Scotland or the EEA"},
    {"FLEX", "Flexible Routes"},
    {"OTTN", "Overseas Trained Teacher, not yet on programme"},
    {"SCD", "School Direct"},
    {"SCDS", "School Direct (Salaried)"},
}};
inline constexpr std::array<CodeEntry, 16> degree_classes{{
    {"1", "First class honours"},
    {"2", "Upper second class honours"},
    {"3", "Lower second class honours"},
    {"4", "Undivided second class honours"},
    {"5", "Third class honours"},
    {"6", "Fourth class honours"},
    {"7", "Unclassified honours"},
    {"8", "Aegrotat, whether to honours or pass"},
    {"9", "Pass: awarded without honours following an honours degree course"},
    {"10", "Ordinary: awarded following a course without honours"},
    {"11", "General: awarded after a course that was not available to be classified"},
    {"12", "Degree awarded outside the UK and Eire"},
    {"13", "Masters Degree"},
    {"14", "Doctorate"},
    {"15", "Ordinary or pass, for a course that is no degree course"},
    {"99", "Not known"},
}};
inline constexpr std::array<CodeEntry, 21> staff_origins{{
    {"1STIMM", "First employment in teaching - immediately after training"},
    {"1STAFT", "First employment in teaching - not immediately after training"},
    {"1STEBR", "First employment in teaching - employment based teacher training"},
    {"TCHLEA", "Teaching post within the LA sector (school or central staff) in England or Wales"},
    {"TCH6TH", "Teaching post within a Sixth form college in England or Wales"},
    {"TCHIND", "Teaching post within an independent school in England or Wales"},
    {"TCHFHE", "Teaching post within a University, FE/HE college in England or Wales"},
    {"OTHEDU", "Other education post in England or Wales"},
    {"TCHSNI", "Teaching post in Scotland or Northern Ireland"},
    {"OTHSNI", "Other education post in Scotland or Northern Ireland"},
    {"TCHFOR", "Teaching post outside the UK"},
    {"OTHFOR", "Other education post outside the UK"},
    {"EMPPUB", "Non-education employment - public sector"},
    {"EMPSLF", "Non-education employment - self-employment"},
    {"EMPOTH", "Non-education employment - other employment"},
    {"UNEMPL", "Unemployed and seeking work"},
    {"FAMBRK", "Break for family reasons"},
    {"OTHBRK", "Other break"},
    {"OTHERR", "Other"},
    {"NOTKNW", "Not known"},
    {"NOTAPP", "Not Applicable - change of contract"},
}};
inline constexpr std::array<CodeEntry, 24> staff_destinations{{
    {"LEAPRM", "Remaining in the same LA or MAT - primary school"},
    {"LEASEC", "Remaining in the same LA or MAT - secondary school"},
    {"LEASCH", "Remaining in the same LA or MAT - other school types"},
    {"LEAOTH", "Remaining in the same LA - or MAT - other (including central staff)"},
    {"OTHPRM", "Move to another LA or MAT - primary school"},
    {"OTHSEC", "Move to another LA or MAT - secondary school"},
    {"OTHSCH", "Move to another LA or MAT - other school types"},
    {"OTHOTH", "Move to another LA - other (including central staff)"},
    {"LEASIX", "Sixth form college - same LA area"},
    {"OTHSIX", "Sixth form college - other LA area"},
    {"INDEPN", "Independent school"},
    {"FHEHUK", "University, FE/HE college in UK"},
    {"NONUKP", "Education post outside UK"},
    {"NONUKO", "Non-Education post outside UK"},
    {"PUBSEC", "Non-education employment - public sector"},
    {"SELFMP", "Non-education employment - self-employment"},
    {"OTHERE", "Non-education employment - other employment"},
    {"NAPPCH", "Not Applicable - Change of Contract"},
    {"OTHERR", "Other"},
    {"NTKNWN", "Not known"},
    {"OTHEDU", "Other education post in UK"},
    {"PRISEC", "Non-education employment - private sector"},
    {"PRIMAN", "Non-education employment - private sector (management or finance role)"},
    {"SELMAN", "Non-education employment - self-employment (management or finance role)"},
}};
inline constexpr std::array<CodeEntry, 8> staff_leaving_reasons{{
    {"resignation", "Resignation"},
    {"voluntary_redundancy", "Voluntary redundancy"},
    {"compulsory_redundancy", "Compulsory redundancy"},
    {"dismissed", "Dismissed"},
    {"retired", "Retired"},
    {"deceased", "Deceased"},
    {"end_of_fixed_term_contract", "End of fixed-term contract"},
    {"other", "Other"},
}};
}  // namespace detail

/// The set behind ContractType.
struct ContractTypeSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "ContractType", .source = "CBDS, May 2026", .entries = detail::contract_types};
};
/// On what terms somebody works for a school.
using ContractType = Code<ContractTypeSet>;

/// The set behind StaffAbsenceType.
struct StaffAbsenceTypeSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "StaffAbsenceType",
                                    .source = "CBDS, May 2026",
                                    .special = SpecialClass::health,
                                    .entries = detail::staff_absence_types};
};
/// Why a member of staff was away. Of the health class, since a set has one class and `SIC` and
/// `PRG` reveal health (UK GDPR Article 9).
using StaffAbsenceType = Code<StaffAbsenceTypeSet>;

/// The set behind AdditionalPayment.
struct AdditionalPaymentSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "AdditionalPayment",
                                    .source = "CBDS, May 2026",
                                    .entries = detail::additional_payments};
};
/// What a payment above salary is for.
using AdditionalPayment = Code<AdditionalPaymentSet>;

/// The set behind QtsRoute.
struct QtsRouteSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "QtsRoute", .source = "CBDS, May 2026", .entries = detail::qts_routes};
};
/// By what route somebody works towards qualified teacher status.
using QtsRoute = Code<QtsRouteSet>;

/// The set behind DegreeClass.
struct DegreeClassSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "DegreeClass", .source = "CBDS, May 2026", .entries = detail::degree_classes};
};
/// Class of a degree.
using DegreeClass = Code<DegreeClassSet>;

/// The set behind StaffOrigin.
struct StaffOriginSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "StaffOrigin", .source = "CBDS, May 2026", .entries = detail::staff_origins};
};
/// Where a member of staff came from.
using StaffOrigin = Code<StaffOriginSet>;

/// The set behind StaffDestination.
struct StaffDestinationSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "StaffDestination",
                                    .source = "CBDS, May 2026",
                                    .entries = detail::staff_destinations};
};
/// Where a member of staff went.
using StaffDestination = Code<StaffDestinationSet>;

/// The set behind StaffLeavingReason.
struct StaffLeavingReasonSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "StaffLeavingReason",
      .source = "CBDS leaving reasons, May 2026; the codes are Juniper MIS's",
      .entries = detail::staff_leaving_reasons};
};
/// Why an employment ended. CBDS lists the reasons without codes; these codes are their words.
using StaffLeavingReason = Code<StaffLeavingReasonSet>;

}  // namespace juniper::mis
