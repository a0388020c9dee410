// What can be wrong with facts about people that each look right by themselves.
#pragma once

#include <juniper/mis/describe/finding.hpp>
#include <juniper/mis/people/address.hpp>
#include <juniper/mis/people/child_adult_link.hpp>
#include <juniper/mis/people/former_upn.hpp>
#include <juniper/mis/people/language_spoken.hpp>
#include <juniper/mis/people/name_in_use.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <span>

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

/// Findings: those of the period (check_dates), `name_in_use_is_empty` (error: no part of a name).
Findings check(NameInUse const& name);

/// Findings: those of the period, `nights_beyond_fortnight` (error: below 0 or above 14),
/// `lives_with_themselves` (error).
Findings check(Address const& address);

/// The homes of one child on a day. Findings: `nights_do_not_add_up` (warning: homes in force give
/// nights and these are not 14 in all), `homes_without_nights` (warning: several homes and one says
/// nothing).
Findings check_homes(std::span<Address const> addresses, Date day);

/// The languages of one person on a day. Finding: `several_first_languages` (warning: returns take
/// one).
Findings check_languages(std::span<LanguageSpoken const> languages, Date day);

/// Findings: those of the period, `former_upn_ends_in_future` (warning).
Findings check(FormerUpn const& upn, Date today);

}  // namespace juniper::mis::people
