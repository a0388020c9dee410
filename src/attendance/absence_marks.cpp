// Which marks count for what, and sessions from counts.
#include <juniper/mis/attendance/absence_marks.hpp>

#include <algorithm>
#include <array>

namespace juniper::mis::attendance {

namespace {

template <std::size_t N>
bool one_of(AttendanceCode const& code, std::array<AttendanceCode, N> const& codes) noexcept {
  return std::ranges::find(codes, code) != codes.end();
}

constexpr std::array relevant{AttendanceCode::of("G"), AttendanceCode::of("N"), AttendanceCode::of("O"), AttendanceCode::of("U")};
constexpr std::array unexplained{AttendanceCode::of("G"), AttendanceCode::of("N"), AttendanceCode::of("O")};
constexpr std::array with_leave{AttendanceCode::of("C1"), AttendanceCode::of("M"),  AttendanceCode::of("J1"), AttendanceCode::of("S"),
                                AttendanceCode::of("X"),  AttendanceCode::of("C2"), AttendanceCode::of("D"),  AttendanceCode::of("C")};

}  // namespace

bool counts_towards_penalty(AttendanceCode const& code) noexcept { return one_of(code, relevant); }

bool keeps_absence_unexplained(AttendanceCode const& code) noexcept { return one_of(code, unexplained); }

bool is_with_leave(AttendanceCode const& code) noexcept { return one_of(code, with_leave); }

std::optional<std::int64_t> sessions_of(CountedAbsence const& absence) noexcept {
  if (absence.sessions.value_or(0) < 0 || absence.school_days.value_or(0) < 0) { return std::nullopt; }
  if (!absence.school_days) { return absence.sessions; }
  auto const of_days = std::int64_t{2} * *absence.school_days;
  if (absence.sessions && *absence.sessions != of_days) { return std::nullopt; }
  return of_days;
}

}  // namespace juniper::mis::attendance
