// When a request about personal data must be answered: the month, what stops it and what lengthens it.
#pragma once

#include <juniper/mis/rights/asking.hpp>
#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::rights {

/// The right relied on (UK GDPR Articles 15 to 21).
enum class DataRight : std::uint8_t { access, erasure, objection, portability, rectification, restriction };
/// What became of an extension.
enum class ExtensionState : std::uint8_t {
  not_sought,  ///< no notice was given
  valid,       ///< the longer time runs
  invalid,     ///< the notice had no effect
};
/// Why a deadline is not, or no longer, what somebody might expect.
enum class DeadlineReason : std::uint8_t {
  identity_not_in_doubt,
  identity_asked_too_late,
  extension_notice_late,
  extension_without_reasons,
  extension_not_justified,
  no_pause_for_this_right,
  clarification_not_needed,
  clarification_too_late,
};

/// One question back to the requester.
struct Clarification {
  Date asked{};                    ///< day of asking
  std::optional<Date> answered{};  ///< day of the answer, or on which none was needed any more; none while it is awaited
};
/// Its members.
constexpr auto rows_of(Clarification const*) { return rulebook::Rows<&Clarification::asked, &Clarification::answered>{}; }

/// What is known of the request.
struct RequestDeadlineFacts {
  rulebook::Jurisdiction jurisdiction{};                 ///< law that applies
  DataRight right{};                                     ///< right relied on
  Date received{};                                       ///< local day of receipt, by anybody at the school
  calendar::SchoolDays const* calendar{};                ///< the school's days: they have no effect
  std::optional<bool> identity_doubt{};                  ///< reasonable doubt who asks; none: no doubt
  std::optional<calendar::LocalInstant> received_at{};   ///< exact time of the same receipt
  std::optional<Date> school_closes{};                   ///< last school day before a holiday: it has no effect
  std::optional<Date> identity_asked{};                  ///< day on which information to confirm identity was asked for
  std::optional<Date> identity_confirmed{};              ///< day on which it came
  std::optional<Requester> requester{};                  ///< who asks
  std::optional<bool> clarification_needed{};            ///< whether more was reasonably needed to find the data
  std::vector<Clarification> clarification{};            ///< questions back, each asked and answered
  std::optional<bool> complex_or_numerous{};             ///< whether complexity or number may justify an extension
  std::optional<Date> extension_notice{};                ///< day on which an extension was notified
  std::optional<bool> extension_reasons_given{};         ///< whether with reasons
  std::optional<Date> fee_paid{};                        ///< day on which a lawful fee was paid
};
/// Its members.
constexpr auto rows_of(RequestDeadlineFacts const*) {
  using F = RequestDeadlineFacts;
  return rulebook::Rows<&F::jurisdiction, &F::right, &F::received, &F::calendar, &F::identity_doubt, &F::received_at, &F::school_closes,
                        &F::identity_asked, &F::identity_confirmed, &F::requester, &F::clarification_needed, &F::clarification,
                        &F::complex_or_numerous, &F::extension_notice, &F::extension_reasons_given, &F::fee_paid>{};
}

/// When the answer is due. Dates are none while the time has not begun, or stands still.
struct RequestDeadline {
  std::optional<Date> relevant{};            ///< day from which the time is counted, itself not counted
  std::optional<Date> nominal{};             ///< end of the time as counted
  std::optional<Date> due{};                 ///< last day for the answer
  std::optional<Date> overdue_from{};        ///< first day on which it is overdue
  std::optional<Date> cautious_target{};     ///< a day before the end as counted: safe on every reading of "one month"
  std::optional<std::int32_t> excluded_days{};  ///< days that did not count
  std::optional<Date> one_month_nominal{};   ///< the one-month point as counted
  std::optional<Date> notice_by{};           ///< last day for the notice of an extension
  std::optional<ExtensionState> extension{};    ///< what became of an extension; none when that cannot be told
  rulebook::WordSet<DeadlineReason> reasons{};  ///< why
  rulebook::Explanation why{};               ///< in full
};
/// Its members.
constexpr auto rows_of(RequestDeadline const*) {
  using A = RequestDeadline;
  return rulebook::Rows<&A::relevant, &A::nominal, &A::due, &A::overdue_from, &A::cautious_target, &A::excluded_days,
                        &A::one_month_nominal, &A::notice_by, &A::extension, &A::reasons, &A::why>{};
}

/// When a request under Articles 15 to 21 of the UK GDPR must be answered (Articles 4A, 12 and 12A; RULES RGT-02 to RGT-08). The law
/// of the day of receipt decides.
RequestDeadline request_deadline(RequestDeadlineFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::rights
