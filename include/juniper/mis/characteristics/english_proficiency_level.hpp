// How well a pupil with another first language knows English.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/characteristics.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace juniper::mis {

/// How well a pupil whose first language is not English knows it, as assessed. Not collected by the
/// census since 2018; schools keep it.
struct EnglishProficiencyLevel {
  Id<EnglishProficiencyLevel> id{};  ///< opaque
  Id<Pupil> pupil{};                 ///< who
  EnglishProficiency level{};        ///< as assessed
  Date starts{};                     ///< day of the assessment
  std::optional<Date> ends{};        ///< last day before the next one
};

/// Its description.
EntityInfo const& describe(EnglishProficiencyLevel const*);

}  // namespace juniper::mis
