// Whom a processor uses in turn.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/lawful_basis_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/processor_contract.hpp>

#include <optional>
#include <string>

namespace juniper::mis {

/// Whom a processor uses in turn, with the controller's approval (UK GDPR Article 28(2) and (4)),
/// and where.
struct SubProcessor {
  Id<SubProcessor> id{};             ///< opaque
  Id<ProcessorContract> contract{};  ///< below which contract
  std::string name{};                ///< who it is
  std::string service{};             ///< what for
  std::string country{};             ///< where data are, or are seen from
  std::optional<TransferMechanism>
      transfer{};                     ///< what allows it, when it is not the United Kingdom
  std::optional<Date> approved_on{};  ///< by the controller
  Date starts{};                      ///< first day
  std::optional<Date> ends{};         ///< last day; none while it is used
};

/// Its description.
EntityInfo const& describe(SubProcessor const*);

}  // namespace juniper::mis
