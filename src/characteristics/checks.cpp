// Checks of care and of special educational needs.
#include <juniper/mis/characteristics/checks.hpp>
#include <juniper/mis/codes/local_authority.hpp>
#include <juniper/mis/describe/checks.hpp>

#include <algorithm>
#include <set>

namespace juniper::mis::characteristics {
namespace {

// Children Act 1989, section 66(2): a shorter arrangement is none.
constexpr int days_of_private_fostering = 28;

template <class T>
bool in_force(T const& fact, Date day) {
  return fact.starts <= day && (!fact.ends || day <= *fact.ends);
}

Finding finding(Severity severity, char const* code, char const* place, char const* text,
                char const* help) {
  return {.severity = severity, .code = code, .place = place, .text = text, .help = help};
}

}  // namespace

Findings check(LookedAfterSpell const& spell) {
  auto found = check_dates(spell);
  if (!spell.care_authority) {
    found.push_back(finding(Severity::warning, "care_authority_missing",
                            "looked_after_spell.care_authority",
                            "it is not said which authority looks after the child",
                            "give the three digits of the authority"));
  } else if (find_local_authority(spell.care_authority->reveal()) == nullptr) {
    found.push_back(finding(
        Severity::error, "care_authority_unknown", "looked_after_spell.care_authority",
        "no local authority in England has this code", "give the three digits of the authority"));
  }
  return found;
}

Findings check(PrivateFosteringSpell const& spell, Date today) {
  auto found = check_dates(spell);
  auto const last = spell.ends ? std::min(*spell.ends, today) : today;
  if (!spell.authority_told_on && add_days(spell.starts, days_of_private_fostering - 1) <= last) {
    found.push_back(
        finding(Severity::error, "authority_not_told", "private_fostering_spell.authority_told_on",
                "the local authority has not been told of a private fostering arrangement",
                "tell its children's services, and enter the day"));
  }
  return found;
}

Findings check_needs(std::span<SenNeed const> needs, Date day) {
  Findings found;
  std::set<std::int32_t> ranks;
  bool any = false;
  for (auto const& need : needs) {
    if (!in_force(need, day)) { continue; }
    any = true;
    if (need.rank < 1) {
      found.push_back(finding(Severity::error, "rank_below_one", "sen_need.rank",
                              "ranks of needs count from 1", "1 is the primary need"));
    }
    if (!ranks.insert(need.rank).second) {
      found.push_back(finding(Severity::error, "rank_twice", "sen_need.rank",
                              "two needs have one rank", "rank them 1, 2 and so on"));
    }
  }
  if (any && !ranks.contains(1)) {
    found.push_back(finding(Severity::warning, "no_primary_need", "sen_need.rank",
                            "none of the needs is the primary one",
                            "give the primary need rank 1"));
  }
  return found;
}

Findings check_sen(std::span<SenProvisionSpell const> provisions, std::span<EhcPlan const> plans,
                   Date day) {
  Findings found;
  auto const holds = [day](auto const& fact) { return in_force(fact, day); };
  if (std::ranges::count_if(provisions, holds) > 1) {
    found.push_back(finding(Severity::error, "provisions_overlap", "sen_provision_spell.starts",
                            "a pupil has two kinds of provision at once",
                            "end the earlier one on the day before the later one starts"));
  }
  bool const says_plan = std::ranges::any_of(provisions, [&](SenProvisionSpell const& p) {
    return holds(p) && p.provision == SenProvision::of("E");
  });
  bool const has_plan = std::ranges::any_of(plans, holds);
  if (says_plan && !has_plan) {
    found.push_back(finding(Severity::warning, "plan_missing", "ehc_plan.starts",
                            "provision is by an EHC plan and there is none",
                            "enter the plan, or mend the provision"));
  }
  if (has_plan && !says_plan) {
    found.push_back(finding(Severity::warning, "plan_without_provision",
                            "sen_provision_spell.provision",
                            "there is an EHC plan and provision says otherwise",
                            "enter provision E from the day of the plan"));
  }
  for (auto const& plan : plans) {
    if (holds(plan) && plan.review_by && *plan.review_by < day) {
      found.push_back(finding(Severity::warning, "review_overdue", "ehc_plan.review_by",
                              "the annual review of an EHC plan is overdue",
                              "enter the review and when the next one is due"));
    }
  }
  return found;
}

}  // namespace juniper::mis::characteristics
