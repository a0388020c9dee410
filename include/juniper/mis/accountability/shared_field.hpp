// A field that a recipient may get.
#pragma once

#include <juniper/mis/accountability/sharing_agreement.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/key_name.hpp>

#include <optional>
#include <string>

namespace juniper::mis::accountability {

/// One field of the list of a sharing agreement; what is not listed is not sent.
struct SharedField {
  Id<SharedField> id{};                  ///< opaque
  Id<SharingAgreement> agreement{};      ///< by which agreement
  KeyName field{};                       ///< `pupil.upn`
  std::optional<std::string> because{};  ///< what it is needed for
};

/// Its description.
EntityInfo const& describe(SharedField const*);

}  // namespace juniper::mis::accountability
