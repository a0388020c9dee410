// A policy as a page that people read: who may do what with which data, for which purpose.
#pragma once

#include <juniper/mis/access/policy.hpp>

#include <string>

namespace juniper::mis::access {

/// The policy in Markdown, for those who have to approve it: per purpose its lawful basis, its conditions and the law behind it;
/// below it, per role, a row for each kind of data, or single field, that some rule speaks of, and of whom it may be read,
/// written and erased. What no row names is closed. A forbid stands in bold and beats whatever the table permits beside it; where
/// nothing of that kind of data is permitted, it is left out. Roles that are granted for some days only stand before the tables.
std::string policy_page(Policy const& policy, Registry const& registry);

}  // namespace juniper::mis::access
