// By when code N must be replaced, and the amendment that a named person makes of what is proposed.
#pragma once

#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/base/result.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/rulebook/facts.hpp>

#include <span>

namespace juniper::mis::attendance {

/// The half of the day.
enum class SessionOfDay : std::uint8_t { am, pm };

/// The entry.
struct UnresolvedCodeFacts {
  rulebook::Jurisdiction jurisdiction{};                 ///< law that applies
  AttendanceCode code{};                                 ///< the code entered
  Date entered{};                                        ///< day of the entry
  calendar::SchoolDays const* calendar = nullptr;        ///< school days of the pupil
  std::optional<SessionOfDay> session{};                 ///< the session; it makes no difference
};
/// Its members.
constexpr auto rows_of(UnresolvedCodeFacts const*) {
  return rulebook::Rows<&UnresolvedCodeFacts::jurisdiction, &UnresolvedCodeFacts::code, &UnresolvedCodeFacts::entered,
                        &UnresolvedCodeFacts::calendar, &UnresolvedCodeFacts::session>{};
}

/// When, and by what.
struct UnresolvedCode {
  std::optional<Date> due{};                   ///< last day for the amendment; none for codes that stand
  std::optional<AttendanceCode> if_unknown{};  ///< what is proposed if the reason is still not known then
  rulebook::Explanation why{};                 ///< why
};
/// Its members.
constexpr auto rows_of(UnresolvedCode const*) {
  return rulebook::Rows<&UnresolvedCode::due, &UnresolvedCode::if_unknown, &UnresolvedCode::why>{};
}

/// By when code N must be replaced (School Attendance (Pupil Registration) (England) Regulations 2024 regulation 10(7) to (9)).
UnresolvedCode unresolved_code_due(UnresolvedCodeFacts const& facts, rulebook::Law const& law);

/// An entry of N that is still in the register.
struct UnresolvedEntry {
  Date entered{};          ///< day of the entry, and of the session
  SessionOfDay session{};  ///< which session
};
/// A proposal to replace N by O: nothing is amended by it.
struct ProposedAmendment {
  UnresolvedEntry entry{};     ///< which entry
  AttendanceCode original{};   ///< N
  AttendanceCode amended{};    ///< O
  Date due{};                  ///< last day for the amendment
  bool overdue{};              ///< whether that day has passed
};
/// Of the entries of N of one pupil, those whose last day has come on a day: O is proposed for each.
std::vector<ProposedAmendment> propose_unresolved(std::span<UnresolvedEntry const> entries, calendar::SchoolDays const& days, Date on,
                                                  rulebook::Law const& law);

/// What a register holds of an amendment besides the entry itself (regulation 6(1)).
struct RegisterAmendment {
  UnresolvedEntry entry{};    ///< which entry
  AttendanceCode original{};  ///< the original entry
  AttendanceCode amended{};   ///< the amended entry
  PersonalText reason{};      ///< why
  Date amended_on{};          ///< on which day
  Id<Person> person{};        ///< who made it
  PersonalText person_name{}; ///< their name, which printed copies show too
};
/// Who confirms a proposal, and on what grounds.
struct AmendmentConfirmation {
  AttendanceCode code{};          ///< what the entry becomes: O, or the code for a reason that has been established since
  bool reasonable_steps{};        ///< whether reasonable steps were taken to establish the circumstances (regulation 10(7))
  PersonalText reason{};          ///< why
  Date on{};                      ///< the day of the amendment
  Id<Person> person{};            ///< who makes it
  PersonalText person_name{};     ///< their name
};
/// The amendment that a named person makes of a proposal; there is no other way from one to the other. \return invalid before
/// reasonable steps were taken, without a person, a name, a reason, a day on or after the entry, or a code that may replace N.
Result<RegisterAmendment> confirm(ProposedAmendment const& proposal, AmendmentConfirmation const& by);

}  // namespace juniper::mis::attendance
