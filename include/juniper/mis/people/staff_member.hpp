// A person as a member of staff.
#pragma once

#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/ethnicity.hpp>
#include <juniper/mis/codes/national_insurance_number.hpp>
#include <juniper/mis/codes/teacher_number.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// What is known of a person as a member of staff, at whichever schools.
struct StaffMember {
  Id<StaffMember> id{};                                ///< opaque
  Id<Person> person{};                                 ///< who it is
  std::optional<PersonalText> staff_code{};            ///< what timetables call them: `OKA`
  std::optional<Ethnicity> ethnicity{};                ///< as they declared it themselves
  std::optional<Trn> trn{};                            ///< teacher reference number
  std::optional<NationalInsuranceNumber> ni_number{};  ///< National Insurance number
};

/// Its description.
EntityInfo const& describe(StaffMember const*);

}  // namespace juniper::mis
