// An account: what a host signs in.
#pragma once

#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <optional>

namespace juniper::mis::access {

/// What a host authenticates: a person, or a machine such as another product. What it may do is
/// said by its grants.
struct Account {
  Id<Account> id{};                      ///< opaque
  std::optional<Id<Subject>> subject{};  ///< the person behind it; none for a machine
  PersonalText name{};                   ///< by which the host signs it in
  bool enabled{};                        ///< whether it works at all
  bool machine{};                        ///< whether no person stands behind it
};

/// Its description.
EntityInfo const& describe(Account const*);

}  // namespace juniper::mis::access
