// What the measurements of the port keep: a mark of seven whole numbers, as wide as a row of a register.
#pragma once

#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <cstdint>

namespace bench {

/// One mark.
struct Mark {
  juniper::mis::Id<Mark> id{};  ///< which
  std::int64_t pupil{};         ///< whose
  std::int64_t school{};        ///< where
  std::int64_t day{};           ///< days since 1970
  std::int64_t session{};       ///< 1 morning, 2 afternoon
  std::int64_t code{};          ///< the code's number
  std::int64_t minutes{};       ///< late by
  std::int64_t recorder{};      ///< by whom
};
/// Its description.
juniper::mis::EntityInfo const& describe(Mark const*);

}  // namespace bench
