// A body outside of the school whose people work with its pupils.
#pragma once

#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/agency_codes.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <optional>
#include <string>

namespace juniper::mis {

/// A body outside of the school: children's services, police, a health service, a supplier of
/// staff. Nobody's personal data; whoever works there is a person with an AgencyPost.
struct Agency {
  Id<Agency> id{};     ///< opaque
  std::string name{};  ///< as it calls itself
  AgencyKind kind{};   ///< what kind of body
  std::optional<std::string>
      local_authority{};  ///< three digits, of an authority or of the one it works for
  std::optional<std::string> telephone{};  ///< main number, day and night
  std::optional<std::string> email{};      ///< shared mailbox
  std::optional<std::string> address{};    ///< in one text
  std::optional<std::string> postcode{};   ///< with one space
};

/// Its description.
EntityInfo const& describe(Agency const*);

}  // namespace juniper::mis
