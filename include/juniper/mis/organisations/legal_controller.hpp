// Who decides in law about the data of a school, and when.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/controller_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/organisations/trust.hpp>

#include <optional>
#include <string>

namespace juniper::mis {

/// The controller of the data of a school (UK GDPR Article 4(7)), dated: a conversion or a move
/// between trusts ends one and begins the next, and the former stays on record. Clocks of retention
/// go on.
struct LegalController {
  Id<LegalController> id{};                      ///< opaque
  Id<School> school{};                           ///< of which school
  ControllerKind kind{};                         ///< what kind of body
  std::optional<Id<Trust>> trust{};              ///< the trust, when it is one that is in the store
  std::string name{};                            ///< as registered
  std::optional<std::string> local_authority{};  ///< three digits, when it is one
  std::optional<std::string>
      registration{};  ///< number in the Information Commissioner's register of fee payers
  std::optional<std::string> changed_by{};  ///< conversion order, transfer agreement, closure
  Date starts{};                            ///< first day
  std::optional<Date> ends{};               ///< last day; none while it is
};

/// Its description.
EntityInfo const& describe(LegalController const*);

}  // namespace juniper::mis
