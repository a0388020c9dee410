// The fifteen standards of the Children's Code as data, and to whom they apply.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::accountability {

/// The standards of the Information Commissioner's code of practice on age appropriate design, in its order.
enum class CodeStandard : std::uint8_t {
  best_interests,
  impact_assessment,
  age_appropriate_application,
  transparency,
  no_detrimental_use,
  upheld_policies,
  high_privacy_by_default,
  data_minimisation,
  no_sharing_without_compelling_reason,
  geolocation_off,
  parental_controls_shown,
  profiling_off,
  no_nudging,
  connected_devices,
  online_tools,
};
/// A standard in a sentence, in words of this library.
std::string_view standard_says(CodeStandard standard) noexcept;

/// What the service does for children.
enum class ServiceKind : std::uint8_t { general, preventive_or_counselling };
/// Who provides it.
enum class ServiceProvider : std::uint8_t {
  school,              ///< a school for its own pupils
  supplier_as_told,    ///< a supplier that stays within the school's instructions
  supplier_beyond,     ///< a supplier that goes beyond them
};
/// How the standards bind.
enum class CodeForce : std::uint8_t {
  binding,              ///< the Code applies
  standard_of_quality,  ///< held to it by choice
  not_applicable,       ///< neither
};

/// What is known of the service.
struct ChildrensCodeFacts {
  rulebook::Jurisdiction jurisdiction{};                         ///< law that applies
  ServiceProvider provider{};                                    ///< who provides it
  std::optional<bool> information_society_service{};             ///< whether it is one: online, at a distance, at request, normally for pay
  std::optional<bool> likely_used_by_children{};                 ///< whether under-18s are likely to use it
  std::optional<bool> portal{};                                  ///< whether it is a portal of the school for parents or pupils
  std::optional<ServiceKind> service{};                          ///< what it does
  std::optional<rulebook::WordSet<CodeStandard>> met{};          ///< standards that are met
  std::optional<Date> on{};                                      ///< the day asked about; none: the law as it stands last
};
/// Its members.
constexpr auto rows_of(ChildrensCodeFacts const*) {
  using F = ChildrensCodeFacts;
  return rulebook::Rows<&F::jurisdiction, &F::provider, &F::information_society_service, &F::likely_used_by_children, &F::portal, &F::service,
                        &F::met, &F::on>{};
}

/// What follows.
struct ChildrensCodeCheck {
  std::optional<CodeForce> force{};                        ///< how the standards bind; none while a needed fact is unknown
  rulebook::WordSet<CodeStandard> missing{};               ///< standards not met, where they bind and it was told which are
  std::optional<bool> weigh_higher_protection{};           ///< whether children's higher protection matters must be weighed in its design
  rulebook::Explanation why{};                             ///< why
};
/// Its members.
constexpr auto rows_of(ChildrensCodeCheck const*) {
  return rulebook::Rows<&ChildrensCodeCheck::force, &ChildrensCodeCheck::missing, &ChildrensCodeCheck::weigh_higher_protection,
                        &ChildrensCodeCheck::why>{};
}

/// Whether the Children's Code applies and what is missing (Data Protection Act 2018 section 123, UK GDPR Article 25(1A); RULES CHC-01
/// to CHC-03).
ChildrensCodeCheck check_childrens_code(ChildrensCodeFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::accountability
