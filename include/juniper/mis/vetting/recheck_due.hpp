// When a check is repeated, in law and under the policy of a school.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

/// Staff checks: the single central record.
namespace juniper::mis::vetting {

/// The check asked about.
enum class RecheckOf : std::uint8_t { barred_list, enhanced_dbs, identity, right_to_work };
/// How the date of the policy is labelled.
enum class PolicyShownAs : std::uint8_t { policy };

/// What is known of the check.
struct RecheckFacts {
  rulebook::Jurisdiction jurisdiction{};               ///< law that applies
  RecheckOf check{};                                   ///< which
  std::optional<Date> issued{};                        ///< date of issue
  std::optional<bool> continuous_service{};            ///< service has been continuous
  std::optional<std::int32_t> policy_recheck_years{};  ///< years between re-checks under policy
  std::optional<Date> permission_ends{};               ///< last day of a time-limited permission to work
  calendar::SchoolDays const* calendar = nullptr;      ///< not used: no date here moves
  std::optional<Date> on{};                            ///< the day as at which the question is asked
};
/// Its members.
constexpr auto rows_of(RecheckFacts const*) {
  return rulebook::Rows<&RecheckFacts::jurisdiction, &RecheckFacts::check, &RecheckFacts::issued, &RecheckFacts::continuous_service,
                        &RecheckFacts::policy_recheck_years, &RecheckFacts::permission_ends, &RecheckFacts::calendar, &RecheckFacts::on>{};
}

/// When it is repeated.
struct RecheckDue {
  std::optional<Date> legal_expiry{};              ///< expiry date in law; none where there is none
  std::optional<bool> compliant{};                 ///< whether the entry complies with the law as it stands; none where it is not known
  std::optional<Date> policy_recheck{};            ///< re-check date under policy
  std::optional<PolicyShownAs> policy_shown_as{};  ///< how that date is labelled
  std::optional<Date> due{};                       ///< last day for the follow-up check
  std::vector<std::int32_t> alert_days_before{};   ///< days before the due date on which to alert
  rulebook::Explanation why{};                     ///< why
};
/// Its members.
constexpr auto rows_of(RecheckDue const*) {
  return rulebook::Rows<&RecheckDue::legal_expiry, &RecheckDue::compliant, &RecheckDue::policy_recheck, &RecheckDue::policy_shown_as,
                        &RecheckDue::due, &RecheckDue::alert_days_before, &RecheckDue::why>{};
}

/// When the check is repeated: certificates of the Disclosure and Barring Service do not expire; a time-limited right to work is checked
/// again by its last day (Home Office, right to work checks: an employer's guide).
RecheckDue recheck_due(RecheckFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::vetting
