// A decision about records of somebody that have run out.
#pragma once

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

/// Records that end in review are looked at by people: two approve for child protection, special
/// needs and allegations.
struct DisposalReview {
  Id<DisposalReview> id{};                       ///< opaque
  Id<Organisation> organisation{};               ///< whose records
  Id<Subject> subject{};                         ///< about whom
  KeyName retention{};                           ///< which class
  PersonalText rule{};                           ///< by which rule
  std::int32_t rule_version{};                   ///< of the rule
  Date due_on{};                                 ///< when it ran out
  ReviewDecision decision{};                     ///< what was decided
  std::optional<Date> keep_until{};              ///< when to look again
  std::optional<PersonalText> reasons{};         ///< why
  Id<Subject> first_approver{};                  ///< who decided
  std::optional<Id<Subject>> second_approver{};  ///< who agreed
  Instant decided_at{};                          ///< when
};

/// Its description.
EntityInfo const& describe(DisposalReview const*);

}  // namespace juniper::mis::retention
