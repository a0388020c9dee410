// A documented instruction of a controller to its processor.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/processor_contract.hpp>

#include <optional>
#include <string>

namespace juniper::mis {

/// What a controller has told its processor to do (UK GDPR Article 28(3)(a)).
struct ProcessorInstruction {
  Id<ProcessorInstruction> id{};          ///< opaque
  Id<ProcessorContract> contract{};       ///< under which contract
  std::string instruction{};              ///< what is to be done
  std::optional<std::string> given_by{};  ///< the office that gave it, no name
  Date starts{};                          ///< first day
  std::optional<Date> ends{};             ///< last day; none while it stands
};

/// Its description.
EntityInfo const& describe(ProcessorInstruction const*);

}  // namespace juniper::mis
