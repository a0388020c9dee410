// A school's worth of people who do not exist: for demonstrations, trials and tests, so that nobody needs real ones.
#pragma once

#include <juniper/mis/codes/health_codes.hpp>
#include <juniper/mis/codes/languages.hpp>
#include <juniper/mis/codes/special_needs.hpp>
#include <juniper/mis/codes/staff_roles.hpp>
#include <juniper/mis/consent/consent_wording.hpp>
#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/enrolment/commands.hpp>
#include <juniper/mis/enrolment/teaching_assignment.hpp>
#include <juniper/mis/organisations/group.hpp>
#include <juniper/mis/people/commands.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Invented people, the same for the same seed on every machine.
namespace juniper::mis::exchange::synthetic {

/// A home that does not exist: its postcode is of no area.
struct Home {
  std::string building{};  ///< number of the house
  std::string street{};    ///< name of the street
  std::string town{};      ///< the same for the whole school
  std::string postcode{};  ///< of the form that postcodes have
};

/// What returns, lessons and care ask of a child; most have little of it.
struct Circumstances {
  Language first_language = Language::of("ENG");  ///< English of most
  bool free_meals = false;                        ///< a spell since the first day on roll
  bool service_child = false;                     ///< a parent in the forces
  bool looked_after = false;                      ///< by an authority, since the first day on roll
  std::optional<SenProvision> provision{};        ///< support or a plan
  std::optional<SenType> need{};                  ///< with a provision
  std::optional<HealthText> condition{};          ///< a medical condition
  std::optional<HealthText> allergen{};           ///< an allergy
  std::optional<AllergySeverity> severity{};      ///< with an allergy
};

/// An adult around a child.
struct Adult {
  NewPerson person{};             ///< who
  Relationship relationship{};    ///< what they are to the children
  bool lives_with{};              ///< at the children's address
  bool may_see_data{};            ///< as a parent at a desk
  std::string email{};            ///< how to reach them
  Home home{};                    ///< where they live
};

/// Children of one household, and the adults around them; separated parents live apart.
struct Family {
  std::vector<enrolment::Admission> children{};  ///< one, or siblings
  std::vector<Adult> adults{};                   ///< one to three
  std::vector<Circumstances> circumstances{};    ///< of each child, in the same order
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
/// ethnicity, homes; languages, free meals, special educational needs, conditions and care in about the shares that English schools have.
/// \throws Failure invalid when `la_estab` is not seven digits or the years are not in order.
Population invent(Wish const& wish);

/// Who was settled, in the order of the population.
struct Settled {
  std::vector<Id<Pupil>> pupils{};                ///< every child
  std::vector<std::vector<Id<Person>>> adults{};  ///< by family
};

/// Admits everybody at a desk (purpose admissions), links the adults and writes down where they live and how to reach them, first
/// languages, free meals and service children; children of separated parents have two homes. One unit of work for every twenty families.
/// \return refused, invalid; nothing of an unfinished unit remains.
Result<Settled> settle(Desk& office, Population const& population, CallOptions const& options = {});

/// Writes down the special educational needs of children who were settled, at a desk that may. `settled` is what settle() answered for the
/// same population. One unit of work, as in the next two, which are apart because others may write them. \return refused, invalid.
Result<void> settle_needs(Desk& desk, Population const& population, Settled const& settled, CallOptions const& options = {});

/// Their medical conditions and allergies. \return refused, invalid.
Result<void> settle_health(Desk& desk, Population const& population, Settled const& settled, CallOptions const& options = {});

/// Their spells of care. \return refused, invalid.
Result<void> settle_care(Desk& desk, Population const& population, Settled const& settled, CallOptions const& options = {});

/// Somebody who works at a school.
struct Colleague {
  NewPerson person{};     ///< who
  StaffRole role{};       ///< under a permanent contract
  bool teaches = false;   ///< whether the role is teaching
};

/// Invents staff, about four teachers to each other role.
std::vector<Colleague> invent_staff(std::uint64_t seed, std::size_t count);

/// Takes staff on at the desk's school, where the desk may write their files: appointment, contract with its role, and every check of the single
/// central record that the work needs, found satisfactory. One unit of work. \return refused, invalid.
Result<std::vector<Id<StaffMember>>> settle_staff(Desk& head, std::vector<Colleague> const& staff, Date starts,
                                                  CallOptions const& options = {});

/// Asks the first adult of each family about photographs on the website, in a wording that exists already, and writes down what most of
/// them answered (purpose admissions): given, refused, or given and withdrawn. One unit of work. \return the number of decisions; refused.
Result<std::size_t> settle_consent(Desk& office, Population const& population, Settled const& settled, Id<ConsentWording> wording,
                                   CallOptions const& options = {});

}  // namespace juniper::mis::exchange::synthetic
