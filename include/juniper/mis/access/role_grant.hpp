// A role that an account has at an organisation.
#pragma once

#include <juniper/mis/access/account.hpp>
#include <juniper/mis/access/role_key.hpp>
#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <cstdint>
#include <optional>

namespace juniper::mis::access {

/// A role of the policy that an account has at one organisation, and when. At a trust it covers the
/// schools of that trust.
struct RoleGrant {
  Id<RoleGrant> id{};                    ///< opaque
  Id<Account> account{};                 ///< who has it
  RoleKey role{};                        ///< which role of the policy
  Id<Organisation> organisation{};       ///< where
  Date starts{};                         ///< first day
  std::optional<Date> ends{};            ///< last day; none while it is granted
  std::optional<PersonalText> reason{};  ///< why it was granted
};

/// Whether a grant from the first day to the last one lasts at most so many days; one without a last day does not.
bool lasts_at_most(Date starts, std::optional<Date> ends, std::int32_t days);

/// Its description.
EntityInfo const& describe(RoleGrant const*);

}  // namespace juniper::mis::access
