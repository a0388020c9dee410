// Whether absences reach the threshold at which a penalty notice must be considered.
#pragma once

#include <juniper/mis/attendance/absence_marks.hpp>

namespace juniper::mis::attendance {

/// For whom tallies are kept apart.
enum class TalliedPer : std::uint8_t { parent, pupil };

/// The absences of one pupil, or who is concerned.
struct PenaltyThresholdFacts {
  rulebook::Jurisdiction jurisdiction{};           ///< law that applies
  std::vector<CountedAbsence> absences{};          ///< by week and code
  calendar::SchoolDays const* calendar = nullptr;  ///< school weeks
  std::vector<std::string> parent_ids{};           ///< parents concerned
  std::vector<std::string> pupil_ids{};            ///< pupils concerned
};
/// Its members.
constexpr auto rows_of(PenaltyThresholdFacts const*) {
  return rulebook::Rows<&PenaltyThresholdFacts::jurisdiction, &PenaltyThresholdFacts::absences, &PenaltyThresholdFacts::calendar,
                        &PenaltyThresholdFacts::parent_ids, &PenaltyThresholdFacts::pupil_ids>{};
}

/// The window with the most relevant sessions.
struct PenaltyThreshold {
  std::vector<std::int32_t> week_positions{};                   ///< school weeks with relevant absences; the calendar's first is 0
  std::optional<std::int32_t> span_weeks{};                     ///< from the first to the last of them, both counted
  std::optional<std::int32_t> window_sessions{};                ///< most relevant sessions in any such window; none when it cannot be told
  std::optional<bool> threshold_met{};                          ///< whether they are enough; none when it cannot be told
  std::vector<AttendanceCode> recompute_when_corrected{};       ///< codes that count while they stand
  std::optional<Date> disregard_before{};                       ///< absences before this day are not counted
  std::optional<std::int32_t> tallies{};                        ///< number of separate tallies
  std::optional<rulebook::WordSet<TalliedPer>> tallied_per{};   ///< what each is kept for
  rulebook::Explanation why{};                                  ///< why
};
/// Its members.
constexpr auto rows_of(PenaltyThreshold const*) {
  return rulebook::Rows<&PenaltyThreshold::week_positions, &PenaltyThreshold::span_weeks, &PenaltyThreshold::window_sessions,
                        &PenaltyThreshold::threshold_met, &PenaltyThreshold::recompute_when_corrected, &PenaltyThreshold::disregard_before,
                        &PenaltyThreshold::tallies, &PenaltyThreshold::tallied_per, &PenaltyThreshold::why>{};
}

/// Whether ten relevant sessions fall in ten consecutive school weeks (Education (Penalty Notices) (England) Regulations 2007
/// regulation 9A, in force from 19 August 2024).
PenaltyThreshold penalty_threshold(PenaltyThresholdFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::attendance
