// Which checks a person needs at a school on a day, which of them are missing, and which of these stop a start.
#pragma once

#include <juniper/mis/vetting/check_words.hpp>

#include <span>

/// Staff checks: the single central record.
namespace juniper::mis::vetting {

/// What the law says of one check for one person.
enum class CheckNeed : std::uint8_t {
  required,        ///< it is made
  where_relevant,  ///< it depends on something that is not known: see the person's circumstances
  optional,        ///< it may be made and need not: at the school's discretion, or under the three-month rule
  not_applicable,  ///< it is not for this person
  not_lawful,      ///< it must not be made
  whether_made,    ///< appointed before May 2007: the record says whether it was made
};

/// What happens while a required check is outstanding.
enum class CheckStop : std::uint8_t {
  none,  ///< nothing is stopped
  soft,  ///< the person starts under conditions, or it is made as soon as practicable after the start
  hard,  ///< the person is not appointed, or does not start
};

/// What decides which checks are needed. What is not told is not known, and the need is then `where_relevant`; by nature of the post
/// a teacher teaches, and a teacher, a head and a teaching assistant are in regulated activity, a governor or trustee is not.
struct WorkFacts {
  rulebook::Jurisdiction jurisdiction{};              ///< law that applies
  Role role{};                                        ///< as what
  std::optional<rulebook::SchoolKind> school_kind{};  ///< legal kind of the school
  std::optional<EngagedThrough> engaged_through{};    ///< how engaged; none: by the school
  std::optional<bool> regulated_activity{};           ///< regulated activity (Safeguarding Vulnerable Groups Act 2006, Schedule 4)
  std::optional<bool> supervised{};                   ///< a volunteer is supervised
  std::optional<bool> teaching{};                     ///< the work includes teaching
  std::optional<bool> manages{};                      ///< a management post
  std::optional<bool> lived_abroad{};                 ///< lived or worked outside the United Kingdom
  std::optional<bool> qualification_required{};       ///< the post asks for a qualification by law
  std::optional<bool> childcare{};                    ///< early years provision, or childcare of under-eights outside school hours
  std::optional<Date> appointed{};                    ///< day of appointment
  std::optional<PreviousPost> previous_post{};        ///< previous post
  std::optional<Date> previous_post_ended{};          ///< last day in the previous post
};
/// Its members.
constexpr auto rows_of(WorkFacts const*) {
  return rulebook::Rows<&WorkFacts::jurisdiction, &WorkFacts::role, &WorkFacts::school_kind, &WorkFacts::engaged_through,
                        &WorkFacts::regulated_activity, &WorkFacts::supervised, &WorkFacts::teaching, &WorkFacts::manages,
                        &WorkFacts::lived_abroad, &WorkFacts::qualification_required, &WorkFacts::childcare, &WorkFacts::appointed,
                        &WorkFacts::previous_post, &WorkFacts::previous_post_ended>{};
}

/// One check for one person.
struct CheckNeeded {
  Check check{};                         ///< which
  CheckNeed need{};                      ///< what the law says of it
  CheckStop stop{};                      ///< what is stopped while it is outstanding
  bool before_appointment{};             ///< whether it is complete before the appointment
  bool entry{};                          ///< whether the record has an entry for it, if only that it does not apply
  rulebook::Rule const* rule = nullptr;  ///< the rule that says so; null when none is in force on the day of appointment
};

/// Every check, in the order of the enumeration.
struct ChecksNeeded {
  std::vector<CheckNeeded> checks{};           ///< one for each check
  std::optional<bool> three_month_rule_met{};  ///< whether the previous post ended recently enough; none where it is not told
  std::optional<Date> three_month_limit{};     ///< last day of appointment on which it does
  rulebook::Explanation why{};                 ///< why

  /// Those with that need.
  rulebook::WordSet<Check> with(CheckNeed need) const {
    rulebook::WordSet<Check> found;
    for (auto const& one : checks) { found.add_if(one.need == need, one.check); }
    return found;
  }
};

/// Which checks the person needs (School Staffing (England) Regulations 2009; Education (Independent School Standards) Regulations 2014,
/// Schedule, paragraphs 18 to 21; Keeping children safe in education, Part three), by the law on the day of appointment.
ChecksNeeded checks_needed(WorkFacts const& facts, rulebook::Law const& law);

/// What is outstanding.
struct MissingChecks {
  rulebook::WordSet<Check> hard{};        ///< required, outstanding, and nobody starts without
  rulebook::WordSet<Check> soft{};        ///< required and outstanding, and the start is possible under conditions
  rulebook::WordSet<Check> blank{};       ///< entries of the record that are empty: a check, or why it does not apply
  rulebook::WordSet<Check> not_lawful{};  ///< made although they must not be
};

/// What is outstanding of the needed checks. A required check is answered when it is complete or clear; one that depends on
/// circumstances also by `not_applicable`; one of which the record only says whether it was made, by anything on record.
MissingChecks missing_checks(ChecksNeeded const& needed, std::span<CheckOnRecord const> checks);

/// How a check stands: the weakest state told of it; none where nothing is told.
std::optional<CheckState> state_of(Check check, std::span<CheckOnRecord const> checks);

}  // namespace juniper::mis::vetting
