// A group of pupils: a class, a registration group, a year group.
#pragma once

#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/establishment_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/academic_year.hpp>
#include <juniper/mis/organisations/school.hpp>

#include <string>

namespace juniper::mis {

/// A group of pupils in one academic year. Who is in it and who teaches it are dated facts of their
/// own.
struct Group {
  Id<Group> id{};                    ///< opaque
  Id<School> school{};               ///< whose group
  Id<AcademicYear> academic_year{};  ///< in which year
  std::string name{};                ///< `7B`
  GroupKind kind{};                  ///< what it is for
};

/// Its description.
EntityInfo const& describe(Group const*);

}  // namespace juniper::mis
