// What holds, and requests that hold by themselves, do to the destruction and the review of a
// record.
#pragma once

#include <juniper/mis/retention/hold.hpp>
#include <juniper/mis/retention/record_class.hpp>

namespace juniper::mis::retention {

/// The right that somebody relies on.
enum class RightReliedOn : std::uint8_t {
  access,
  erasure,
  objection,
  portability,
  rectification,
  restriction
};
/// What the disposal queue shows of a record that is held.
enum class QueueShows : std::uint8_t { hold_owner, next_review };
/// What must have happened before destruction can run.
enum class BlockedUntil : std::uint8_t { complaint_window_ended, response_sent };

/// What is known of the record and its holds.
struct HoldEffectFacts {
  rulebook::Jurisdiction jurisdiction{};      ///< law that applies
  std::vector<HoldOnRecord> holds{};          ///< every hold that covers it
  std::optional<RecordClass> record_class{};  ///< class of record
  std::optional<Date> date_of_birth{};        ///< of whom it is about
  std::optional<Date> on{};                   ///< the day as at which it is asked
  std::optional<Date> queued_for{};           ///< day destruction was queued for
  std::optional<Date> received{};             ///< day a request or complaint about it was received
  std::optional<RightReliedOn> right{};       ///< right relied on
  calendar::SchoolDays const* calendar = nullptr;  ///< the school's calendar
};
/// Its members.
constexpr auto rows_of(HoldEffectFacts const*) {
  using F = HoldEffectFacts;
  return rulebook::Rows<&F::jurisdiction, &F::holds, &F::record_class, &F::date_of_birth, &F::on,
                        &F::queued_for, &F::received, &F::right, &F::calendar>{};
}

/// What they do.
struct HoldEffect {
  std::optional<Date> base_review{};  ///< review if there were no hold
  std::optional<Date>
      base_earliest_destruction{};        ///< first day of lawful destruction if there were no hold
  std::optional<MayRun> destruction{};    ///< whether destruction may run
  std::optional<MayRun> anonymisation{};  ///< whether anonymisation may run
  std::optional<rulebook::WordSet<QueueShows>> queue_shows{};  ///< what the disposal queue shows
  std::optional<Date> requeue{};                ///< day the record goes back to review
  std::optional<EndOfPeriod> end_action{};      ///< what happens at the end
  std::optional<bool> automatic_destruction{};  ///< whether destruction may run without a decision
  std::int32_t holds_in_force{};                ///< holds in force
  std::optional<Date> hold_from{};              ///< first day of the automatic hold
  std::optional<Date> response_due{};           ///< when the answer that it protects is due
  std::optional<rulebook::WordSet<BlockedUntil>>
      blocked_until{};          ///< what must all have happened first
  rulebook::Explanation why{};  ///< why
};
/// Its members.
constexpr auto rows_of(HoldEffect const*) {
  using A = HoldEffect;
  return rulebook::Rows<&A::base_review, &A::base_earliest_destruction, &A::destruction,
                        &A::anonymisation, &A::queue_shows, &A::requeue, &A::end_action,
                        &A::automatic_destruction, &A::holds_in_force, &A::hold_from,
                        &A::response_due, &A::blocked_until, &A::why>{};
}

/// What the holds on a record do (RET-50 to RET-52, RET-56; Inquiries Act 2005 section 35, Data
/// Protection Act 2018 section 173).
HoldEffect hold_effect(HoldEffectFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::retention
