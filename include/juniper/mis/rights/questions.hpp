// The questions of people's rights over their data: deadlines, who may ask, what is given, what is erased.
#pragma once

#include <juniper/mis/rulebook/question.hpp>

#include <span>

namespace juniper::mis::rights {

/// All of them.
std::span<rulebook::Question const> questions();

}  // namespace juniper::mis::rights
