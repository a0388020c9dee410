// A trust: the body that runs one or more academies.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/establishment_codes.hpp>
#include <juniper/mis/codes/establishment_numbers.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <optional>
#include <string>

namespace juniper::mis {

/// A group of establishments as Get Information about Schools (GIAS) lists it: mostly a
/// multi-academy or single-academy trust.
struct Trust {
  Id<Trust> id{};                          ///< opaque
  std::string name{};                      ///< as registered
  std::optional<std::string> group_uid{};  ///< GIAS number of the group, up to five digits
  std::optional<std::string> group_id{};   ///< trust reference: `TR02343`, some with a suffix
  std::optional<std::string> companies_house_number{};  ///< eight characters, leading zeros kept
  std::optional<Ukprn> ukprn{};                         ///< UK provider reference number
  std::optional<GroupType> group_type{};                ///< what kind of group
  std::optional<GroupStatus> status{};                  ///< whether it is open
  std::optional<Date> opened_on{};                      ///< first day
  std::optional<Date> closed_on{};                      ///< last day
};

/// Its description.
EntityInfo const& describe(Trust const*);

}  // namespace juniper::mis
