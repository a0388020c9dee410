// Somebody a disclosure was about.
#pragma once

#include <juniper/mis/accountability/disclosure.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>

namespace juniper::mis::accountability {

/// One of the people whose data were in a disclosure.
struct DisclosureSubject {
  Id<DisclosureSubject> id{};   ///< opaque
  Id<Disclosure> disclosure{};  ///< which disclosure
  Id<Subject> subject{};        ///< who
};

/// Its description.
EntityInfo const& describe(DisclosureSubject const*);

}  // namespace juniper::mis::accountability
