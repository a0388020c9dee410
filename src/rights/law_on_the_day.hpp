// What the questions of rights share: the rule of a day or the newest one, the month of an answer, and whether somebody is 18.
#pragma once

#include <juniper/mis/rulebook/law.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace juniper::mis::rights {

/// The version of a rule that is in force on a day; without a day the newest one in force.
rulebook::Rule const* rule_on(rulebook::Law const& law, std::string_view id, std::optional<Date> on);
/// Says that no day was told, when none was.
void caution_without_day(std::optional<Date> on, rulebook::Explanation& why);

/// The end of the month for a request that came on a day, without pauses or an extension; adds the rule and how it came about.
rulebook::Ends answer_within_month(Date received, rulebook::Law const& law, rulebook::Explanation& why);

/// Whether the age of a rule that speaks of years is attained; none without a birth date or a day, or when it is no such rule.
std::optional<bool> attained(rulebook::Rule const* rule, std::optional<Date> born, std::optional<Date> on);
/// The same; without dates a pupil whose year group is too young for that age has not attained it.
std::optional<bool> attained(rulebook::Rule const* rule, std::optional<Date> born, std::optional<Date> on,
                             std::optional<std::int32_t> year_group);

}  // namespace juniper::mis::rights
