// Guessing which word a misspelt one was meant to be.
#pragma once

#include <string_view>
#include <vector>

namespace juniper::mis {

/// The candidate that a misspelt word most likely meant; empty when none is near.
std::string_view nearest(std::string_view word, std::vector<std::string_view> const& candidates);

}  // namespace juniper::mis
