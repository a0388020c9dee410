// The questions about contacts and orders of courts.
#pragma once

#include <juniper/mis/rulebook/question.hpp>

#include <span>

/// What courts ordered about children, and what of a person is not disclosed.
namespace juniper::mis::protection {

/// All of them.
std::span<rulebook::Question const> questions();

}  // namespace juniper::mis::protection
