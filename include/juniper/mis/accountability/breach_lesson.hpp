// What is to be changed after a breach, tracked until it is done.
#pragma once

#include <juniper/mis/accountability/personal_data_breach.hpp>
#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <optional>
#include <string>

namespace juniper::mis::accountability {

/// An action with a date and an end.
struct BreachLesson {
  Id<BreachLesson> id{};                      ///< opaque
  Id<PersonalDataBreach> breach{};            ///< of which breach
  std::string action{};                       ///< what is to be done
  std::optional<std::string> owner_office{};  ///< the office that does it, no name
  std::optional<Date> due_on{};               ///< by when
  std::optional<Date> done_on{};              ///< when it was done
};

/// Its description.
EntityInfo const& describe(BreachLesson const*);

}  // namespace juniper::mis::accountability
