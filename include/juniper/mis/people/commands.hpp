// Linking children and the adults around them, and replacing UPNs.
#pragma once

#include <juniper/mis/base/byte_writer.hpp>
#include <juniper/mis/codes/people_codes.hpp>
#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/people/child_adult_link.hpp>
#include <juniper/mis/people/new_person.hpp>
#include <juniper/mis/people/pupil.hpp>
#include <juniper/mis/people/upn_change.hpp>

#include <optional>

/// Persons, pupils, staff, and how they belong together.
namespace juniper::mis::people {

/// The person's id; a new one is added first. A step of larger commands. \return refused, invalid.
Result<Id<Person>> settle(Desk& desk, NewOrKnown const& person);

/// Part of the canonical form of a command that names a person.
void write_request(ByteWriter& to, NewOrKnown const& person);

/// An adult stands in a relationship to a child. Every flag is a decision of its own: none follows from another.
struct NewLink {
  Id<Pupil> pupil{};                             ///< the child
  NewOrKnown adult{};                            ///< a new person, or one who is there already
  Relationship relationship{};                   ///< CBDS relationship type
  bool parental_responsibility = false;          ///< Children Act 1989 section 3
  bool lives_with = false;                       ///< at the child's address
  bool may_collect = false;                      ///< from school
  bool receives_reports = false;                 ///< on progress
  bool may_see_data = false;                     ///< of the child, as a parent at a desk
  std::optional<std::int32_t> contact_order{};   ///< 1 is called first
  Date starts{};                                 ///< first day
};

/// Links them; returns the link. \return refused, not_found, invalid.
Result<Id<ChildAdultLink>> link(Desk& desk, NewLink const& link, CommandOptions const& options = {});

/// A pupil is given another UPN.
struct NewUpn {
  Id<Pupil> pupil{};                     ///< who
  Upn upn{};                             ///< the other number
  UpnChange why{};                       ///< why
  std::optional<Upn> assessed_under{};   ///< of two numbers, the one under which assessments were recorded
  std::optional<Date> last_day{};        ///< last day of the former number; none: yesterday
};

/// Replaces the UPN by the rule of settle_upn(): pupil and former UPN in one unit of work. A change of identity for safety is refused as
/// invalid: admit the child anew, since a number changed in this record would link the two. \return not_found, refused, invalid.
Result<Written> replace_upn(Desk& desk, NewUpn const& change, CommandOptions const& options = {});

}  // namespace juniper::mis::people
