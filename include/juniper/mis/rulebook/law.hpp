// What every question of law is answered with: the rule book, the bank holidays, and the calendars of the schools concerned.
#pragma once

#include <juniper/mis/calendar/bank_holidays.hpp>
#include <juniper/mis/calendar/school_days.hpp>
#include <juniper/mis/rulebook/explanation.hpp>
#include <juniper/mis/rulebook/rule_book.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace juniper::mis::rulebook {

/// The law as it is applied: handed to every function, which reads no clock and does no input. Cheap to copy; safe to use from
/// several threads.
struct Law {
  RuleBook book = RuleBook::shipped();                                                              ///< the rules
  std::shared_ptr<calendar::BankHolidays const> holidays = std::make_shared<calendar::BankHolidays const>();  ///< days of rest
  std::map<std::string, std::shared_ptr<calendar::SchoolDays const>, std::less<>> calendars{};      ///< by name
};

/// Whether the rule book holds the law of that jurisdiction; if not, says so in `why`.
bool covers(Jurisdiction jurisdiction, Law const& law, Explanation& why);

/// A day that a period ends on, before and after an end on a day of rest moved; none when it lies outside of the range of
/// dates or the school calendar does not reach that far, which the explanation then says.
struct Ends {
  std::optional<Date> nominal{};  ///< as counted
  std::optional<Date> due{};      ///< as it binds
};

/// Counts the period of a rule from the day of its trigger: amount, unit, start, end and leap policy are the rule's. School days
/// need a calendar. Adds how it came about to `why`. Units of hours are not counted here.
Ends run(Rule const& rule, Date start, Law const& law, Explanation& why, calendar::SchoolDays const* days = nullptr);
/// The same with another amount in place of the rule's: a policy that lengthens it.
Ends run_amount(Rule const& rule, std::int32_t amount, Date start, Law const& law, Explanation& why,
                calendar::SchoolDays const* days = nullptr);
/// Moves an end on a day of rest to the next working day (RULES CAL-03), and says so.
Date roll(Date nominal, Law const& law, Explanation& why, Rule const* rule);

}  // namespace juniper::mis::rulebook
