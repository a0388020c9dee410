// The year group that a pupil is taught in, and the one of their age.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/nc_year.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/enrolment/enrolment.hpp>

#include <optional>

namespace juniper::mis {

/// The year group that a pupil is taught in at a school, and the cohort they belong to when that
/// differs, as agreed for a child taught out of cohort.
struct YearGroupPlacement {
  Id<YearGroupPlacement> id{};     ///< opaque
  Id<Enrolment> enrolment{};       ///< at which school, by the enrolment
  NcYear actual{};                 ///< taught in
  std::optional<NcYear> cohort{};  ///< of the child's age, when it is another
  Date starts{};                   ///< first day
  std::optional<Date> ends{};      ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(YearGroupPlacement const*);

}  // namespace juniper::mis
