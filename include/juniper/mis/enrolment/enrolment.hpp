// A pupil being on the roll of a school.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/establishment_numbers.hpp>
#include <juniper/mis/codes/nc_year.hpp>
#include <juniper/mis/codes/people_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace juniper::mis {

/// A pupil's registration at one school, from the starting day to the last day on roll (School
/// Attendance (Pupil Registration) (England) Regulations 2024, regulation 8). Two registrations at
/// once are two enrolments.
struct Enrolment {
  Id<Enrolment> id{};                                 ///< opaque
  Id<Pupil> pupil{};                                  ///< who is enrolled
  Id<School> school{};                                ///< where
  EnrolmentStatus status{};                           ///< single, main, subsidiary, guest
  Date starts{};                                      ///< starting day
  std::optional<Date> ends{};                         ///< last day on roll; none while on roll
  std::optional<NcYear> entry_year_group{};           ///< year group on the starting day
  std::optional<PersonalText> leaving_ground{};       ///< ground of regulation 9: `9(1)(a)`
  std::optional<PersonalText> leaving_destination{};  ///< where to
  std::optional<LaEstab> destination_school{};  ///< the same as a DfE number, when it is a school
};

/// Its description.
EntityInfo const& describe(Enrolment const*);

}  // namespace juniper::mis
