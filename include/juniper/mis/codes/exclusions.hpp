// Code sets about suspensions and permanent exclusions, their reasons and reviews.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 4> exclusion_categories{{
    {"PERM", "Permanent"},
    {"LNCH", "Lunchtime"},
    {"SUSP", "Suspension", Date{std::chrono::year{2021} / 9 / 1}},
    {"FIXD", "Fixed period", {}, Date{std::chrono::year{2021} / 8 / 31}},
}};
inline constexpr std::array<CodeEntry, 29> exclusion_reasons{{
    {"PP", "Physical assault against a pupil"},
    {"PA", "Physical assault against an adult"},
    {"VP", "Verbal abuse/threatening behaviour against a pupil"},
    {"VA", "Verbal abuse/threatening behaviour against an adult"},
    {"OW", "Use or threat of use of an offensive weapon or prohibited item"},
    {"BW", "Found to have brought a weapon or prohibited item into school"},
    {"BU", "Bullying"},
    {"TB", "Cyber-bullying or threatening behaviour online"},
    {"RA", "Racist abuse including bullying"},
    {"LG", "Abuse against sexual orientation and gender identity including bullying"},
    {"DS", "Abuse relating to disability including bullying"},
    {"SM", "Sexual misconduct"},
    {"SB", "Harmful sexual behaviour"},
    {"MB", "Misogynistic behaviour"},
    {"AB", "Misandry Behaviour"},
    {"DR", "Drug related"},
    {"AR", "Alcohol Related"},
    {"SR", "Smoking Related"},
    {"VR", "Vape Related"},
    {"DA", "Drug and alcohol related"},
    {"DM", "Damage to property"},
    {"TH", "Theft"},
    {"LD", "Persistent disruptive behaviour - low level disruption"},
    {"CB", "Persistent disruptive behaviour - challenging behaviour"},
    {"DB", "Persistent or general disruptive behaviour"},
    {"MT", "Inappropriate use of social media or online technology"},
    {"MP", "Use of Mobile Phone"},
    {"OS", "Misbehaviour outside of school"},
    {"PH",
     "Wilful and repeated transgression of protective measures in place to protect public health"},
}};
inline constexpr std::array<CodeEntry, 2> exclusion_review_categories{{
    {"GB", "Governing Body"},
    {"IRP", "Independent Review Panel"},
}};
inline constexpr std::array<CodeEntry, 14> exclusion_review_results{{
    {"ANO", "Governing board decided against reinstatement; no independent review was asked for"},
    {"BRE",
     "Governing board decided for reinstatement, not declined; pupil not yet back at school"},
    {"CNO", "Governing board decided for reinstatement; declined"},
    {"DNO", "Governing board decided against reinstatement; time to ask for a review not yet over"},
    {"EON", "Parents made representations that the governing board must consider; review ongoing"},
    {"FRE", "Pupil offered reinstatement after the governing board first considered it"},
    {"GNO",
     "Governing board decided against reinstatement; independent review asked for, not determined"},
    {"HWD", "Withdrawn"},
    {"INO", "Independent review panel upheld the governing board's decision against reinstatement"},
    {"JRE", "Pupil offered reinstatement after the review panel recommended to reconsider"},
    {"KRE", "Pupil offered reinstatement after the review panel directed to reconsider"},
    {"LNO", "Pupil not offered reinstatement after the review panel recommended to reconsider"},
    {"MNO", "Pupil not offered reinstatement after the review panel directed to reconsider"},
    {"NOG", "Ongoing; no decision yet"},
}};
}  // namespace detail

/// The set behind ExclusionCategory.
struct ExclusionCategorySet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "ExclusionCategory",
      .source = "CBDS exclusion category, May 2026, with the withdrawn code of histories",
      .entries = detail::exclusion_categories};
};
/// Suspension, lunchtime suspension or permanent exclusion. `FIXD`, fixed period, is the earlier
/// word for `SUSP`.
using ExclusionCategory = Code<ExclusionCategorySet>;

/// The set behind ExclusionReason.
struct ExclusionReasonSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "ExclusionReason",
                                    .source = "CBDS, May 2026",
                                    .special = SpecialClass::criminal_offence,
                                    .entries = detail::exclusion_reasons};
};
/// Why a pupil was suspended or excluded. Of the criminal-offence class: assault, theft, drugs and
/// weapons allege offences, and an alleged offence is one in the meaning of UK GDPR Article 10
/// (Data Protection Act 2018, section 11(2)).
using ExclusionReason = Code<ExclusionReasonSet>;

/// The set behind ExclusionReviewCategory.
struct ExclusionReviewCategorySet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "ExclusionReviewCategory",
                                    .source = "CBDS, May 2026",
                                    .entries = detail::exclusion_review_categories};
};
/// Who reviewed an exclusion.
using ExclusionReviewCategory = Code<ExclusionReviewCategorySet>;

/// The set behind ExclusionReviewResult.
struct ExclusionReviewResultSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "ExclusionReviewResult",
                                    .source = "CBDS, May 2026",
                                    .entries = detail::exclusion_review_results};
};
/// What came of the review of an exclusion.
using ExclusionReviewResult = Code<ExclusionReviewResultSet>;

}  // namespace juniper::mis
