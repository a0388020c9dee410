// A nationality that a person holds.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/nationalities.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// A nationality that a person holds or held. Somebody may hold several. Of pupils no return asks
/// for it since 2018 (The Education (Information About Individual Pupils) (England) (Amendment)
/// Regulations 2018): hold it only for a purpose of its own.
struct NationalityHeld {
  Id<NationalityHeld> id{};      ///< opaque
  Id<Person> person{};           ///< whose
  Nationality nationality{};     ///< which
  std::optional<Date> starts{};  ///< first day, if known
  std::optional<Date> ends{};    ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(NationalityHeld const*);

}  // namespace juniper::mis
