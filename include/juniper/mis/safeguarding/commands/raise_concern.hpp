// Raising a concern about children, with everybody who has to do with it.
#pragma once

#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/safeguarding/concern.hpp>
#include <juniper/mis/safeguarding/concern_category.hpp>
#include <juniper/mis/safeguarding/concern_participation.hpp>

#include <optional>
#include <vector>

namespace juniper::mis::safeguarding {

/// Somebody who has to do with a concern.
struct ConcernedPerson {
  Id<Person> person{};                          ///< who
  ConcernRole role = ConcernRole::of("child");  ///< in which role
  std::vector<ConcernKind> kinds{};             ///< what the concern about them is of
  std::optional<SafeguardingText>
      account{};  ///< in their own words, or about them alone; encrypted under their key
};

/// A concern to be written.
struct NewConcern {
  std::vector<ConcernedPerson> people{};    ///< at least one child; nobody twice in one role
  SafeguardingText text{};                  ///< what was seen and heard; encrypted for all of them
  std::optional<Instant> happened_at{};     ///< when, if known
  std::optional<SafeguardingText> place{};  ///< where
};

/// Writes the concern, each person's part in it and its categories in one unit of work; recorded
/// now, by whom sits at the desk (Keeping children safe in education, Part one: the same day).
/// \return refused; invalid without a child or text, with somebody twice in one role, or when it
/// happened later than now.
Result<Id<Concern>> raise(Desk& desk, NewConcern const& concern,
                          CommandOptions const& options = {});

}  // namespace juniper::mis::safeguarding
