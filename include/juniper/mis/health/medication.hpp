// A medicine that a person takes.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// A medicine that a person takes and how (DfE, "Supporting pupils at school with medical
/// conditions").
struct Medication {
  Id<Medication> id{};                       ///< opaque
  Id<Person> person{};                       ///< who takes it
  HealthText medicine{};                     ///< name and strength; encrypted
  std::optional<HealthText> dose{};          ///< how much and when; encrypted
  std::optional<HealthText> instructions{};  ///< how it is given and kept; encrypted
  bool kept_at_school{};                     ///< whether the school keeps it
  bool given_by_staff{};                     ///< whether staff give it
  std::optional<Date> consented_on{};  ///< day of the parent's written consent to its being given
  std::optional<Date> expires_on{};    ///< of what is kept at school
  Date starts{};                       ///< first day
  std::optional<Date> ends{};          ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(Medication const*);

}  // namespace juniper::mis
