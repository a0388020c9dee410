// The core's own mark of an erasure: found at the next opening if it was cut short between data and keys.
#pragma once

#include <juniper/mis/describe/entity.hpp>

namespace juniper::mis::core {

/// A person who was erased. Bears a MAC and is logged: a mark put there by hand destroys nobody's keys. Holds nothing of them but an id that leads nowhere any more.
struct ErasedPerson {
  Id<ErasedPerson> id;    ///< the person's former id
  Instant erased_at{};    ///< when
};
/// Its description.
EntityInfo const& describe(ErasedPerson const*);

}  // namespace juniper::mis::core
