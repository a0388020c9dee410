// A decision about somebody that a program took or suggested.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/lawful_basis_codes.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/key_name.hpp>

#include <optional>

namespace juniper::mis::rights {

/// A significant decision that a program took or suggested, and how a person came into it: told,
/// heard, reviewed (UK GDPR Articles 22A to 22D). A suggestion that staff may refuse is recorded as
/// well, with what they did.
struct AutomatedDecision {
  Id<AutomatedDecision> id{};               ///< opaque
  Id<Organisation> organisation{};          ///< whose decision
  Id<Subject> subject{};                    ///< about whom
  std::optional<KeyName> purpose{};         ///< of the access policy
  PersonalText system{};                    ///< name and version of the program
  std::optional<PersonalText> inputs{};     ///< names of the fields it used, comma-separated
  Instant decided_at{};                     ///< when
  bool solely_automated{};                  ///< whether nobody was meaningfully involved
  bool special_category_used{};             ///< whether special-category data were used
  std::optional<LawfulBasis> basis{};       ///< Article 6
  std::optional<PersonalText> condition{};  ///< Article 22B, when it was needed
  std::optional<SafeguardingText> subject_matter{};   ///< what it was about; encrypted
  std::optional<SafeguardingText> suggestion{};       ///< what the program said; encrypted
  std::optional<SafeguardingText> decision{};         ///< what was decided; encrypted
  std::optional<Id<Subject>> decided_by{};            ///< the person who decided, if one did
  std::optional<bool> agreed{};                       ///< whether they followed the suggestion
  std::optional<Instant> told_at{};                   ///< when the person was told
  std::optional<SafeguardingText> representations{};  ///< what they said; encrypted
  std::optional<Id<Subject>> reviewed_by{};           ///< who looked at it again
  std::optional<Instant> reviewed_at{};               ///< when
  std::optional<SafeguardingText> outcome{};          ///< what came of it; encrypted
};

/// Its description.
EntityInfo const& describe(AutomatedDecision const*);

}  // namespace juniper::mis::rights
