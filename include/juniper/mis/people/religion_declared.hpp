// The religion or belief that a person declared.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/religions.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// A religion or belief as a person, or a parent for a child, declared it (UK GDPR Article 9).
struct ReligionDeclared {
  Id<ReligionDeclared> id{};     ///< opaque
  Id<Person> person{};           ///< whose
  Religion religion{};           ///< as declared; encrypted
  std::optional<Date> starts{};  ///< day of the declaration, if known
  std::optional<Date> ends{};    ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(ReligionDeclared const*);

}  // namespace juniper::mis
