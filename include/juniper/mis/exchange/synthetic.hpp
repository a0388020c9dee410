// A school's worth of people who do not exist: for demonstrations, trials and tests, so that nobody needs real ones.
#pragma once

#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/enrolment/commands.hpp>
#include <juniper/mis/enrolment/teaching_assignment.hpp>
#include <juniper/mis/organisations/group.hpp>
#include <juniper/mis/people/commands.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// Invented people, the same for the same seed on every machine.
namespace juniper::mis::exchange::synthetic {

/// An adult around a child.
struct Adult {
  NewPerson person{};             ///< who
  Relationship relationship{};    ///< what they are to the children
  bool lives_with{};              ///< at the children's address
  bool may_see_data{};            ///< as a parent at a desk
  std::string email{};            ///< how to reach them
};

/// Children of one household, and the adults around them; separated parents live apart.
struct Family {
  std::vector<enrolment::Admission> children{};  ///< one, or siblings
  std::vector<Adult> adults{};                   ///< one to three
};

/// Pupils with their families.
struct Population {
  std::vector<Family> families{};  ///< in the order made
  /// How many pupils there are.
  std::size_t pupils() const noexcept;
};

/// What to invent.
struct Wish {
  std::uint64_t seed = 1;        ///< the same seed, the same people
  std::size_t pupils = 300;      ///< how many, siblings counted
  std::string la_estab{};        ///< seven digits of the school that allocated their UPNs
  std::size_t first_serial = 1;  ///< of the UPNs; schools that share a number need ranges of their own
  int youngest_year = 7;         ///< lowest year group
  int oldest_year = 11;          ///< highest year group
  Date starts{};                 ///< first day on roll
};

/// Invents pupils and their families: names of many origins with their marks, siblings, separated parents, valid UPNs, declared
/// ethnicity. \throws Failure invalid when `la_estab` is not seven digits or the years are not in order.
Population invent(Wish const& wish);

/// Who was settled, in the order of the population.
struct Settled {
  std::vector<Id<Pupil>> pupils{};                ///< every child
  std::vector<std::vector<Id<Person>>> adults{};  ///< by family
};

/// Admits everybody at a desk (purpose admissions), links the adults and writes down how to reach them; one unit of work for every
/// twenty families. \return refused, invalid; nothing of an unfinished unit remains.
Result<Settled> settle(Desk& office, Population const& population, CallOptions const& options = {});

}  // namespace juniper::mis::exchange::synthetic
