// The bases and conditions of data protection law, the processing of a school, and who is a public authority.
#pragma once

#include <juniper/mis/rulebook/law.hpp>

#include <optional>

namespace juniper::mis::consent {

/// The bases of UK GDPR Article 6(1).
enum class Basis : std::uint8_t {
  consent,
  contract,
  legal_obligation,
  legitimate_interests,
  public_task,
  recognised_legitimate_interest,
  vital_interests,
};

/// The conditions of UK GDPR Article 9(2).
enum class Article9 : std::uint8_t {
  explicit_consent,             ///< (a)
  employment,                   ///< (b)
  vital_interests,              ///< (c)
  not_for_profit_body,          ///< (d)
  made_public,                  ///< (e)
  legal_claims,                 ///< (f)
  substantial_public_interest,  ///< (g)
  health_or_social_care,        ///< (h)
  public_health,                ///< (i)
  archiving_and_research,       ///< (j)
};

/// Kinds of controller that the law of bases tells apart.
enum class ControllerKind : std::uint8_t { academy_trust, independent_school, parent_teacher_association, school, vendor };

/// What a school processes data for, as the table of bases has it (RULES LAW-10 to LAW-30, in that order).
enum class Processing : std::uint8_t {
  statutory_returns,
  registers,
  child_protection,
  special_educational_needs,
  medical_needs,
  vetting,
  employment,
  pupil_biometrics,
  publicity_images,
  visits,
  meals,
  equality_monitoring,
  religion,
  counselling,
  disclosure_to_police,
  statistics_and_research,
  marketing,
  ordinary_messages,
  cctv,
  learning_analytics,
  optional_extras,
};

/// The part that consent plays in a kind of processing.
enum class ConsentPart : std::uint8_t {
  must_not,       ///< it must not be used
  not_a_gate,     ///< nothing may wait for it
  not_the_basis,  ///< another basis carries it
  required,       ///< nothing happens without it, unless another basis of the table carries it
};

/// One row of the table of bases.
struct BasesOfProcessing {
  rulebook::Rule const* rule = nullptr;      ///< its rule on the day; null when none is in force
  rulebook::WordSet<Basis> bases{};          ///< those that a school may use
  rulebook::WordSet<Article9> conditions{};  ///< those that fit it; empty where special category data have no place
  std::uint64_t paragraphs{};                ///< paragraphs of Schedule 1 that fit, a bit each
  ConsentPart consent{};                     ///< the part of consent
};

/// The row of a kind of processing on a day: the part of consent is the rule's action, the bases are those of the table.
BasesOfProcessing bases_of(Processing processing, rulebook::Law const& law, Date on);

/// Whether the controller is a public authority for its tasks (Freedom of Information Act 2000 Schedule 1): maintained schools and
/// academies are. None where that is not settled.
std::optional<bool> public_authority(std::optional<ControllerKind> controller, std::optional<rulebook::SchoolKind> school);

}  // namespace juniper::mis::consent
