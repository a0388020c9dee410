// The questions of lawful basis and consent.
#pragma once

#include <juniper/mis/rulebook/question.hpp>

#include <span>

namespace juniper::mis::consent {

/// All of them.
std::span<rulebook::Question const> questions();

}  // namespace juniper::mis::consent
