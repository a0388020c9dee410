// The functions of this module by the names of their questions.
#include <juniper/mis/attendance/attendance_figures.hpp>
#include <juniper/mis/attendance/authority_return.hpp>
#include <juniper/mis/attendance/compulsory_school_age.hpp>
#include <juniper/mis/attendance/name_removal.hpp>
#include <juniper/mis/attendance/penalty_amount.hpp>
#include <juniper/mis/attendance/penalty_threshold.hpp>
#include <juniper/mis/attendance/questions.hpp>
#include <juniper/mis/attendance/register_mark.hpp>
#include <juniper/mis/attendance/unresolved_code.hpp>

namespace juniper::mis::attendance {

std::span<rulebook::Question const> questions() {
  using rulebook::question;
  static constexpr rulebook::Question all[] = {
      question<&register_mark>("attendance.code", "Which attendance code applies?"),
      question<&compulsory_school_age>("attendance.compulsory_school_age", "When does compulsory school age start or end?"),
      question<&attendance_figures>("attendance.figures", "What are the attendance figures?"),
      question<&penalty_amount>("attendance.penalty_notice", "May a notice be issued, at what amount and payable until when?"),
      question<&penalty_threshold>("attendance.penalty_threshold", "Do the absences meet the threshold for considering a penalty notice?"),
      question<&name_removal>("attendance.removal", "May or must a name be removed on this ground, and from when?"),
      question<&authority_return>("attendance.return_due", "Is a return to the local authority required, and by when?"),
      question<&unresolved_code_due>("attendance.unresolved_code_due", "By when must an unresolved code be replaced?"),
  };
  return all;
}

}  // namespace juniper::mis::attendance
