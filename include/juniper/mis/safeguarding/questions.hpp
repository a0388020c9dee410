// The questions of safeguarding: who may see, what must be done, when the file moves.
#pragma once

#include <juniper/mis/rulebook/question.hpp>

#include <span>

/// Child protection: what is written down, who may know of it, what must be done by when.
namespace juniper::mis::safeguarding {

/// All of them.
std::span<rulebook::Question const> questions();

}  // namespace juniper::mis::safeguarding
