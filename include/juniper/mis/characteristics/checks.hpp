// What can be wrong with facts about a pupil's circumstances that each look right by themselves.
#pragma once

#include <juniper/mis/characteristics/ehc_plan.hpp>
#include <juniper/mis/characteristics/looked_after_spell.hpp>
#include <juniper/mis/characteristics/private_fostering_spell.hpp>
#include <juniper/mis/characteristics/sen_need.hpp>
#include <juniper/mis/characteristics/sen_provision_spell.hpp>
#include <juniper/mis/describe/finding.hpp>

#include <span>

/// Care, special educational needs, free school meals and other circumstances that returns ask for.
namespace juniper::mis::characteristics {

/// Findings: those of the period, `care_authority_unknown` (error: no English authority has the
/// code), `care_authority_missing` (warning).
Findings check(LookedAfterSpell const& spell);

/// Findings: those of the period, `authority_not_told` (error: the arrangement has lasted 28 days,
/// counting the first, and the local authority has not been told; Children Act 1989, section 66).
Findings check(PrivateFosteringSpell const& spell, Date today);

/// The needs of one pupil on a day. Findings: `rank_below_one` (error), `rank_twice` (error: two
/// needs in force share a rank), `no_primary_need` (warning: there are needs and none has rank 1).
Findings check_needs(std::span<SenNeed const> needs, Date day);

/// Provision and plans of one pupil on a day. Findings: `provisions_overlap` (error: two kinds of
/// provision in force), `plan_missing` (warning: provision says E and no plan is in force),
/// `plan_without_provision` (warning: a plan is in force and provision does not say E),
/// `review_overdue` (warning: Children and Families Act 2014, section 44).
Findings check_sen(std::span<SenProvisionSpell const> provisions, std::span<EhcPlan const> plans,
                   Date day);

}  // namespace juniper::mis::characteristics
