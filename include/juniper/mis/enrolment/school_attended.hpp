// A school that a pupil attended before, or attends beside this one.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/admission_codes.hpp>
#include <juniper/mis/codes/establishment_numbers.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace juniper::mis {

/// A school that a pupil attended or attends elsewhere: the last school belongs in the admission
/// register (2024 Regulations, regulation 8(2)(i)), another one beside this (regulation 8(4)).
struct SchoolAttended {
  Id<SchoolAttended> id{};                        ///< opaque
  Id<Pupil> pupil{};                              ///< who
  PersonalText name{};                            ///< name, and address when it has no number
  std::optional<LaEstab> la_estab{};              ///< local authority and establishment number
  std::optional<Urn> urn{};                       ///< unique reference number
  std::optional<LeavingGround> leaving_ground{};  ///< paragraph of the regulation
  bool last_school{};                             ///< whether it was the last before this one
  std::optional<Date> starts{};                   ///< starting day, if known
  std::optional<Date> ends{};                     ///< last day on roll, if it is over and known
};

/// Its description.
EntityInfo const& describe(SchoolAttended const*);

}  // namespace juniper::mis
