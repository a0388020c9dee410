// A language of a person.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/languages.hpp>
#include <juniper/mis/codes/name_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// A language of a person and what part it plays: a child may have two first languages, and be
/// spoken to in a third at home.
struct LanguageSpoken {
  Id<LanguageSpoken> id{};       ///< opaque
  Id<Person> person{};           ///< whose
  Language language{};           ///< which
  LanguageUse use{};             ///< first, home, to be written to in
  std::optional<Date> starts{};  ///< first day, if known
  std::optional<Date> ends{};    ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(LanguageSpoken const*);

}  // namespace juniper::mis
