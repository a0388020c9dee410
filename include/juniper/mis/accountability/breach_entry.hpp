// What happened after a breach, and when.
#pragma once

#include <juniper/mis/accountability/personal_data_breach.hpp>
#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/breach_codes.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <optional>
#include <string>

namespace juniper::mis::accountability {

/// Contained, assessed, reported, people told: entries are added and never changed.
struct BreachEntry {
  Id<BreachEntry> id{};                    ///< opaque
  Id<PersonalDataBreach> breach{};         ///< which breach
  BreachEventKind kind{};                  ///< what
  Instant at{};                            ///< when
  std::optional<std::string> by{};         ///< the office that did it, no name
  std::optional<std::string> reference{};  ///< number that the Commissioner gave
  std::optional<std::string> note{};       ///< about nobody
};

/// Its description.
EntityInfo const& describe(BreachEntry const*);

}  // namespace juniper::mis::accountability
