// The questions about staff checks and the single central record.
#pragma once

#include <juniper/mis/rulebook/question.hpp>

#include <span>

/// Staff checks: the single central record.
namespace juniper::mis::vetting {

/// All of them.
std::span<rulebook::Question const> questions();

}  // namespace juniper::mis::vetting
