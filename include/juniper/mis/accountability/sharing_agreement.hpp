// What a regular recipient gets, on which basis, how often and until when.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/disclosure_codes.hpp>
#include <juniper/mis/codes/lawful_basis_codes.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/key_name.hpp>

#include <optional>
#include <string>

namespace juniper::mis::accountability {

/// A regular feed: a local authority, a health service, a connected app. Which fields is a list of
/// its own; a switch ends it.
struct SharingAgreement {
  Id<SharingAgreement> id{};                     ///< opaque
  Id<Organisation> organisation{};               ///< who shares
  std::string recipient{};                       ///< with whom
  RecipientKind kind{};                          ///< what kind of body
  ProcessingRole role{};                         ///< what it is in law
  KeyName purpose{};                             ///< for which purpose of the access policy
  LawfulBasis basis{};                           ///< Article 6
  std::optional<std::string> condition{};        ///< Article 9 and Schedule 1, when it is needed
  std::optional<std::string> frequency{};        ///< how often
  std::optional<std::string> recipient_keeps{};  ///< how long
  std::optional<std::string> country{};          ///< when it is not the United Kingdom
  std::optional<TransferMechanism> transfer{};   ///< what allows it then
  std::optional<Instant> switched_off_at{};      ///< nothing is sent from then on
  Date starts{};                                 ///< first day
  std::optional<Date> ends{};                    ///< last day
};

/// Its description.
EntityInfo const& describe(SharingAgreement const*);

}  // namespace juniper::mis::accountability
