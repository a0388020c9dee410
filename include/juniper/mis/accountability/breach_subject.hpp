// Somebody whose data were in a breach, and whether they were told.
#pragma once

#include <juniper/mis/accountability/personal_data_breach.hpp>
#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/communication_channel.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <optional>

namespace juniper::mis::accountability {

/// One of the people affected; how to tell them safely is decided for each (UK GDPR Article 34).
struct BreachSubject {
  Id<BreachSubject> id{};                          ///< opaque
  Id<PersonalDataBreach> breach{};                 ///< which breach
  Id<Subject> subject{};                           ///< who
  std::optional<Instant> told_at{};                ///< when
  std::optional<CommunicationChannel> told_how{};  ///< how
  std::optional<PersonalText> not_told_because{};  ///< encrypted data, risk removed, public notice
};

/// Its description.
EntityInfo const& describe(BreachSubject const*);

}  // namespace juniper::mis::accountability
