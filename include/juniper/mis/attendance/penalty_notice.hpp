// A penalty notice to a parent about a child.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/penalty_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/person.hpp>

#include <cstdint>
#include <optional>

namespace juniper::mis {

/// A notice to one parent about one child; notices of three years are counted (Education Act 1996,
/// sections 444A and 444B; Education (Penalty Notices) (England) Regulations 2007). Amounts are
/// whole pounds.
struct PenaltyNotice {
  Id<PenaltyNotice> id{};                   ///< opaque
  Id<School> school{};                      ///< at which the child was registered
  Id<Person> child{};                       ///< about whom
  Id<Person> parent{};                      ///< to whom
  Date starts{};                            ///< day of issue
  std::optional<Date> ends{};               ///< day on which it was settled; none while it is open
  std::optional<PersonalText> issuer{};     ///< authority or officer
  std::optional<Date> received_on{};        ///< first of the twenty-one days
  PenaltyOffence offence{};                 ///< what it alleges; encrypted
  std::optional<Date> absent_from{};        ///< first day of the absences
  std::optional<Date> absent_until{};       ///< last day of them
  std::optional<std::int32_t> sessions{};   ///< half-days of absence
  std::optional<std::int32_t> amount{};     ///< whole pounds
  std::optional<Date> paid_on{};            ///< day of payment
  std::optional<PenaltyOutcome> outcome{};  ///< what became of it; encrypted
  std::optional<OffenceText> note{};        ///< encrypted
};

/// Its description.
EntityInfo const& describe(PenaltyNotice const*);

}  // namespace juniper::mis
