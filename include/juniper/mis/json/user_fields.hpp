// Fields that a host, a school or a trust adds to the model at run time, described by a JSON text.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/describe/finding.hpp>
#include <juniper/mis/describe/registry.hpp>

#include <string_view>

namespace juniper::mis::json {

/// Adds the entities that a text describes (docs/reference/user-fields.md): for an entity of the model, another whose rows each
/// add to one of its rows, with typed fields that all may be absent. From then on they are entities like any other: stored,
/// encrypted where their category is special, shown and withheld by the policy, logged, erased, told by the data dictionary.
///
/// The text is checked whole: either everything in it is added, or nothing. Findings have a stable code, a place (`line 12`), a
/// sentence and what to do. \return malformed or invalid when there is any error among them.
Result<void> add_user_fields(Registry& registry, std::string_view json, Findings* findings = nullptr);

}  // namespace juniper::mis::json
