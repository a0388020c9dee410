// An application for a place at a school.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/admission_codes.hpp>
#include <juniper/mis/codes/nc_year.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/person.hpp>

#include <cstdint>
#include <optional>

namespace juniper::mis {

/// An application for a place at a school and how far it has come (School Admissions Code 2021).
/// The facts of a child who is admitted live on in the pupil's record.
struct AdmissionApplication {
  Id<AdmissionApplication> id{};             ///< opaque
  Id<Person> child{};                        ///< for whom
  Id<School> school{};                       ///< where
  std::optional<PersonalText> reference{};   ///< the admission authority's own
  NcYear year_group{};                       ///< for which year group
  Date starts{};                             ///< first day of the place applied for
  std::optional<std::int32_t> preference{};  ///< 1 is the parents' first choice
  ApplicationStatus status{};                ///< how far it has come
  std::optional<Date> applied_on{};          ///< day of receipt
  std::optional<Date> decided_on{};          ///< day of the offer or refusal
  std::optional<Date> appeal_heard_on{};     ///< day of the hearing
  std::optional<bool> in_year{};             ///< outside the normal round
};

/// Its description.
EntityInfo const& describe(AdmissionApplication const*);

}  // namespace juniper::mis
