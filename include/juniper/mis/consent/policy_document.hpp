// A version of a privacy notice, an appropriate policy document or another policy.
#pragma once

#include <juniper/mis/base/bytes.hpp>
#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/lawful_basis_codes.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <optional>
#include <string>

namespace juniper::mis {

/// One version of a document that says how data are handled: a privacy notice (UK GDPR Articles 13
/// and 14), an appropriate policy document (Data Protection Act 2018 Schedule 1 paragraph 39). Kept
/// until six months after the processing ends (paragraph 40).
struct PolicyDocument {
  Id<PolicyDocument> id{};             ///< opaque
  Id<Organisation> organisation{};     ///< whose document
  PolicyDocumentKind kind{};           ///< which kind
  std::string title{};                 ///< as published
  std::string version_text{};          ///< as it names itself
  std::optional<std::string> place{};  ///< where it can be read
  std::optional<Bytes> digest{};       ///< SHA-256 of its bytes
  std::optional<Date> review_on{};     ///< next review
  Date starts{};                       ///< first day in force
  std::optional<Date> ends{};          ///< last day; none while in force
};

/// Its description.
EntityInfo const& describe(PolicyDocument const*);

}  // namespace juniper::mis
