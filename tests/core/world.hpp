// The world of the library's own tests at desk level: the one that hosts are given, and a word or two more.
#pragma once

#include <juniper/mis.hpp>
#include <juniper/mis/adapters/memory.hpp>
#include <juniper/mis/testing/world.hpp>

namespace juniper::mis::testing {

using namespace std::chrono_literals;

// The code of a failure; none when it went well.
ErrorCode code_of(auto const& result) { return result.ok() ? ErrorCode{} : result.error().code; }

inline constexpr Date first_of_term = 2026y / std::chrono::September / 2;

}  // namespace juniper::mis::testing
