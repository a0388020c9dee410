// Whether a person may start work with the checks that are on record.
#pragma once

#include <juniper/mis/vetting/check_words.hpp>

/// Staff checks: the single central record.
namespace juniper::mis::vetting {

/// Whether the person starts.
enum class StartOutcome : std::uint8_t { allowed, refused, supervised };
/// What is still needed.
enum class StartNeed : std::uint8_t { certificate_copy, identity_on_arrival, supervision_risk_assessment, agency_confirmation };
/// What is stopped.
enum class StartStop : std::uint8_t { hard, soft };
/// Why.
enum class StartReason : std::uint8_t { certificate_too_old };

/// Who starts, and what is on record.
struct MayStartFacts {
  rulebook::Jurisdiction jurisdiction{};                   ///< law that applies
  Role role{};                                             ///< as what
  std::optional<Date> starts{};                            ///< first day of work
  std::optional<std::vector<CheckOnRecord>> checks{};      ///< vetting checks on record
  std::optional<EngagedThrough> engaged_through{};         ///< how engaged; none: by the school
  std::optional<Date> confirmation_received{};             ///< day the written confirmation of the agency arrived
  std::optional<bool> certificate_discloses{};             ///< the certificate discloses information
  std::optional<bool> certificate_copy_supplied{};         ///< a copy of the certificate was supplied
  std::optional<Date> certificate_dated{};                 ///< date of the certificate
  std::optional<bool> school_work_in_last_three_months{};  ///< the person worked in a school in the last three months
  std::optional<rulebook::SchoolKind> school_kind{};       ///< legal kind of the school
  std::optional<bool> supervised{};                        ///< a volunteer is supervised
  std::optional<bool> teaching{};                          ///< the work includes teaching
  std::optional<bool> lived_abroad{};                      ///< lived or worked outside the United Kingdom
};
/// Its members.
constexpr auto rows_of(MayStartFacts const*) {
  return rulebook::Rows<&MayStartFacts::jurisdiction, &MayStartFacts::role, &MayStartFacts::starts, &MayStartFacts::checks,
                        &MayStartFacts::engaged_through, &MayStartFacts::confirmation_received, &MayStartFacts::certificate_discloses,
                        &MayStartFacts::certificate_copy_supplied, &MayStartFacts::certificate_dated,
                        &MayStartFacts::school_work_in_last_three_months, &MayStartFacts::school_kind, &MayStartFacts::supervised,
                        &MayStartFacts::teaching, &MayStartFacts::lived_abroad>{};
}

/// Whether the person starts, and what is missing.
struct MayStart {
  std::optional<StartOutcome> outcome{};              ///< the answer
  rulebook::WordSet<StartNeed> needs{};               ///< what is still needed
  std::vector<CheckOnRecord> central_record_shows{};  ///< what the central record shows for each check told
  std::optional<bool> overdue_alert{};                ///< whether an alert runs because something is outstanding after the start
  std::optional<StartStop> stop{};                    ///< what is stopped; none: nothing
  rulebook::WordSet<Check> before_appointment{};      ///< checks that are complete before the appointment
  rulebook::WordSet<Check> missing{};                 ///< checks that are outstanding
  std::optional<Date> limit{};                        ///< last day of start for which the certificate is recent enough
  rulebook::WordSet<StartReason> reasons{};           ///< reasons in a word
  rulebook::Explanation why{};                        ///< why
};
/// Its members.
constexpr auto rows_of(MayStart const*) {
  return rulebook::Rows<&MayStart::outcome, &MayStart::needs, &MayStart::central_record_shows, &MayStart::overdue_alert, &MayStart::stop,
                        &MayStart::before_appointment, &MayStart::missing, &MayStart::limit, &MayStart::reasons, &MayStart::why>{};
}

/// Whether the person may start (School Staffing (England) Regulations 2009, regulations 12, 18, 24 and 30; Education (Independent School
/// Standards) Regulations 2014, Schedule, paragraphs 18 and 19). Checks to be complete before the appointment, and that against the barred
/// list, must be shown to be complete; others of which nothing is told are spoken of and stop nothing.
MayStart may_start(MayStartFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::vetting
