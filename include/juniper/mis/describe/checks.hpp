// Checks that hold for every dated fact, whatever it is about.
#pragma once

#include <juniper/mis/base/period.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/finding.hpp>

#include <span>
#include <string_view>

namespace juniper::mis {

/// Finding: `ends_before_it_starts` (error), for any entity that holds from one day to another. The
/// place is entity and field; no finding holds a value.
Findings check_dates(EntityInfo const& entity, void const* object);

/// The same for a known entity.
template <class T>
Findings check_dates(T const& object) {
  return check_dates(description<T>(), &object);
}

/// Finding: `spells_overlap` (warning), once, when two of the periods have a day in common: spells
/// of one kind of one person. `place` names the entity.
Findings check_no_overlap(std::span<Period const> periods, std::string_view place);

}  // namespace juniper::mis
