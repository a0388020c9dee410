// The version of the library: the one place where it is written; the build reads it from here.
#pragma once

#include <string_view>

namespace juniper::mis {

/// The version of this library, as `major.minor.patch`; before 1.0 a new minor may break callers.
inline constexpr std::string_view version = "0.1.0";

}  // namespace juniper::mis
