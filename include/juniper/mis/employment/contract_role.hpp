// What a member of staff does under a contract.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/staff_roles.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/employment/staff_contract.hpp>

#include <optional>

namespace juniper::mis {

/// A role of the school workforce census that somebody has under a contract, and when.
struct ContractRole {
  Id<ContractRole> id{};         ///< opaque
  Id<StaffContract> contract{};  ///< under which
  StaffRole role{};              ///< which
  Date starts{};                 ///< first day
  std::optional<Date> ends{};    ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(ContractRole const*);

}  // namespace juniper::mis
