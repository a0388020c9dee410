// What can be wrong with facts about people that each look right by themselves.
#pragma once

#include <juniper/mis/describe/finding.hpp>
#include <juniper/mis/people/child_adult_link.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/people/pupil.hpp>

namespace juniper::mis::people {

/// Findings: `nameless` (error: neither forename nor surname), `born_in_future` (error),
/// `implausible_age` (warning: over 120). Places are entity and field; no finding holds a value.
Findings check(Person const& person, Date today);

/// Findings: those of the UPN (see juniper::mis::check), `former_upn_is_current` (warning: both are
/// the same number).
Findings check(Pupil const& pupil);

/// Findings: `ends_before_it_starts` (error), `linked_to_themselves` (error),
/// `contact_order_below_one` (error).
Findings check(ChildAdultLink const& link);

}  // namespace juniper::mis::people
