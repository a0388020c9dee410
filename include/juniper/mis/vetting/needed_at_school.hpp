// The checks of one person at one school as an answer: what is needed, what is missing, what that stops.
#pragma once

#include <juniper/mis/vetting/checks_needed.hpp>

/// Staff checks: the single central record.
namespace juniper::mis::vetting {

/// A person's work, and what is on record.
struct NeededFacts {
  WorkFacts work{};                                    ///< what decides which checks are needed
  std::optional<std::vector<CheckOnRecord>> checks{};  ///< vetting checks on record
};
/// Its members.
constexpr auto rows_of(NeededFacts const*) { return rulebook::Rows<&NeededFacts::work, &NeededFacts::checks>{}; }

/// What is needed and what is missing.
struct NeededAtSchool {
  rulebook::WordSet<Check> required{};            ///< are made
  rulebook::WordSet<Check> where_relevant{};      ///< depend on what is not told
  rulebook::WordSet<Check> optional{};            ///< may be made and need not
  rulebook::WordSet<Check> not_applicable{};      ///< are not for this person
  rulebook::WordSet<Check> not_lawful{};          ///< must not be made
  rulebook::WordSet<Check> whether_made{};        ///< appointed before May 2007: the record says whether they were made
  rulebook::WordSet<Check> entries{};             ///< have an entry on the record
  rulebook::WordSet<Check> before_appointment{};  ///< are complete before the appointment
  rulebook::WordSet<Check> missing_hard{};        ///< outstanding: nobody starts without
  rulebook::WordSet<Check> missing_soft{};        ///< outstanding: the start is possible under conditions
  rulebook::WordSet<Check> blank{};               ///< entries that are empty
  rulebook::WordSet<Check> made_unlawfully{};     ///< made although they must not be
  rulebook::Explanation why{};                    ///< why
};
/// Its members.
constexpr auto rows_of(NeededAtSchool const*) {
  return rulebook::Rows<&NeededAtSchool::required, &NeededAtSchool::where_relevant, &NeededAtSchool::optional,
                        &NeededAtSchool::not_applicable, &NeededAtSchool::not_lawful, &NeededAtSchool::whether_made,
                        &NeededAtSchool::entries, &NeededAtSchool::before_appointment, &NeededAtSchool::missing_hard,
                        &NeededAtSchool::missing_soft, &NeededAtSchool::blank, &NeededAtSchool::made_unlawfully, &NeededAtSchool::why>{};
}

/// checks_needed() and missing_checks() together. Without checks told, nothing is said to be missing.
NeededAtSchool needed_at_school(NeededFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::vetting
