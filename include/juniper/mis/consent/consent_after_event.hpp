// Whether a consent that was given continues after something happened.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::consent {

/// What happened.
enum class LifeEvent : std::uint8_t {
  cared_for_by_other,
  controller_change,
  dual_registration,
  fgm_disclosure,
  information_sharing_decision,
  low_level_concern,
  majority,
  operation_encompass,
  registered_elsewhere,
};
/// Phase of a school.
enum class SchoolPhase : std::uint8_t { primary, secondary };
/// Who gave the consent.
enum class ConsentGiver : std::uint8_t { parent, pupil };
/// Whom to ask.
enum class WhomToAsk : std::uint8_t { pupil, person_with_parental_responsibility };
/// Who keeps the evidence of the earlier consent.
enum class EvidenceKeeper : std::uint8_t { previous_school, this_school };

/// What is known.
struct ConsentEventFacts {
  rulebook::Jurisdiction jurisdiction{};    ///< law that applies
  LifeEvent event{};                        ///< what happened
  ConsentGiver given_by{};                  ///< who gave the consent
  std::optional<Date> date_of_birth{};      ///< of the pupil
  std::optional<SchoolPhase> from_phase{};  ///< phase of the school left
  std::optional<SchoolPhase> to_phase{};    ///< phase of the school joined
  std::optional<bool> same_controller{};    ///< both schools have one controller
  std::optional<Date> on{};                 ///< the day; none: by the newest law
};
/// Its members.
constexpr auto rows_of(ConsentEventFacts const*) {
  return rulebook::Rows<&ConsentEventFacts::jurisdiction, &ConsentEventFacts::event, &ConsentEventFacts::given_by,
                        &ConsentEventFacts::date_of_birth, &ConsentEventFacts::from_phase, &ConsentEventFacts::to_phase,
                        &ConsentEventFacts::same_controller, &ConsentEventFacts::on>{};
}

/// The answer.
struct ConsentAfterEvent {
  std::optional<Date> lapses_on{};                   ///< first day on which it no longer serves, where a date is known
  std::optional<WhomToAsk> ask{};                    ///< whom to ask
  std::optional<bool> carries_over{};                ///< it continues
  std::optional<bool> ask_afresh{};                  ///< it must be asked for again
  std::optional<EvidenceKeeper> evidence_kept_by{};  ///< who keeps the evidence
  rulebook::Explanation why{};                       ///< why
};
/// Its members.
constexpr auto rows_of(ConsentAfterEvent const*) {
  return rulebook::Rows<&ConsentAfterEvent::lapses_on, &ConsentAfterEvent::ask, &ConsentAfterEvent::carries_over,
                        &ConsentAfterEvent::ask_afresh, &ConsentAfterEvent::evidence_kept_by, &ConsentAfterEvent::why>{};
}

/// Whether the consent continues (UK GDPR Articles 4(11) and 7; Family Law Reform Act 1969 section 1). The whole history of a
/// consent is what ledger_state() judges.
ConsentAfterEvent consent_after(ConsentEventFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::consent
