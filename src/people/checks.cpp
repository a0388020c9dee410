// Cross-field checks of persons, pupils and links.
#include <juniper/mis/calendar/academic_years.hpp>
#include <juniper/mis/people/checks.hpp>

namespace juniper::mis::people {
namespace {

// Older than anybody on record in this country by a margin: a mistyped century.
constexpr int oldest_age = 120;

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

}  // namespace juniper::mis::people
