// A role that an account has at an organisation.
#pragma once

#include <juniper/mis/access/account.hpp>
#include <juniper/mis/access/role_key.hpp>
#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>

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

/// Its description.
EntityInfo const& describe(RoleGrant const*);

}  // namespace juniper::mis::access
