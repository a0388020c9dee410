// Marks from times of arrival, reasons and timetables.
#include <juniper/mis/attendance/compulsory_school_age.hpp>
#include <juniper/mis/attendance/register_mark.hpp>

namespace juniper::mis::attendance {

namespace {

using rulebook::Law;
using rulebook::Rule;
using rulebook::TimeOfDay;

constexpr TimeOfDay noon{std::chrono::hours{12}};

void mark(RegisterMark& answer, AttendanceCode code, std::string_view because, Rule const* rule) {
  answer.code = code;
  answer.present = meaning(code).statistics == AttendanceClass::present;
  answer.why.because(because, rule);
}

// Whether the times make sense: an order that no morning has says nothing.
bool times_told(RegisterMarkFacts const& facts) {
  return facts.register_opens && facts.register_closes && facts.arrived && *facts.register_opens <= *facts.register_closes;
}

void check_window(RegisterMarkFacts const& facts, Law const& law, Date day, RegisterMark& answer) {
  auto const* window = law.book.find("ATT-07-WINDOW", day);
  if (window == nullptr || !window->amount) { return; }
  if ((facts.register_closes->after_midnight - facts.register_opens->after_midnight).count() > *window->amount) {
    answer.why.caution("the register stays open for longer than guidance allows", window);
  }
}

void part_time(RegisterMarkFacts const& facts, Law const& law, Date day, Rule const* rule, RegisterMark& answer) {
  if (facts.timetable != AgreedTimetable::agreed_part_time) {
    return answer.why.caution(facts.timetable ? "a full timetable requires the pupil to attend: that reason does not fit it"
                                              : "it is not known what timetable was agreed for the pupil",
                              rule);
  }
  if (!facts.date_of_birth || !facts.on) { return answer.why.caution("whether the pupil is of compulsory school age is not known", rule); }
  auto const age = compulsory_school_age({facts.jurisdiction, *facts.date_of_birth}, law);
  auto const of_age = age.holds_on(day);
  answer.why.append(age.why);
  if (!of_age) { return; }
  auto const within = AttendanceCode::of("C2").in_force_on(day) ? AttendanceCode::of("C2") : AttendanceCode::of("C");
  if (*of_age) {
    mark(answer, within,
         "the pupil is of compulsory school age and has leave, because an agreed temporary part-time timetable does not require attendance",
         rule);
    answer.code_from_compulsory_age = within;
    return;
  }
  mark(answer, AttendanceCode::of("X"), "the pupil is not of compulsory school age, and the timetable does not require attendance", rule);
  if (day < *age.starts) {
    answer.code_from_compulsory_age =
        AttendanceCode::of("C2").in_force_on(*age.starts) ? AttendanceCode::of("C2") : AttendanceCode::of("C");
    answer.why.unless(
        "the pupil were of compulsory school age, from {a}: then the part-time timetable must be temporary and agreed, and is marked as "
        "leave",
        rule, *age.starts);
  }
}

// The mark for an absence, from its reason.
void absent(RegisterMarkFacts const& facts, Law const& law, Date day, Rule const* rule, RegisterMark& answer) {
  switch (facts.reason) {
    case AbsenceReason::dental_agreed_in_advance:
      return mark(answer, AttendanceCode::of("M"), "the pupil is absent with leave for a medical or dental appointment", rule);
    case AbsenceReason::illness: return mark(answer, AttendanceCode::of("I"), "the pupil is unable to attend because of sickness", rule);
    case AbsenceReason::not_timetabled: return part_time(facts, law, day, rule, answer);
    case AbsenceReason::none: break;
  }
  mark(answer, AttendanceCode::of("N"), "the circumstances of the absence have not yet been established", rule);
  answer.why.unless("the reason is established: then the code for it replaces N", law.book.find("ATT-06", day));
}

void at_the_register(RegisterMarkFacts const& facts, Law const& law, Date day, Rule const* rule, RegisterMark& answer) {
  auto const* late = law.book.need("ATT-07", day);
  if (late == nullptr) { late = rule; }
  if (*facts.arrived <= *facts.register_opens) {
    return mark(answer, *facts.register_opens < noon ? AttendanceCode::of("/") : AttendanceCode::of("\\"),
                "the pupil was present when the taking of the register began", late);
  }
  if (*facts.arrived < *facts.register_closes) {
    return mark(answer, AttendanceCode::of("L"), "the pupil came in before the taking of the register had ended, and counts as present",
                late);
  }
  answer.why.apply(late);
  answer.why.because("the pupil came in when the taking of the register had ended", late);
  if (facts.reason != AbsenceReason::none) {
    absent(facts, law, day, rule, answer);
    if (answer.code) { answer.why.because("U is for a pupil to whom no other code applies", late); }
    return;
  }
  mark(answer, AttendanceCode::of("U"), "no other code fits, and the absence is unauthorised", late);
  answer.replaces = AttendanceCode::of("N");
  answer.why.because("it replaces N, with which the pupil was marked when the register was taken", law.book.find("ATT-06", day));
  answer.why.unless("the pupil was away for a reason that has a code of its own: then that code applies, and not U", late);
}

}  // namespace

RegisterMark register_mark(RegisterMarkFacts const& facts, Law const& law) {
  RegisterMark answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  auto const day = facts.on.value_or(calendar::last_date);
  if (!facts.on) { answer.why.because("no day was told, so the newest law is applied"); }
  auto const* rule = law.book.need("ATT-10", day);
  if (rule == nullptr) { return answer.why.caution("no code set for that day is in the rule book: {a}", nullptr, day), answer; }
  if (times_told(facts)) {
    check_window(facts, law, day, answer);
    at_the_register(facts, law, day, rule, answer);
    return answer;
  }
  if (facts.arrived || facts.register_opens || facts.register_closes) {
    answer.why.caution(
        "when the register opened and closed and when the pupil came in must all be told, in that order, before lateness can be judged",
        rule);
    if (facts.arrived) { return answer; }
  }
  absent(facts, law, day, rule, answer);
  return answer;
}

}  // namespace juniper::mis::attendance
