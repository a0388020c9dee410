// What another establishment is to a school: predecessor, successor, merged with.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/establishment_numbers.hpp>
#include <juniper/mis/codes/school_link_type.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>

#include <optional>
#include <string>

namespace juniper::mis {

/// A link as Get Information about Schools (GIAS) lists it. A school that becomes an academy,
/// merges or splits is another school with another URN; this is how the two are known to belong
/// together. The other school need not be in the store.
struct SchoolLink {
  Id<SchoolLink> id{};                      ///< opaque
  Id<School> school{};                      ///< from which school
  SchoolLinkType kind{};                    ///< what the other one is to it
  std::optional<Urn> other_urn{};           ///< unique reference number of the other one
  std::optional<std::string> other_name{};  ///< as registered
  std::optional<Id<School>> other{};        ///< when it is in the store
  std::optional<Date> established_on{};     ///< when the link came about
};

/// Its description.
EntityInfo const& describe(SchoolLink const*);

}  // namespace juniper::mis
