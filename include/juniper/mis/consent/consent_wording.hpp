// One version of the words in which people are asked for a consent.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/consent_codes.hpp>
#include <juniper/mis/consent/processing_activity.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace juniper::mis {

/// The words in which people are asked: one thing, in one place of use, in one language. Other
/// words are another version, so that it can be shown what somebody agreed to (UK GDPR Article
/// 7(1)). Answered ones are never changed.
struct ConsentWording {
  Id<ConsentWording> id{};                         ///< opaque
  Id<ProcessingActivity> activity{};               ///< for which activity
  ConsentKind kind{};                              ///< what kind of consent
  ConsentUse use{};                                ///< where it will be used
  std::string name{};                              ///< what the school calls it
  std::int32_t version_number{};                   ///< 1, then one more
  std::string language{};                          ///< of the words: `en`
  std::string text{};                              ///< what people read, with the right to withdraw
  std::optional<Id<ConsentWording>> supersedes{};  ///< the version before
  Date starts{};                                   ///< first day in use
  std::optional<Date> ends{};                      ///< last day; none while in use
};

/// Its description.
EntityInfo const& describe(ConsentWording const*);

}  // namespace juniper::mis
