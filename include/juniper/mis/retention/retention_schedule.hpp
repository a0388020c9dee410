// A version of the retention schedule of an organisation.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace juniper::mis::retention {

/// One version of the schedule that says how long each class of record is kept. A rule is chosen by
/// the legally relevant date: earlier versions stay.
struct RetentionSchedule {
  Id<RetentionSchedule> id{};                         ///< opaque
  Id<Organisation> organisation{};                    ///< whose schedule
  std::string name{};                                 ///< as adopted
  std::int32_t version_number{};                      ///< 1, then one more
  std::optional<Id<RetentionSchedule>> supersedes{};  ///< the version before
  std::optional<std::string> adopted_by{};  ///< the body or office that adopted it, no name
  std::optional<Date> adopted_on{};         ///< when
  Date starts{};                            ///< first day in force
  std::optional<Date> ends{};               ///< last day; none while in force
};

/// Its description.
EntityInfo const& describe(RetentionSchedule const*);

}  // namespace juniper::mis::retention
