// A UPN that a pupil used to have.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/admission_codes.hpp>
#include <juniper/mis/codes/upn.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace juniper::mis {

/// A UPN that a pupil used to have, and why it is a former one (DfE, "Unique pupil numbers: a guide
/// for schools and local authorities"). people::settle_upn() says which numbers come here: never
/// one that belongs to another child, never one given up for safety.
struct FormerUpn {
  Id<FormerUpn> id{};            ///< opaque
  Id<Pupil> pupil{};             ///< whose
  Upn upn{};                     ///< the number
  FormerUpnReason reason{};      ///< temporary, or a second one
  std::optional<Date> starts{};  ///< first day, if known
  std::optional<Date> ends{};    ///< last day as the current number, if known
};

/// Its description.
EntityInfo const& describe(FormerUpn const*);

}  // namespace juniper::mis
