// Who here a pupil of a transfer file may be, and why.
#pragma once

#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/exchange/ctf/bring_in.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>
#include <vector>

namespace juniper::mis::exchange::ctf {

/// What was found.
struct Match {
  MatchedBy by = MatchedBy::nothing;      ///< how
  std::optional<Id<mis::Pupil>> pupil{};  ///< who, when it is certain
  std::vector<Candidate> candidates{};    ///< who it may be, when it is not
};

/// How alike two are: 40 for the date of birth, 25 each for surname and forename, 10 for the sex. A part that speaks against it counts
/// nothing and is named; what is not known on either side is not named.
Candidate score(Pupil const& in_file, Seen<mis::Pupil> const& pupil, Seen<Person> const& person);

/// Looks for a pupil at a desk. \return as Desk::list().
Result<Match> match(Desk& desk, Pupil const& in_file, CallOptions const& bounds);

}  // namespace juniper::mis::exchange::ctf
