// Code sets about special educational needs, whose types carry their special class.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 7> sen_provisions{{
    {"N", "No special educational need"},
    {"K", "SEN support", Date{std::chrono::year{2014} / 9 / 1}},
    {"E", "Education, health and care plan", Date{std::chrono::year{2014} / 9 / 1}},
    {"S", "Statement", {}, Date{std::chrono::year{2018} / 3 / 31}},
    {"A", "School action or early years action", {}, Date{std::chrono::year{2014} / 8 / 31}},
    {"P",
     "School action plus or early years action plus",
     {},
     Date{std::chrono::year{2014} / 8 / 31}},
    {"Q",
     "School action plus and statutory assessment",
     {},
     Date{std::chrono::year{2014} / 8 / 31}},
}};
inline constexpr std::array<CodeEntry, 15> sen_types{{
    {"SPLD", "Specific Learning Difficulty"},
    {"MLD", "Moderate Learning Difficulty"},
    {"SLD", "Severe Learning Difficulty"},
    {"PMLD", "Profound & Multiple Learning Difficulty"},
    {"SEMH", "Social, Emotional and Mental Health", Date{std::chrono::year{2014} / 9 / 1}},
    {"SLCN", "Speech, Language and Communication Needs"},
    {"HI", "Hearing Impairment"},
    {"VI", "Vision Impairment"},
    {"MSI", "Multi-Sensory Impairment"},
    {"PD", "Physical Disability"},
    {"ASD", "Autistic Spectrum Disorder"},
    {"DS", "Down Syndrome"},
    {"OTH", "Other Difficulty/Disability"},
    {"NSA", "SEN support but no specialist assessment of type of need"},
    {"BESD",
     "Behavioural, emotional and social difficulties",
     {},
     Date{std::chrono::year{2014} / 8 / 31}},
}};
}  // namespace detail

/// The set behind SenProvision.
struct SenProvisionSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "SenProvision",
      .source = "CBDS SEN provision, May 2026, with the withdrawn codes of histories",
      .special = SpecialClass::health,
      .entries = detail::sen_provisions};
};
/// Special educational provision (Children and Families Act 2014, Part 3). School action and its
/// like ended with the code of practice of 2001, statements with the transition to plans; histories
/// still carry them. Filed as health: what a pupil receives reveals a need that mostly comes of a
/// disability or a condition, and DfE's "Data protection in schools" asks for special-category
/// care.
using SenProvision = Code<SenProvisionSet>;

/// The set behind SenType.
struct SenTypeSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "SenType",
      .source = "CBDS SEN type, May 2026, with the withdrawn code of histories",
      .special = SpecialClass::health,
      .entries = detail::sen_types};
};
/// Type of special educational need (UK GDPR Article 9: health). `BESD` became `SEMH` with the code
/// of practice of 2014.
using SenType = Code<SenTypeSet>;

}  // namespace juniper::mis
