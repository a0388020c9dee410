// A payment above salary under a contract.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/workforce.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/employment/staff_contract.hpp>

#include <cstdint>
#include <optional>

namespace juniper::mis {

/// A payment above salary, what it is for and when. Whole pence a year.
struct ContractPayment {
  Id<ContractPayment> id{};      ///< opaque
  Id<StaffContract> contract{};  ///< under which
  AdditionalPayment type{};      ///< what for
  std::int64_t amount{};         ///< pence a year
  Date starts{};                 ///< first day
  std::optional<Date> ends{};    ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(ContractPayment const*);

}  // namespace juniper::mis
