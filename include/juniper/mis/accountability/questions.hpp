// The questions of accountability: breaches, assessments, automated decisions, sharing.
#pragma once

#include <juniper/mis/rulebook/question.hpp>

#include <span>

namespace juniper::mis::accountability {

/// All of them.
std::span<rulebook::Question const> questions();

}  // namespace juniper::mis::accountability
