// What somebody wants to stand beside a record they dispute.
#pragma once

#include <juniper/mis/base/bytes.hpp>
#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/key_name.hpp>
#include <juniper/mis/rights/rights_request.hpp>

namespace juniper::mis::rights {

/// An opinion is not rewritten: the statement of whom it is about stands beside it (UK GDPR Article
/// 16).
struct SupplementaryStatement {
  Id<SupplementaryStatement> id{};  ///< opaque
  Id<RightsRequest> request{};      ///< by which request
  KeyName entity{};                 ///< beside what kind of record
  Bytes record{};                   ///< its id, 16 bytes
  PersonalText text{};              ///< in their words
  Instant at{};                     ///< when
};

/// Its description.
EntityInfo const& describe(SupplementaryStatement const*);

}  // namespace juniper::mis::rights
