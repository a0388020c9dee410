// A personal data breach, told without names.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/breach_codes.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace juniper::mis::accountability {

/// Facts, effects and what was done (UK GDPR Article 33(5)), of every breach, reported or not. It
/// names nobody: who is affected is a list of its own.
struct PersonalDataBreach {
  Id<PersonalDataBreach> id{};      ///< opaque
  Id<Organisation> organisation{};  ///< whose breach
  std::string reference{};          ///< number of the breach
  BreachKind kind{};                ///< what went wrong
  Instant aware_at{};  ///< when the controller was reasonably certain: 72 hours run from then
  std::optional<Instant> happened_at{};       ///< when it happened
  std::string nature{};                       ///< what happened; no names
  std::optional<std::string> categories{};    ///< of data and of people
  std::optional<std::int32_t> people{};       ///< about how many
  std::optional<std::int32_t> records{};      ///< about how many
  std::optional<std::string> consequences{};  ///< likely ones
  std::optional<std::string> measures{};      ///< taken and planned
  std::optional<RiskGrade> likelihood{};      ///< of harm
  std::optional<RiskGrade> severity{};        ///< of harm
  std::optional<BreachRisk> risk{};           ///< what was decided
  std::optional<std::string> risk_reasons{};  ///< why
  std::optional<std::string>
      not_reported_because{};  ///< why the Commissioner was not told, or late
};

/// Its description.
EntityInfo const& describe(PersonalDataBreach const*);

}  // namespace juniper::mis::accountability
