// Attendance counted from packed marks: one byte a half-day, whole numbers only.
#pragma once

#include <juniper/mis/codes/attendance_codes.hpp>
#include <juniper/mis/rulebook/law.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace juniper::mis::attendance {

/// Sessions by how they count. Counts of several pupils, weeks or schools are added; percentages are not, and are never averaged.
struct SessionCounts {
  std::int64_t present{};       ///< at the school
  std::int64_t elsewhere{};     ///< at approved educational activities; counts as attended
  std::int64_t authorised{};    ///< authorised absence
  std::int64_t unauthorised{};  ///< unauthorised absence
  std::int64_t outside{};       ///< marked, but no possible attendance

  /// Sessions attended, there or elsewhere.
  constexpr std::int64_t attended() const noexcept { return present + elsewhere; }
  /// Sessions absent.
  constexpr std::int64_t absent() const noexcept { return authorised + unauthorised; }
  /// Sessions that could have been attended.
  constexpr std::int64_t possible() const noexcept { return attended() + absent(); }
  /// Adds so many sessions of a class; a number that is no class adds nothing.
  constexpr void add(AttendanceClass statistics, std::int64_t sessions = 1) noexcept {
    switch (statistics) {
      case AttendanceClass::present: present += sessions; break;
      case AttendanceClass::approved_educational_activity: elsewhere += sessions; break;
      case AttendanceClass::authorised_absence: authorised += sessions; break;
      case AttendanceClass::unauthorised_absence: unauthorised += sessions; break;
      case AttendanceClass::not_possible: outside += sessions; break;
    }
  }
  /// Adds counts.
  constexpr SessionCounts& operator+=(SessionCounts const& other) noexcept {
    present += other.present;
    elsewhere += other.elsewhere;
    authorised += other.authorised;
    unauthorised += other.unauthorised;
    outside += other.outside;
    return *this;
  }
  friend constexpr bool operator==(SessionCounts const&, SessionCounts const&) = default;
};

/// From what share of the possible sessions an absence is persistent and severe, in whole per cent: read from the rule book once for
/// many pupils.
struct AbsenceThresholds {
  std::int32_t persistent_percent{};                    ///< persistent from here
  std::int32_t severe_percent{};                        ///< severe from here; part of persistent
  rulebook::Rule const* persistent_rule = nullptr;      ///< the rule; null when none was in force
  rulebook::Rule const* severe_rule = nullptr;          ///< the rule; null when none was in force
};
/// The thresholds of a day (Department for Education, pupil absence statistics). Without a rule in force a threshold is never met.
AbsenceThresholds absence_thresholds(rulebook::Law const& law, Date on);
/// Whether absences reach a share: `absent * 100 >= possible * percent`; never without a possible session, or without a threshold.
constexpr bool reaches(std::int64_t absent, std::int64_t possible, std::int32_t percent) noexcept {
  return possible > 0 && percent > 0 && absent * 100 >= possible * percent;
}

/// Counts one pupil's marks. A byte that is no class, such as 0 for a session not yet marked, is not counted.
SessionCounts count_sessions(std::span<AttendanceClass const> marks) noexcept;

/// Counts of many pupils, and how many of them are persistently and severely absent.
struct PupilCounts {
  SessionCounts sessions{};        ///< of all pupils together
  std::int64_t pupils{};           ///< with at least one possible session: the others have no rate
  std::int64_t persistent{};       ///< of these, persistently absent
  std::int64_t severe{};           ///< of these, severely absent
  /// Adds one pupil.
  void add(SessionCounts const& pupil, AbsenceThresholds const& thresholds) noexcept;
  /// Adds the pupils of another group.
  PupilCounts& operator+=(PupilCounts const& other) noexcept;
  friend bool operator==(PupilCounts const&, PupilCounts const&) = default;
};

/// Counts the marks of many pupils, `half_days` bytes for each, one after another; a remainder at the end is not counted. `each`, when
/// it is not empty, gets the counts of as many pupils as it has room for.
PupilCounts count_pupils(std::span<AttendanceClass const> marks, std::size_t half_days, AbsenceThresholds const& thresholds,
                         std::span<SessionCounts> each = {}) noexcept;

}  // namespace juniper::mis::attendance
