// From when a child may consent alone to an online service that is offered to it directly.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::consent {

/// Kind of online service.
enum class OnlineService : std::uint8_t { general, preventive_or_counselling };
/// Whether somebody with parental responsibility must authorise.
enum class ParentalAuthorisation : std::uint8_t { needed, not_needed };

/// What is known.
struct OnlineServiceFacts {
  rulebook::Jurisdiction jurisdiction{};  ///< law that applies
  Date date_of_birth{};                   ///< of the child
  Date on{};                              ///< the day asked about
  bool offered_directly{};                ///< to the child, rather than contracted by the school
  OnlineService service{};                ///< kind of service
  std::int32_t age_in_force{};            ///< age of consent for this service, in years
};
/// Its members.
constexpr auto rows_of(OnlineServiceFacts const*) {
  return rulebook::Rows<&OnlineServiceFacts::jurisdiction, &OnlineServiceFacts::date_of_birth, &OnlineServiceFacts::on,
                        &OnlineServiceFacts::offered_directly, &OnlineServiceFacts::service, &OnlineServiceFacts::age_in_force>{};
}

/// The answer.
struct OnlineServiceAge {
  std::optional<ParentalAuthorisation> parental_authorisation{};  ///< on the day asked about
  std::optional<Date> self_consent_from{};  ///< first day on which the child may consent alone; none where no age counts
  rulebook::Explanation why{};              ///< why
};
/// Its members.
constexpr auto rows_of(OnlineServiceAge const*) {
  return rulebook::Rows<&OnlineServiceAge::parental_authorisation, &OnlineServiceAge::self_consent_from, &OnlineServiceAge::why>{};
}

/// Whether a child may consent alone (UK GDPR Article 8; Children's Wellbeing and Schools Act 2026 section 72, under which
/// regulations may set the age, service by service).
OnlineServiceAge online_service_age(OnlineServiceFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::consent
