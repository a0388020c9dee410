// Whether a penalty notice may be issued, what it amounts to, and until when it is payable.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::attendance {

/// Whether a notice may be issued.
enum class NoticeOutcome : std::uint8_t { allowed, refused };
/// What became of an earlier notice.
enum class NoticeStatus : std::uint8_t { acquitted, issued, withdrawn };
/// What else there is.
enum class OtherMeasure : std::uint8_t { other_intervention, prosecution };

/// An earlier notice.
struct PreviousNotice {
  Date issued{};             ///< day of issue
  std::string parent_id{};   ///< to whom
  std::string pupil_id{};    ///< about whom
  NoticeStatus status{};     ///< what became of it
};
/// Its members.
constexpr auto rows_of(PreviousNotice const*) {
  return rulebook::Rows<&PreviousNotice::issued, &PreviousNotice::parent_id, &PreviousNotice::pupil_id, &PreviousNotice::status>{};
}

/// What is known of the notice.
struct PenaltyAmountFacts {
  rulebook::Jurisdiction jurisdiction{};             ///< law that applies
  std::vector<PreviousNotice> previous_notices{};    ///< earlier notices, of anybody
  std::optional<std::string> parent_id{};            ///< parent to be given the notice
  std::optional<std::string> pupil_id{};             ///< pupil it concerns
  std::optional<Date> proposed_on{};                 ///< day of issue
  std::optional<Date> received{};                    ///< day of receipt
};
/// Its members.
constexpr auto rows_of(PenaltyAmountFacts const*) {
  return rulebook::Rows<&PenaltyAmountFacts::jurisdiction, &PenaltyAmountFacts::previous_notices, &PenaltyAmountFacts::parent_id,
                        &PenaltyAmountFacts::pupil_id, &PenaltyAmountFacts::proposed_on, &PenaltyAmountFacts::received>{};
}

/// The answer. Amounts are whole pounds.
struct PenaltyAmount {
  std::optional<NoticeOutcome> outcome{};                      ///< whether it may be issued
  std::optional<Date> period_starts{};                         ///< first day of the period in which earlier notices count
  std::optional<Date> period_ends{};                           ///< its last day
  std::optional<std::int32_t> previous_counted{};              ///< earlier notices that count towards the limit
  std::optional<std::int32_t> amount_pounds{};                 ///< full amount
  std::optional<bool> discount{};                              ///< whether there is a reduced amount
  std::optional<std::int32_t> reduced_amount_pounds{};         ///< reduced amount
  std::optional<std::int32_t> reduced_days{};                  ///< days for it, the day of receipt included
  std::optional<Date> reduced_until{};                         ///< last day for it
  std::optional<Date> payable_until{};                         ///< last day for the full amount
  rulebook::WordSet<OtherMeasure> consider{};                  ///< what to consider when it may not be issued
  rulebook::Explanation why{};                                 ///< why
};
/// Its members.
constexpr auto rows_of(PenaltyAmount const*) {
  return rulebook::Rows<&PenaltyAmount::outcome, &PenaltyAmount::period_starts, &PenaltyAmount::period_ends, &PenaltyAmount::previous_counted,
                        &PenaltyAmount::amount_pounds, &PenaltyAmount::discount, &PenaltyAmount::reduced_amount_pounds,
                        &PenaltyAmount::reduced_days, &PenaltyAmount::reduced_until, &PenaltyAmount::payable_until, &PenaltyAmount::consider,
                        &PenaltyAmount::why>{};
}

/// Limit, amount and time (Education (Penalty Notices) (England) Regulations 2007 regulations 4 and 12A, as in force on the day of
/// issue). A notice withdrawn or followed by an acquittal does not count towards the limit, but it was issued, and so raises the amount.
PenaltyAmount penalty_amount(PenaltyAmountFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::attendance
