// Why records about somebody must not be destroyed for now.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/retention_codes.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/key_name.hpp>

#include <optional>

namespace juniper::mis::retention {

/// A hold on everything about one person, or on one class or range of dates of it. Holds are
/// counted: records are free when every one is released. Why is encrypted, and that there is one is
/// protected like it.
struct LegalHold {
  Id<LegalHold> id{};                                ///< opaque
  Id<Organisation> organisation{};                   ///< who holds
  Id<Subject> subject{};                             ///< about whom
  std::optional<KeyName> retention{};                ///< this class alone; none: every class
  std::optional<Date> records_from{};                ///< records from this day on
  std::optional<Date> records_until{};               ///< records until this day
  HoldKind kind{};                                   ///< what for
  SafeguardingText reason{};                         ///< why
  std::optional<SafeguardingText> matter{};          ///< reference of the claim, inquiry or case
  std::optional<Id<Subject>> owner{};                ///< who answers for it
  Instant placed_at{};                               ///< when
  std::optional<Date> review_on{};                   ///< when to ask whether it is still needed
  std::optional<Instant> released_at{};              ///< when it was released
  std::optional<SafeguardingText> release_reason{};  ///< why
};

/// Its description.
EntityInfo const& describe(LegalHold const*);

}  // namespace juniper::mis::retention
