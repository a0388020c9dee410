// What can be wrong with facts about schools that each look right by themselves.
#pragma once

#include <juniper/mis/describe/finding.hpp>
#include <juniper/mis/organisations/legal_controller.hpp>
#include <juniper/mis/organisations/processor_contract.hpp>
#include <juniper/mis/organisations/school_link.hpp>
#include <juniper/mis/organisations/term.hpp>

#include <span>

namespace juniper::mis::organisations {

/// Findings on the terms of one calendar, in any order; all errors: `ends_before_it_starts`,
/// `half_term_outside_term` (also when only one of its days is given), `terms_overlap`. The place
/// of a finding is `term` and the position of the term.
Findings check(std::span<Term const> terms);

/// Findings on the controllers of one school, in any order; errors: `ends_before_it_starts`,
/// `unknown_local_authority` (a controller of that kind without the code of one), `two_controllers`
/// (on one day; joint controllers are one record); warning: `nobody_in_control` (a day between two
/// controllers that is nobody's).
Findings check(std::span<LegalController const> controllers);

/// Findings, all errors: `ends_before_it_starts`; `negative_days`.
Findings check(ProcessorContract const& contract);

/// Findings, all errors: `linked_to_itself`; `links_nowhere` (neither URN, nor name, nor a school
/// of the store).
Findings check(SchoolLink const& link);

}  // namespace juniper::mis::organisations
