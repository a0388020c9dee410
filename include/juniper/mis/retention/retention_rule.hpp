// What a version of a schedule says of one class of record.
#pragma once

#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/retention_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/key_name.hpp>
#include <juniper/mis/retention/retention_schedule.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace juniper::mis::retention {

/// One class of record has one trigger, one period and one end; a class may have a minimum and a
/// maximum, one rule each.
struct RetentionRule {
  Id<RetentionRule> id{};                  ///< opaque
  Id<RetentionSchedule> schedule{};        ///< in which version
  KeyName retention{};                     ///< of which class
  std::string rule{};                      ///< its number: `RET-02`
  std::int32_t rule_version{};             ///< of the rule itself
  std::string trigger{};                   ///< the fact that starts the clock
  DurationPolarity polarity{};             ///< what the period means
  std::optional<std::int32_t> amount{};    ///< how many units; none without a clock
  std::optional<DurationUnit> unit{};      ///< of what
  EndAction end_action{};                  ///< what happens then
  std::optional<std::string> condition{};  ///< when it applies
  std::string source{};                    ///< Act, regulation or guidance
  RuleConfidence confidence{};             ///< how well the source is known
  std::optional<std::string>
      lengthened_because{};  ///< why the organisation keeps it longer than the sector does
};

/// Its description.
EntityInfo const& describe(RetentionRule const*);

}  // namespace juniper::mis::retention
