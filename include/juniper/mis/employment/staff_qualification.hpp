// A qualification of a member of staff.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/employment_codes.hpp>
#include <juniper/mis/codes/nationalities.hpp>
#include <juniper/mis/codes/workforce.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis {

/// A qualification that a member of staff holds (school workforce census: qualifications).
struct StaffQualification {
  Id<StaffQualification> id{};                  ///< opaque
  Id<StaffMember> staff{};                      ///< whose
  PersonalText title{};                         ///< `BSc Mathematics`
  std::optional<QualificationLevel> level{};    ///< of the Regulated Qualifications Framework
  std::optional<DegreeClass> degree_class{};    ///< when it is one
  std::optional<PersonalText> subjects{};       ///< in one text
  std::optional<PersonalText> awarding_body{};  ///< who awarded it
  std::optional<Date> awarded_on{};             ///< day
  std::optional<Nationality> country{};         ///< in which, by its code
};

/// Its description.
EntityInfo const& describe(StaffQualification const*);

}  // namespace juniper::mis
