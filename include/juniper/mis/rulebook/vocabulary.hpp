// The closed vocabulary in which rules are written: a rule that uses another word is refused.
#pragma once

#include <cstdint>

namespace juniper::mis::rulebook {

/// Whose law.
enum class Jurisdiction : std::uint8_t { england, wales, scotland, northern_ireland };

/// The legal kinds of school that rules tell apart.
enum class SchoolKind : std::uint8_t { maintained, academy, independent, non_maintained_special };

/// What stands behind a rule, strongest first (RULES CAL-15).
enum class Authority : std::uint8_t {
  legal_hold,   ///< a hold on what it speaks of
  court_order,  ///< an order of a court
  statute,      ///< an Act or a statutory instrument
  guidance,     ///< statutory guidance, or a regulator's
  sector,       ///< a schedule or practice of the sector
  policy,       ///< the controller's own policy
  design,       ///< a choice made so that software has one answer
};

/// What the period of a rule means.
enum class Polarity : std::uint8_t {
  minimum,  ///< not destroyed before (MIN)
  maximum,  ///< gone by (MAX)
  due,      ///< an act done by (DUE)
  state,    ///< no clock (STATE)
};

/// Of what a period is counted.
enum class Unit : std::uint8_t {
  none,
  hour,
  day,
  school_day,
  working_day,
  week,
  month,
  year,
  // thresholds and amounts, which no clock counts
  minute,
  session,
  school_week,
  percent,
  pound,
  notice,
};

/// Whether the day of the trigger is counted.
enum class StartMode : std::uint8_t {
  exclude_day,     ///< counting starts the day after (CAL-02)
  beginning_with,  ///< the day is the first (CAL-05)
  ending_with,     ///< the day is the last of a period that looks back (CAL-05)
};

/// Whether an end on a day of rest moves.
enum class EndMode : std::uint8_t {
  stay,  ///< it does not
  roll,  ///< to the next working day (CAL-03)
};

/// How well a rule is known.
enum class Confidence : std::uint8_t {
  verified,   ///< V: read in the primary text
  secondary,  ///< VS: read in what a public body says of it
  general,    ///< G: general knowledge, to be checked before it is relied on
  design,     ///< D: a choice made here, not law
};

/// Whether the row, or code, carries a rule out.
enum class DecidedBy : std::uint8_t {
  data,     ///< the row's own amounts, dates and conditions decide
  code,     ///< an algorithm decides; the row says in what version and on whose authority
  nothing,  ///< not carried out: the row says why
};

/// What starts a rule.
enum class Trigger : std::uint8_t {
  always,
  date_of_birth,
  event,
  request_received,
  record_created,
  // breaches
  controller_aware_of_breach,
  processor_aware_of_breach,
  // calendar and attendance
  register_entry,
  absence,
  leave_ended,
  notice_issued,
  notice_received,
  // rights
  complaint_received,
  results_announced,
  clarification_asked,
  // retention
  left,        ///< a pupil ceased to be registered, or an adult to be employed, appointed or to volunteer
  ended,       ///< a case, contract, relationship or reliance ended
  pension_age, ///< the normal pension age of the person's scheme is reached
  year_ended,  ///< the school or financial year to which the record belongs
  // accountability
  screening,
  consultation_requested,
  significant_decision,
  disclosure_proposed,
  transfer_proposed,
};

/// What must hold for a rule to apply.
enum class Condition : std::uint8_t {
  last_known_school,
  // lawful basis and consent
  public_authority,
  // attendance
  whereabouts_unknown,  ///< school and authority have failed to find the pupil: success does not help
  // rights
  access_request,          ///< the request is one for access, Article 15
  complex_or_numerous,     ///< the requests are complex or many
  answering_day_excluded,  ///< of a pause: the day of the answer does not count either
  in_writing,              ///< asked in writing
  // retention
  sexual_abuse_content,  ///< it concerns child sexual abuse, proved or not
  major_incident,        ///< somebody was badly hurt
  head_teacher_post,     ///< the post was that of the head teacher
  about_pupil,           ///< it is about a pupil, not an adult
};

/// What a rule has done, or forbids.
enum class Action : std::uint8_t {
  none,
  destroy,
  anonymise,
  review,
  archive,
  transfer,
  keep,
  respond,
  // breaches
  report_to_regulator,
  tell_controller,
  // lawful basis and consent
  refuse_basis,
  use_no_consent,
  never_await_consent,
  ask_consent,
  stop,
  offer_alternative,
  // attendance
  amend_register,
  remove_name,
  make_return,
  consider_notice,
  // safeguarding, vetting and orders of courts
  tell_police,
  tell_local_authority,
  restrict_access,
  withhold_fields,
  make_check,
  stop_start,
  // rights
  acknowledge,
  pause_clock,
  extend_clock,
  withhold,
  correct,
  restrict_use,
  stop_processing,
  tell_recipients,
  // accountability
  tell_people,
  assess_impact,
  consult_regulator,
  give_safeguards,
  share,
  share_minimum,
  ask_authority,
};

}  // namespace juniper::mis::rulebook
