// One check of the single central record.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/vetting_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/agency.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis {

/// One check made before or while somebody works at a school, and what came of it: a line of the
/// single central record is a person's checks at a school (School Staffing (England) Regulations
/// 2009, Schedule 2; Independent School Standards 2014, Part 4). A check that does not apply has
/// the outcome `not_required` and says why.
struct VettingCheck {
  Id<VettingCheck> id{};       ///< opaque
  Id<Person> person{};         ///< who was checked
  Id<School> school{};         ///< whose record it is
  VettingCheckKind kind{};     ///< which check
  VettingOutcome outcome{};    ///< what came of it; encrypted
  Date starts{};               ///< day on which the check was made, or its evidence obtained
  std::optional<Date> ends{};  ///< last day on which it counts, as of a time-limited right to work
  std::optional<Date> seen_on{};                     ///< day on which the evidence was seen
  std::optional<Id<StaffMember>> seen_by{};          ///< who saw it
  std::optional<PersonalText> evidence{};            ///< `passport`, `certificate`; no copy
  std::optional<PersonalText> certificate_number{};  ///< of the disclosure certificate
  std::optional<Date> certificate_date{};            ///< date of issue
  std::optional<PersonalText> why_not_required{};    ///< when it does not apply
  std::optional<OffenceText>
      assessment{};  ///< what was disclosed and why the person may work; encrypted
  std::optional<Id<Agency>> confirmed_by{};   ///< supplier whose written confirmation this is
  std::optional<Date> copy_taken_on{};        ///< of the certificate: kept six months at most
  std::optional<Date> copy_destroyed_on{};    ///< when the copy went
};

/// Its description.
EntityInfo const& describe(VettingCheck const*);

}  // namespace juniper::mis
