// One rule of the book: its amounts, dates and conditions as data, with source and confidence.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/calendar/law_periods.hpp>
#include <juniper/mis/rulebook/vocabulary.hpp>
#include <juniper/mis/rulebook/words.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace juniper::mis::rulebook {

/// One version of a rule. A later version of the same id begins where this one ends.
struct Rule {
  std::string id{};                        ///< `RET-02`
  std::int32_t version{};                  ///< 1 and up
  std::string title{};                     ///< what it is about, in a few words
  std::string says{};                      ///< the rule in one plain sentence, for people
  Date from{calendar::first_date};         ///< first day in force
  std::optional<Date> until{};             ///< last day in force; none while it is
  std::string flag{};                      ///< the feature flag without which it is not in force; empty: none needed
  WordSet<Jurisdiction> jurisdictions{Jurisdiction::england};  ///< whose law
  WordSet<SchoolKind> schools{};           ///< for these kinds of school alone; empty: for all
  Authority authority{};                   ///< what stands behind it: decides precedence (CAL-15)
  Trigger trigger{};                       ///< what starts it
  Polarity polarity{};                     ///< what its period means
  std::optional<std::int32_t> amount{};    ///< how many units; none without a clock, or where the clock has no fixed length
  Unit unit{};                             ///< of what
  StartMode start{};                       ///< whether the day of the trigger counts
  EndMode end{};                           ///< whether an end on a day of rest moves
  calendar::LeapPolicy leap{};             ///< what a day becomes that the month does not have
  WordSet<Condition> conditions{};         ///< all of these must hold
  Action action{};                         ///< what is done, or must not be
  std::vector<std::string> records{};      ///< keys of retention classes that it governs; empty for other rules
  std::vector<std::string> sources{};      ///< Act, regulation or guidance
  WordSet<Confidence> confidence{};        ///< how well the source is known
  DecidedBy decided_by{};                  ///< whether the row, code, or nothing yet carries it out
  std::vector<std::string> questions{};    ///< the questions that rest on it: `rights.request_deadline`
  std::string why_not{};                   ///< why it is not carried out, when it is not

  /// Whether it is in force on a day, flags apart.
  bool in_force(Date on) const noexcept { return from <= on && (!until || on <= *until); }
  /// `RET-02 v3`.
  std::string name() const { return id + " v" + std::to_string(version); }
};

}  // namespace juniper::mis::rulebook
