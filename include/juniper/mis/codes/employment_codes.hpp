// Code sets about people who work at schools.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 9> professional_status_kinds{{
    {"qts", "Qualified teacher status"},
    {"qtls", "Qualified teacher learning and skills status"},
    {"eyts", "Early years teacher status"},
    {"hlta", "Higher level teaching assistant"},
    {"induction", "Statutory induction completed"},
    {"senco", "Award for SEN co-ordination or NPQ for SENCOs"},
    {"npqh", "NPQ for headship"},
    {"first_aid", "First aid"},
    {"dsl_training", "Training of the designated safeguarding lead"},
}};
inline constexpr std::array<CodeEntry, 9> qualification_levels{{
    {"entry", "Entry level"},
    {"1", "Level 1"},
    {"2", "Level 2"},
    {"3", "Level 3"},
    {"4", "Level 4"},
    {"5", "Level 5"},
    {"6", "Level 6: first degree"},
    {"7", "Level 7: master's degree or PGCE"},
    {"8", "Level 8: doctorate"},
}};
inline constexpr std::array<CodeEntry, 8> kin_relationships{{
    {"spouse", "Husband, wife or civil partner"},
    {"partner", "Partner"},
    {"parent", "Parent"},
    {"child", "Son or daughter"},
    {"sibling", "Brother or sister"},
    {"relative", "Another relative"},
    {"friend", "Friend"},
    {"other", "Somebody else"},
}};
}  // namespace detail

/// The set behind ProfessionalStatusKind.
struct ProfessionalStatusKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "ProfessionalStatusKind",
                                    .source = "Juniper MIS",
                                    .entries = detail::professional_status_kinds};
};
/// A status that the profession or the law gives.
using ProfessionalStatusKind = Code<ProfessionalStatusKindSet>;

/// The set behind QualificationLevel.
struct QualificationLevelSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "QualificationLevel",
      .source = "Ofqual, levels of the Regulated Qualifications Framework",
      .entries = detail::qualification_levels};
};
/// Level of a qualification.
using QualificationLevel = Code<QualificationLevelSet>;

/// The set behind KinRelationship.
struct KinRelationshipSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "KinRelationship", .source = "Juniper MIS", .entries = detail::kin_relationships};
};
/// What somebody is to a member of staff who named them to be called.
using KinRelationship = Code<KinRelationshipSet>;

}  // namespace juniper::mis
