// The questions of attendance: codes, figures, penalty notices, removals, returns.
#pragma once

#include <juniper/mis/rulebook/question.hpp>

#include <span>

namespace juniper::mis::attendance {

/// All of them.
std::span<rulebook::Question const> questions();

}  // namespace juniper::mis::attendance
