// The duty of each kind of event, one function each: parts of safeguarding_duty().
#pragma once

#include <juniper/mis/safeguarding/safeguarding_duty.hpp>

namespace juniper::mis::safeguarding {

// The day that the event is judged by: when it happened, else the day asked about.
std::optional<Date> duty_day(DutyFacts const& facts);

// About children.
void duty_on_mutilation(DutyFacts const& facts, rulebook::Law const& law, SafeguardingDuty& duty);
void duty_on_private_fostering(DutyFacts const& facts, rulebook::Law const& law, SafeguardingDuty& duty);
void duty_on_police_message(DutyFacts const& facts, rulebook::Law const& law, SafeguardingDuty& duty);
void duty_on_sharing(DutyFacts const& facts, rulebook::Law const& law, SafeguardingDuty& duty);
// About adults.
void duty_on_low_level_concern(DutyFacts const& facts, rulebook::Law const& law, SafeguardingDuty& duty);
void duty_on_allegation(DutyFacts const& facts, rulebook::Law const& law, SafeguardingDuty& duty);

}  // namespace juniper::mis::safeguarding
