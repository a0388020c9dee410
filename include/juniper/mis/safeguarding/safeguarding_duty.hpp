// What duty a safeguarding event raises: who acts, whom they tell, and by when.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

/// Child protection: what is written down, who may know of it, what must be done by when.
namespace juniper::mis::safeguarding {

/// What happened.
enum class SafeguardingEvent : std::uint8_t {
  cared_for_by_other,
  fgm_disclosure,
  information_sharing_decision,
  low_level_concern,
  operation_encompass,
  harm_threshold_allegation,
};
/// Who was told or discovered it.
enum class Told : std::uint8_t { dsl, teacher, teaching_assistant };
/// Who cares for the child.
enum class Carer : std::uint8_t { family_friend, grandparent, sibling };
/// The adult the concern is about.
enum class ConcernAbout : std::uint8_t { employee, supply_worker, volunteer, headteacher };
/// The intended recipient of the information.
enum class ShareWith : std::uint8_t { childrens_social_care, health, police };
/// The statutory duty asked about.
enum class StatutoryDuty : std::uint8_t { children_act_2004_s11, children_act_2004_s16la };

/// Whether something must or may be done.
enum class DutyOutcome : std::uint8_t { may, must, not_engaged };
/// Who must act in person.
enum class ByWhom : std::uint8_t { teacher, headteacher, chair_of_governors };
/// Who must be told.
enum class Notify : std::uint8_t { agency, local_authority, police, dsl, lado };
/// When to act if no date is fixed.
enum class DutyTiming : std::uint8_t { as_soon_as_possible, when_known_or_intended };
/// What else is done.
enum class DutyAction : std::uint8_t { record };
/// The shortest time for which it is kept.
enum class KeepAtLeast : std::uint8_t { until_person_leaves };
/// Any one of these allows mention in a reference.
enum class ReferenceUnless : std::uint8_t { harm_threshold_met, substantiated_safeguarding_finding };
/// Who may see the message.
enum class VisibleTo : std::uint8_t { deputy_dsl, dsl };
/// Whether the duty is engaged.
enum class DutyEngagement : std::uint8_t { engaged, not_engaged };
/// What the duty requires once it is in force.
enum class WhenCommenced : std::uint8_t { share_if_relevant_unless_more_detrimental };
/// The part that consent may play.
enum class ConsentRole : std::uint8_t { must_not, not_a_gate, required };
/// Reasons that are written down when they are relied on.
enum class RecordReason : std::uint8_t { more_detrimental };

/// What is known of the event. Which facts count depends on the event.
struct DutyFacts {
  rulebook::Jurisdiction jurisdiction{};             ///< law that applies
  SafeguardingEvent event{};                         ///< what happened
  std::optional<Told> told{};                        ///< who was told or discovered it
  std::optional<calendar::LocalInstant> event_at{};  ///< when
  std::optional<Date> on{};                          ///< the day as at which the question is asked
  std::optional<Date> date_of_birth{};               ///< of the child
  calendar::SchoolDays const* calendar = nullptr;    ///< school days
  std::optional<Carer> carer{};                      ///< who cares for the child
  std::optional<Date> arrangement_started{};         ///< first day of the care arrangement
  std::optional<Date> arrangement_ends{};            ///< its planned last day
  std::optional<bool> open_ended{};                  ///< the arrangement has no planned end
  std::optional<bool> disabled{};                    ///< whether the child is disabled
  std::optional<ConcernAbout> about{};               ///< the adult the concern is about
  std::optional<Date> received{};                    ///< local day on which the message or allegation was received
  std::optional<Date> incident_on{};                 ///< day of the incident
  std::optional<ShareWith> share_with{};             ///< intended recipient
  std::optional<StatutoryDuty> duty{};               ///< statutory duty asked about
  std::optional<bool> duty_commenced{};              ///< whether it is in force; where not told, the rule book's flag says
};
/// Its members.
constexpr auto rows_of(DutyFacts const*) {
  return rulebook::Rows<&DutyFacts::jurisdiction, &DutyFacts::event, &DutyFacts::told, &DutyFacts::event_at, &DutyFacts::on,
                        &DutyFacts::date_of_birth, &DutyFacts::calendar, &DutyFacts::carer, &DutyFacts::arrangement_started,
                        &DutyFacts::arrangement_ends, &DutyFacts::open_ended, &DutyFacts::disabled, &DutyFacts::about, &DutyFacts::received,
                        &DutyFacts::incident_on, &DutyFacts::share_with, &DutyFacts::duty, &DutyFacts::duty_commenced>{};
}

/// The duty.
struct SafeguardingDuty {
  std::optional<DutyOutcome> outcome{};                       ///< none where something needed is not known
  std::optional<ByWhom> by_whom{};                            ///< who must act in person
  rulebook::WordSet<Notify> notify{};                         ///< who must be told
  std::optional<Date> target{};                               ///< day that guidance expects
  std::optional<bool> telling_dsl_discharges{};               ///< whether telling the safeguarding lead is enough
  std::optional<Date> reaches_on{};                           ///< day on which the arrangement reaches its statutory length
  std::optional<DutyTiming> timing{};                         ///< when to act if no date is fixed
  rulebook::WordSet<DutyAction> actions{};                    ///< what else is done
  std::optional<KeepAtLeast> keep_at_least{};                 ///< shortest time for which it is kept
  std::optional<bool> in_reference{};                         ///< may be mentioned in a reference
  rulebook::WordSet<ReferenceUnless> reference_unless_any{};  ///< any one of these allows mention in a reference
  rulebook::WordSet<VisibleTo> visible_to{};                  ///< who may see the message
  std::optional<Date> visible_before{};                       ///< day before whose start it must be visible
  std::optional<bool> contact_parents{};                      ///< parents are contacted by default
  std::optional<DutyEngagement> engagement{};                 ///< whether the duty asked about is engaged
  std::optional<WhenCommenced> when_commenced{};              ///< what the duty requires once in force
  std::optional<ConsentRole> consent{};                       ///< part that consent may play
  rulebook::WordSet<RecordReason> record_reasons{};           ///< reasons that must be recorded when relied on
  rulebook::Explanation why{};                                ///< why
};
/// Its members.
constexpr auto rows_of(SafeguardingDuty const*) {
  return rulebook::Rows<&SafeguardingDuty::outcome, &SafeguardingDuty::by_whom, &SafeguardingDuty::notify, &SafeguardingDuty::target,
                        &SafeguardingDuty::telling_dsl_discharges, &SafeguardingDuty::reaches_on, &SafeguardingDuty::timing,
                        &SafeguardingDuty::actions, &SafeguardingDuty::keep_at_least, &SafeguardingDuty::in_reference,
                        &SafeguardingDuty::reference_unless_any, &SafeguardingDuty::visible_to, &SafeguardingDuty::visible_before,
                        &SafeguardingDuty::contact_parents, &SafeguardingDuty::engagement, &SafeguardingDuty::when_commenced,
                        &SafeguardingDuty::consent, &SafeguardingDuty::record_reasons, &SafeguardingDuty::why>{};
}

/// The duty that an event raises (Female Genital Mutilation Act 2003 section 5B; Children Act 1989 section 66; Victims and Prisoners Act
/// 2024 section 20; Keeping children safe in education, Parts two and four; Children Act 2004 section 16LA when it is in force).
SafeguardingDuty safeguarding_duty(DutyFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::safeguarding
