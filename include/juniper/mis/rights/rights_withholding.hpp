// What was withheld from an answer, by which exemption and why.
#pragma once

#include <juniper/mis/base/bytes.hpp>
#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/rights_codes.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/key_name.hpp>
#include <juniper/mis/rights/rights_request.hpp>

#include <optional>

namespace juniper::mis::rights {

/// One item that was withheld or redacted, with the test that was applied. Why is encrypted, and
/// that something was withheld is protected like it.
struct RightsWithholding {
  Id<RightsWithholding> id{};               ///< opaque
  Id<RightsRequest> request{};              ///< from which answer
  std::optional<KeyName> entity{};          ///< what kind of record
  std::optional<Bytes> record{};            ///< its id, 16 bytes
  std::optional<KeyName> field{};           ///< this field alone
  std::optional<SafeguardingText> item{};   ///< what, when it is no record of the store
  RightsExemption exemption{};              ///< by which exemption
  SafeguardingText reasons{};               ///< the test and its evidence
  std::optional<Id<Subject>> decided_by{};  ///< who decided
  Instant decided_at{};                     ///< when
};

/// Its description.
EntityInfo const& describe(RightsWithholding const*);

}  // namespace juniper::mis::rights
