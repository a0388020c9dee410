// Why a whole class of records must not be destroyed for now.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/key_name.hpp>

#include <optional>
#include <string>

namespace juniper::mis::retention {

/// A hold on a class or a range of dates whoever the records are about, as a statutory inquiry asks
/// for (Inquiries Act 2005 section 35). It names nobody.
struct ClassHold {
  Id<ClassHold> id{};                         ///< opaque
  Id<Organisation> organisation{};            ///< who holds
  std::optional<KeyName> retention{};         ///< which class; none: every class
  std::optional<Date> records_from{};         ///< records from this day on
  std::optional<Date> records_until{};        ///< records until this day
  std::string reference{};                    ///< of the inquiry or notice
  std::string reason{};                       ///< why; about nobody
  std::optional<std::string> owner_office{};  ///< the office that answers for it, no name
  Instant placed_at{};                        ///< when
  std::optional<Date> review_on{};            ///< when to ask whether it is still needed
  std::optional<Instant> released_at{};       ///< when it was released
};

/// Its description.
EntityInfo const& describe(ClassHold const*);

}  // namespace juniper::mis::retention
