// The practice at which a person is registered.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/agency.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// The practice, and perhaps the doctor, at which a person is registered.
struct DoctorRegistration {
  Id<DoctorRegistration> id{};           ///< opaque
  Id<Person> person{};                   ///< who
  Id<Agency> practice{};                 ///< an agency of the kind `gp_practice`
  std::optional<PersonalText> doctor{};  ///< name, if known
  std::optional<Date> starts{};          ///< first day, if known
  std::optional<Date> ends{};            ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(DoctorRegistration const*);

}  // namespace juniper::mis
