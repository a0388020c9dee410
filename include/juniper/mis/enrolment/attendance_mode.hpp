// Whether a pupil attends part-time, and whether they board.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/characteristics.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/enrolment/enrolment.hpp>

#include <optional>

namespace juniper::mis {

/// Whether a pupil attends part-time and whether they board, and when. A boarder of compulsory
/// school age is one in the admission register (2024 Regulations, regulation 8(6)).
struct AttendanceMode {
  Id<AttendanceMode> id{};               ///< opaque
  Id<Enrolment> enrolment{};             ///< at which school, by the enrolment
  bool part_time{};                      ///< less than the school's hours
  BoarderStatus boarder{};               ///< boarder or day pupil
  std::optional<PersonalText> reason{};  ///< for a part-time timetable: what was agreed
  std::optional<Date> review_by{};       ///< day by which a part-time timetable is looked at again
  Date starts{};                         ///< first day
  std::optional<Date> ends{};            ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(AttendanceMode const*);

}  // namespace juniper::mis
