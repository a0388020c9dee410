// That a person's address, name or school is not disclosed.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/order_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// What of a person is not disclosed because it would put them in danger, and when. Stores nothing
/// of a former identity: no record links the two (DfE, "Unique pupil numbers").
struct ProtectedIdentity {
  Id<ProtectedIdentity> id{};                     ///< opaque
  Id<Person> person{};                            ///< who
  IdentityProtection protection{};                ///< what; encrypted
  std::optional<SafeguardingText> instruction{};  ///< what to do when somebody asks; encrypted
  Date starts{};                                  ///< first day
  std::optional<Date> ends{};                     ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(ProtectedIdentity const*);

}  // namespace juniper::mis
