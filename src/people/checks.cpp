// Cross-field checks of persons, pupils and links.
#include <juniper/mis/calendar/academic_years.hpp>
#include <juniper/mis/describe/checks.hpp>
#include <juniper/mis/people/checks.hpp>

#include <algorithm>

namespace juniper::mis::people {
namespace {

// Older than anybody on record in this country by a margin: a mistyped century.
constexpr int oldest_age = 120;

constexpr std::int32_t fortnight = 14;

bool current(std::optional<Date> const& starts, std::optional<Date> const& ends, Date day) {
  return (!starts || *starts <= day) && (!ends || day <= *ends);
}

}  // namespace

Findings check(Person const& person, Date today) {
  Findings found;
  if (person.legal_forename.empty() && person.legal_surname.empty()) {
    found.push_back({.severity = Severity::error,
                     .code = "nameless",
                     .place = "person.legal_surname",
                     .text = "a person has neither a forename nor a surname",
                     .help = "give at least one of them"});
  }
  if (!person.date_of_birth) { return found; }
  if (today < *person.date_of_birth) {
    found.push_back({.severity = Severity::error,
                     .code = "born_in_future",
                     .place = "person.date_of_birth",
                     .text = "the date of birth lies in the future",
                     .help = "check day, month and century"});
  } else if (calendar::age_on(*person.date_of_birth, today) > oldest_age) {
    found.push_back({.severity = Severity::warning,
                     .code = "implausible_age",
                     .place = "person.date_of_birth",
                     .text = "by the date of birth this person is older than anybody alive",
                     .help = "check the century"});
  }
  return found;
}

Findings check(Pupil const& pupil) {
  Findings found;
  if (pupil.upn) { found = juniper::mis::check(*pupil.upn); }
  for (auto& f : found) { f.place = "pupil.upn"; }
  if (pupil.upn && pupil.upn == pupil.former_upn) {
    found.push_back({.severity = Severity::warning,
                     .code = "former_upn_is_current",
                     .place = "pupil.former_upn",
                     .text = "the former UPN is the present one",
                     .help = "leave the former one empty unless there was another"});
  }
  return found;
}

Findings check(ChildAdultLink const& link) {
  Findings found;
  if (link.ends && *link.ends < link.starts) {
    found.push_back({.severity = Severity::error,
                     .code = "ends_before_it_starts",
                     .place = "child_adult_link.ends",
                     .text = "the relationship ends before it starts",
                     .help = "check both days"});
  }
  if (link.child && link.child == link.adult) {
    found.push_back({.severity = Severity::error,
                     .code = "linked_to_themselves",
                     .place = "child_adult_link.adult",
                     .text = "child and adult are the same person",
                     .help = "name the other person"});
  }
  if (link.contact_order && *link.contact_order < 1) {
    found.push_back({.severity = Severity::error,
                     .code = "contact_order_below_one",
                     .place = "child_adult_link.contact_order",
                     .text = "the order of contact counts from 1",
                     .help = "1 is called first"});
  }
  return found;
}

Findings check(NameInUse const& name) {
  auto found = check_dates(name);
  if (!name.forename && !name.middle_names && !name.surname) {
    found.push_back({.severity = Severity::error,
                     .code = "name_in_use_is_empty",
                     .place = "name_in_use.forename",
                     .text = "a name in use has no part of a name",
                     .help = "give the part that differs from the name in law"});
  }
  return found;
}

Findings check(Address const& address) {
  auto found = check_dates(address);
  if (address.nights_per_fortnight &&
      (*address.nights_per_fortnight < 0 || *address.nights_per_fortnight > fortnight)) {
    found.push_back({.severity = Severity::error,
                     .code = "nights_beyond_fortnight",
                     .place = "address.nights_per_fortnight",
                     .text = "a fortnight has 14 nights",
                     .help = "count the nights that the child sleeps here, 0 to 14"});
  }
  if (address.lives_with && *address.lives_with == address.person) {
    found.push_back({.severity = Severity::error,
                     .code = "lives_with_themselves",
                     .place = "address.lives_with",
                     .text = "somebody lives with themselves",
                     .help = "name the parent who lives at this address"});
  }
  return found;
}

Findings check_homes(std::span<Address const> addresses, Date day) {
  std::int32_t nights = 0;
  std::size_t homes = 0;
  std::size_t silent = 0;
  for (auto const& a : addresses) {
    if (a.use != AddressUse::of("home") || !current(a.starts, a.ends, day)) { continue; }
    ++homes;
    if (a.nights_per_fortnight) {
      nights += *a.nights_per_fortnight;
    } else {
      ++silent;
    }
  }
  if (homes > 1 && silent > 0) {
    return {{.severity = Severity::warning,
             .code = "homes_without_nights",
             .place = "address.nights_per_fortnight",
             .text = "a child has several homes, and one does not say how many nights",
             .help = "say for each how many nights of a fortnight the child sleeps there"}};
  }
  if (homes > silent && silent == 0 && nights != fortnight) {
    return {{.severity = Severity::warning,
             .code = "nights_do_not_add_up",
             .place = "address.nights_per_fortnight",
             .text = "the nights at a child's homes are not 14 in all",
             .help = "count again, or add the home that is missing"}};
  }
  return {};
}

Findings check_languages(std::span<LanguageSpoken const> languages, Date day) {
  auto const firsts = std::ranges::count_if(languages, [day](LanguageSpoken const& l) {
    return l.use == LanguageUse::of("first") && current(l.starts, l.ends, day);
  });
  if (firsts < 2) { return {}; }
  return {{.severity = Severity::warning,
           .code = "several_first_languages",
           .place = "language_spoken.use",
           .text = "a person has more than one first language at once, and returns take one",
           .help = "keep the one that was there first as the first language"}};
}

Findings check(FormerUpn const& upn, Date today) {
  auto found = check_dates(upn);
  if (upn.ends && today < *upn.ends) {
    found.push_back({.severity = Severity::warning,
                     .code = "former_upn_ends_in_future",
                     .place = "former_upn.ends",
                     .text = "a former UPN is still in force",
                     .help = "a pupil has one UPN at a time"});
  }
  return found;
}

}  // namespace juniper::mis::people
