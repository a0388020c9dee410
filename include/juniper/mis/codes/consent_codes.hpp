// Code sets of consent: what for, where used, what was answered, and in what capacity.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 5> consent_kind_entries{{
    {"data", "Use of personal data"},
    {"biometric", "Biometric recognition"},
    {"participation", "Taking part in a visit or activity"},
    {"medicine", "Giving medicine"},
    {"marketing", "Marketing"},
}};
inline constexpr std::array<CodeEntry, 10> consent_use_entries{{
    {"website", "Website"},
    {"social_media", "Social media"},
    {"press", "Press and broadcast"},
    {"print", "Printed matter"},
    {"display", "Display in school"},
    {"app", "App or online service"},
    {"recognition", "Biometric recognition"},
    {"event", "Visit or event"},
    {"care", "Care in school"},
    {"messages", "Messages"},
}};
inline constexpr std::array<CodeEntry, 4> consent_answer_entries{{
    {"given", "Given"},
    {"refused", "Refused"},
    {"withdrawn", "Withdrawn"},
    {"objected", "Objected"},
}};
inline constexpr std::array<CodeEntry, 7> decider_capacity_entries{{
    {"themselves", "For themselves"},
    {"parental_responsibility", "With parental responsibility"},
    {"parent", "Parent in education law"},
    {"local_authority", "Local authority with parental responsibility"},
    {"court", "As a court ordered"},
    {"carer", "Carer, when every parent is excused"},
    {"staff", "Member of staff noting what a child said or did"},
}};
inline constexpr std::array<CodeEntry, 3> competence_outcome_entries{{
    {"able", "Able to decide"},
    {"not_able", "Not able to decide"},
    {"able_with_help", "Able to decide with help"},
}};
inline constexpr std::array<CodeEntry, 4> parent_excuse_entries{{
    {"cannot_be_found", "Cannot be found"},
    {"lacks_capacity", "Lacks capacity"},
    {"welfare", "Welfare of the child requires no contact"},
    {"not_practicable", "Otherwise not reasonably practicable"},
}};
}  // namespace detail

/// The set behind ConsentKind.
struct ConsentKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "ConsentKind", .source = "Juniper MIS core", .entries = detail::consent_kind_entries};
};
/// What a yes or no is about; each kind has rules of its own.
using ConsentKind = Code<ConsentKindSet>;

/// The set behind ConsentUse.
struct ConsentUseSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "ConsentUse", .source = "Juniper MIS core", .entries = detail::consent_use_entries};
};
/// Where what is agreed to will be used: one consent each.
using ConsentUse = Code<ConsentUseSet>;

/// The set behind ConsentAnswer.
struct ConsentAnswerSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "ConsentAnswer",
                                    .source = "Juniper MIS core",
                                    .entries = detail::consent_answer_entries};
};
/// What somebody answered.
using ConsentAnswer = Code<ConsentAnswerSet>;

/// The set behind DeciderCapacity.
struct DeciderCapacitySet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "DeciderCapacity",
                                    .source = "Juniper MIS core",
                                    .entries = detail::decider_capacity_entries};
};
/// In what capacity somebody decided for a child or for themselves.
using DeciderCapacity = Code<DeciderCapacitySet>;

/// The set behind CompetenceOutcome.
struct CompetenceOutcomeSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "CompetenceOutcome",
                                    .source = "Juniper MIS core",
                                    .special = SpecialClass::health,
                                    .entries = detail::competence_outcome_entries};
};
/// Whether a child was found able to decide: encrypted, since it may tell of the child's health.
using CompetenceOutcome = Code<CompetenceOutcomeSet>;

/// The set behind ParentExcuse.
struct ParentExcuseSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "ParentExcuse",
                                    .source = "Protection of Freedoms Act 2012 section 27(1)",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::parent_excuse_entries};
};
/// Why a parent need be neither told nor asked: encrypted like a child-protection record.
using ParentExcuse = Code<ParentExcuseSet>;

}  // namespace juniper::mis
