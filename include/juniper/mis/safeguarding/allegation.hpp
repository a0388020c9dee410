// An allegation against an adult that meets the harm threshold.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/adult_concern_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// Harmed a child, a possible offence, a risk of harm, or may not be suitable: who was told, what
/// was found (Keeping children safe in education, Part four, section one). Kept until normal
/// pension age or for ten years, whichever is later; one found malicious or false is removed.
struct Allegation {
  Id<Allegation> id{};                          ///< opaque
  Id<School> school{};                          ///< where
  Id<Person> person{};                          ///< against whom
  Instant made_at{};                            ///< when it was made
  SafeguardingText text{};                      ///< what
  std::optional<SafeguardingText> case_lead{};  ///< head, chair or whom they name
  std::optional<Instant> officer_told_at{};     ///< expected within one working day
  std::optional<SafeguardingText> follow_up{};  ///< how it was followed up
  std::optional<AllegationOutcome> outcome{};   ///< what was found
  std::optional<Date> concluded_on{};           ///< when
  std::optional<SafeguardingText> decision{};   ///< what was decided
  std::optional<Date> copy_given_on{};          ///< to the person, where agreed
  std::optional<bool> in_references{};          ///< whether references will say so
};

/// Its description.
EntityInfo const& describe(Allegation const*);

}  // namespace juniper::mis
