// The codes of the attendance register, their statistical classes, and what each reveals.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>
#include <cstdint>
#include <optional>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 38> attendance_codes{{
    {"/", "Present (morning session)"},
    {"\\", "Present (afternoon session)"},
    {"L", "Late arrival before the register is closed"},
    {"K", "Attending education provision arranged by the local authority",
     Date{std::chrono::year{2024} / 8 / 19}},
    {"V", "Attending an educational visit or trip"},
    {"P", "Participating in a sporting activity"},
    {"W", "Attending work experience"},
    {"B", "Attending any other approved educational activity"},
    {"D", "Dual registered at another school"},
    {"C1", "Leave of absence - regulated performance or regulated employment abroad",
     Date{std::chrono::year{2024} / 8 / 19}},
    {"M", "Leave of absence - medical or dental appointment"},
    {"J1",
     "Leave of absence - interview for employment or admission to another educational institution",
     Date{std::chrono::year{2024} / 8 / 19}},
    {"S", "Leave of absence - studying for a public examination"},
    {"X", "Non-compulsory school age pupil not required to attend"},
    {"C2", "Leave of absence - compulsory school age pupil on a part-time timetable",
     Date{std::chrono::year{2024} / 8 / 19}},
    {"C", "Leave of absence - exceptional circumstance"},
    {"T", "Parent travelling for occupational purposes"},
    {"R", "Religious observance"},
    {"I", "Illness (not medical or dental appointment)"},
    {"E", "Suspended or permanently excluded and no alternative provision made"},
    {"Q", "Unable to attend - lack of access arrangements", Date{std::chrono::year{2024} / 8 / 19}},
    {"Y1", "Unable to attend - transport normally provided not available",
     Date{std::chrono::year{2024} / 8 / 19}},
    {"Y2", "Unable to attend - widespread disruption to travel",
     Date{std::chrono::year{2024} / 8 / 19}},
    {"Y3", "Unable to attend - part of the school premises closed",
     Date{std::chrono::year{2024} / 8 / 19}},
    {"Y4", "Unable to attend - whole school site unexpectedly closed",
     Date{std::chrono::year{2024} / 8 / 19}},
    {"Y5", "Unable to attend - pupil in criminal justice detention",
     Date{std::chrono::year{2024} / 8 / 19}},
    {"Y6", "Unable to attend - public health guidance or law",
     Date{std::chrono::year{2024} / 8 / 19}},
    {"Y7", "Unable to attend - any other unavoidable cause",
     Date{std::chrono::year{2024} / 8 / 19}},
    {"G", "Holiday not granted by the school"},
    {"N", "Reason for absence not yet established"},
    {"O", "Absent in other or unknown circumstances"},
    {"U", "Arrived in school after registration closed"},
    {"Z", "Prospective pupil not on admission register"},
    {"#", "Planned whole school closure"},
    {"H", "Holiday authorised by the school", {}, Date{std::chrono::year{2024} / 8 / 18}},
    {"J", "At an interview", {}, Date{std::chrono::year{2024} / 8 / 18}},
    {"Y",
     "Unable to attend due to exceptional circumstances",
     {},
     Date{std::chrono::year{2024} / 8 / 18}},
    {"F", "Extended family holiday (agreed)", {}, Date{std::chrono::year{2013} / 8 / 31}},
}};
}  // namespace detail

/// The set behind AttendanceCode.
struct AttendanceCodeSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "AttendanceCode",
      .source = "SI 2024/208, regulation 10; withdrawn codes of earlier registers",
      .special = SpecialClass::health,
      .entries = detail::attendance_codes};
};
/// A mark of a register (School Attendance (Pupil Registration) (England) Regulations 2024, SI
/// 2024/208, regulation 10). H, J and Y were withdrawn on 19 August 2024, F with the regulations of
/// 2013; files and histories still carry them, so they are read.
///
/// Of the health class as a whole, since a type has one class: `I` and `M` reveal health, `R`
/// religion, `T` origin and `Y5` an offence (meaning() says which). A register that is kept in
/// clear keeps the AttendanceClass of a session instead, which reveals none of these.
using AttendanceCode = Code<AttendanceCodeSet>;

/// How a session counts in DfE's statistics. Ordinary data. The numbers are stored; they are only
/// ever added to.
enum class AttendanceClass : std::uint8_t {
  present = 1,
  approved_educational_activity = 2,  ///< elsewhere; counts as attending
  authorised_absence = 3,
  unauthorised_absence = 4,
  not_possible = 5,  ///< not a possible attendance: left out of every rate
};

/// Whether a session of this class counts as attended.
constexpr bool attended(AttendanceClass statistics) noexcept {
  return statistics == AttendanceClass::present ||
         statistics == AttendanceClass::approved_educational_activity;
}
/// Whether a session of this class is one that the pupil could have attended.
constexpr bool possible(AttendanceClass statistics) noexcept {
  return statistics != AttendanceClass::not_possible;
}

/// What a mark means.
struct AttendanceMeaning {
  std::uint8_t number;         ///< permanent, for packed registers: 1 and up, never reused
  AttendanceClass statistics;  ///< how it counts
  SpecialClass reveals;        ///< the special class of this very code; none for most
  bool late;                   ///< L and U: counted in late sessions
};

/// The meaning of a mark. A code that names nothing is the program's own mistake: \throws Failure
/// invalid.
AttendanceMeaning const& meaning(AttendanceCode const& code);

/// The mark with this permanent number; nothing when there is none.
std::optional<AttendanceCode> attendance_code(std::uint8_t number) noexcept;

}  // namespace juniper::mis
