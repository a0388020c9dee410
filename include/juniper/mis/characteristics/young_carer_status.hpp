// That a pupil cares for somebody at home.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/care_history.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace juniper::mis {

/// That a pupil helps to care for a relative who is ill or disabled, and who said so (Children Act
/// 1989, section 17ZA).
struct YoungCarerStatus {
  Id<YoungCarerStatus> id{};               ///< opaque
  Id<Pupil> pupil{};                       ///< who
  YoungCarer identified{};                 ///< parent or school; encrypted
  std::optional<SafeguardingText> note{};  ///< for whom, and what helps; encrypted
  Date starts{};                           ///< first day
  std::optional<Date> ends{};              ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(YoungCarerStatus const*);

}  // namespace juniper::mis
