// The three-month rule and childcare disqualification.
#include <juniper/mis/rulebook/edition.hpp>
#include <juniper/mis/vetting/checks_needed.hpp>
#include <juniper/mis/vetting/checks_required.hpp>

#include <algorithm>

namespace juniper::mis::vetting {

namespace {

using rulebook::Law;

void of_person(CheckRequiredFacts const& facts, Law const& law, CheckRequired& answer) {
  auto const needed = checks_needed({.jurisdiction = facts.jurisdiction,
                                     .role = *facts.role,
                                     .school_kind = facts.school_kind,
                                     .appointed = facts.appointed,
                                     .previous_post = facts.previous_post,
                                     .previous_post_ended = facts.previous_post_ended},
                                    law);
  answer.limit = needed.three_month_limit;
  answer.three_month_rule_met = needed.three_month_rule_met;
  answer.required = needed.with(CheckNeed::required);
  answer.not_required = needed.with(CheckNeed::optional);
  answer.why.append(needed.why);
}

// The youngest child that a group can hold: children of a national curriculum year are at least four years older than its number.
std::int32_t youngest_age(StaffInProvision const& one) {
  auto const year = std::clamp<std::int32_t>(one.year_group, -5, 20);
  return std::min(one.oldest_age, year + 4);
}

void of_staff(CheckRequiredFacts const& facts, Law const& law, CheckRequired& answer) {
  auto const* rule = need_on(law, "SCR-14", facts.appointed);
  auto const* age = need_on(law, "SCR-14.1", facts.appointed);
  if (rule == nullptr || age == nullptr || !age->amount) {
    return answer.why.caution("no rule on childcare disqualification was in force");
  }
  answer.why.apply(rule);
  answer.why.apply(age);
  bool any = false;
  for (auto const& one : facts.staff) {
    // Reception and younger is early years provision, in lessons or out of them.
    bool const needed = one.year_group <= 0 || youngest_age(one) < *age->amount;
    answer.disqualification_declaration.push_back({one.id, needed});
    any = any || needed;
  }
  answer.why.derive(any ? "a declaration is needed where a child of the group is under {n}" : "no child of the groups is under {n}", age,
                    {}, {}, *age->amount);
  answer.why.unless(any ? "all the children were older" : "a younger child joins", age);
}

}  // namespace

CheckRequired check_required(CheckRequiredFacts const& facts, Law const& law) {
  CheckRequired answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  if (facts.role) { of_person(facts, law, answer); }
  if (!facts.staff.empty()) { of_staff(facts, law, answer); }
  if (!facts.role && facts.staff.empty()) {
    answer.why.caution("a role, or staff in a provision, is needed to say which checks are required");
  }
  rulebook::apply_edition("KCS-01", facts.appointed, law, answer.why);
  return answer;
}

}  // namespace juniper::mis::vetting
