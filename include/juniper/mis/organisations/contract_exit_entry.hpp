// One step at the end of a contract with a processor.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/controller_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/processor_contract.hpp>

#include <optional>
#include <string>

namespace juniper::mis {

/// One step at the end of a contract: the choice of return or deletion, the export, its
/// acknowledgement, the certificate (UK GDPR Article 28(3)(g)). Steps are added and never changed.
struct ContractExitEntry {
  Id<ContractExitEntry> id{};             ///< opaque
  Id<ProcessorContract> contract{};       ///< of which contract
  ContractExitStep step{};                ///< which step
  Instant at{};                           ///< when
  std::optional<std::string> by{};        ///< the office that took it, no name
  std::optional<std::string> evidence{};  ///< where it can be found
};

/// Its description.
EntityInfo const& describe(ContractExitEntry const*);

}  // namespace juniper::mis
