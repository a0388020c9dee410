// Bringing the pupils of a transfer file into a store, at a desk.
#pragma once

#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/exchange/ctf/reader.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace juniper::mis::exchange::ctf {

/// One reason why a pupil here may be the one in the file.
struct ScorePart {
  std::string what{};  ///< `date of birth is the same`; never a value
  int points = 0;      ///< what it counts
};

/// A pupil here who may be the one in the file.
struct Candidate {
  Id<mis::Pupil> pupil{};          ///< who
  int score = 0;                   ///< sum of the parts, at most 100
  std::vector<ScorePart> parts{};  ///< why, and what speaks against it with no or negative points
};

/// Somebody decided: this pupil of the file is nobody who is here.
struct NewPupil {};
/// What somebody decided about a pupil of the file.
using Decision = std::variant<NewPupil, Id<mis::Pupil>>;

/// By what a pupil of the file was recognised.
enum class MatchedBy : std::uint8_t {
  nothing,     ///< nobody here
  upn,         ///< unique pupil number
  former_upn,  ///< a former one, here or in the file
  decision,    ///< the caller's word
};

/// What became of a pupil of the file.
enum class Outcome : std::uint8_t {
  added,       ///< admitted, with what the file says
  changed,     ///< somebody here of whom more is known now
  unchanged,   ///< somebody here of whom nothing more was to be learnt
  undecided,   ///< may be one of the candidates: decide and run again
  not_loaded,  ///< a finding says why
};

/// The stable name: `undecided`.
std::string_view name_of(Outcome outcome) noexcept;
/// The stable name: `former_upn`.
std::string_view name_of(MatchedBy matched) noexcept;

/// One pupil of the file.
struct PupilOutcome {
  std::size_t number = 0;                  ///< in the file, from 1: what decisions are made by
  Outcome outcome = Outcome::not_loaded;   ///< what became of it
  MatchedBy matched = MatchedBy::nothing;  ///< how it was recognised
  std::optional<Id<mis::Pupil>> pupil{};   ///< who it is here; none for one that a dry run would add
  std::vector<Candidate> candidates{};     ///< best first, when it is undecided
};

/// How to bring a file in.
struct ImportOptions {
  bool dry_run = false;                         ///< everything is tried, and nothing of it kept
  std::optional<Date> starts{};                 ///< first day on roll of those who are new; none: only those are admitted whose history
                                                ///< in the file says when they came to this school
  std::map<std::size_t, Decision> decisions{};  ///< by the pupil's number in the file
  Limits limits{};                              ///< of the file
  CallOptions call{};                           ///< progress is told pupils
};

/// What an import did, or would do.
struct ImportReport {
  std::optional<Header> header{};                     ///< of the file, when it has one
  std::vector<PupilOutcome> pupils{};                 ///< in file order
  std::map<std::string, std::size_t> rows_added{};    ///< by entity
  std::map<std::string, std::size_t> rows_changed{};  ///< by entity
  std::map<std::string, std::size_t> not_loaded{};    ///< blocks of the file that were not loaded, by path: of how many pupils. A finding
                                                      ///< says why
  bool whole = false;                                 ///< the file was read to its end
  Findings findings{};                                ///< of the file, then of the import

  /// How many pupils had this outcome.
  std::size_t count(Outcome outcome) const noexcept;
};

/// Brings pupils in at a desk of the school that receives them: one transaction and one event in the log for each, so that an import that
/// was stopped or killed can be run again. Running it twice changes nothing the second time. A pupil who cannot be brought in costs none of
/// the others (`not_brought_in`, `not_admitted`).
///
/// A pupil is recognised by UPN, then by former UPN on either side. One who bears the number but neither the name nor the date of birth is
/// not taken for the same: the number may have been given to the wrong child. For others, pupils here with the same date of birth (or day
/// and month the other way round) are scored by name, date and sex; where there are any, the pupil is `undecided` until
/// ImportOptions::decisions says who it is. Nobody is merged without that.
///
/// Of somebody who is here already, what is absent is filled in, the last day of a spell too; what differs stays as it is here
/// (`differs`), and what ended here since the file was made is not begun again (`ended_here`). Names in law, parental
/// responsibility, dates of a roll are never changed, and nobody is taken off roll or put on it again: a transfer file does not do that
/// (`left_by_file` says that the file has a leaving date, `not_on_roll` that somebody known here has left). New contacts are linked without
/// permission to collect, to be sent reports or to see data, which somebody has to give (`permissions_to_give`). What the file has and
/// cannot be kept is left out and found: `bad_dates`, `unknown_code`, `no_starting_day`, `no_digits`, `no_at_sign`, `nameless_contact`; the
/// last part of `name` is compared with the head (`file_name`, `file_name_differs`).
/// \return refused when the desk may not read or add pupils at all; invalid when it is not at a school; not_found when a decision names
/// nobody; deadline_exceeded, cancelled, busy; what was committed stays.
Result<ImportReport> bring_in(Desk& desk, Source const& source, std::string_view name, ImportOptions const& options = {});
/// The same for a file in memory.
Result<ImportReport> bring_in(Desk& desk, std::string_view bytes, std::string_view name, ImportOptions const& options = {});

}  // namespace juniper::mis::exchange::ctf
