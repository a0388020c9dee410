// An entry of the permanent register of what was destroyed or handed over.
#pragma once

#include <juniper/mis/base/bytes.hpp>
#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/retention_codes.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/key_name.hpp>

#include <cstdint>
#include <optional>

namespace juniper::mis::retention {

/// What went, by which rule, on whose authority and how. It outlives the person's records, so it
/// names nobody in clear: a keyed digest of their details tells a former pupil who presents them
/// where the file went. Entries are never changed.
struct DisposalEntry {
  Id<DisposalEntry> id{};           ///< opaque
  Id<Organisation> organisation{};  ///< whose records
  std::optional<Id<Subject>>
      subject{};                     ///< about whom: an id that leads nowhere once they are erased
  std::optional<Bytes> digest{};     ///< keyed digest of name, date of birth and UPN
  KeyName retention{};               ///< which class
  std::int32_t records{};            ///< how many
  std::optional<Date> trigger_on{};  ///< when the clock started
  PersonalText rule{};               ///< by which rule
  std::int32_t rule_version{};       ///< of the rule
  std::optional<PersonalText> authority{};       ///< schedule, request or order
  std::optional<Id<Subject>> approved_by{};      ///< who approved
  std::optional<Id<Subject>> second_approver{};  ///< who agreed
  DisposalMethod method{};                       ///< how
  std::optional<PersonalText> destination{};     ///< where it went, when it was handed over
  std::optional<PersonalText> certificate{};     ///< where that can be found
  Instant disposed_at{};                         ///< when
};

/// Its description.
EntityInfo const& describe(DisposalEntry const*);

}  // namespace juniper::mis::retention
