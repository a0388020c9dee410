// The contract under which a supplier processes the data of a school or trust.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/lawful_basis_codes.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace juniper::mis {

/// A contract with a processor (UK GDPR Article 28): how long, on which terms it ends. What was
/// instructed, who processes below it and how it ended are facts of their own.
struct ProcessorContract {
  Id<ProcessorContract> id{};               ///< opaque
  Id<Organisation> organisation{};          ///< the controller, or whom it is for
  std::string supplier{};                   ///< the processor
  std::string service{};                    ///< what is supplied
  std::optional<std::string> reference{};   ///< number of the contract
  ProcessingRole role{};                    ///< what the supplier is
  std::optional<std::int32_t> exit_days{};  ///< days after the end until data may be destroyed
  std::optional<std::string> exit_terms{};  ///< what happens to the data at the end
  std::optional<std::int32_t>
      long_stop_days{};             ///< days after the end until open steps are escalated
  std::optional<Date> signed_on{};  ///< by both
  Date starts{};                    ///< first day
  std::optional<Date> ends{};       ///< last day; none while it goes on
};

/// Its description.
EntityInfo const& describe(ProcessorContract const*);

}  // namespace juniper::mis
