// Writing down what left the organisation, and about whom.
#pragma once

#include <juniper/mis/accountability/disclosure.hpp>
#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/describe/anchors.hpp>

#include <vector>

/// What an organisation has to be able to show: sharing, breaches, impact assessments.
namespace juniper::mis::accountability {

/// Adds a disclosure and everybody it was about in one unit of work; the desk's organisation is who
/// disclosed. None is right for numbers about nobody. \return refused; not_found when somebody is
/// not known here; invalid when it went later than now.
Result<Id<Disclosure>> disclose(Desk& desk, Disclosure disclosure,
                                std::vector<Id<Subject>> const& people,
                                CommandOptions const& options = {});

}  // namespace juniper::mis::accountability
