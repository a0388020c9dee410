// A person as a pupil.
#pragma once

#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/admission_codes.hpp>
#include <juniper/mis/codes/candidate_number.hpp>
#include <juniper/mis/codes/ethnicity.hpp>
#include <juniper/mis/codes/nc_year.hpp>
#include <juniper/mis/codes/uln.hpp>
#include <juniper/mis/codes/upn.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// What is known of a person as a pupil, at whichever schools. That two pupils have one UPN is a
/// finding to resolve, never a refusal.
struct Pupil {
  Id<Pupil> id{};                   ///< opaque
  Id<Person> person{};              ///< who it is
  std::optional<Upn> upn{};         ///< unique pupil number; none until one is allocated
  std::optional<Upn> former_upn{};  ///< an earlier one, temporary or second
  std::optional<Uln> uln{};         ///< unique learner number
  std::optional<PersonalText> admission_number{};     ///< the school's own everyday number
  std::optional<NcYear> year_group{};                 ///< the year the pupil is taught in
  std::optional<Ethnicity> ethnicity{};               ///< as declared for the school census
  std::optional<Uci> uci{};                           ///< unique candidate identifier
  std::optional<EthnicitySource> ethnicity_source{};  ///< who declared it
};

/// Its description.
EntityInfo const& describe(Pupil const*);

}  // namespace juniper::mis
