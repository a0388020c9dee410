// Code sets about children's care, whose types carry the safeguarding class.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 3> young_carer_indicators{{
    {"P", "Identified as a young carer by parent or guardian"},
    {"S", "Identified as a young carer by school"},
    {"N", "Not declared"},
}};
inline constexpr std::array<CodeEntry, 4> kinship_care_indicators{{
    {"ND", "Not declared"},
    {"KF", "Kinship identified (formal arrangements)"},
    {"KI", "Kinship identified (informal arrangements)"},
    {"KU", "Kinship identified (unknown under what arrangements)"},
}};
inline constexpr std::array<CodeEntry, 6> post_looked_after_arrangements{{
    {"N", "Not declared"},
    {"A", "Ceased to be looked after through adoption, from England and Wales"},
    {"G", "Ceased to be looked after through a special guardianship order, from England and Wales"},
    {"R", "Ceased to be looked after through a residence order, from England and Wales"},
    {"C", "Ceased to be looked after through a child arrangements order, from England and Wales"},
    {"O", "Ceased to be looked after through adoption from state care outside England and Wales"},
}};
inline constexpr std::array<CodeEntry, 5> pupil_premium_indicators{{
    {"DPP", "Deprivation pupil premium"},
    {"SCP", "Service child premium"},
    {"LAP", "Looked-after premium"},
    {"AFC", "Adopted from care premium"},
    {"EYP", "Early years pupil premium"},
}};
}  // namespace detail

/// The set behind YoungCarer.
struct YoungCarerSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "YoungCarer",
                                    .source = "CBDS, May 2026",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::young_carer_indicators};
};
/// Who identified a pupil as a young carer. Safeguarding class: it speaks of illness or need in the
/// family.
using YoungCarer = Code<YoungCarerSet>;

/// The set behind KinshipCare.
struct KinshipCareSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "KinshipCare",
                                    .source = "CBDS, May 2026",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::kinship_care_indicators};
};
/// Whether a pupil lives with kin, and under which arrangement. Safeguarding class: it says that
/// the parents do not care for the child.
using KinshipCare = Code<KinshipCareSet>;

/// The set behind PostLookedAfter.
struct PostLookedAfterSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "PostLookedAfter",
                                    .source = "CBDS, May 2026",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::post_looked_after_arrangements};
};
/// How a pupil ceased to be looked after (Children and Social Work Act 2017, section 4).
/// Safeguarding class: it reveals care and adoption.
using PostLookedAfter = Code<PostLookedAfterSet>;

/// The set behind PupilPremium.
struct PupilPremiumSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "PupilPremium",
                                    .source = "CBDS, May 2026",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::pupil_premium_indicators};
};
/// Why a pupil attracts the pupil premium. Safeguarding class: `LAP` and `AFC` reveal care and
/// adoption, and DfE's "Data protection in schools" asks for special-category care.
using PupilPremium = Code<PupilPremiumSet>;

}  // namespace juniper::mis
