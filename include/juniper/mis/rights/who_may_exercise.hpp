// Whether somebody may exercise a right over a pupil's record: the pupil, a parent, an agent, nobody else.
#pragma once

#include <juniper/mis/rights/asking.hpp>
#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::rights {

/// The legal route of a request.
enum class Route : std::uint8_t {
  access_request,      ///< UK GDPR Article 15: the pupil's right
  educational_record,  ///< SI 2005/1437 regulation 5: a parent's right
};
/// Evidence of authority that was shown.
enum class AuthorityForm : std::uint8_t { none, signed_by_pupil, signed_by_parent };
/// The answer.
enum class ExerciseOutcome : std::uint8_t { allowed, check_authority, refused };
/// Whose right it is.
enum class RightHolder : std::uint8_t { pupil, parent };
/// The grounds on which alone a parent may be refused the educational record.
enum class RefusalGround : std::uint8_t { serious_harm, pupil_could_not_obtain };
/// The event that starts the clock.
enum class RequestClock : std::uint8_t { receipt };
/// The limit of a reply to an agent.
enum class ReplyScope : std::uint8_t { within_authority };
/// What follows where authority is missing.
enum class MissingAuthority : std::uint8_t { ask_and_relevant_time_moves };

/// What is known.
struct WhoMayExerciseFacts {
  rulebook::Jurisdiction jurisdiction{};                 ///< law that applies
  Route route{};                                         ///< legal route
  Requester requester{};                                 ///< who asks
  std::optional<bool> requester_has_pr{};                ///< whether with parental responsibility
  std::optional<Date> on{};                              ///< the day asked about
  std::optional<Date> date_of_birth{};                   ///< of the pupil
  std::optional<bool> competent{};                       ///< whether the pupil was assessed as competent to decide
  std::optional<bool> pupil_objects{};                   ///< whether the pupil objects; false when asked and not objecting
  std::optional<rulebook::WordSet<RecordItem>> items{};  ///< what is asked for
  std::optional<rulebook::SchoolKind> school_kind{};     ///< legal kind of the school
  std::optional<std::int32_t> year_group{};              ///< national curriculum year; 0 is reception
  std::optional<AuthorityForm> authority_form{};         ///< evidence of authority
};
/// Its members.
constexpr auto rows_of(WhoMayExerciseFacts const*) {
  using F = WhoMayExerciseFacts;
  return rulebook::Rows<&F::jurisdiction, &F::route, &F::requester, &F::requester_has_pr, &F::on, &F::date_of_birth, &F::competent,
                        &F::pupil_objects, &F::items, &F::school_kind, &F::year_group, &F::authority_form>{};
}

/// Whether they may.
struct WhoMayExercise {
  std::optional<ExerciseOutcome> outcome{};               ///< none when something decisive is unknown
  std::optional<RightHolder> right_belongs_to{};          ///< whose right it is
  std::optional<rulebook::WordSet<RefusalGround>> refusal_grounds{};  ///< the only grounds to refuse; none where others hold too
  std::optional<RequestClock> clock_starts_on{};          ///< what starts the clock
  std::optional<ReplyScope> reply_scope{};                ///< limit of a reply to somebody who acts for another
  std::optional<MissingAuthority> if_authority_missing{};  ///< what follows where authority is missing
  rulebook::Explanation why{};                            ///< why
};
/// Its members.
constexpr auto rows_of(WhoMayExercise const*) {
  using A = WhoMayExercise;
  return rulebook::Rows<&A::outcome, &A::right_belongs_to, &A::refusal_grounds, &A::clock_starts_on, &A::reply_scope,
                        &A::if_authority_missing, &A::why>{};
}

/// Whether this requester may exercise the right over a pupil's record (UK GDPR Article 15; SI 2005/1437 regulation 5; Education Act 1996
/// section 576; RULES RGT-10, RGT-11, RGT-20, RGT-21).
WhoMayExercise who_may_exercise(WhoMayExerciseFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::rights
