// Which code a pupil's attendance at a session is marked with.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::attendance {

/// The reason that was given.
enum class AbsenceReason : std::uint8_t { dental_agreed_in_advance, illness, none, not_timetabled };
/// The timetable agreed for the pupil.
enum class AgreedTimetable : std::uint8_t { agreed_part_time, full_time };

/// What is known of the pupil and the session.
struct RegisterMarkFacts {
  rulebook::Jurisdiction jurisdiction{};                   ///< law that applies
  AbsenceReason reason{};                                  ///< reason given
  std::optional<rulebook::TimeOfDay> register_opens{};     ///< when the taking of the register begins
  std::optional<rulebook::TimeOfDay> register_closes{};    ///< when it ends
  std::optional<rulebook::TimeOfDay> arrived{};            ///< when the pupil came in
  std::optional<Date> on{};                                ///< day of the session
  std::optional<Date> date_of_birth{};                     ///< of the pupil
  std::optional<AgreedTimetable> timetable{};              ///< agreed for the pupil
  std::optional<std::int32_t> year_group{};                ///< national curriculum year; 0 is reception; no rule asks for it
};
/// Its members.
constexpr auto rows_of(RegisterMarkFacts const*) {
  return rulebook::Rows<&RegisterMarkFacts::jurisdiction, &RegisterMarkFacts::reason, &RegisterMarkFacts::register_opens,
                        &RegisterMarkFacts::register_closes, &RegisterMarkFacts::arrived, &RegisterMarkFacts::on,
                        &RegisterMarkFacts::date_of_birth, &RegisterMarkFacts::timetable, &RegisterMarkFacts::year_group>{};
}

/// The code.
struct RegisterMark {
  std::optional<AttendanceCode> code{};                      ///< that applies; none when the facts do not say
  std::optional<bool> present{};                             ///< whether the pupil counts as present
  std::optional<AttendanceCode> replaces{};                  ///< the code that it replaces
  std::optional<AttendanceCode> code_from_compulsory_age{};  ///< from the start of compulsory school age, while that is ahead or runs
  rulebook::Explanation why{};                               ///< why
};
/// Its members.
constexpr auto rows_of(RegisterMark const*) {
  return rulebook::Rows<&RegisterMark::code, &RegisterMark::present, &RegisterMark::replaces, &RegisterMark::code_from_compulsory_age,
                        &RegisterMark::why>{};
}

/// Which code applies (School Attendance (Pupil Registration) (England) Regulations 2024 regulation 10; before 19 August 2024 the
/// Department's guidance). Without a day the newest law of the rule book is applied.
RegisterMark register_mark(RegisterMarkFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::attendance
