// The questions of retention: how long, what holds do, what goes to the next school, and the end of
// a contract.
#pragma once

#include <juniper/mis/rulebook/question.hpp>

#include <span>

namespace juniper::mis::retention {

/// All of them.
std::span<rulebook::Question const> questions();

}  // namespace juniper::mis::retention
