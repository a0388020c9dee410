// What a person needs to follow a conversation or a letter.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/languages.hpp>
#include <juniper/mis/codes/name_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// An interpreter, large print or the like that a person needs (Equality Act 2010, section 20).
struct CommunicationNeed {
  Id<CommunicationNeed> id{};          ///< opaque
  Id<Person> person{};                 ///< who
  CommunicationSupport support{};      ///< what is needed; encrypted
  std::optional<Language> language{};  ///< of an interpreter or a translation
  std::optional<HealthText> note{};    ///< what to arrange; encrypted
  Date starts{};                       ///< first day
  std::optional<Date> ends{};          ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(CommunicationNeed const*);

}  // namespace juniper::mis
