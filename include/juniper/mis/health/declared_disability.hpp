// A disability that a person declared.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/disabilities.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// A disability as declared by the person, or by a parent for a child (Equality Act 2010, section
/// 6). `NONE` and `NCOL` are answers too.
struct DeclaredDisability {
  Id<DeclaredDisability> id{};              ///< opaque
  Id<Person> person{};                      ///< whose
  Disability disability{};                  ///< as declared; encrypted
  std::optional<HealthText> adjustments{};  ///< what is done about it (section 20); encrypted
  std::optional<Date> starts{};             ///< day of the declaration, if known
  std::optional<Date> ends{};               ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(DeclaredDisability const*);

}  // namespace juniper::mis
