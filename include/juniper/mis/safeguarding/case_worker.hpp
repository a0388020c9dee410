// A member of staff who may know of one child's child-protection file.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis {

/// Need to know, by name: who beside the safeguarding lead and deputies works on the case of one
/// child.
struct CaseWorker {
  Id<CaseWorker> id{};                       ///< opaque
  Id<School> school{};                       ///< at which school
  Id<Person> child{};                        ///< whose case
  Id<StaffMember> staff{};                   ///< who works on it
  std::optional<SafeguardingText> reason{};  ///< why they need to know
  Date starts{};                             ///< first day
  std::optional<Date> ends{};                ///< last day; none while it goes on
};

/// Its description.
EntityInfo const& describe(CaseWorker const*);

}  // namespace juniper::mis
