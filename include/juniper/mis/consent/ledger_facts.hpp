// The facts of a consent, filled from the records of the model.
#pragma once

#include <juniper/mis/consent/competence_note.hpp>
#include <juniper/mis/consent/consent_decision.hpp>
#include <juniper/mis/consent/consent_ledger.hpp>
#include <juniper/mis/consent/consent_request.hpp>
#include <juniper/mis/consent/consent_wording.hpp>
#include <juniper/mis/consent/processing_activity.hpp>
#include <juniper/mis/protection/court_order.hpp>
#include <juniper/mis/protection/court_order_effect.hpp>

#include <span>

namespace juniper::mis::consent {

/// The records that bear on a child's consents. More of them than needed do no harm.
struct LedgerRecords {
  std::span<ProcessingActivity const> activities{};  ///< the activity asked about among them
  std::span<ConsentWording const> wordings{};        ///< every version
  std::span<ConsentRequest const> requests{};        ///< who was asked
  std::span<ConsentDecision const> decisions{};      ///< the ledger, in the order of recording
  std::span<CompetenceNote const> notes{};           ///< assessments of competence
  std::span<CourtOrder const> orders{};              ///< of courts
  std::span<CourtOrderEffect const> effects{};       ///< what they do
  std::span<Lapse const> lapses{};                   ///< changes of controller, key stage and purpose: the caller knows of them
  std::optional<Date> date_of_birth{};               ///< of the child
};

/// What is asked of the ledger.
struct LedgerQuery {
  Id<Person> child{};                 ///< whose data
  Id<ProcessingActivity> activity{};  ///< for what
  ConsentUse use{};                   ///< where it would be used
  Date on{};                          ///< on which day
};

/// Facts for ledger_state(): people and purposes by their ids, entries in the order of the decisions; an entry whose wording is not
/// among the records is left out. Days are English days.
LedgerFacts ledger_facts(LedgerRecords const& records, LedgerQuery const& query);

}  // namespace juniper::mis::consent
